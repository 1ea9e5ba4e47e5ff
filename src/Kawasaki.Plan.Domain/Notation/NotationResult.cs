using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>The outcome of reading a text: a value, with what was normalised and which word trailed it, or the reason why there is none.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>The default value is that of an empty text.</remarks>
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "A result is looked at once and not compared.")]
public readonly struct NotationResult<T>
    where T : notnull
{
    private readonly object? _source; // The error; or the text that was refused, of which the error is made when it is asked for.
    private readonly int _position;
    private readonly T _value;
    private readonly bool _isRead;
    private readonly Reason _reason;
    private readonly byte _normalizations;
    private readonly ushort _trailingWords;

    internal NotationResult(T value, YearNormalizations normalizations = YearNormalizations.None, TrailingWords trailingWords = TrailingWords.None)
    {
        _source = null;
        _position = 0;
        _value = value;
        _isRead = true;
        _reason = default;
        _normalizations = unchecked((byte)normalizations);
        _trailingWords = unchecked((ushort)trailingWords);
    }

    internal NotationResult(NotationError error)
        : this(error, default, default)
    {
    }

    internal NotationResult(in Fault fault, ReadOnlySpan<char> text)
        : this(fault.IsPlain ? null : fault.In(text), fault.Reason, fault.Position)
    {
    }

    internal NotationResult(object? source, Reason reason, int position)
    {
        _source = source;
        _position = position;
        _value = default!;
        _isRead = false;
        _reason = reason;
        _normalizations = 0;
        _trailingWords = 0;
    }

    /// <summary>Gets whether the text was read.</summary>
    public bool IsRead => _isRead;

    /// <summary>Gets the value.</summary>
    /// <exception cref="InvalidOperationException">The text could not be read; the message says where and why.</exception>
    public T Value => _isRead ? _value : throw new InvalidOperationException(ToString());

    /// <summary>Gets why there is no value, or <see langword="null"/> when there is one.</summary>
    public NotationError? Error => _isRead ? null : _source as NotationError ?? ErrorIn((_source as string).AsSpan());

    /// <summary>Gets what was read as something else than printed.</summary>
    public YearNormalizations Normalizations => (YearNormalizations)_normalizations;

    /// <summary>Gets the words after the value that say how it is meant.</summary>
    public TrailingWords TrailingWords => (TrailingWords)_trailingWords;

    /// <summary>Returns whether there is a value, and the value.</summary>
    /// <param name="value">The value, or its type's default.</param>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return _isRead;
    }

    /// <summary>Returns the refusal as that of another type.</summary>
    internal NotationResult<TOther> Refusing<TOther>()
        where TOther : notnull =>
        new(_source, _reason, _position);

    /// <summary>Returns the same result, with the text that the message of an error quotes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal NotationResult<T> In(string? text) => _isRead ? this : RefusedIn(text);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private NotationResult<T> RefusedIn(string? text) => _source is NotationError error ? new(error.In(text ?? "")) : new(text, _reason, _position);

    /// <inheritdoc cref="In(string?)"/>
    internal NotationResult<T> In(ReadOnlySpan<char> text, int from = 0) => _isRead ? this : new((_source as NotationError ?? ErrorIn(text)).In(text, from));

    private NotationError ErrorIn(ReadOnlySpan<char> text) => NotationError.At(text, _reason, _position).In(text);

    /// <summary>Returns the value, or the error.</summary>
    public override string ToString() => _isRead ? _value.ToString() ?? "" : Error!.ToString();
}

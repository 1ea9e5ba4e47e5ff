using System.Diagnostics.CodeAnalysis;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>The outcome of reading a text: a value, with what was normalised and which word trailed it, or the reason why there is none.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>The default value is that of an empty text.</remarks>
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "A result is looked at once and not compared.")]
public readonly struct NotationResult<T>
    where T : notnull
{
    private readonly NotationError? _error;
    private readonly T _value;
    private readonly bool _isRead;
    private readonly byte _normalizations; // Small: a result of a small value fits two registers.
    private readonly ushort _trailingWords;

    internal NotationResult(T value, YearNormalizations normalizations = YearNormalizations.None, TrailingWords trailingWords = TrailingWords.None)
    {
        _isRead = true;
        _value = value;
        _error = null;
        _normalizations = (byte)normalizations;
        _trailingWords = (ushort)trailingWords;
    }

    internal NotationResult(NotationError? error)
    {
        _isRead = false;
        _value = default!;
        _error = error;
        _normalizations = 0;
        _trailingWords = 0;
    }

    /// <summary>Gets whether the text was read.</summary>
    public bool IsRead => _isRead;

    /// <summary>Gets the value.</summary>
    /// <exception cref="InvalidOperationException">The text could not be read; the message says where and why.</exception>
    public T Value => _isRead ? _value : throw new InvalidOperationException(ToString());

    /// <summary>Gets why there is no value, or <see langword="null"/> when there is one.</summary>
    public NotationError? Error => _isRead ? null : _error ?? NotationError.OfNothing;

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

    /// <summary>Returns the same result, with the text that the message of an error quotes.</summary>
    internal NotationResult<T> In(string? text) => _isRead ? this : new(Error!.In(text ?? ""));

    /// <inheritdoc cref="In(string?)"/>
    internal NotationResult<T> In(ReadOnlySpan<char> text, int from = 0) => _isRead ? this : new(Error!.In(text, from));

    /// <summary>Returns the value, or the error.</summary>
    public override string ToString() => _isRead ? _value.ToString() ?? "" : Error!.ToString();
}

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
    private const int WordsShift = 8;

    // Few and small, so that results are handed on in registers where the value is small, too.
    private readonly object? _source; // The error; or the text that was refused, of which the error is made when it is asked for; or the remark.
    private readonly int _detail; // The place of the error; or what was normalised, and the trailing words.
    private readonly T _value;
    private readonly Reason _reason;

    internal NotationResult(
        T value,
        YearNormalizations normalizations = YearNormalizations.None,
        TrailingWords trailingWords = TrailingWords.None,
        string? remark = null)
    {
        _source = remark;
        _detail = (int)normalizations | ((int)trailingWords << WordsShift);
        _value = value;
        _reason = Reason.None;
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
        _detail = position;
        _value = default!;
        _reason = reason;
    }

    /// <summary>Gets whether the text was read.</summary>
    public bool IsRead => _reason is Reason.None;

    /// <summary>Gets the value.</summary>
    /// <exception cref="InvalidOperationException">The text could not be read; the message says where and why.</exception>
    public T Value => IsRead ? _value : throw Unread(this);

    /// <summary>Gets why there is no value, or <see langword="null"/> when there is one.</summary>
    public NotationError? Error => IsRead ? null : _source as NotationError ?? ErrorIn((_source as string).AsSpan());

    /// <summary>Gets what was read as something else than printed.</summary>
    public YearNormalizations Normalizations => IsRead ? (YearNormalizations)(_detail & byte.MaxValue) : YearNormalizations.None;

    /// <summary>Gets the words after the value that say how it is meant.</summary>
    public TrailingWords TrailingWords => IsRead ? (TrailingWords)(_detail >> WordsShift) : TrailingWords.None;

    /// <summary>Gets what stands beside the value of a cell and is none of it (県内3位), or <see langword="null"/>.</summary>
    public string? Remark => IsRead ? _source as string : null;

    /// <summary>Returns whether there is a value, and the value.</summary>
    /// <param name="value">The value, or its type's default.</param>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return IsRead;
    }

    /// <summary>Returns the refusal as that of another type.</summary>
    internal NotationResult<TOther> Refusing<TOther>()
        where TOther : notnull =>
        new(_source, _reason, _detail);

    /// <summary>Returns the same result, with the text that the message of an error quotes, and the reader that tries what it proposes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal NotationResult<T> In(string? text, IProposalReader? reader = null, Asked asked = Asked.Period) =>
        IsRead ? this : RefusedIn(this, text, reader, asked);

    /// <inheritdoc cref="In(string?, IProposalReader?, Asked)"/>
    internal NotationResult<T> In(ReadOnlySpan<char> text, int from = 0, IProposalReader? reader = null, Asked asked = Asked.Period) =>
        IsRead ? this : new((_source as NotationError ?? NotationError.At(text, _reason, _detail)).In(text, from, reader, asked));

    // These take a copy: a result of which nobody takes the address stays in registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static NotationResult<T> RefusedIn(NotationResult<T> result, string? text, IProposalReader? reader, Asked asked) =>
        result._source is null && !NotationError.Proposes(result._reason, text.AsSpan()) ? new(text, result._reason, result._detail)
        : new((result._source as NotationError ?? NotationError.At(text.AsSpan(), result._reason, result._detail)).In(text ?? "", reader, asked));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static InvalidOperationException Unread(NotationResult<T> result) => new(result.ToString());

    private NotationError ErrorIn(ReadOnlySpan<char> text) => NotationError.At(text, _reason, _detail).In(text);

    /// <summary>Returns the value, or the error.</summary>
    public override string ToString() => IsRead ? _value.ToString() ?? "" : Error!.ToString();
}

using System.Text;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Internal;

/// <summary>How reading a canonical text ended.</summary>
internal enum TextStatus
{
    Valid,
    Malformed,
    OutOfRange,
}

/// <summary>Implemented by every value type that <c>ToString</c> spells in one way, which is read back; <c>default(T)</c> serves as the codec.</summary>
internal interface ITextForm<T>
    where T : struct
{
    /// <summary>Gets what the text is, for messages: "a fiscal year such as 'FY2025'".</summary>
    Wording Shape { get; }

    TextStatus Read(ReadOnlySpan<char> text, out T value);

    bool TryWrite(T value, Span<char> destination, out int charsWritten);
}

/// <summary>A text form that is short and ASCII, and on the wire the value itself.</summary>
internal interface ICanonicalText<T> : ITextForm<T>
    where T : struct;

/// <summary>Parsing and formatting that the value types share, in UTF-16 and, where the text is canonical, in UTF-8.</summary>
internal static class CanonicalText
{
    /// <summary>No canonical text is longer: two dates and a separator need 21.</summary>
    internal const int MaxLength = 32;

    internal static T Parse<T>(ReadOnlySpan<char> text)
        where T : struct, ITextForm<T> =>
        default(T).Read(text, out var value) switch
        {
            TextStatus.Valid => value,
            TextStatus.OutOfRange =>
                throw new OverflowException(Invariant($"'{Excerpt.Of(text)}' is outside the range of {typeof(T).Name}: expected {default(T).Shape.English}.")),
            _ => throw new FormatException(Invariant($"'{Excerpt.Of(text)}' is not {default(T).Shape.English}.{NotationHint(text)}")),
        };

    /// <summary>Says where to go with what people write.</summary>
    private static string NotationHint(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c > '\u007F')
            {
                return " YearNotation and IndicatorCellNotation read Japanese.";
            }
        }

        return "";
    }

    internal static T Parse<T>(string? s)
        where T : struct, ITextForm<T> =>
        Parse<T>((s ?? throw new ArgumentNullException(nameof(s))).AsSpan());

    internal static T Parse<T>(ReadOnlySpan<byte> utf8Text)
        where T : struct, ICanonicalText<T>
    {
        Span<char> buffer = stackalloc char[MaxLength];
        return Widen(utf8Text, buffer, out var text)
            ? Parse<T>(text)
            : throw new FormatException(Invariant($"'{Excerpt.Of(Encoding.UTF8.GetString(utf8Text.ToArray()).AsSpan())}' is not {default(T).Shape.English}."));
    }

    internal static bool TryParse<T>(ReadOnlySpan<char> text, out T value)
        where T : struct, ITextForm<T> =>
        default(T).Read(text, out value) is TextStatus.Valid;

    internal static bool TryParse<T>(ReadOnlySpan<byte> utf8Text, out T value)
        where T : struct, ICanonicalText<T>
    {
        Span<char> buffer = stackalloc char[MaxLength];
        if (Widen(utf8Text, buffer, out var text))
        {
            return TryParse(text, out value);
        }

        value = default;
        return false;
    }

    internal static string ToText<T>(T value)
        where T : struct, ICanonicalText<T>
    {
        Span<char> buffer = stackalloc char[MaxLength];
        _ = value.TryWrite(value, buffer, out var written);
        return buffer.Slice(0, written).ToString();
    }

    internal static string ToText<T>(T value, string? format)
        where T : struct, ITextForm<T>
    {
        CheckFormat(format.AsSpan());
        return value.ToString()!;
    }

    internal static bool TryFormat<T>(T value, Span<char> destination, out int charsWritten, ReadOnlySpan<char> format)
        where T : struct, ITextForm<T>
    {
        CheckFormat(format);
        return value.TryWrite(value, destination, out charsWritten);
    }

    internal static bool TryFormat<T>(T value, Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format)
        where T : struct, ICanonicalText<T>
    {
        CheckFormat(format);
        return TryFormat(value, utf8Destination, out bytesWritten);
    }

    internal static bool TryFormat<T>(T value, Span<byte> utf8Destination, out int bytesWritten)
        where T : struct, ICanonicalText<T>
    {
        Span<char> buffer = stackalloc char[MaxLength];
        _ = value.TryWrite(value, buffer, out var written);
        if (written > utf8Destination.Length)
        {
            bytesWritten = 0;
            return false;
        }

        for (var i = 0; i < written; i++)
        {
            utf8Destination[i] = (byte)buffer[i];
        }

        bytesWritten = written;
        return true;
    }

    /// <summary>There is one spelling: it is asked for by no format, or by G, which every <see cref="IFormattable"/> has.</summary>
    private static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (format.Length > 1 || (format.Length == 1 && format[0] != 'G'))
        {
            throw new FormatException(Invariant($"Expected no format string, or 'G': there is one spelling. But found '{Excerpt.Of(format)}'."));
        }
    }

    /// <summary>Canonical text is ASCII: any other byte makes it malformed.</summary>
    private static bool Widen(ReadOnlySpan<byte> utf8Text, Span<char> buffer, out ReadOnlySpan<char> text)
    {
        text = default;
        if (utf8Text.Length > buffer.Length)
        {
            return false;
        }

        for (var i = 0; i < utf8Text.Length; i++)
        {
            if (utf8Text[i] > 0x7F)
            {
                return false;
            }

            buffer[i] = (char)utf8Text[i];
        }

        text = buffer.Slice(0, utf8Text.Length);
        return true;
    }
}

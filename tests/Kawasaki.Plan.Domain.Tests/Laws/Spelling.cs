namespace Kawasaki.Plan.Domain.Tests.Laws;

public delegate T SpanParser<T>(ReadOnlySpan<char> text);

public delegate T Utf8Parser<T>(ReadOnlySpan<byte> text);

public delegate bool SpanTryParser<T>(ReadOnlySpan<char> text, out T value);

public delegate bool Utf8TryParser<T>(ReadOnlySpan<byte> text, out T value);

public delegate bool SpanFormatter<T>(T value, Span<char> destination, out int written);

public delegate bool Utf8Formatter<T>(T value, Span<byte> destination, out int written);

/// <summary>The members by which a type reads and writes its text, on every platform.</summary>
public record TextForm<T>(Func<string, T> Parse, SpanParser<T> ParseSpan, SpanTryParser<T> TryParse, SpanFormatter<T> TryFormat)
    where T : struct;

/// <summary>The same of a type whose text is canonical, and its own on the wire.</summary>
public sealed record Spelling<T>(
    Func<string, T> Parse,
    SpanParser<T> ParseSpan,
    Utf8Parser<T> ParseUtf8,
    SpanTryParser<T> TryParse,
    Utf8TryParser<T> TryParseUtf8,
    SpanFormatter<T> TryFormat,
    Utf8Formatter<T> TryFormatUtf8)
    : TextForm<T>(Parse, ParseSpan, TryParse, TryFormat)
    where T : struct;

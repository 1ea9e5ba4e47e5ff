using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>What a case is refused for, in both languages, with its place.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Nothing but the reader of cases makes one.")]
internal sealed class CaseException(Wording text, string place, JsonException? parser = null, Exception? inner = null)
    : JsonException(text.English, place, parser?.LineNumber, parser?.BytePositionInLine, parser ?? inner)
{
    internal Wording Text { get; } = text;

    /// <summary>Returns the error at a place, which its text names.</summary>
    internal static CaseException At(string place, string japanese, string english) => new(
        place.Length == 0 ? new(japanese, english) : new($"{japanese}場所：{place}", $"{english} Path: {place}."),
        place);

    /// <summary>Returns the error for what is no JSON, of which the platform's own words are English only.</summary>
    internal static CaseException NotJson(JsonException exception)
    {
        var (line, position) = (exception.LineNumber.GetValueOrDefault() + 1, exception.BytePositionInLine.GetValueOrDefault() + 1);
        return new(
            line == 1
                ? new(
                    FormattableString.Invariant($"JSONとして読めません（{position} バイト目）。"),
                    FormattableString.Invariant($"The text is not JSON, from its byte {position} on."))
                : new(
                    FormattableString.Invariant($"JSONとして読めません（{line} 行目の {position} バイト目）。"),
                    FormattableString.Invariant($"The text is not JSON, from byte {position} of its line {line} on.")),
            "",
            exception);
    }
}

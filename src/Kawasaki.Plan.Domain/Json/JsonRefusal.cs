using System.Text.Json;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>What a case or a rule is refused for, in both languages, with its place.</summary>
internal static class JsonRefusal
{
    /// <summary>Returns the error at a place, which its text names.</summary>
    internal static JsonException At(string place, string japanese, string english, Exception? inner = null) =>
        place.Length == 0
            ? new JsonException(english, place, lineNumber: null, bytePositionInLine: null, inner).Saying(japanese)
            : new JsonException($"{english} Path: {place}.", place, lineNumber: null, bytePositionInLine: null, inner).Saying($"{japanese}場所：{place}");

    /// <summary>Returns several errors as one, at the place of the first, with a line for each.</summary>
    internal static JsonException All(IReadOnlyList<JsonException> errors) =>
        errors.Count == 1
            ? errors[0]
            : new JsonException(
                string.Join("\n", errors.Select(error => error.Message)), errors[0].Path, lineNumber: null, bytePositionInLine: null, errors[0])
                .Saying(string.Join("\n", errors.Select(error => TextOf(error).Japanese)));

    /// <summary>Returns the error for half a surrogate pair.</summary>
    internal static JsonException NoText(Exception inner) =>
        At("", "文字列にサロゲートの片方があります。", "The text has half a surrogate pair.", inner);

    /// <summary>Returns the error for what is no JSON, of which the platform's own words are English only and count lines and bytes from 0.</summary>
    /// <param name="exception">The platform's error.</param>
    /// <param name="path">The place in the document, as a JSON Pointer.</param>
    internal static JsonException NotJson(JsonException exception, string path = "")
    {
        var (line, position) = (exception.LineNumber.GetValueOrDefault() + 1, exception.BytePositionInLine.GetValueOrDefault() + 1);
        var (japanese, english) = line == 1
            ? (FormattableString.Invariant($"JSONとして読めません（{position} バイト目）。"),
                FormattableString.Invariant($"The text is not JSON, from its byte {position} on."))
            : (FormattableString.Invariant($"JSONとして読めません（{line} 行目の {position} バイト目）。"),
                FormattableString.Invariant($"The text is not JSON, from byte {position} of its line {line} on."));
        var said = At(path, japanese, english);
        return new JsonException(said.Message, path, exception.LineNumber, exception.BytePositionInLine, exception).Saying(TextOf(said).Japanese);
    }

    /// <summary>Returns whether an error is one of these.</summary>
    internal static bool IsWorded(JsonException exception) => Worded.JapaneseOf(exception) is not null;

    /// <summary>Returns the text of an error in both languages.</summary>
    internal static Wording TextOf(JsonException exception) => new(Worded.JapaneseOf(exception) ?? exception.Message, exception.Message);
}

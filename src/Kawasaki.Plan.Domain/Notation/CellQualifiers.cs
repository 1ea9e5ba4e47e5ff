using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>The words before a figure that say how it is counted: 年間350回, 延べ1,200人, 約5件, 累計40件.</summary>
internal static class CellQualifiers
{
    private static readonly string[] Words = ["年間", "延べ", "約", "累計"];

    /// <summary>Returns the word with which a text begins, if a number follows, and where that begins.</summary>
    internal static string? In(ReadOnlySpan<char> text, out int end)
    {
        foreach (var word in Words)
        {
            var cursor = new TextCursor(text);
            cursor.SkipSpaces();
            if (cursor.TrySkip(word))
            {
                cursor.SkipSpaces();
                end = cursor.Position;
                return Folding.DigitOf(cursor.Current) >= 0 || Folding.IsMinus(cursor.Current) ? word : null;
            }
        }

        end = 0;
        return null;
    }

    /// <summary>Returns a figure with its qualifier: before it where it reads back from there, else in brackets behind it.</summary>
    internal static Wording With(Wording figure, string? qualifier) =>
        qualifier is null ? figure
        : Array.IndexOf(Words, qualifier) >= 0 ? new(qualifier + figure.Japanese, $"{qualifier} {figure.English}")
        : new($"{figure.Japanese}（{qualifier}）", $"{figure.English} ({qualifier})");
}

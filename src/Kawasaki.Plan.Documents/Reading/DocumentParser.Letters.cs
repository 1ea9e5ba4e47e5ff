using Kawasaki.Plan.Documents.Mapping;

namespace Kawasaki.Plan.Documents.Reading;

// What letters say whatever the text means: damage, entities, and the words that the caller suspects.
internal sealed partial class DocumentParser
{
    private const int LongestEntity = 10;
    private const string OtherLineEnds = "\v\f\u0085\u2028\u2029";

    private void ReportLetters()
    {
        var source = _source.Original;
        var text = source.Text.AsSpan();
        if (source.MayHoldRareLetters)
        {
            ReportOncePerLine(
                source,
                (letters, at) => IsDamaged(letters[at]),
                at => _diagnostics.Add(Rules.DamagedCharacter, new(source, at, at + 1), NameOf(source.Text[at])));
            ReportOncePerLine(
                source,
                (letters, at) => source.HasEscapes && SourceFolding.IsEscape(letters, at),
                at => _diagnostics.Add(Rules.Escape, new(source, at, at + 2)));
            ReportLineEnds(source);
            ReportEntities(source);
        }

        foreach (var word in _options.SuspectWords)
        {
            for (int start = 0, found; (found = text.Slice(start).IndexOf(word.Text.AsSpan())) >= 0; start += found + word.Text.Length)
            {
                var place = new Piece(source, start + found, start + found + word.Text.Length);
                _diagnostics.Add(Rules.SuspectWord, place, $"{word.Text} → {word.Suggestion}", word.Severity);
            }
        }
    }

    private void ReportEntities(SourceText source)
    {
        var text = source.Text.AsSpan();
        for (int start = 0, found; (found = text.Slice(start).IndexOf('&')) >= 0; start += found + 1)
        {
            var length = EntityAt(text.Slice(start + found));
            if (length > 0)
            {
                _diagnostics.Add(Rules.Entity, new(source, start + found, start + found + length));
            }
        }
    }

    /// <summary>Reports the characters within lines that may be line ends: what stands behind them may be a heading or an item that is not seen.</summary>
    private void ReportLineEnds(SourceText source)
    {
        var text = source.Text.AsSpan();
        for (int start = 0, found; (found = text.Slice(start).IndexOfAny(OtherLineEnds.AsSpan())) >= 0;)
        {
            start = ReportLineEnd(source, start + found);
        }

        for (int start = 0, found; (found = text.Slice(start).IndexOf('\r')) >= 0;)
        {
            var at = start + found;
            start = at + 1 < text.Length && text[at + 1] == '\n' ? at + 1 : ReportLineEnd(source, at);
        }
    }

    /// <summary>Reports a line end where it stands within a line, and returns where to go on.</summary>
    private int ReportLineEnd(SourceText source, int at)
    {
        var index = source.LineAt(at);
        var line = source.Line(index).Trim();
        if (at < line.Start)
        {
            return line.Start;
        }

        if (at < line.End)
        {
            _diagnostics.Add(Rules.OtherLineEnd, new(source, at, at + 1), FormattableString.Invariant($"U+{(int)source.Text[at]:X4}"));
        }

        return source.EndOf(index);
    }

    private static void ReportOncePerLine(SourceText source, Func<string, int, bool> isReported, Action<int> report)
    {
        for (var at = source.StartOf(0); at < source.Text.Length; at++)
        {
            if (isReported(source.Text, at))
            {
                report(at);
                at = source.EndOf(source.LineAt(at)) - 1;
            }
        }
    }

    private static string NameOf(char c) => c == '\0' ? "NUL" : FormattableString.Invariant($"U+{(int)c:X4}");

    /// <summary>Says whether a letter is lost, is not seen, or stands for another one.</summary>
    private static bool IsDamaged(char c) =>
        c is '\0' or '\uFFFD' or '\u1680' or '\u2011' or '\u202F' or '\u205F' or '\u3099' or '\u309A'
            or (>= '\u2000' and <= '\u200A') or (>= '\u2E80' and <= '\u2FDF')
        || SourceFolding.IsHidden(c);

    /// <summary>Returns the length of an entity at the start of a text (<c>&amp;amp;</c>, <c>&amp;#8211;</c>), or 0.</summary>
    private static int EntityAt(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length && i <= LongestEntity; i++)
        {
            if (text[i] == ';')
            {
                return i > 1 ? i + 1 : 0;
            }

            if (!(text[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || (text[i] == '#' && i == 1)))
            {
                return 0;
            }
        }

        return 0;
    }
}

using Kawasaki.Plan.Documents.Mapping;

namespace Kawasaki.Plan.Documents.Reading;

// What letters say whatever the text means: damage, entities, and the words that the caller suspects.
internal sealed partial class DocumentParser
{
    private const int LongestEntity = 10;
    private const string DamagedCharacters = "\0\uFFFD\u200B\u2060\uFEFF"; // Lost, or not seen.

    private const string OtherLineEnds = "\v\f\u0085\u2028\u2029";

    private void ReportLetters()
    {
        var text = _source.Text.AsSpan();
        if (_source.MayHoldRareLetters)
        {
            ReportOncePerLine(
                text,
                DamagedCharacters,
                at => _diagnostics.Add(Rules.DamagedCharacter, new(_source, at, at + 1), _source.Text[at] == '\0'
                    ? "NUL" : FormattableString.Invariant($"U+{(int)_source.Text[at]:X4}")));
            ReportLineEnds(text);
            ReportEntities(text);
        }

        foreach (var word in _options.SuspectWords)
        {
            for (int start = 0, found; (found = text.Slice(start).IndexOf(word.Text.AsSpan())) >= 0; start += found + word.Text.Length)
            {
                var place = new Piece(_source, start + found, start + found + word.Text.Length);
                _diagnostics.Add(Rules.SuspectWord, place, $"{word.Text} → {word.Suggestion}", word.Severity);
            }
        }
    }

    private void ReportEntities(ReadOnlySpan<char> text)
    {
        for (int start = 0, found; (found = text.Slice(start).IndexOf('&')) >= 0; start += found + 1)
        {
            var length = EntityAt(text.Slice(start + found));
            if (length > 0)
            {
                _diagnostics.Add(Rules.Entity, new(_source, start + found, start + found + length));
            }
        }
    }

    /// <summary>Reports the characters within lines that may be line ends: what stands behind them may be a heading or an item that is not seen.</summary>
    private void ReportLineEnds(ReadOnlySpan<char> text)
    {
        for (int start = 0, found; (found = text.Slice(start).IndexOfAny(OtherLineEnds.AsSpan())) >= 0;)
        {
            start = ReportLineEnd(start + found);
        }

        for (int start = 0, found; (found = text.Slice(start).IndexOf('\r')) >= 0;)
        {
            var at = start + found;
            start = at + 1 < text.Length && text[at + 1] == '\n' ? at + 1 : ReportLineEnd(at);
        }
    }

    /// <summary>Reports a line end where it stands within a line, and returns where to go on.</summary>
    private int ReportLineEnd(int at)
    {
        var index = _source.LineAt(at);
        var line = _source.Line(index).Trim();
        if (at < line.Start)
        {
            return line.Start;
        }

        if (at < line.End)
        {
            _diagnostics.Add(Rules.OtherLineEnd, new(_source, at, at + 1), FormattableString.Invariant($"U+{(int)_source.Text[at]:X4}"));
        }

        return _source.EndOf(index);
    }

    private void ReportOncePerLine(ReadOnlySpan<char> text, string characters, Action<int> report)
    {
        for (var start = _source.StartOf(0); text.Slice(start).IndexOfAny(characters.AsSpan()) is >= 0 and var found;)
        {
            report(start + found);
            start = _source.EndOf(_source.LineAt(start + found));
        }
    }

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

using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>Of which era the years of a table are that are printed without one (26年度 below 平成27年度): the one that the lines above say (年度は平成), or
/// the only one that brings them near the years that are printed with theirs, in its heads or in the three lines above it.</summary>
internal sealed class EraAnchor
{
    internal static readonly Wording AsNear = new("表の前の行や見出しの年号による", "by the era in the lines above the table or in its heads");

    private const int Around = 10; // Years of a plan, and of what was measured before it.
    private const string FiscalYear = "年度";

    private const int LastOfHeisei = 2019;
    private const string Heisei = "平成";

    private static readonly (string Name, int First, int Years)[] Eras = [("昭和", 1926, 64), (Heisei, 1989, 31), ("令和", 2019, 99)];
    private static readonly string[] Subjects = ["年度は", "年は", "数字は", "年号は", "表記は"];

    private readonly string? _said;
    private readonly int _first = int.MaxValue;
    private readonly int _last;
    private readonly bool _isFiscal;

    private EraAnchor(IReadOnlyList<Piece> lines, IEnumerable<Cell> heads)
    {
        foreach (var line in lines.Where(line => line.Length <= LinesAround.Longest))
        {
            _said = SaidIn(line.Span) ?? _said;
            _isFiscal |= line.Contains(FiscalYear);
        }

        foreach (var piece in lines.Skip(lines.Count - LinesAround.Nearest).Where(line => !LinesAround.IsSentence(line.Span))
            .Concat(heads.SelectMany(head => head.Rest.Prepend(head.First))))
        {
            foreach (var found in YearNotation.Default.Find(piece.Span))
            {
                if (found.Result.TryGetValue(out var period) && HasEra(piece.Span.Slice(found.Start, found.Length)))
                {
                    foreach (var year in new[] { period.First, period.Last }.Select(point => point?.CountedFiscalYear?.StartYear).OfType<int>())
                    {
                        (_first, _last) = (Math.Min(_first, year), Math.Max(_last, year));
                    }
                }
            }
        }
    }

    /// <summary>Returns what the lines above a table and its heads say, or nothing.</summary>
    internal static EraAnchor? Of(IReadOnlyList<Piece> lines, IEnumerable<Cell> heads) =>
        new EraAnchor(lines, heads) is var anchor && (anchor._said is not null || anchor._last > 0) ? anchor : null;

    /// <summary>Returns a text with the era before each year that has none, or nothing where it has no such year, or one may be of two eras.</summary>
    /// <param name="text">The text of a head or of a cell of years; beside a figure a year stands in brackets or behind a space.</param>
    /// <param name="isBesideFigure">Whether it stands beside a figure.</param>
    internal string? Complete(ReadOnlySpan<char> text, bool isBesideFigure)
    {
        string? completed = null;
        if (text.Length > LinesAround.Longest)
        {
            return null;
        }

        if (_said is not null && !isBesideFigure && IsNumberFirst(text, out var digits))
        {
            return _said + text.Slice(0, digits).ToString() + (_isFiscal ? FiscalYear : "") + text.Slice(digits).ToString();
        }

        for (var from = 0; EralessYear.Find(text, from, out var start, out var length, out var year); from = start + length)
        {
            if (start > 1 && Folding.IsDash(text[start - 1]) && (Folding.DigitOf(text[start - 2]) >= 0 || text[start - 2] is '年' or '度'))
            {
                continue; // 平成18～22年度
            }

            if (isBesideFigure && (start == 0
                || !(Folding.IsOpenBracket(text[start - 1]) || CharacterClasses.IsWhiteSpace(text[start - 1]))
                || text.Slice(start + length).IndexOf('年') < 0))
            {
                continue;
            }

            if (_said is null && text.Slice(start + length).IndexOf('年') < 0)
            {
                continue; // A number of the head.
            }

            if (EraOf(year) is not { } era)
            {
                return null;
            }

            var isBare = !isBesideFigure && _isFiscal && text.Slice(start + length).IndexOf('年') < 0;
            var added = completed is null ? 0 : completed.Length - text.Length;
            completed = (completed ?? text.ToString()).Insert(start + added, era);
            completed = isBare ? completed.Insert(start + added + era.Length + length, FiscalYear) : completed;
        }

        return completed;
    }

    /// <summary>Says whether a head is nothing but a short number, or has words without a digit behind it: 24, 24目標.</summary>
    private static bool IsNumberFirst(ReadOnlySpan<char> text, out int digits)
    {
        var cursor = new TextCursor(text);
        digits = cursor.ReadDigits(out _);
        return digits is 1 or 2 && cursor.Rest.IndexOf('年') < 0 && !Folding.HasDigit(cursor.Rest) && (cursor.AtEnd
            || CharacterClasses.IsLetter(cursor.Current));
    }

    private string? EraOf(int year)
    {
        if (_said is not null)
        {
            return _said;
        }

        var isBefore = _last <= LastOfHeisei; // Plans of Heisei print 平成37年度.
        var near = Array.FindAll(Eras, era => (year <= era.Years || (isBefore && era.Name == Heisei)) && era.First + year - 1 is var at
            && at >= _first - Around && at <= _last + Around);
        return near.Length == 1 ? near[0].Name : null;
    }

    private static string? SaidIn(ReadOnlySpan<char> line)
    {
        foreach (var (era, _, _) in Eras)
        {
            foreach (var subject in Subjects)
            {
                var at = line.IndexOf((subject + era).AsSpan());
                if (at >= 0 && line.Slice(at + subject.Length + era.Length) is var rest && !(rest.Length > 0 && (Folding.DigitOf(rest[0]) >= 0
                    || rest[0] is '元' or '・' or '、' or '，' or '及' or 'と' or 'ま')))
                {
                    return era;
                }
            }
        }

        return null;
    }

    /// <summary>Says whether a printed year says its era: 平成27年度, H27.</summary>
    private static bool HasEra(ReadOnlySpan<char> year)
    {
        foreach (var c in year)
        {
            if (Folding.LetterOf(c) is 'M' or 'T' or 'S' or 'H' or 'R')
            {
                return true;
            }
        }

        foreach (var (era, _, _) in Eras)
        {
            if (year.Has(era))
            {
                return true;
            }
        }

        return false;
    }
}

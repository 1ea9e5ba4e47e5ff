using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>Reads what an item says in figures and years: facts (label：figure unit) and milestones (R5完了予定).</summary>
internal sealed partial class ActivityItemReader(SourceMapBuilder map, DiagnosticBag diagnostics)
{
    private const int LongestPeriod = 40;
    private const string YearGoesOn = "/.．・、，,";

    private static readonly string[] YearGoesOnWords = ["から", "まで", "以", "前半", "後半", "頃", "ごろ", "及び", "または", "又は", "と"];

    private static readonly YearNotation Years = new(EraTable.Default, BareYears.Fiscal);

    private readonly List<QuantifiedFact> _facts = [];
    private readonly List<Milestone> _milestones = [];

    /// <summary>Reads an item that may hold figures.</summary>
    internal ActivityItem Read(ItemText item, CalendarPeriod? column, int node)
    {
        _facts.Clear();
        _milestones.Clear();
        var text = item.Text.AsSpan();
        if (text.IndexOfAny('：', ':') >= 0)
        {
            ReadFacts(item, node);
        }

        if (text.IndexOfAny(Folding.OpenBrackets.AsSpan()) >= 0)
        {
            ReadMilestones(item, column, node);
        }

        return new(item.Text, _facts.Count == 0 ? null : _facts, _milestones.Count == 0 ? null : _milestones);
    }

    /// <summary>Says whether a heading, which has neither, says a fact or a milestone.</summary>
    internal static bool MayHoldFigures(ReadOnlySpan<char> text)
    {
        var colon = LastColon(text);
        if (colon >= 0 && TryReadFigure(text.Slice(colon + 1), out _))
        {
            return true;
        }

        var open = text.LastIndexOfAny(Folding.OpenBrackets.AsSpan());
        var content = open < 0 ? default : CharacterClasses.Trim(text.Slice(open + 1)).TrimEnd(Folding.CloseBrackets.AsSpan());
        return (content.Ends(Planned) || content.Ends("完了")) && LeadingPeriod(content).Period is not null;
    }

    /// <summary>Reads the year, month, date or range at the start of a text. A letter and its number are a year whatever stands behind them: R2月平均.</summary>
    private static PrintedPeriod LeadingPeriod(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || !MayBeginYear(text[0]))
        {
            return default;
        }

        var digits = 1 + new TextCursor(text, 1).ReadDigits(out _);
        if (digits is 2 or 3 && (text[0] is 'M' or 'T' or 'S' or 'H' or 'R' or 'Ｒ' or 'Ｈ') && (digits == text.Length || !MayGoOn(text[digits])))
        {
            return GoesOnAsYear(text.Slice(digits)) ? default : PrintedPeriod.Of(Years.Read(text.Slice(0, digits)), digits);
        }

        foreach (var found in Years.Find(text.Slice(0, Math.Min(text.Length, LongestPeriod))))
        {
            var isOther = found.Result.Error is { Kind: NotationErrorKind.Ambiguous or NotationErrorKind.Unfinished }; // It may be a number of something.
            return found.Start == 0 && !isOther && !GoesOnAsYear(text.Slice(found.Length)) ? PrintedPeriod.Of(found.Result, found.Length) : default;
        }

        return default;
    }

    /// <summary>Reports how a period was read, where that is not said in full.</summary>
    private void Report(PrintedPeriod printed, ReadOnlySpan<char> text, Piece place)
    {
        if (IsLetter(text[0]) && printed.Period is { Unit: PeriodUnit.FiscalYear } && !text.Slice(0, printed.Length).Has("年"))
        {
            diagnostics.Add(CellRules.LetterYear, place);
        }

        if (printed.IsNormalized)
        {
            diagnostics.Add(CellRules.NormalizedYear, place);
        }
    }

    /// <summary>Says whether what stands behind a year makes another period of it: of R5/4 and R5又はR6 no year is taken.</summary>
    private static bool GoesOnAsYear(ReadOnlySpan<char> rest)
    {
        foreach (var word in YearGoesOnWords)
        {
            if (rest.Begins(word))
            {
                return true;
            }
        }

        return rest.Length > 0 && (Folding.IsDash(rest[0]) || YearGoesOn.AsSpan().IndexOf(rest[0]) >= 0);
    }

    private static bool IsLetter(char c) => c is (>= 'A' and <= 'Z') or (>= 'Ａ' and <= 'Ｚ');

    private static bool MayGoOn(char c) => c is '以' or '.' or '．' or '/' or '・' or '年' || Folding.IsDash(c) || Folding.IsOpenBracket(c);

    private static bool MayBeginYear(char c) =>
        c is (>= '0' and <= 'z') or (>= '０' and <= 'ｚ') or '明' or '大' or '昭' or '平' or '令' or '㋿' or (>= '㍻' and <= '㍾');
}

using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>What the head of a column of an indicator table says.</summary>
/// <param name="Role">What the column holds.</param>
/// <param name="PeriodsOf">Of a column of periods, what they are those of, where it says so.</param>
/// <param name="Phase">The phase.</param>
/// <param name="Period">The period.</param>
/// <param name="IsBare">Whether it says nothing else though it has text.</param>
/// <param name="HasYear">Whether a digit stands beside the words.</param>
/// <param name="Subject">What stands before the word of values.</param>
/// <param name="Unit">The unit in its brackets.</param>
/// <param name="HasUnits">Whether it says that units stand in the column.</param>
/// <param name="Beside">What it says of how the figures are counted and how settled they are.</param>
/// <param name="IsForecast">Whether it says that the values are expected: 見込.</param>
/// <param name="IsOfOthers">Whether the values are those of a larger area: 国の目標値.</param>
internal readonly record struct IndicatorColumn(
    ColumnRole Role,
    ColumnRole PeriodsOf,
    int? Phase,
    CalendarPeriod? Period,
    bool IsBare,
    bool HasYear,
    string Subject,
    MeasurementUnit? Unit = null,
    bool HasUnits = false,
    HeadQualifiers Beside = default,
    bool IsOfOthers = false,
    bool IsForecast = false)
{
    private const string UnitWord = "単位";
    private const string OfSum = "の" + Sum;
    internal const string Sum = "累計";

    /// <summary>Reads the head of a column: the buffer holds its cells, put together.</summary>
    internal static IndicatorColumn Of(CellBuffer head, TableLayout layout, DiagnosticBag diagnostics)
    {
        if (head.Length > HeadWords.LongestHead)
        {
            return new(default, default, null, null, IsBare: false, HasYear: false, ""); // No head is as long.
        }

        var words = new HeadWords(TableLayout.Folded(head.Span).AsSpan(), layout);
        var role = words.Role;
        var isBare = role is ColumnRole.Unknown && words.IsBare;
        var phase = role is ColumnRole.Target || isBare ? words.Phase : null;
        if (phase is not null && words.HasFurtherPhase)
        {
            diagnostics.Add(TableRules.SeveralPeriods, head.PlaceOf(0, head.Length));
        }

        var period = PeriodOf(head, role, layout, diagnostics);
        var unit = HeadWords.IsOfValues(role) ? BracketUnit.InHead(head.Span) : null;
        var hasUnits = head.Span.IndexOf(UnitWord.AsSpan()) >= 0;
        var beside = HeadWords.IsOfValues(role) || isBare ? HeadQualifiers.In(head.Span, YearNotation.Default, SubjectOf) : default;
        var said = new IndicatorColumn(
            phase is null ? role : ColumnRole.Target,
            words.RoleOfPeriod,
            phase,
            period,
            isBare,
            words.HasYear,
            words.Subject,
            unit,
            hasUnits,
            beside,
            HeadWords.IsOfValues(role) && words.IsOfOthers,
            role is ColumnRole.Target && words.IsForecast);
        return role is ColumnRole.Measurement && head.Span.Has(HeadWords.Forecast) ? said.Expected() : said;

        string? SubjectOf(string text)
        {
            var part = new HeadWords(TableLayout.Folded(text.AsSpan()).AsSpan(), layout);
            return HeadWords.IsOfValues(part.Role) && text is not HeadWords.Plan ? part.Subject : null; // 計画 in 計画期間 is no word of values.
        }
    }

    /// <summary>Returns what the head says where its values are expected.</summary>
    internal IndicatorColumn Expected() =>
        this with { Beside = Beside.Status is null ? Beside with { Status = MeasurementStatus.Estimate, StatusWords = HeadWords.Forecast } : Beside };

    /// <summary>Returns the unit in the brackets of a name, 参加者数（人）: any with which it ends, where its head says that units stand there, else
    /// one that is known. What is no unit is of the name.</summary>
    internal MeasurementUnit? UnitOf(string name)
    {
        var open = HasUnits ? name.AsSpan().LastIndexOfAny((Folding.OpenBrackets + Folding.OpenWordBrackets).AsSpan()) : -1;
        if (open > 0 && (Folding.CloseBrackets + Folding.CloseWordBrackets).AsSpan().IndexOf(name[name.Length - 1]) >= 0)
        {
            var inner = name.AsSpan(open + 1, name.Length - open - 2).TrimEnd('\\'); // 甲\(人\): a name stays as printed.
            if (!Folding.HasDigit(inner) && BracketUnit.TryParse(BracketUnit.WithoutCounts(inner), out var unit))
            {
                return unit;
            }
        }

        return BracketUnit.InName(name.AsSpan());
    }

    /// <summary>Reads a cell of years: what has no word of its own is a fiscal year where the head has the word, as R4 below 目標年度.</summary>
    internal static NotationResult<CalendarPeriod> PeriodOfCell(string text, string head)
    {
        text = IsOfSum(text) ? text.Substring(0, text.Length - OfSum.Length) : text;
        return head.AsSpan().Has("年度") && !text.AsSpan().Has("年") && YearNotation.Default.Read(text + "年度") is { IsRead: true } ofFiscalYears
            ? ofFiscalYears
            : YearNotation.Default.Read(text);
    }

    /// <summary>Says whether a cell of years says that the figures of them are added up: R元～R5年度の累計.</summary>
    internal static bool IsOfSum(string text) => text.EndsWith(OfSum, StringComparison.Ordinal);

    /// <summary>Returns what a cell of units says: （人） is 人, and 人（延べ） itself.</summary>
    internal static string UnitOfCell(string text)
    {
        var inner = BracketUnit.WithoutCounts(text.AsSpan());
        if (inner.Length < text.Length)
        {
            return inner.ToString(); // 人（累計）
        }

        inner = inner.Trim((Folding.OpenBrackets + Folding.CloseBrackets).AsSpan());
        return inner.Length > 0 && inner.IndexOfAny(Folding.OpenBrackets.AsSpan()) < 0 && inner.IndexOfAny(Folding.CloseBrackets.AsSpan()) < 0
            ? CharacterClasses.Trim(inner).ToString()
            : text;
    }

    /// <summary>Reads the period in a head: 計画策定時 (H27) [2015].</summary>
    private static CalendarPeriod? PeriodOf(CellBuffer head, ColumnRole role, TableLayout layout, DiagnosticBag diagnostics)
    {
        var text = head.Span;
        if (!(HeadWords.IsOfValues(role) || role is ColumnRole.Unknown or ColumnRole.Name or ColumnRole.Period) || !HeaderWords.MayHoldPeriod(text))
        {
            return null;
        }

        if (OfLastLine(head) is { } ofOwn)
        {
            return ofOwn; // R3 below 実績値（R2からの累計）
        }

        var open = text.IndexOfAny(Folding.OpenBrackets.AsSpan());
        var bracketed = open < 0 ? default : YearNotation.Default.Read(text.Slice(open));
        if (open > 0 && IsWithinYear(text, open))
        {
            return FirstOf(text, head, known: null, diagnostics);
        }

        if (open >= 0 && bracketed.TryGetValue(out var period))
        {
            var known = HeaderWords.MayHoldPeriod(text.Slice(0, open)) ? FirstOf(text.Slice(0, open), head, period, diagnostics) ?? period : period;
            Report(bracketed, known, head.PlaceOf(open, head.Length), diagnostics);
            return known;
        }

        if (role is ColumnRole.Unknown && YearNotation.Default.Read(text) is var whole && whole.TryGetValue(out var bare))
        {
            Report(whole, bare, head.PlaceOf(0, head.Length), diagnostics); // 2021 alone, which in other words may be any number.
            return bare;
        }

        if (FirstOf(text, head, known: null, diagnostics) is { } first)
        {
            return first;
        }

        var plain = HeadWords.IsOfValues(role) || HeadWords.IsLastOne(text) ? BareYear.In(text, layout) : default;
        if (plain.Length == 0 || !YearNotation.Default.Read(plain.Year).TryGetValue(out var year))
        {
            return null;
        }

        Report(YearNotation.Default.Read(plain.Year), year, head.PlaceOf(plain.Start, plain.Start + plain.Length), diagnostics);
        return year;
    }

    /// <summary>Returns the year that is all of the last line of a head, where a line above says from which year on its values are added up.</summary>
    private static CalendarPeriod? OfLastLine(CellBuffer head)
    {
        var start = head.Length - 1;
        while (start > 0 && !head.BeginsPiece(start))
        {
            start--;
        }

        return start > 0 && head.Span.Slice(0, start) is var above && above.Has(Sum) && (above.Has("から") || HasDash(above))
            && YearNotation.Default.Read(head.Span.Slice(start)).TryGetValue(out var period) && period.IsSingle ? period : null;
    }

    private static bool HasDash(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (Folding.IsDash(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether a bracket belongs to a year that stands before it: 令和5年度 (2023).</summary>
    private static bool IsWithinYear(ReadOnlySpan<char> text, int open)
    {
        foreach (var found in YearNotation.Default.Find(text))
        {
            if (found.Start < open && found.Start + found.Length > open)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the known period, or else the first one in a text, and reports where the text has another one.</summary>
    private static CalendarPeriod? FirstOf(ReadOnlySpan<char> text, CellBuffer head, CalendarPeriod? known, DiagnosticBag diagnostics)
    {
        foreach (var found in YearNotation.Default.Find(text))
        {
            var place = head.PlaceOf(found.Start, found.Start + found.Length);
            if (!found.Result.TryGetValue(out var period))
            {
                diagnostics.Add(CellRules.ContradictoryYear, place, found.Result.Error!.Message);
            }
            else if (known is not { } first)
            {
                Report(found.Result, period, place, diagnostics);
                known = period;
            }
            else if (first.Unit is PeriodUnit.Year
                && period is { Unit: PeriodUnit.FiscalYear, IsSingle: true }
                && period.CountedFiscalYear == first.CountedFiscalYear)
            {
                known = period; // 令和7年度目標（2025）
            }
            else if (period != first && !(period.CountedFiscalYear is { } year && year == first.CountedFiscalYear))
            {
                diagnostics.Add(TableRules.SeveralPeriods, head.PlaceOf(0, head.Length));
                break;
            }
        }

        return known;
    }

    private static void Report(NotationResult<CalendarPeriod> result, CalendarPeriod period, Piece place, DiagnosticBag diagnostics)
    {
        if (result.Normalizations is not YearNormalizations.None)
        {
            diagnostics.Add(CellRules.NormalizedYear, place);
        }

        if (period.Unit is PeriodUnit.Year)
        {
            diagnostics.Add(CellRules.UnspecifiedYear, place);
        }
    }
}

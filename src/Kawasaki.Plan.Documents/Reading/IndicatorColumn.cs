using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>What a column of an indicator table holds.</summary>
internal enum IndicatorColumnKind
{
    Unknown,
    Name,
    Baseline,
    Measurement,
    Target,
}

/// <summary>A column of an indicator table: its kind, the phase and period that its head says, and whether it says nothing else though it has text.</summary>
internal readonly record struct IndicatorColumn(IndicatorColumnKind Kind, int? Phase, CalendarPeriod? Period, bool IsBare)
{
    internal const int LongestHead = 256;

    /// <summary>Gets what the head says of the cells below it.</summary>
    internal CellContext Context => Phase is null && Period is null ? CellContext.None : new(Period, Phase);

    /// <summary>Reads the head of a column: the buffer holds its cells, put together. The letters are room for a head without its white space.</summary>
    internal static IndicatorColumn Of(CellBuffer head, int column, Span<char> letters, DiagnosticBag diagnostics)
    {
        if (column == 0)
        {
            return new(IndicatorColumnKind.Name, null, null, IsBare: false);
        }

        var text = Characters.WithoutSpaces(head.Span, letters);
        if (text.Length == 0 && head.Length > LongestHead)
        {
            return default; // No head is as long.
        }

        var words = new HeadWords(text);
        var kind = words.Kind;
        var isBare = kind is IndicatorColumnKind.Unknown && words.IsBare;
        var phase = kind is IndicatorColumnKind.Target || isBare ? words.Phase : null;
        if (phase is not null && words.HasFurtherPhase)
        {
            diagnostics.Add(TableRules.SeveralPeriods, head.PlaceOf(0, head.Length));
        }

        return new(phase is null ? kind : IndicatorColumnKind.Target, phase, PeriodOf(head, diagnostics), isBare);
    }

    /// <summary>Reads the period in a head: 計画策定時 (H27) [2015].</summary>
    private static CalendarPeriod? PeriodOf(CellBuffer head, DiagnosticBag diagnostics)
    {
        var text = head.Span;
        if (!HeaderWords.MayHoldPeriod(text))
        {
            return null;
        }

        var open = text.IndexOfAny(Folding.OpenBrackets.AsSpan());
        var bracketed = open < 0 ? default : YearNotation.Default.Read(text.Slice(open));
        if (open >= 0 && bracketed.TryGetValue(out var period))
        {
            Report(bracketed, period, head.PlaceOf(open, head.Length), diagnostics);
            if (HeaderWords.MayHoldPeriod(text.Slice(0, open)))
            {
                _ = FirstOf(text.Slice(0, open), head, period, diagnostics);
            }

            return period;
        }

        return FirstOf(text, head, known: null, diagnostics);
    }

    /// <summary>Returns the known period, or else the first one in a text, and reports where the text has another one.</summary>
    private static CalendarPeriod? FirstOf(ReadOnlySpan<char> text, CellBuffer head, CalendarPeriod? known, DiagnosticBag diagnostics)
    {
        foreach (var found in YearNotation.Default.Find(text))
        {
            var place = head.PlaceOf(found.Start, found.Start + found.Length);
            if (!found.Result.TryGetValue(out var period))
            {
                diagnostics.Add(TableRules.Contradiction, place, found.Result.Error!.Message);
            }
            else if (known is not { } first)
            {
                Report(found.Result, period, place, diagnostics);
                known = period;
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
            diagnostics.Add(TableRules.NormalizedYear, place);
        }

        if (period.Unit is PeriodUnit.Year)
        {
            diagnostics.Add(TableRules.UnspecifiedYear, place);
        }
    }
}

using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Calendars;
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
    private const int LongestHead = 256; // On the stack.

    /// <summary>Reads the head of a column: the buffer holds its cells, put together.</summary>
    internal static IndicatorColumn Of(CellBuffer head, int column, DiagnosticBag diagnostics)
    {
        if (column == 0)
        {
            return new(IndicatorColumnKind.Name, null, null, IsBare: false);
        }

        var buffer = head.Length <= LongestHead ? stackalloc char[LongestHead] : new char[head.Length];
        var words = new HeadWords(Characters.WithoutSpaces(head.Span, buffer));
        var kind = words.Kind;
        var isBare = kind is IndicatorColumnKind.Unknown && words.IsBare;
        var phase = kind is IndicatorColumnKind.Target || isBare ? words.Phase : null;
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

        var open = text.IndexOfAny("(（[［".AsSpan());
        var bracketed = open < 0 ? default : YearNotation.Default.Read(text.Slice(open));
        if (open >= 0 && bracketed.TryGetValue(out var period))
        {
            Report(bracketed, head.PlaceOf(open, head.Length), diagnostics);
            if (period.Kind is PeriodKind.Year)
            {
                diagnostics.Add(TableRules.UnspecifiedYear, head.PlaceOf(0, head.Length));
            }

            return period;
        }

        foreach (var found in YearNotation.Default.Find(text))
        {
            if (found.Result.TryGetValue(out period))
            {
                Report(found.Result, head.PlaceOf(found.Start, found.Start + found.Length), diagnostics);
                return period;
            }

            diagnostics.Add(TableRules.Contradiction, head.PlaceOf(found.Start, found.Start + found.Length), found.Result.Error.GetValueOrDefault().Message);
        }

        return null;
    }

    private static void Report(NotationResult<CalendarPeriod> result, Piece place, DiagnosticBag diagnostics)
    {
        if (result.Normalizations is not YearNormalizations.None)
        {
            diagnostics.Add(TableRules.NormalizedYear, place);
        }
    }
}

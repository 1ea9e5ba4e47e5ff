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

/// <summary>A column of an indicator table: its kind, and the phase and period that its head says.</summary>
internal readonly record struct IndicatorColumn(IndicatorColumnKind Kind, int? Phase, CalendarPeriod? Period)
{
    internal static IndicatorColumn Of(Piece header, int column, DiagnosticBag diagnostics)
    {
        var printed = CellText.WithoutTags(header, out _).Text;
        var text = Characters.WithoutSpaces(printed);
        var kind = column == 0 ? IndicatorColumnKind.Name
            : text.Has("策定時") || text.Has("基準") ? IndicatorColumnKind.Baseline
            : text.Has("目標") ? IndicatorColumnKind.Target
            : text.Has("現状") || text.Has("実績") ? IndicatorColumnKind.Measurement
            : IndicatorColumnKind.Unknown;
        return new(kind, kind is IndicatorColumnKind.Target ? PhaseOf(text) : null, column == 0 ? null : PeriodOf(printed, header, diagnostics));
    }

    /// <summary>Reads 第3期.</summary>
    private static int? PhaseOf(string text)
    {
        var start = text.PlaceOf('第') + 1;
        var end = start;
        var number = 0;
        while (start > 0 && end < text.Length && end - start < 3 && Characters.DigitOf(text[end]) is >= 0 and var digit)
        {
            number = (number * 10) + digit;
            end++;
        }

        return number > 0 && end < text.Length && text[end] == '期' ? number : null;
    }

    /// <summary>Reads the period in a head: 計画策定時 (H27) [2015].</summary>
    private static CalendarPeriod? PeriodOf(string text, Piece header, DiagnosticBag diagnostics)
    {
        var open = text.PlaceOfAny("(（[［");
        if (open >= 0 && YearNotation.Default.Read(text.AsSpan(open)).TryGetValue(out var period))
        {
            if (period.Kind is PeriodKind.Year)
            {
                diagnostics.Add(TableRules.UnspecifiedYear, header);
            }

            return period;
        }

        foreach (var found in YearNotation.Default.Find(text))
        {
            if (found.Result.TryGetValue(out period))
            {
                return period;
            }

            diagnostics.Add(TableRules.Contradiction, header, found.Result.Error.GetValueOrDefault().Message);
        }

        return null;
    }
}

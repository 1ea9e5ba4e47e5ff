using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>Reads what an item says in figures and years: facts (label：figure unit) and milestones (R5完了予定).</summary>
internal sealed partial class ActivityItemReader(DiagnosticBag diagnostics)
{
    private static readonly YearNotation Years = new(EraTable.Default, BareYears.Fiscal);

    internal ActivityItem Read(Piece item, CalendarPeriod? column) => new(item.Text, FactsOf(item), MilestonesOf(item, column));

    /// <summary>Reads the letter and number of a year, or an era and 年度, at the start of a text, and returns its length, or 0.</summary>
    private static int LeadingYear(string text, out CalendarPeriod period)
    {
        period = default;
        if (text.Length < 2)
        {
            return 0;
        }

        var digits = 1;
        while (digits < text.Length && digits <= 3 && Characters.DigitOf(text[digits]) >= 0)
        {
            digits++;
        }

        if (digits is > 1 and <= 3 && (text[0] is 'M' or 'T' or 'S' or 'H' or 'R' or 'Ｒ' or 'Ｈ'))
        {
            var end = digits + (string.CompareOrdinal(text, digits, "年度", 0, 2) == 0 ? 2 : 0);
            var isDate = end < text.Length && (text[end] is '.' or '．' or '/');
            return !isDate && Years.Read(text.AsSpan(0, end)).TryGetValue(out period) ? end : 0;
        }

        foreach (var found in Years.Find(text.AsSpan(0, Math.Min(text.Length, 24))))
        {
            return found.Start == 0 && found.Result.TryGetValue(out period) && period.Kind is PeriodKind.FiscalYear ? found.Length : 0;
        }

        return 0;
    }
}

using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>Reads what an item says in figures and years: facts (label：figure unit) and milestones (R5完了予定).</summary>
internal sealed partial class ActivityItemReader(SourceMapBuilder map, DiagnosticBag diagnostics)
{
    private static readonly YearNotation Years = new(EraTable.Default, BareYears.Fiscal);

    private readonly List<QuantifiedFact> _facts = [];
    private readonly List<Milestone> _milestones = [];

    internal ActivityItem Read(ItemText item, CalendarPeriod? column, int node)
    {
        _facts.Clear();
        _milestones.Clear();
        var text = item.Text.AsSpan();
        if (text.IndexOfAny("：:（(".AsSpan()) >= 0)
        {
            if (text.IndexOfAny('：', ':') >= 0)
            {
                ReadFacts(item, node);
            }

            ReadMilestones(item, column, node);
        }

        return new(item.Text, _facts.Count == 0 ? null : _facts, _milestones.Count == 0 ? null : _milestones);
    }

    private void Note(int node, PlanMember member, int index, object part, Piece place)
    {
        var figure = map.Add(node, member, index);
        map.Figure(figure, place);
        map.SetPart(figure, part);
    }

    /// <summary>Reads the letter and number of a year, or an era and 年度, at the start of a text, and returns its length, or 0.</summary>
    private static int LeadingYear(ReadOnlySpan<char> text, out CalendarPeriod period)
    {
        period = default;
        if (text.Length < 2 || !MayBeginYear(text[0]))
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
            var end = digits + (text.Slice(digits).Begins("年度") ? 2 : 0);
            var isDate = end < text.Length && (text[end] is '.' or '．' or '/');
            return !isDate && Years.Read(text.Slice(0, end)).TryGetValue(out period) ? end : 0;
        }

        foreach (var found in Years.Find(text.Slice(0, Math.Min(text.Length, 24))))
        {
            return found.Start == 0 && found.Result.TryGetValue(out period) && period.Kind is PeriodKind.FiscalYear ? found.Length : 0;
        }

        return 0;
    }

    private static bool IsLetter(char c) => c is (>= 'A' and <= 'Z') or (>= 'Ａ' and <= 'Ｚ');

    private static bool MayBeginYear(char c) =>
        c is (>= '0' and <= 'z') or (>= '０' and <= 'ｚ') or '明' or '大' or '昭' or '平' or '令' or '㋿' or (>= '㍻' and <= '㍾');
}

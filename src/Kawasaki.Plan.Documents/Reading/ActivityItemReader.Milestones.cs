using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Reading;

// Milestones: a year in brackets, alone or with 予定 or 完了.
internal sealed partial class ActivityItemReader
{
    private const string Planned = "予定";
    private const int LongestMilestone = 40;

    private void ReadMilestones(ItemText item, CalendarPeriod? column, int node)
    {
        var text = item.Text;
        var (outer, inner) = (-1, -1); // Where the open brackets are: （令和9（2027）年度予定） has two.
        for (var i = 0; i < text.Length; i++)
        {
            if (Characters.IsOpeningBracket(text[i]))
            {
                (outer, inner) = (inner, i);
            }
            else if (inner >= 0 && Characters.IsClosingBracket(text[i]))
            {
                ReadMilestone(item, inner + 1, i, column, node);
                (outer, inner) = (-1, outer);
            }
        }
    }

    private void ReadMilestone(ItemText item, int start, int end, CalendarPeriod? column, int node)
    {
        if (end - start > LongestMilestone)
        {
            return;
        }

        var place = item.PlaceOf(start, end - start).Trim();
        if (MilestoneOf(item.Text.AsSpan(start, end - start).Trim(), place, column) is { } milestone)
        {
            _milestones.Add(milestone);
            Note(node, PlanMember.Milestones, _milestones.Count - 1, milestone, place);
        }
    }

    private Milestone? MilestoneOf(ReadOnlySpan<char> content, Piece place, CalendarPeriod? column)
    {
        if (content.Is(Planned))
        {
            diagnostics.Add(TableRules.PlanWithoutYear, place);
            return null;
        }

        var isPlanned = content.Ends(Planned);
        var text = isPlanned ? content.Slice(0, content.Length - Planned.Length).TrimEnd() : content;
        var length = LeadingPeriod(text, isPlanned, out var period);
        if (length == 0)
        {
            if (IsMonth(text))
            {
                diagnostics.Add(TableRules.MonthWithoutYear, place);
            }

            return null;
        }

        var rest = text.Slice(length).Trim(" \u3000に".AsSpan());
        if (!isPlanned && rest.Length > 0 && !rest.Is("完了"))
        {
            return null;
        }

        if (IsLetter(text[0]) && period.Kind is PeriodKind.FiscalYear && !text.Has("年"))
        {
            diagnostics.Add(TableRules.LetterYear, place);
        }

        if (isPlanned && column?.TryGetFiscalYearRange(out var range) == true && period.CountedFiscalYear is { } year && !range.Contains(year))
        {
            diagnostics.Add(TableRules.MilestoneOutside, place);
        }

        return new(period, isPlanned, rest.Length == 0 ? null : rest.ToString());
    }

    /// <summary>Reads a year, month or range with an era at the start; the rest are words.</summary>
    private static int LeadingPeriod(ReadOnlySpan<char> text, bool isPlanned, out CalendarPeriod period)
    {
        var length = LeadingYear(text, out period);
        if (length > 0 && (length == text.Length || !IsRange(text[length])))
        {
            return length;
        }

        // R5.4, R5～R7, 令和5年4月: with an era, up to where the words begin.
        foreach (var found in Years.Find(text))
        {
            var isEra = text.Length > 0 && Characters.DigitOf(text[0]) < 0;
            return found.Start == 0 && (isEra || isPlanned) && (found.Result.TrailingWords & TrailingWords.AsOf) == 0 && found.Result.TryGetValue(out period) ? found.Length : 0;
        }

        return 0;
    }

    /// <summary>Says whether a text begins with a month: 5月号から.</summary>
    private static bool IsMonth(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && digits < 2 && Characters.DigitOf(text[digits]) >= 0)
        {
            digits++;
        }

        return digits > 0 && digits < text.Length && text[digits] == '月';
    }

    private static bool IsRange(char c) => c is '～' or '〜' or '~';
}

using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;
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
            if (Folding.IsOpenBracket(text[i]))
            {
                (outer, inner) = (inner, i);
            }
            else if (inner >= 0 && Folding.IsCloseBracket(text[i]))
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
        if (MilestoneOf(CharacterClasses.Trim(item.Text.AsSpan(start, end - start)), place, column) is { } milestone)
        {
            map.Figure(map.Add(node, PlanMember.Milestones, _milestones.Count), place);
            _milestones.Add(milestone);
        }
    }

    private Milestone? MilestoneOf(ReadOnlySpan<char> content, Piece place, CalendarPeriod? column)
    {
        if (content.Is(Planned))
        {
            diagnostics.Add(CellRules.PlanWithoutYear, place);
            return null;
        }

        var isPlanned = content.Ends(Planned);
        var text = isPlanned ? CharacterClasses.TrimEnd(content.Slice(0, content.Length - Planned.Length)) : content;
        var printed = LeadingPeriod(text);
        if (printed.Period is not { } period || !MayBeMilestone(text, printed, isPlanned))
        {
            if (printed.Length == 0 && IsMonth(text))
            {
                diagnostics.Add(CellRules.MonthWithoutYear, place);
            }
            else if (printed.Length == 0 && isPlanned && MayBeginYear(text[0]))
            {
                diagnostics.Add(CellRules.MilestoneNotRead, place);
            }

            return null;
        }

        var rest = CharacterClasses.Trim(CharacterClasses.Trim(text.Slice(printed.Length)).Trim('に'));
        if (!isPlanned && rest.Length > 0 && !rest.Is("完了"))
        {
            return null;
        }

        if (HoldsYear(rest))
        {
            diagnostics.Add(CellRules.MilestoneNotRead, place);
            return null;
        }

        Report(printed, text, place.Length > printed.Length ? place.Slice(0, printed.Length) : place);
        if (isPlanned && column?.TryGetFiscalYearRange(out var range) == true && period.CountedFiscalYear is { } year && !range.Contains(year))
        {
            diagnostics.Add(CellRules.MilestoneOutside, place);
        }

        return new(period, isPlanned, rest.Length == 0 ? null : rest.ToString());
    }

    /// <summary>Says whether a period can be that of a milestone: a day at which something stood is not, nor a calendar year without an era that
    /// nothing is planned for.</summary>
    private static bool MayBeMilestone(ReadOnlySpan<char> text, PrintedPeriod printed, bool isPlanned) =>
        (printed.Words & TrailingWords.AsOf) == 0
        && (isPlanned || Folding.DigitOf(text[0]) < 0 || printed.Period is { Unit: PeriodUnit.FiscalYear, IsSingle: true });

    private static bool HoldsYear(ReadOnlySpan<char> text)
    {
        foreach (var _ in Years.Find(text))
        {
            return true;
        }

        return false;
    }

    /// <summary>Says whether a text begins with a month: 5月号から.</summary>
    private static bool IsMonth(ReadOnlySpan<char> text)
    {
        var cursor = new TextCursor(text);
        return cursor.ReadDigits(out _) is 1 or 2 && cursor.Current == '月';
    }
}

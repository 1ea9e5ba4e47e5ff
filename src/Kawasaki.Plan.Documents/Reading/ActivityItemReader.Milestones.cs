using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Documents.Reading;

// Milestones: a year in brackets, alone or with 予定 or 完了.
internal sealed partial class ActivityItemReader
{
    private const string Planned = "予定";
    private const int LongestMilestone = 40;

    private List<Milestone> MilestonesOf(Piece item, CalendarPeriod? column)
    {
        var milestones = new List<Milestone>();
        var text = item.Text;
        var open = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (Characters.IsOpeningBracket(text[i]))
            {
                open = i;
            }
            else if (open >= 0 && Characters.IsClosingBracket(text[i]))
            {
                var content = item.Slice(open + 1, i - open - 1).Trim();
                if (content.Length <= LongestMilestone && MilestoneOf(content, column) is { } milestone)
                {
                    milestones.Add(milestone);
                }

                open = -1;
            }
        }

        return milestones;
    }

    private Milestone? MilestoneOf(Piece content, CalendarPeriod? column)
    {
        if (content.Text == Planned)
        {
            diagnostics.Add(TableRules.PlanWithoutYear, content);
            return null;
        }

        var isPlanned = content.EndsWith(Planned);
        var text = isPlanned ? content.Text.Substring(0, content.Length - Planned.Length).TrimEnd() : content.Text;
        var length = LeadingPeriod(text, isPlanned, out var period);
        if (length == 0)
        {
            return null;
        }

        var rest = text.Substring(length).Trim(' ', '\u3000', 'に');
        if (!isPlanned && rest.Length > 0 && rest != "完了")
        {
            return null;
        }

        diagnostics.Add(TableRules.LetterYear, content);
        if (isPlanned && column?.TryGetFiscalYearRange(out var range) == true && period.CountedFiscalYear is { } year && !range.Contains(year))
        {
            diagnostics.Add(TableRules.MilestoneOutside, content);
        }

        return new(period, isPlanned, rest.Length == 0 ? null : rest);
    }

    /// <summary>Reads a year, month or range with an era at the start; the rest are words.</summary>
    private static int LeadingPeriod(string text, bool isPlanned, out CalendarPeriod period)
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
            return found.Start == 0 && (isEra || isPlanned) && found.Result.TryGetValue(out period) ? found.Length : 0;
        }

        return 0;
    }

    private static bool IsRange(char c) => c is '～' or '〜' or '~';
}

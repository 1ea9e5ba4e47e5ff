using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Notation;

// Spellings that would be read in the place of the text.
public sealed partial class NotationError
{
    private static readonly YearNotation Lenient = YearNotation.Default;
    private static readonly YearNotation Strict = new(EraTable.Default, strictness: Kawasaki.Plan.Domain.Notation.Strictness.Strict);

    /// <summary>Says how the text would be read, where one change makes it legible.</summary>
    private Wording Proposal
    {
        get
        {
            if (_text is not null && _text.Length < 2 * Excerpt.Reach)
            {
                var isStrict = _reason is Reason.BeyondEra or Reason.BeforeEra or Reason.Normalized;
                foreach (var proposal in Proposals(TextCursor.TrimEnd(_text.AsSpan()).ToString()))
                {
                    if ((isStrict ? Strict : Lenient).Read(proposal).IsRead)
                    {
                        return new($"「{proposal}」なら読めます。", $" '{proposal}' would be read.");
                    }
                }
            }

            return default;
        }
    }

    private IEnumerable<string> Proposals(string text)
    {
        var (before, behind) = (text.Substring(0, Math.Min(_place, text.Length)), text.Substring(Math.Min(_place, text.Length)));
        return _reason switch
        {
            Reason.WordExpected => [$"{before}{_subject}{behind}"],
            Reason.FourDigitsExpected => [$"{before}20{behind}"],
            Reason.TwoDigitMonth => [$"{before}0{behind}"],
            Reason.TwoDigitEnd or Reason.YearOverTwoOrRange => [Invariant($"{before}{_first / 100}{behind}")],
            Reason.NotListed => [$"{before}翌{behind}"],
            Reason.RangeRunsBackwards => [$"{before}翌{behind}", .. EraTable.Default.Eras.Select(era => $"{before}{era.Name}{behind}")],
            Reason.HalfOfCalendarYear or Reason.BareYearPart => [WithFiscalYear(before, behind), $"{before}FY{behind}"],
            Reason.DateOrMonth => [$"{before}{text.Substring(0, IndexOfDivider(text) + 1)}{behind}"],
            Reason.CenturyOrDecade => [Invariant($"{_first}～{_first + 9}年")],
            Reason.WeekdayExpected or Reason.TrailingText => WithWeekday(before),
            Reason.BeyondEra or Reason.BeforeEra or Reason.Normalized when Lenient.Read(text) is { IsRead: true } read =>
                [Lenient.Write(read.Value, NotationStyle.Era)],
            _ => [],
        };
    }

    private static string WithFiscalYear(string before, string behind) => (before + behind).LastIndexOf('年') is >= 0 and var at
        ? (before + behind).Insert(at + 1, "度")
        : "";

    private static int IndexOfDivider(string text)
    {
        var at = 0;
        while (at < text.Length - 1 && Folding.DividerOf(text[at]) == '\0')
        {
            at++;
        }

        return at;
    }

    /// <summary>Returns a date with its weekday in brackets, where it stands before an open bracket or a weekday without one.</summary>
    private IEnumerable<string> WithWeekday(string before)
    {
        var end = before.Length;
        while (_reason is Reason.WeekdayExpected && end > 0 && Folding.ShapeOf(before[end - 1]) <= 0)
        {
            end--;
        }

        end -= _reason is Reason.WeekdayExpected ? 1 : 0;
        return end > 0
            && (_reason is Reason.WeekdayExpected || IsBeforeWeekday)
            && Lenient.ReadDate(before.AsSpan(0, end)).TryGetValue(out var date)
                ? [$"{before.Substring(0, end)}（{Weekdays[(int)date.DayOfWeek - 1]}）"]
                : [];
    }

    /// <summary>Gets whether a weekday stands behind the date without brackets.</summary>
    private bool IsBeforeWeekday
    {
        get
        {
            var unread = TextCursor.Trim(Unread.AsSpan());
            return unread.Length > 1 && Weekdays.AsSpan().IndexOf(unread[0]) >= 0 && unread[1] == '曜';
        }
    }
}

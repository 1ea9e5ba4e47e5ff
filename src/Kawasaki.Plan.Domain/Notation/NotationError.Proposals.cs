using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Notation;

// Spellings that would be read in the place of the text.
public sealed partial class NotationError
{
    /// <summary>Returns whether messages of a reason may propose a spelling. What trails is something else than a weekday, mostly.</summary>
    internal static bool Proposes(Reason reason, ReadOnlySpan<char> text) => reason is Reason.TrailingText ? text.IndexOf('曜') >= 0 : reason
        is Reason.TwoDigitMonth
            or Reason.WordExpected
            or Reason.BracketNotClosed
            or Reason.WeekdayExpected
            or Reason.YearOverTwoOrRange
            or Reason.TwoDigitEnd
            or Reason.BareYearPart
            or Reason.HalfOfCalendarYear
            or Reason.DateOrMonth
            or Reason.CenturyOrDecade
            or Reason.RangeRunsBackwards
            or Reason.NotListed
            or Reason.BeyondEra
            or Reason.BeforeEra
            or Reason.Normalized;

    /// <summary>Says how the text would be read by the reader that refused it, where one change makes it legible.</summary>
    private Wording Proposal
    {
        get
        {
            if (_text is not null && _reader is not null && _text.Length < 2 * Excerpt.Reach)
            {
                foreach (var proposal in Proposals(TextCursor.TrimEnd(_text.AsSpan()).ToString(), _reader))
                {
                    if (_reader.Reads(proposal, _asked))
                    {
                        return new($"「{proposal}」なら読めます。", $" '{proposal}' would be read.");
                    }
                }
            }

            return default;
        }
    }

    private IEnumerable<string> Proposals(string text, IProposalReader reader)
    {
        var (before, behind) = (text.Substring(0, Math.Min(_place, text.Length)), text.Substring(Math.Min(_place, text.Length)));
        return _reason switch
        {
            Reason.WordExpected => [$"{before}{_subject}{behind}"],
            Reason.BracketNotClosed => [$"{before}{ClosingOf(before)}{behind}"],
            Reason.TwoDigitMonth => [$"{before}0{behind}"],
            Reason.TwoDigitEnd => [Invariant($"{before}{_first / 100}{behind}")],
            Reason.YearOverTwoOrRange => [Invariant($"{before}{(_first + 1) / 100}{behind}")],
            Reason.NotListed => [$"{before}翌{behind}"],
            Reason.RangeRunsBackwards => [$"{before}翌{behind}", .. reader.Eras.Eras.Select(era => $"{before}{era.Name}{behind}")],
            Reason.HalfOfCalendarYear or Reason.BareYearPart => [WithFiscalYear(before, behind), $"{before}FY{behind}"],
            Reason.DateOrMonth => [$"{before}{text.Substring(0, IndexOfDivider(text) + 1)}{behind}"],
            Reason.CenturyOrDecade => [Invariant($"{_first}～{_first + 9}年")],
            Reason.WeekdayExpected or Reason.TrailingText => WithWeekday(before),
            Reason.BeyondEra or Reason.BeforeEra or Reason.Normalized when reader.Normalized(text, _asked) is { } normalized => [normalized],
            _ => [],
        };
    }

    /// <summary>Returns what closes the last open bracket of a text, in its width.</summary>
    private static char ClosingOf(string text)
    {
        var open = text.LastOrDefault(c => Folding.ShapeOf(c) > 0);
        return Folding.Closes((char)(open + 1), open) ? (char)(open + 1) : (char)(open + 2); // [ and ] have a character between them.
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

    /// <summary>Returns a date with the weekday in brackets that stands behind it without them, or in them in English. The reader checks it.</summary>
    private IEnumerable<string> WithWeekday(string before)
    {
        var printed = TextCursor.Trim(Unread.AsSpan());
        if (_reason is Reason.TrailingText)
        {
            return IsBeforeWeekday ? [$"{before}（{printed[0]}）"] : [];
        }

        for (var day = 0; day < Weekdays.Length; day++)
        {
            if (IsInEnglish((DayOfWeek)((day + 1) % Weekdays.Length), printed) && before.Length > 0 && Folding.ShapeOf(before[before.Length - 1]) > 0)
            {
                return [$"{before.Substring(0, before.Length - 1)}（{Weekdays[day]}）"];
            }
        }

        return [];
    }

    /// <summary>Says whether a text begins with the English name of a weekday, or with its first three letters or more.</summary>
    private static bool IsInEnglish(DayOfWeek weekday, ReadOnlySpan<char> text)
    {
        var name = weekday.ToString();
        var length = 0;
        while (length < text.Length && Folding.LetterOf(text[length]) is not '\0' and var letter)
        {
            if (length == name.Length || letter != Folding.LetterOf(name[length]))
            {
                return false;
            }

            length++;
        }

        return length >= 3;
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

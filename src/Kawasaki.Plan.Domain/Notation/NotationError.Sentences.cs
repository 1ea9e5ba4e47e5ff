using System.Globalization;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Notation;

// What errors say, in both languages.
public sealed partial class NotationError
{
    /// <summary>The weekdays from Monday on.</summary>
    internal const string Weekdays = "月火水木金土日";

    private Wording Sentence => _reason switch
    {
        Reason.Empty => new("文字列が空です。", "The text is empty."),
        Reason.YearExpected => new("元号または4桁の西暦年が必要です。", "Expected an era or a year of four digits."),
        Reason.EraYearExpected =>
            new(
                Invariant($"「{_subject}」の次に年の数（元または1～{EraYear.LastYear}）が必要です。"),
                Invariant($"Expected the year of {_subject}, from 1 to {EraYear.LastYear} or 元.")),
        Reason.FourDigitsExpected => new("4桁の西暦年が必要です。", "Expected a Gregorian year of four digits."),
        Reason.TooManyDigits => new(Invariant($"元号の年は{_first}桁までです。"), Invariant($"Expected at most {_first} digits.")),
        Reason.BracketedYearExpected => new($"括弧の中に{Subject.Japanese}が必要です。", $"Expected {Subject.English} in the brackets."),
        Reason.BracketNotClosed => new("括弧が閉じていません。同じ形の括弧で閉じてください。", "Expected the closing bracket of the same shape."),
        Reason.BracketInBracket => new("括弧の中にさらに括弧があります。全体を囲む括弧は1組だけにしてください。", "Expected no brackets within the brackets around the whole."),
        Reason.BracketNotUnderstood => new("括弧の中に読めない部分があります。", "Something in the brackets is not understood."),
        Reason.TwoDigitMonth => new("「-」の後の月は2桁で書いてください。", "A month has two digits behind a hyphen."),
        Reason.MonthExpected => new("1から12までの月が必要です。", "Expected a month from 1 to 12."),
        Reason.WordExpected => new($"「{_subject}」が必要です。", $"Expected '{_subject}'."),
        Reason.WeekdayExpected => new("曜日か、祝日を示す語が必要です。", "Expected a weekday (月 to 日), or a word for a holiday."),
        Reason.NumberExpected => new("数値が必要です。", "Expected a number."),
        Reason.SeveralExpected => new("見出しの付いた数値が2つ以上必要です（例：小 2.0 中 3.0）。", "Expected two or more figures with labels, as in 小 2.0 中 3.0."),
        Reason.ConditionNotExpected => new("ここには「以上」などの条件の付かない数値が必要です。", "Expected a figure without a condition."),
        Reason.EraCodeExpected => new(Invariant($"元号のコードは1から{_first}までです。"), Invariant($"The code of an era is 1 to {_first}.")),
        Reason.LengthWithoutWord => new(
            $"この範囲の終わりにはなりません。長さであれば「から{SpelledLength}」と書いてください。",
            $"This can be no end of the range: for a length, say 'から{SpelledLength}'."),
        Reason.CompactDateExpected => new(
            "8桁の日付か、元号の文字またはコードと6桁の日付が必要です。", "Expected a date of eight digits, or of six behind the letter or code of an era."),
        Reason.TrailingText => With(new("余分な文字があります。", "Expected nothing more."), TrailingHint),
        Reason.Contradiction => Contradicted,
        Reason.WeekdayContradiction =>
            new(
                $"その日は{Weekdays[_first - 1]}曜日で、{Weekdays[_second - 1]}曜日ではありません。",
                $"That day is a {(DayOfWeek)(_first % 7)} ({Weekdays[_first - 1]}), not a {(DayOfWeek)(_second % 7)} ({Weekdays[_second - 1]})."),
        Reason.SeveralWeekdays =>
            new(
                $"1つの日に2つの曜日（{Weekdays[_first - 1]}・{Weekdays[_second - 1]}）があります。",
                $"One day has two weekdays, {Weekdays[_first - 1]} and {Weekdays[_second - 1]}."),
        Reason.FollowingYearContradiction =>
            new(Invariant($"翌年は{_first}年で、{_second}年ではありません。"), Invariant($"The following year is {_first}, not {_second}.")),
        Reason.LengthContradicts => new("長さが、その前の範囲と一致しません。", "The range before it has another length."),
        Reason.PeriodsContradict => new("括弧の中の期間が、その前の期間と一致しません。", "The period in the brackets is another one."),
        Reason.LevelContradiction =>
            new(
                Invariant($"{_subject}のコードは{_first}つの部分からなり、{_second}つではありません。"),
                Invariant($"The code of {_subject} has {_first} {(_first == 1 ? "part" : "parts")}, not {_second}.")),
        <= Reason.UnitsDiffer and >= Reason.MonthOrRange => TwoReadings,
        Reason.RangeRunsBackwards => Backwards,
        Reason.YearZero => new(Invariant($"{_subject}0年はありません。"), Invariant($"There is no year 0 of {_subject}.")),
        Reason.OutOfRange => new($"扱えるのは{Subject.Japanese}です。", $"Expected {Subject.English}."),
        Reason.NumberTooLong => new("数値の桁が多すぎます。", "The number has more digits than can be kept."),
        Reason.DecadeBeyondEra =>
            new(
                Invariant($"{_subject}は{_second}年までで、{_first}年代はありません。"),
                Invariant($"{_subject} ended in its year {_second}: there is no decade from {_first}.")),
        Reason.NoSuchDay => new(Invariant($"その月に{_first}日はありません。"), Invariant($"The month has no day {_first}.")),
        Reason.NotListed =>
            new("連続していないものは1つの範囲にできません。1つずつ分けて書いてください。", "What does not follow each other is no range: give each by itself."),
        Reason.Unfinished => new("表記の続きを読めません。", "The expression goes on in a way that is not understood."),
        >= Reason.LengthExpectedBehindFrom and <= Reason.NoLength => NoRange,
        Reason.BeforeOrAfter => new(
            "「より前」と「より後」は読みません。「まで」か「以降」で書いてください。", "Before and after (より前, より後) are not read: say まで or 以降."),
        Reason.YearAfterNext => new("「翌々」は読みません。年を書いてください。", "The year after the next (翌々) is not read: give the year."),
        Reason.BeyondEra => Strictness("には、次の元号が始まっています", $"The era after {_subject} had begun"),
        Reason.BeforeEra => Strictness($"には、{_subject}がまだ始まっていません", $"{_subject} had not begun"),
        Reason.OtherKind =>
            new(
                $"{Subject.Japanese}が必要ですが、「{Unread}」は{Found.Japanese}です。",
                $"Expected {Subject.English}, but '{Unread}' is {Found.English}."),
        Reason.SeveralFigures => new("1つの数値が必要ですが、見出しの付いた数値が複数あります。", "Expected one figure, but there are several with labels."),
        Reason.Normalized => new($"{Subject.Japanese}、厳密な読み方では受け付けません。", $"Strict reading refuses {Subject.English}."),
        _ => new("読めません。", "The text cannot be read."),
    };

    private Wording TwoReadings => _reason switch
    {
        Reason.MonthOrRange => With(
            new(
                Invariant($"{_subject}{_first}年{_second}月とも、{_subject}{_first}年から{_second}年までとも読めます。"),
                Invariant($"This may be month {_second} of {_subject}{_first}, or a range from {_first} to {_second}:")),
            _second < _first
                ? new("月は「.」で書いてください。年の範囲であれば順序が逆です。", " divide a month by a dot; a range would run backwards.")
                : new("月は「.」、範囲は「～」で書いてください。", " divide a month by a dot, a range by ～.")),
        Reason.YearOverTwoOrRange => new(
            Invariant($"{_first}年と翌年にまたがる1年度とも、{_first}年から{_first + 1}年までとも読めます。終わりの年を4桁で書いてください。"),
            Invariant($"This may be the one year over two that begins in {_first}, or the years from {_first} to {_first + 1}: write four digits.")),
        Reason.TwoDigitEnd => new(
            "西暦年は4桁で書いてください。", "A Gregorian year has four digits here."),
        Reason.BareYearPart => new(
            "年度の期間とも暦年の期間とも読めます。「年度」か「FY」を付けてください。",
            "This may be a part of a fiscal or of a calendar year: say 年度 or FY."),
        Reason.HalfOfCalendarYear => PartOfEitherYear,
        Reason.OtherTermMonth => new(
            Invariant($"{_first}月期は、{_first}月に終わる事業年度とも{_first}月の1か月とも読めます。事業年度として読むのは3月期だけです。"),
            Invariant($"This may be a company's year that ends in month {_first}, or the month: only 3月期 is read.")),
        >= Reason.LengthOrEnd and <= Reason.EndOrBehind => LengthOrOther,
        Reason.DateOrMonth => new(
            Invariant($"{_first}月{_second}日とも、{_subject}{_first}年{_second}月とも読めます。終わりの元号も書いてください。"),
            Invariant($"This may be day {_second} of month {_first}, or month {_second} of {_subject}{_first}: say the era of the end too.")),
        Reason.CenturyOrDecade => new(
            Invariant($"{_subject}{_first}年代は10年間とも100年間とも読めます。範囲を「～」で書いてください。"),
            Invariant($"{_subject}{_first}年代 may be ten years or a hundred.")),
        Reason.YearOrFigure => new(
            "年とも数値とも読めます。年であればその後に数値が必要で、数値であれば桁を「,」で区切ってください。",
            "This may be a year, behind which a figure is expected, or a figure, which is written with a comma."),
        Reason.TwoReadings => new($"{Subject.Japanese}読めます。", $"This may be {Subject.English}."),
        _ => new("年と年度が混ざっています。どちらかにそろえてください。", "One end is a calendar year (年), the other a fiscal year (年度): say one of them."),
    };

    /// <summary>A half or quarter that begins with a month of its year and has a number of them.</summary>
    private Wording PartOfEitherYear
    {
        get
        {
            var (last, fiscalFirst, fiscalLast) = (_first + _second - 1, ((_first + 2) % 12) + 1, ((_first + _second + 1) % 12) + 1);
            var following = fiscalLast < fiscalFirst ? "翌" : "";
            return new(
                Invariant($"暦年の期間（{_first}～{last}月）とも年度の期間（{fiscalFirst}～{following}{fiscalLast}月）とも読めます。「年度」を付けるか、月で書いてください。"),
                $"This may be of the calendar year ({Month(_first)} to {Month(last)}) or of the fiscal year ({Month(fiscalFirst)} to {Month(fiscalLast)}): "
                    + "say 年度, or give the months.");
        }
    }

    private static string Month(int number) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(number);

    /// <summary>What may help with what follows a period.</summary>
    private Wording TrailingHint
    {
        get
        {
            var unread = TextCursor.Trim(Unread.AsSpan());
            return unread.IsEmpty ? default
                : IsBeforeWeekday ? new("曜日は括弧に入れてください。", " A weekday stands in brackets.")
                : unread.IndexOf(':') > 0 || unread.IndexOf('：') > 0 || unread.IndexOf('時') > 0 ? new("時刻は読みません。", " A time of day is not read.")
                : unread.IndexOf('歳') >= 0 ? new("年齢は読みません。", " An age is not read.")
                : unread[0] is '/' or '／' ? new("範囲は「～」、並びは「・」で区切ってください。", " Divide a range by ～, a list by ・.")
                : unread[0] is ':' or '：' or '_' or '＿' or '\\' ? new("区切りは「.」「/」「-」のどれかです。", " Divide by a dot, a slash or a hyphen.")
                : default;
        }
    }

    private static Wording With(Wording sentence, Wording hint) => new(sentence.Japanese + hint.Japanese, sentence.English + hint.English);

    private string Understood => Excerpt.OfEnd(_text.AsSpan(0, _place));

    private string Unread => Excerpt.Of(_text.AsSpan(_place, Math.Min(Length, _text.AsSpan().Length - _place)));

    private string FirstYear => _first == 1 ? "元" : _first.ToString(CultureInfo.InvariantCulture);

    /// <summary>Gets whether what was not understood is legible, and cannot be or may be two things.</summary>
    private bool IsLegible => Kind is not (NotationErrorKind.Expected or NotationErrorKind.Trailing or NotationErrorKind.Unfinished);

    private Wording Quotation => _reason is Reason.Empty or Reason.OtherKind ? default : (Understood, Unread) switch
    {
        ("", "") => default,
        ("", var unread) => new(IsLegible ? $"問題の箇所は「{unread}」です。" : $"「{unread}」を読めません。", $" '{unread}' was not understood."),
        (var understood, "") => new($"「{understood}」で終わっています。", $" The text ends behind '{understood}'."),
        var (understood, unread) => new(
            IsLegible ? $"問題の箇所は「{understood}」に続く「{unread}」です。" : $"「{understood}」まで読めましたが、「{unread}」を読めません。",
            $" '{understood}' was understood, '{unread}' was not."),
    };

    private Wording Subject => _subject as Wording? ?? default;

    private Wording Contradicted => new(
        Invariant($"{_subject}{FirstYear}年は{EraYearMeans}年で、{_second}年ではありません。"),
        Invariant($"{_subject}{_first} is {EraYearMeans}, not {_second}."));

    private Wording Backwards
    {
        get
        {
            var ends = _first == 0 ? Subject : new(Invariant($"{_first}年から{_second}年"), Invariant($"from {_first} to {_second}"));
            var hint = _first == 0 ? default : Subject;
            return _first == _second && _first != 0
                ? With(new("範囲の順序が逆です。", "The range runs backwards."), hint)
                : new($"範囲の順序が逆です（{ends.Japanese}）。{hint.Japanese}", $"The range runs backwards, {ends.English}.{hint.English}");
        }
    }

    private int EraYearMeans => _subject is JapaneseEra era ? era.FirstYear + _first - 1 : 0;

    private Wording Strictness(string japanese, string english) => new(
        Invariant($"{_subject}{FirstYear}年（{_second}年）のこの時期{japanese}。厳密な読み方では受け付けません。"),
        Invariant($"{english} by then ({_subject}{_first} is {_second}), which strict reading refuses."));

    /// <summary>What was read where something else was expected: a unit, and whether it is a range.</summary>
    private Wording Found => (PeriodUnit)_first switch
    {
        PeriodUnit.FiscalYear => OneOrRange(new("年度", "a fiscal year (年度)"), "fiscal years"),
        PeriodUnit.FiscalHalf => OneOrRange(new("半期", "a half of a fiscal year"), "halves of fiscal years"),
        PeriodUnit.FiscalQuarter => OneOrRange(new("四半期", "a quarter of a fiscal year"), "quarters of fiscal years"),
        PeriodUnit.Year => OneOrRange(new("年", "a year (年)"), "years"),
        PeriodUnit.Month => OneOrRange(new("月", "a month"), "months"),
        _ => OneOrRange(new("日付", "a date"), "dates"),
    };

    private Wording OneOrRange(Wording one, string several) => _second == 0 ? one : new($"{one.Japanese}の範囲", $"a range of {several}");
}

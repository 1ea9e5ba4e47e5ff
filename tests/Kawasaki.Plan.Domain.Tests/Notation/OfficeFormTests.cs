using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Tests.Generators;
using NodaTime;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Notation;

/// <summary>Forms of offices and contracts: what each means is computed without the parser.</summary>
[Properties(Arbitrary = [typeof(PlanArbitraries)])]
public class OfficeFormTests
{
    private const string Weekdays = "月火水木金土日";
    private const string Quarters = "ⅠⅡⅢⅣ";

    private static readonly string[] Signs = ["と", "及び", "および", "並びに", "ならびに", "、", "・"];
    private static readonly string[] Quotations = ["「」", "『』", "“”", "｢｣"];

    [Property(MaxTest = 2000)]
    public void A_part_of_a_fiscal_year_is_read_with_and_without_の(byte year, byte part, byte day, bool isApart, bool isGregorian, ushort choice)
    {
        var (era, month) = ((year % 60) + 1, (part % 12) + 1);
        var of = (isGregorian ? $"{2018 + era}年度" : $"令和{era}年度") + (isApart ? "の" : "");
        var calendarYear = 2018 + era + (month < 4 ? 1 : 0);
        var date = new LocalDate(calendarYear, month, (day % 28) + 1);
        Reads($"{of}{month}月", CalendarPeriod.From(new YearMonth(calendarYear, month)), choice);
        Reads($"{of}{month}月{date.Day}日", CalendarPeriod.From(date), choice);
        Reads($"{of}{month}月{date.Day}日（{Weekdays[(int)date.DayOfWeek - 1]}）", CalendarPeriod.From(date), choice);
        Reads($"{of}4月から{month}月まで", Between(new(2018 + era, 4), new(calendarYear, month)), choice);

        var fiscal = new FiscalYear(2018 + era);
        var quarter = CalendarPeriod.From(new FiscalQuarter(fiscal, (part % 4) + 1));
        Reads($"{of}第{Quarters[part % 4]}四半期", quarter, choice);
        Reads($"{of}第{(char)(Quarters[part % 4] + ('ⅰ' - 'Ⅰ'))}四半期", quarter, choice);
        Reads($"{of}{(part % 4) + 1}Q", quarter, choice);
        Reads($"{of}通期", CalendarPeriod.From(fiscal), choice);
        Reads($"{of}{(part % 2) + 1}H", CalendarPeriod.From(new FiscalHalf(fiscal, (part % 2) + 1)), choice);
        Reads($"{(part % 2) + 1}HFY{fiscal.StartYear}", CalendarPeriod.From(new FiscalHalf(fiscal, (part % 2) + 1)), choice);
        Reads($"{of}1～{(part % 3) + 2}Q", CalendarPeriod.Between(CalendarPeriod.From(new FiscalQuarter(fiscal, 1)), CalendarPeriod.From(new FiscalQuarter(fiscal, (part % 3) + 2))), choice);
    }

    [Property(MaxTest = 2000)]
    public void A_month_or_date_may_stand_beside_itself_by_the_other_calendar(LocalDate any, byte other, ushort choice)
    {
        var date = new LocalDate(2020 + (any.Year % 60), any.Month, any.Day > 28 ? 28 : any.Day);
        var weekday = $"（{Weekdays[(int)date.DayOfWeek - 1]}）";
        var (era, year) = ($"令和{date.Year - 2018}年{date.Month}月{date.Day}日", $"{date.Year}年{date.Month}月{date.Day}日");
        var dotted = $"{date.Year}.{date.Month}.{date.Day}";
        foreach (var text in new[] { $"{era}（{year}）", $"{year}({era})", $"{era}{weekday}({year})", $"{era}（{year}）{weekday}", $"{era}（{year}{weekday}）", $"{era}[{dotted}]" })
        {
            Reads(text, CalendarPeriod.From(date), choice);
        }

        var month = CalendarPeriod.From(new YearMonth(date.Year, date.Month));
        Reads($"令和{date.Year - 2018}年{date.Month}月（{date.Year}年{date.Month}月）", month, choice);
        Reads($"{date.Year}年{date.Month}月末（令和{date.Year - 2018}年{date.Month}月末）", month, choice);
        Reads($"{era}（{year}）～{era}（{year}）", CalendarPeriod.From(date), choice);
        var wrong = date.PlusDays((other % 20) + 1);
        Assert.Equal(NotationErrorKind.Contradiction, YearNotation.Default.Read($"{era}（{wrong.Year}年{wrong.Month}月{wrong.Day}日）").Error?.Kind);
    }

    [Property(MaxTest = 2000)]
    public void The_end_of_a_range_in_numbers_leaves_out_its_year(byte year, byte first, byte last, byte day, ushort choice)
    {
        var (y, m) = (2020 + (year % 60), (first % 12) + 1);
        var n = m + (last % (13 - m));
        var (from, until) = (new LocalDate(y, m, 13), new LocalDate(y, n, 13 + (day % 16)));
        foreach (var sign in new[] { "～", "―", "から" })
        {
            var to = sign == "から" ? "まで" : "";
            var dates = CalendarPeriod.Between(CalendarPeriod.From(from), CalendarPeriod.From(until));
            Reads($"{y}/{m}/13{sign}{n}/{until.Day}{to}", dates, choice);
            Reads($"{y}.{m}.13{sign}{n}.{until.Day}{to}", dates, choice);
            Reads($"{y}-{m}-13{sign}{n}-{until.Day}{to}", dates, choice);
            Reads($"令和{y - 2018}年{m}/13{sign}{n}/{until.Day}{to}", dates, choice);
            Reads($"R{y - 2018}.{m}.13{sign}{n}.{until.Day}{to}", dates, choice);
            Reads($"R{y - 2018}.{m}{sign}{n}{to}", Between(new(y, m), new(y, n)), choice);
        }

        Reads($"令和{y - 2018}年{n}～翌{m}月", Between(new(y, n), new(y + 1, m)), choice);
        Reads($"{y}/{n}/13～翌{m}/13", CalendarPeriod.Between(CalendarPeriod.From(new LocalDate(y, n, 13)), CalendarPeriod.From(new LocalDate(y + 1, m, 13))), choice);
        Reads($"自　令和{y - 2018}年{m}月13日　至　令和{y - 2018}年{n}月{until.Day}日", CalendarPeriod.Between(CalendarPeriod.From(from), CalendarPeriod.From(until)), choice);
    }

    [Property(MaxTest = 1000)]
    public void Ranges_of_months_in_a_list_are_one_where_they_follow_each_other(byte first, byte last, byte gap, byte sign)
    {
        var m = (first % 4) + 1;
        var n = m + 1 + (last % 4);
        var next = n + 1 + (gap % 2);
        var text = $"令和6年{m}～{n}月{Signs[sign % Signs.Length]}{next}～12月";
        var result = YearNotation.Default.Read(text);
        if (gap % 2 == 0)
        {
            Assert.Equal((Between(new(2024, m), new(2024, 12)), YearNormalizations.Listed), (result.Value, result.Normalizations));
        }
        else
        {
            Assert.Equal(NotationErrorKind.NotListed, result.Error?.Kind);
        }
    }

    [Property(MaxTest = 1000)]
    public void The_end_inherits_年度_where_a_letter_or_four_digits_say_that_it_is_a_year(byte year, byte step, bool isFiscal, ushort choice)
    {
        var (first, last) = (2020 + (year % 60), 2021 + (year % 60) + (step % 9));
        var suffix = isFiscal ? "年度" : "年";
        var expected = CalendarPeriod.Parse(isFiscal ? $"FY{first}/FY{last}" : $"{first}/{last}");
        Reads($"R{first - 2018}{suffix}～R{last - 2018}", expected, choice);
        Reads($"{first}{suffix}～{last}", expected, choice);
        Assert.Equal(NotationErrorKind.Expected, YearNotation.Default.Read($"令和{first - 2018}{suffix}～{last - 2018}").Error?.Kind);
    }

    [Property(MaxTest = 1000)]
    public void Quotes_and_words_in_brackets_change_no_value(byte year, byte quotation, byte shape)
    {
        var (text, expected) = ($"令和{(year % 60) + 1}年度", CalendarPeriod.From(new FiscalYear(2019 + (year % 60))));
        var quotes = Quotations[quotation % Quotations.Length];
        Assert.Equal(expected, YearNotation.Default.Read($"{quotes[0]}{text}{quotes[1]}").Value);
        Assert.False(YearNotation.Default.Read($"{quotes[0]}{text}{Quotations[(quotation + 1) % Quotations.Length][1]}").IsRead);
        var (word, words) = (shape % 4) switch
        {
            0 => ("（当初予算）", TrailingWords.Beginning | TrailingWords.Budget),
            1 => ("(補正予算)", TrailingWords.Budget),
            2 => ("【見込み】", TrailingWords.Planned),
            _ => ("［実績］", TrailingWords.Actual),
        };
        Assert.Equal((expected, words), YearNotation.Default.Read(text + word) is { IsRead: true } read ? (read.Value, read.TrailingWords) : default);
    }

    [Theory]
    [InlineData("R6.4.1～7.3", NotationErrorKind.Ambiguous)]
    [InlineData("R6.10～3", NotationErrorKind.Backwards)]
    [InlineData("2024/4/1～3/31", NotationErrorKind.Backwards)]
    [InlineData("令和6年4/31", NotationErrorKind.NoSuchDay)]
    [InlineData("自令和6年4月1日", NotationErrorKind.Expected)]
    [InlineData("自令和6年4月1日～令和7年3月31日", NotationErrorKind.Expected)]
    [InlineData("令和6年度～翌年度", NotationErrorKind.Unfinished)]
    [InlineData("令和5年度3月期", NotationErrorKind.Trailing)]
    [InlineData("明治18年度3月", NotationErrorKind.OutOfRange)]
    [InlineData("CY2024Q1", NotationErrorKind.Trailing)]
    [InlineData("令和6年通期", NotationErrorKind.Ambiguous)]
    [InlineData("令和6年4月1日（2024年4月）", NotationErrorKind.Expected)]
    [InlineData("令和6年4月1日（月・）", NotationErrorKind.Expected)]
    [InlineData("令和6年4月29日（祝・祝日）", NotationErrorKind.Expected)]
    [InlineData("令和6年4月2日（火、雨天中止）", NotationErrorKind.Expected)]
    public void What_is_two_things_or_none_is_refused(string text, NotationErrorKind kind) => Assert.Equal(kind, YearNotation.Default.Read(text).Error?.Kind);

    private static CalendarPeriod Between(YearMonth first, YearMonth last) => CalendarPeriod.Between(CalendarPeriod.From(first), CalendarPeriod.From(last));

    private static void Reads(string text, CalendarPeriod expected, ushort choice)
    {
        foreach (var spelled in new[] { text, PrintedPeriodTests.Respell(text, choice) })
        {
            Assert.Equal($"{spelled} {expected}", $"{spelled} {YearNotation.Default.Read(spelled)}");
        }
    }
}

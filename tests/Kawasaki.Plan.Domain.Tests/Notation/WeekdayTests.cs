using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Tests.Generators;
using NodaTime;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Notation;

/// <summary>Weekdays and holidays in brackets behind a date.</summary>
[Properties(Arbitrary = [typeof(PlanArbitraries)])]
public class WeekdayTests
{
    private static readonly string[] Forms =
    [
        "（{0}・{1}）", "({0})({1})", "（{0}{1}）", "【{0}曜日、{1}】", "（{1}・{0}）", " （{0}曜）（{1}）",
    ];

    private static readonly string[] Holidays = ["祝", "祝日", "休", "休日", "振休", "振替", "振替休日", "国民の休日"];

    [Property(MaxTest = 1000)]
    public void The_weekday_is_checked_and_the_holiday_is_not(LocalDate date, byte form, byte holiday, byte step)
    {
        var text = $"{date.Year}年{date.Month}月{date.Day}日";
        var (weekday, word) = ((int)date.DayOfWeek, Holidays[holiday % Holidays.Length]);
        Assert.Equal(date, YearNotation.Default.ReadDate(text + In(form, weekday, word)).Value);
        Assert.Equal(date, YearNotation.Default.ReadDate($"{text}（{word}）").Value);

        var other = ((weekday + (step % 6)) % 7) + 1;
        var error = YearNotation.Default.ReadDate(text + In(form, other, word)).Error!;
        Assert.Equal(NotationErrorKind.Contradiction, error.Kind);
        Assert.Contains($"「{text}", error.Message.Japanese, StringComparison.Ordinal);
    }

    [Property]
    public void A_range_of_dates_is_found_with_all_its_brackets(LocalDate date, byte form, byte holiday)
    {
        var (first, last) = (date.Year > 9000 ? date.PlusYears(-1000) : date, (date.Year > 9000 ? date.PlusYears(-1000) : date).PlusDays(40));
        var word = Holidays[holiday % Holidays.Length];
        var text = $"{first.Year}年{first.Month}月{first.Day}日{In(form, (int)first.DayOfWeek, word)}～{last.Year}年{last.Month}月{last.Day}日（{word}）";
        var found = YearNotation.Default.Find($"会期は{text}です").GetEnumerator();

        Assert.True(found.MoveNext());
        Assert.Equal((3, text.Length), (found.Current.Start, found.Current.Length));
        Assert.Equal((first, last), (found.Current.Result.Value.FirstDay, found.Current.Result.Value.LastDay));
        Assert.False(found.MoveNext());
    }

    [Theory]
    [InlineData("令和6年元日（月・祝）", "2024-01-01")]
    [InlineData("FY1989Q2～H1/9", "1989-07/1989-09")]
    [InlineData("FY1989H1～H2", "FY1989-H1/FY1989-H2")]
    public void A_weekday_behind_元日_and_a_month_of_Heisei_behind_a_quarter_are_read(string text, string expected) =>
        Assert.Equal(expected, YearNotation.Default.Read(text).ToString());

    [Theory]
    [InlineData("令和6年5月3日（金・仏滅）")]
    [InlineData("令和6年5月3日（金・金）")]
    [InlineData("令和6年5月3日（）")]
    [InlineData("令和6年5月3日（祝")]
    [InlineData("令和6年5月3日（祝]")]
    [InlineData("令和6年5月3日（祝）（金")]
    public void Other_words_are_refused(string text) => Assert.Equal(NotationErrorKind.Expected, YearNotation.Default.Read(text).Error?.Kind);

    private static string In(byte form, int weekday, string holiday) =>
        string.Format(null, Forms[form % Forms.Length], "月火水木金土日"[weekday - 1], holiday);
}

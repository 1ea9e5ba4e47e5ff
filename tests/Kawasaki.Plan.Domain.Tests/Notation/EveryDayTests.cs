using System.Globalization;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;
using NodaTime;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Notation;

/// <summary>Every day from 1873 to 2100 in every form of a date.</summary>
public class EveryDayTests
{
    private const string Weekdays = "月火水木金土日";
    private static readonly LocalDate First = new(1873, 1, 1);
    private static readonly LocalDate Last = new(2100, 12, 31);
    private static readonly YearNotation Strict = new(EraTable.Default, strictness: Strictness.Strict);

    // The table of JIS X 0301, once more and by hand: letter, name, first year and first day.
    private static readonly (char Letter, string Name, int FirstYear, LocalDate FirstDay)[] Eras =
    [
        ('M', "明治", 1868, First),
        ('T', "大正", 1912, new(1912, 7, 30)),
        ('S', "昭和", 1926, new(1926, 12, 25)),
        ('H', "平成", 1989, new(1989, 1, 8)),
        ('R', "令和", 2019, new(2019, 5, 1)),
    ];

    public static TheoryData<string> Forms =>
    [
        "令和3年11月26日", "令和3年11月26日（金）", "令和三年十一月二十六日", "R3.11.26", "R3/11/26", "R3-11-26", "R03.11.26", "令和3.11.26",
        "2021年11月26日", "2021年11月26日(金曜日)", "2021.11.26", "2021/11/26", "2021-11-26", "二〇二一年十一月二十六日", "令和3（2021）年11月26日",
    ];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_day_is_read_in_every_form(string form)
    {
        for (var day = First; day <= Last; day = day.PlusDays(1))
        {
            var text = Written(day, form);
            var result = Strict.ReadDate(text);
            Assert.True(result.IsRead && result.Value == day, text);
        }
    }

    [Fact]
    public void The_six_other_weekdays_are_contradictions()
    {
        for (var day = First; day <= Last; day = day.PlusDays(97))
        {
            var text = Written(day, "令和3年11月26日（金）");
            var printed = text[text.Length - 2];
            Assert.All(
                Weekdays.Where(weekday => weekday != printed),
                weekday => Assert.Equal(
                    NotationErrorKind.Contradiction, YearNotation.Default.Read(text.Replace($"（{printed}）", $"（{weekday}）", StringComparison.Ordinal)).Error!.Kind));
        }
    }

    [Fact]
    public void The_days_around_a_change_of_era_are_read_in_both_and_strictly_only_in_their_own()
    {
        for (var i = 1; i < Eras.Length; i++)
        {
            for (var days = -1; days <= 1; days++)
            {
                var day = Eras[i].FirstDay.PlusDays(days);
                var (before, after) = (Written(day, i - 1), Written(day, i));

                AssertRead(before, day, days >= 0 ? YearNormalizations.BeyondEra : YearNormalizations.None);
                AssertRead(after, day, days < 0 ? YearNormalizations.BeforeEra : YearNormalizations.None);
            }
        }
    }

    private static void AssertRead(string text, LocalDate day, YearNormalizations normalizations)
    {
        var result = YearNotation.Default.Read(text);
        Assert.Equal((text, CalendarPeriod.From(day), normalizations), (text, result.Value, result.Normalizations));

        var strict = Strict.Read(text);
        Assert.Equal((text, normalizations is YearNormalizations.None), (text, strict.IsRead));
        if (!strict.IsRead)
        {
            Assert.Equal(
                normalizations is YearNormalizations.BeyondEra ? NotationErrorKind.BeyondEra : NotationErrorKind.BeforeEra, strict.Error!.Kind);
        }
    }

    private static string Written(LocalDate day, int era) =>
        string.Format(CultureInfo.InvariantCulture, "{0}{1}年{2}月{3}日", Eras[era].Name, day.Year - Eras[era].FirstYear + 1, day.Month, day.Day);

    /// <summary>Writes a day in the form in which 26 November 2021 is given.</summary>
    private static string Written(LocalDate day, string form)
    {
        var era = Array.FindLastIndex(Eras, era => era.FirstDay <= day);
        var eraYear = day.Year - Eras[era].FirstYear + 1;
        var text = form
            .Replace("令和三", Eras[era].Name + Kanji(eraYear), StringComparison.Ordinal)
            .Replace("令和3", Eras[era].Name + (eraYear == 1 ? "元" : Plain(eraYear)), StringComparison.Ordinal)
            .Replace(form[1] == '0' ? "R03" : "R3", Eras[era].Letter + eraYear.ToString(form[1] == '0' ? "00" : "0", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("2021", Plain(day.Year), StringComparison.Ordinal)
            .Replace("二〇二一", string.Concat(Plain(day.Year).Select(digit => "〇一二三四五六七八九"[digit - '0'])), StringComparison.Ordinal)
            .Replace("（金）", $"（{Weekdays[(int)day.DayOfWeek - 1]}）", StringComparison.Ordinal)
            .Replace("金曜日", $"{Weekdays[(int)day.DayOfWeek - 1]}曜日", StringComparison.Ordinal);
        var isKanji = text.Contains("十一月二十六", StringComparison.Ordinal);
        return isKanji ? text.Replace("十一月二十六", $"{Kanji(day.Month)}月{Kanji(day.Day)}", StringComparison.Ordinal) : WithMonthAndDay(text, form, day);
    }

    /// <summary>Puts in month and day, which stand behind the year, digit for digit as 11 and 26.</summary>
    private static string WithMonthAndDay(string text, string form, LocalDate day)
    {
        var behindDay = form.Length - form.LastIndexOf("26", StringComparison.Ordinal) - "26".Length;
        var dayAt = text.Length - behindDay - "26".Length;
        var monthAt = text.LastIndexOf("11", dayAt - 1, StringComparison.Ordinal);
        var between = text.Substring(monthAt + "11".Length, dayAt - monthAt - "11".Length);
        return text.Substring(0, monthAt) + Plain(day.Month) + between + Plain(day.Day) + text.Substring(dayAt + "26".Length);
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Kanji(int number)
    {
        const string Digits = "〇一二三四五六七八九";
        var (tens, ones) = (number / 10, number % 10);
        var ten = tens == 0 ? "" : tens == 1 ? "十" : Digits[tens] + "十";
        return tens > 9 ? "百" + Kanji(number - 100) : ten + (ones == 0 ? "" : Digits[ones].ToString());
    }
}

using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Notation;

[Properties(Arbitrary = [typeof(PlanArbitraries)])]
public class YearNotationWriteTests
{
    private static readonly YearNotation Fiscal = new(EraTable.Default, BareYears.Fiscal);

    [Property(MaxTest = 1000)]
    public void What_is_written_reads_back(CalendarPeriod period, NotationStyle style)
    {
        var text = YearNotation.Default.Write(period, style);
        var isBareFiscal = style is NotationStyle.Short && period.Unit is PeriodUnit.FiscalYear;
        var result = (isBareFiscal ? Fiscal : YearNotation.Default).Read(text);
        Assert.True(result.IsRead, $"{text}: {result.Error}");
        Assert.Equal(period, result.Value);
        Assert.Equal(YearNormalizations.None, result.Normalizations);
        Assert.Equal(TrailingWords.None, result.TrailingWords);
    }

    [Property(MaxTest = 1000)]
    public void Writing_into_a_span_agrees_with_the_string(FiscalYear year, NotationStyle style)
    {
        var moderate = year.StartYear > 3000 ? new FiscalYear(year.StartYear % 1000 + 1900) : year;
        var text = YearNotation.Default.Write(moderate, style);
        var exact = new char[text.Length];
        Assert.True(YearNotation.Default.TryWrite(moderate, style, exact, out var written));
        Assert.Equal(text, new string(exact, 0, written));
        Assert.False(YearNotation.Default.TryWrite(moderate, style, exact.AsSpan(1), out written));
        Assert.Equal(0, written);
    }

    [Fact]
    public void Writing_in_UTF8_agrees_with_the_string()
    {
        var expected = System.Text.Encoding.UTF8.GetBytes("令和4（2022）～7（2025）年度");
        var buffer = new byte[expected.Length];
        var range = new FiscalYearRange(new(2022), new(2025));
        Assert.True(YearNotation.Default.TryWrite(range, NotationStyle.Full, buffer, out var written));
        Assert.Equal(expected, buffer);
        Assert.Equal(expected.Length, written);
        Assert.False(YearNotation.Default.TryWrite(range, NotationStyle.Full, buffer.AsSpan(1), out written));
        Assert.Equal(0, written);
    }

    [Theory]
    [InlineData("FY2025", NotationStyle.Era, "令和7年度")]
    [InlineData("FY2025", NotationStyle.Full, "令和7（2025）年度")]
    [InlineData("FY2025", NotationStyle.Short, "R7")]
    [InlineData("FY2025", NotationStyle.Western, "2025年度")]
    [InlineData("FY2019", NotationStyle.Full, "令和元（2019）年度")]
    [InlineData("FY2019", NotationStyle.Short, "R1")]
    [InlineData("FY2022/FY2025", NotationStyle.Full, "令和4（2022）～7（2025）年度")]
    [InlineData("FY2018/FY2022", NotationStyle.Era, "平成30～令和4年度")]
    [InlineData("FY2026/..", NotationStyle.Full, "令和8（2026）年度以降")]
    [InlineData("../FY2025", NotationStyle.Era, "令和7年度まで")]
    [InlineData("2019", NotationStyle.Full, "令和元（2019）年")]
    [InlineData("2021-03", NotationStyle.Full, "令和3（2021）年3月")]
    [InlineData("2023-10-15", NotationStyle.Full, "令和5（2023）年10月15日")]
    [InlineData("2021-11-26", NotationStyle.Short, "R3.11.26")]
    [InlineData("FY3018", NotationStyle.Western, "3018年度")]
    public void Write_EachStyle(string period, NotationStyle style, string expected) =>
        Assert.Equal(expected, YearNotation.Default.Write(CalendarPeriod.Parse(period), style));

    [Fact]
    public void Write_NoStyle_Throws() =>
        Assert.ThrowsAny<ArgumentException>(() => YearNotation.Default.Write(new FiscalYear(2025), (NotationStyle)4));

    [Theory]
    [InlineData("FY3017", NotationStyle.Full, "令和999（3017）年度")]
    [InlineData("FY3018", NotationStyle.Full, "3018年度")]
    [InlineData("FY3018", NotationStyle.Short, "3018")]
    [InlineData("FY3017/FY3018", NotationStyle.Era, "令和999～3018年度")]
    [InlineData("3018/3020", NotationStyle.Full, "3018～3020年")]
    [InlineData("3018-03", NotationStyle.Short, "3018年3月")]
    [InlineData("3018-03-01", NotationStyle.Era, "3018年3月1日")]
    public void A_year_of_an_era_with_four_digits_is_written_as_a_Gregorian_one(string period, NotationStyle style, string expected) =>
        Assert.Equal(expected, YearNotation.Default.Write(CalendarPeriod.Parse(period), style));

    [Theory]
    [InlineData("FY2025", "令和7（2025）年度 / FY2025")]
    [InlineData("FY2022/FY2025", "令和4（2022）～7（2025）年度 / FY2022 to FY2025")]
    [InlineData("FY2026/..", "令和8（2026）年度以降 / from FY2026 on")]
    [InlineData("../2025", "令和7（2025）年まで / until 2025")]
    [InlineData("2021-03", "令和3（2021）年3月 / 2021-03")]
    [InlineData("2021-03-26", "令和3（2021）年3月26日 / 2021-03-26")]
    public void A_period_is_written_in_both_languages(string period, string expected) =>
        Assert.Equal(expected, YearNotation.Default.Write(CalendarPeriod.Parse(period)).ToString());
}

using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Tests.Generators;
using NodaTime;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Notation;

[Properties(Arbitrary = [typeof(PlanArbitraries)])]
public class ReadYearTests
{
    [Property(MaxTest = 3000)]
    public void A_year_is_read_where_the_text_gives_one_and_nothing_else(NearNotation near)
    {
        var any = YearNotation.Default.Read(near.Text);
        var year = YearNotation.Default.ReadYear(near.Text);
        Assert.Equal(any.IsRead && any.Value.TryGetYear(out _), year.IsRead);
        Assert.True(!year.IsRead || (any.Value.TryGetYear(out var expected) && expected == year.Value));
        Assert.Equal(any.Error?.Kind ?? (year.IsRead ? null : NotationErrorKind.OtherKind), year.Error?.Kind);
        Assert.True(!year.IsRead || (any.Normalizations, any.TrailingWords) == (year.Normalizations, year.TrailingWords));
    }

    [Property(MaxTest = 3000)]
    public void The_year_of_an_era_is_that_year(NearNotation near)
    {
        var year = YearNotation.Default.ReadYear(near.Text);
        var ofEra = YearNotation.Default.ReadEraYear(near.Text);
        Assert.True(year.IsRead || !ofEra.IsRead);
        Assert.True(!ofEra.IsRead || ofEra.Value.GregorianYear == year.Value);
    }

    [Property]
    public void The_year_of_an_era_is_read_back(EraYear year)
    {
        Assert.Equal(year, YearNotation.Default.ReadEraYear(year.ToString()).Value);
        Assert.Equal(year, YearNotation.Default.ReadEraYear($"{year.Era}{year.Year}年").Value);
    }

    [Theory]
    [InlineData("令和7年", 2025, "R7")]
    [InlineData("令和元（2019）年", 2019, "R1")]
    [InlineData("2019(平成31)年", 2019, "H31")]
    [InlineData("H27 [2015]", 2015, "H27")]
    [InlineData("平成37年", 2025, "H37")]
    [InlineData("(令和5)", 2023, "R5")]
    public void Read_YearOfAnEra_GivesBoth(string text, int year, string ofEra)
    {
        Assert.Equal(year, YearNotation.Default.ReadYear(text).Value);
        Assert.Equal(year, new YearNotation(EraTable.Default, BareYears.Fiscal).ReadYear(text).Value);
        Assert.Equal(ofEra, YearNotation.Default.ReadEraYear(text).Value.ToString());
    }

    [Fact]
    public void Read_YearOfAMadeEra_KnowsIt()
    {
        var era = new JapaneseEra("安永", "Anei", 'A', new LocalDate(2050, 2, 3));
        Assert.Equal(new EraYear(era, 3), new YearNotation(EraTable.Default.With(era)).ReadEraYear("安永3年").Value);
    }

    [Fact]
    public void Read_YearBeyondItsEra_SaysSo()
    {
        Assert.Equal(YearNormalizations.BeyondEra, YearNotation.Default.ReadYear("平成37年").Normalizations);
        Assert.Equal(YearNormalizations.BeyondEra, YearNotation.Default.ReadEraYear("平成37年").Normalizations);
        Assert.Equal(NotationErrorKind.BeyondEra, new YearNotation(EraTable.Default, strictness: Strictness.Strict).ReadEraYear("平成37年").Error!.Kind);
    }

    [Theory]
    [InlineData("令和7年度", "年度", "a fiscal year (年度)")]
    [InlineData("令和3年11月", "月", "a month")]
    [InlineData("令和4年～令和7年", "年の範囲", "a range of years")]
    [InlineData("FY2025", "年度", "a fiscal year (年度)")]
    public void Read_NoSingleCalendarYear_SaysWhatItIs(string text, string japanese, string english)
    {
        var message = new Wording($"年が必要ですが、「{text}」は{japanese}です。", $"Expected a year (年), but '{text}' is {english}.");
        Assert.Equal(message, YearNotation.Default.ReadYear(text).Error!.Message);
        Assert.Equal(message, YearNotation.Default.ReadEraYear(text).Error!.Message);
    }

    [Fact]
    public void ReadEraYear_GregorianYear_IsRefused()
    {
        var error = YearNotation.Default.ReadEraYear("1989年").Error!;
        Assert.Equal(NotationErrorKind.OtherKind, error.Kind);
        Assert.Equal("元号の年が必要ですが、「1989年」は年です。", error.Message.Japanese);
        Assert.Equal(1989, YearNotation.Default.ReadYear("1989年").Value);
    }
}

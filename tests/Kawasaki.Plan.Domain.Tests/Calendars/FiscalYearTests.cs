using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Tests.Generators;
using Kawasaki.Plan.Domain.Tests.Laws;
using NodaTime;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Calendars;

[Properties(Arbitrary = [typeof(PlanArbitraries)])]
public class FiscalYearTests
{
    [Property]
    public void Text_round_trips(FiscalYear year) => TextLaws.RoundTrips(year, Spellings.OfFiscalYear);

    [Property(MaxTest = 1000)]
    public void Text_has_one_spelling(NearText near) => TextLaws.AcceptsOnlyItsOwnSpelling(near.Text, Spellings.OfFiscalYear);

    [Property]
    public void Ordering_is_total(FiscalYear x, FiscalYear y, FiscalYear z) =>
        OrderingLaws.Hold(x, y, z, (a, b) => a < b, (a, b) => a <= b, (a, b) => a > b, (a, b) => a >= b);

    [Property]
    public void Equal_years_are_equal(FiscalYear year) => EqualityLaws.HoldsForEqual(year, new FiscalYear(year.StartYear));

    [Property]
    public void Every_day_lies_in_exactly_the_year_that_contains_it(FiscalYear year)
    {
        Assert.Equal(year, FiscalYear.Containing(year.FirstDay));
        Assert.Equal(year, FiscalYear.Containing(year.LastDay));
        Assert.True(year.Contains(year.FirstDay) && year.Contains(year.LastDay));
        Assert.False(year.Contains(year.FirstDay.PlusDays(-1)) || year.Contains(year.LastDay.PlusDays(1)));
        Assert.True(year == FiscalYear.MaxValue || year.LastDay.PlusDays(1) == year.PlusYears(1).FirstDay);
    }

    [Property]
    public void Years_between_lead_from_one_to_the_other(FiscalYear x, FiscalYear y) => Assert.Equal(y, x.PlusYears(x.YearsUntil(y)));

    [Fact]
    public void Default_is_the_first_year()
    {
        Assert.Equal(new FiscalYear(1886), default);
        Assert.Equal(FiscalYear.MinValue, default);
        Assert.Equal("FY1886", default(FiscalYear).ToString());
    }

    [Theory]
    [InlineData(2021, 3, 31, 2020)]
    [InlineData(2021, 4, 1, 2021)]
    [InlineData(2016, 1, 1, 2015)]
    public void Containing_Date_GivesTheYearNamedByItsStart(int year, int month, int day, int expected)
    {
        Assert.Equal(new FiscalYear(expected), FiscalYear.Containing(new LocalDate(year, month, day)));
        Assert.Equal(new FiscalYear(expected), FiscalYear.Containing(new YearMonth(year, month)));
    }

    [Theory]
    [InlineData(1885)]
    [InlineData(9999)]
    public void Constructor_YearOutside_NamesTheRange(int year)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalYear(year));
        Assert.Contains("1886 to 9998", exception.Message, StringComparison.Ordinal);
        Assert.Throws<OverflowException>(() => FiscalYear.Parse($"FY{year}"));
    }

    [Fact]
    public void Containing_DateOutside_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => FiscalYear.Containing(new LocalDate(1886, 3, 31)));
        Assert.Throws<ArgumentOutOfRangeException>(() => FiscalYear.Containing(new LocalDate(9999, 4, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => FiscalYear.MaxValue.PlusYears(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => FiscalYear.MinValue.PlusYears(int.MinValue));
    }

    [Fact]
    public void Parse_Null_Throws() => Assert.Throws<ArgumentNullException>(() => FiscalYear.Parse((string)null!));

    [Fact]
    public void Parse_LongText_IsQuotedShortened()
    {
        var exception = Assert.Throws<FormatException>(() => FiscalYear.Parse(new string('x', 10_000)));
        Assert.InRange(exception.Message.Length, 1, 200);
    }
}

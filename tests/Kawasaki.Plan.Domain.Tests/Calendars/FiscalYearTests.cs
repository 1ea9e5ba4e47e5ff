using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Tests.Generators;
using NodaTime;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Calendars;

[Properties(Arbitrary = [typeof(PlanArbitraries)])]
public class FiscalYearTests
{
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

    [Property]
    public void Operators_do_what_the_words_do(FiscalYear x, FiscalYear y)
    {
        Assert.Equal(x.YearsUntil(y), y - x);
        Assert.Equal(y, x + (y - x));
        Assert.Equal(x, y - (y - x));
    }

    [Fact]
    public void Operators_OutOfRange_NameTheYears()
    {
        Assert.Equal("years", Assert.Throws<ArgumentOutOfRangeException>(() => FiscalYear.MaxValue + 1).ParamName);
        Assert.Equal("years", Assert.Throws<ArgumentOutOfRangeException>(() => FiscalYear.MinValue - 1).ParamName);
        Assert.Equal("years", Assert.Throws<ArgumentOutOfRangeException>(() => FiscalYear.MinValue - int.MinValue).ParamName);
    }

    [Property]
    public void Every_form_of_a_date_lies_in_the_same_year(FiscalYear year)
    {
        foreach (var day in new[] { year.FirstDay, year.LastDay })
        {
            var dateTime = new DateTime(day.Year, day.Month, day.Day, 23, 59, 59, DateTimeKind.Utc);
            Assert.Equal(year, FiscalYear.Containing(dateTime));
            Assert.Equal(year, FiscalYear.Containing(new DateTimeOffset(dateTime)));
            Assert.Equal(year, FiscalYear.Containing(day.AtMidnight().InUtc().ToInstant(), DateTimeZone.Utc));
        }
    }

    [Fact]
    public void Containing_DateTimeOffset_TakesItsOwnDate()
    {
        var evening = new DateTimeOffset(2025, 3, 31, 23, 0, 0, TimeSpan.Zero);
        Assert.Equal(new FiscalYear(2024), FiscalYear.Containing(evening));
        Assert.Equal(new FiscalYear(2025), FiscalYear.Containing(Instant.FromDateTimeOffset(evening)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(18)]
    [InlineData(-18)]
    public void The_first_and_the_last_instant_of_the_fiscal_years_lie_in_them(int hours)
    {
        var zone = DateTimeZone.ForOffset(Offset.FromHours(hours));
        var first = FiscalYear.MinValue.FirstDay.AtMidnight().InZoneStrictly(zone).ToInstant();
        var end = new LocalDate(9999, 4, 1).AtMidnight().InZoneStrictly(zone).ToInstant();

        Assert.Equal(FiscalYear.MinValue, FiscalYear.Containing(first, zone));
        Assert.Equal(FiscalYear.MaxValue, FiscalYear.Containing(end.Minus(Duration.Epsilon), zone));
        Assert.Throws<ArgumentOutOfRangeException>(() => FiscalYear.Containing(first.Minus(Duration.Epsilon), zone));
        Assert.Throws<ArgumentOutOfRangeException>(() => FiscalYear.Containing(end, zone));
    }

    [Fact]
    public void A_month_of_another_calendar_is_refused() =>
        Assert.Equal("month", Assert.Throws<ArgumentException>(() => FiscalYear.Containing(new YearMonth(2025, 4, CalendarSystem.Julian))).ParamName);

    [Fact]
    public void What_lies_outside_is_named_as_the_caller_names_it()
    {
        string? NameOf(Action action) => Assert.Throws<ArgumentOutOfRangeException>(action).ParamName;
        Assert.Equal("dateTime", NameOf(() => FiscalYear.Containing(new DateTime(1886, 3, 31))));
        Assert.Equal("dateTime", NameOf(() => FiscalYear.Containing(new DateTimeOffset(1886, 3, 31, 0, 0, 0, TimeSpan.Zero))));
        Assert.All([Instant.FromUtc(1886, 3, 1, 0, 0), Instant.MinValue], instant =>
        {
            Assert.Equal("instant", NameOf(() => FiscalYear.Containing(instant)));
            Assert.Equal("instant", NameOf(() => FiscalYear.Containing(instant, DateTimeZone.Utc)));
            Assert.Equal("clock", NameOf(() => FiscalYear.Current(new NodaTime.Testing.FakeClock(instant))));
        });
    }

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

    [Property]
    public void The_settlement_period_is_April_and_May_after_the_end(FiscalYear year)
    {
        Assert.Equal(year.LastDay.PlusDays(1), year.SettlementPeriod.Start);
        Assert.Equal(61, year.SettlementPeriod.Length);
        Assert.Equal("2026-04-01/2026-05-31", CalendarPeriod.Between(CalendarPeriod.From(new FiscalYear(2025).SettlementPeriod.Start), CalendarPeriod.From(new FiscalYear(2025).SettlementPeriod.End)).ToString());
    }
}

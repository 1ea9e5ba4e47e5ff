using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Tests.Generators;
using NodaTime;
using NodaTime.Testing;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Calendars;

[Properties(Arbitrary = [typeof(PlanArbitraries)])]
public class FiscalQuarterTests
{
    [Property]
    public void Every_day_lies_in_exactly_the_quarter_that_contains_it(FiscalQuarter quarter)
    {
        Assert.Equal(quarter, FiscalQuarter.Containing(quarter.FirstDay));
        Assert.Equal(quarter, FiscalQuarter.Containing(quarter.LastDay));
        Assert.Equal(quarter, FiscalQuarter.Containing(quarter.FirstMonth));
        Assert.False(quarter.Contains(quarter.FirstDay.PlusDays(-1)) || quarter.Contains(quarter.LastDay.PlusDays(1)));
        Assert.Equal(quarter.LastDay, quarter.ToDateInterval().End);
        Assert.True(quarter == FiscalQuarter.MaxValue || quarter.LastDay.PlusDays(1) == quarter.PlusQuarters(1).FirstDay);
    }

    [Property]
    public void The_quarters_and_months_of_a_year_are_its_days(FiscalYear year)
    {
        Assert.Equal(year.Days, year.Quarters.Sum(quarter => quarter.ToDateInterval().Length));
        Assert.Equal(year.Days, year.ToDateInterval().Length);
        Assert.Equal(Enumerable.Range(1, 12), year.Months.Select(FiscalYear.NumberOf));
        Assert.Equal(year.FirstDay, year.Months.First().OnDayOfMonth(1));
        Assert.All(year.Months, month => Assert.Equal(year, FiscalYear.Containing(month)));
        Assert.Equal(year.GetQuarter(2), FiscalQuarter.Containing(year.GetMonth(6)));
    }

    [Fact]
    public void Containing_Instant_IsThatOfJapan()
    {
        var newYear = Instant.FromUtc(2025, 3, 31, 15, 0); // Midnight in Japan.
        Assert.Equal(new FiscalYear(2025), FiscalYear.Containing(newYear));
        Assert.Equal(new FiscalYear(2024), FiscalYear.Containing(newYear.Minus(Duration.Epsilon)));
        Assert.Equal(new FiscalYear(2024), FiscalYear.Containing(newYear, DateTimeZone.Utc));
        Assert.Equal(new FiscalYear(2025), FiscalYear.Current(new FakeClock(newYear)));
        Assert.Throws<ArgumentNullException>(() => FiscalYear.Current((IClock)null!));
        Assert.Equal("instant", Assert.Throws<ArgumentOutOfRangeException>(() => FiscalYear.Containing(Instant.MaxValue)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => FiscalYear.Containing(Instant.FromUtc(1886, 3, 1, 0, 0)));
    }

    [Fact]
    public void First_quarter_is_April_to_June()
    {
        var quarter = new FiscalQuarter(new FiscalYear(2025), 1);
        Assert.Equal((new LocalDate(2025, 4, 1), new LocalDate(2025, 6, 30)), (quarter.FirstDay, quarter.LastDay));
        Assert.Equal("FY1886-Q1", default(FiscalQuarter).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalQuarter(new FiscalYear(2025), 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => FiscalQuarter.MaxValue.PlusQuarters(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalYear(2025).GetMonth(13));
        Assert.Equal(366, new FiscalYear(2019).Days);
    }

    [Property]
    public void Quarters_lead_to_the_first_and_the_last_and_no_further(FiscalQuarter quarter)
    {
        int Ordinal(FiscalQuarter other) => (other.Year.StartYear * 4) + other.Number;
        var (back, ahead) = (Ordinal(FiscalQuarter.MinValue) - Ordinal(quarter), Ordinal(FiscalQuarter.MaxValue) - Ordinal(quarter));
        Assert.Equal(FiscalQuarter.MinValue, quarter.PlusQuarters(back));
        Assert.Equal(FiscalQuarter.MaxValue, quarter.PlusQuarters(ahead));
        Assert.Equal("quarters", Assert.Throws<ArgumentOutOfRangeException>(() => quarter.PlusQuarters(back - 1)).ParamName);
        Assert.Equal("quarters", Assert.Throws<ArgumentOutOfRangeException>(() => quarter.PlusQuarters(ahead + 1)).ParamName);
    }

    [Property]
    public void A_date_of_another_calendar_lies_in_the_same_quarter_and_year(FiscalQuarter quarter)
    {
        Assert.All(new[] { quarter.FirstDay, quarter.LastDay }.Select(day => day.WithCalendar(CalendarSystem.Coptic)), coptic =>
        {
            Assert.Equal(quarter, FiscalQuarter.Containing(coptic));
            Assert.Equal(quarter.Year, FiscalYear.Containing(coptic));
            Assert.True(quarter.Contains(coptic) && quarter.Year.Contains(coptic));
        });
        Assert.False(quarter.Contains(quarter.LastDay.PlusDays(1).WithCalendar(CalendarSystem.Coptic)));
    }

    [Property]
    public void Operators_count_quarters(FiscalQuarter x, FiscalQuarter y)
    {
        Assert.Equal(y, x + (y - x));
        Assert.Equal(x, y - (y - x));
        Assert.Equal(x.QuartersUntil(y), -(x - y));
        Assert.Equal(x.CompareTo(y), Math.Sign(x - y));
        Assert.Equal(x.FirstMonth.PlusMonths(3 * (y - x)), y.FirstMonth);
        Assert.Equal("quarters", Assert.Throws<ArgumentOutOfRangeException>(() => x - int.MinValue).ParamName);
        Assert.Equal("quarters", Assert.Throws<ArgumentOutOfRangeException>(() => x + int.MaxValue).ParamName);
    }

    [Fact]
    public void Days_of_a_range_need_both_ends()
    {
        Assert.Equal(1461, new FiscalYearRange(new(2022), new(2025)).ToDateInterval().Length);
        Assert.Throws<InvalidOperationException>(() => FiscalYearRange.StartingWith(new(2026)).ToDateInterval());
    }
}

using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Tests.Generators;
using NodaTime;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Calendars;

[Properties(Arbitrary = [typeof(PlanArbitraries)])]
public class FiscalHalfTests
{
    [Property]
    public void Every_day_lies_in_exactly_the_half_that_contains_it(FiscalHalf half)
    {
        Assert.Equal(half, FiscalHalf.Containing(half.FirstDay));
        Assert.Equal(half, FiscalHalf.Containing(half.LastDay));
        Assert.Equal(half, FiscalHalf.Containing(half.FirstMonth));
        Assert.False(half.Contains(half.FirstDay.PlusDays(-1)) || half.Contains(half.LastDay.PlusDays(1)));
        Assert.Equal(half.LastDay, half.ToDateInterval().End);
        Assert.True(half == FiscalHalf.MaxValue || half.LastDay.PlusDays(1) == half.PlusHalves(1).FirstDay);
    }

    [Property]
    public void The_halves_of_a_year_are_its_days_and_its_quarters(FiscalYear year)
    {
        Assert.Equal(year.Days, year.Halves.Sum(half => half.ToDateInterval().Length));
        Assert.Equal(year.Halves, year.Quarters.Select(quarter => quarter.Half).Distinct());
        Assert.All(year.Quarters, quarter => Assert.True(quarter.Half.Contains(quarter.FirstDay) && quarter.Half.Contains(quarter.LastDay)));
        Assert.Equal(year.GetHalf(2), FiscalHalf.Containing(year.GetMonth(7)));
    }

    [Property]
    public void Halves_lead_to_the_first_and_the_last_and_no_further(FiscalHalf half)
    {
        int Ordinal(FiscalHalf other) => (other.Year.StartYear * 2) + other.Number;
        var (back, ahead) = (Ordinal(FiscalHalf.MinValue) - Ordinal(half), Ordinal(FiscalHalf.MaxValue) - Ordinal(half));
        Assert.Equal(FiscalHalf.MinValue, half.PlusHalves(back));
        Assert.Equal(FiscalHalf.MaxValue, half.PlusHalves(ahead));
        Assert.Equal("halves", Assert.Throws<ArgumentOutOfRangeException>(() => half.PlusHalves(back - 1)).ParamName);
        Assert.Equal("halves", Assert.Throws<ArgumentOutOfRangeException>(() => half.PlusHalves(ahead + 1)).ParamName);
    }

    [Property]
    public void A_date_of_another_calendar_lies_in_the_same_half_and_year(FiscalHalf half)
    {
        Assert.All(new[] { half.FirstDay, half.LastDay }.Select(day => day.WithCalendar(CalendarSystem.Coptic)), coptic =>
        {
            Assert.Equal(half, FiscalHalf.Containing(coptic));
            Assert.Equal(half.Year, FiscalYear.Containing(coptic));
            Assert.True(half.Contains(coptic) && half.Year.Contains(coptic));
        });
        Assert.False(half.Contains(half.LastDay.PlusDays(1).WithCalendar(CalendarSystem.Coptic)));
    }

    [Property]
    public void Operators_count_halves(FiscalHalf x, FiscalHalf y)
    {
        Assert.Equal(y, x + (y - x));
        Assert.Equal(x, y - (y - x));
        Assert.Equal(x.HalvesUntil(y), -(x - y));
        Assert.Equal(x.CompareTo(y), Math.Sign(x - y));
        Assert.Equal(x.FirstMonth.PlusMonths(6 * (y - x)), y.FirstMonth);
        Assert.Equal("halves", Assert.Throws<ArgumentOutOfRangeException>(() => x - int.MinValue).ParamName);
        Assert.Equal("halves", Assert.Throws<ArgumentOutOfRangeException>(() => x + int.MaxValue).ParamName);
    }

    [Fact]
    public void First_half_is_April_to_September()
    {
        var half = new FiscalHalf(new FiscalYear(2025), 1);
        Assert.Equal((new LocalDate(2025, 4, 1), new LocalDate(2025, 9, 30)), (half.FirstDay, half.LastDay));
        Assert.Equal("FY2025-H1", half.ToString());
        Assert.Equal("FY1886-H1", default(FiscalHalf).ToString());
        Assert.Equal("FY9998-H2", FiscalHalf.MaxValue.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalHalf(new FiscalYear(2025), 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalYear(2025).GetHalf(0));
    }
}

using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Calendars;

[Properties(Arbitrary = [typeof(PlanArbitraries)])]
public class FiscalYearRangeTests
{
    [Property]
    public void A_range_is_the_set_of_its_years(FiscalYearRange range, FiscalYear year) =>
        Assert.Equal(range.Years.Contains(year), range.Contains(year));

    [Property]
    public void Intersection_has_what_both_have(FiscalYearRange x, FiscalYearRange y, FiscalYear year)
    {
        var both = x.Intersection(y);
        Assert.Equal(x.Contains(year) && y.Contains(year), both?.Contains(year) ?? false);
        Assert.Equal(x.Overlaps(y), both is not null);
        Assert.True(both == y.Intersection(x));
        Assert.True(x == x.Intersection(x));
        Assert.Equal(x.Contains(y), both is { } common && common.Years.First() == y.Years.First() && common.Years.Last() == y.Years.Last());
    }

    [Property]
    public void Enumeration_counts_up_by_one(FiscalYearRange range)
    {
        var years = range.Years.ToArray();
        Assert.Equal(range.IsClosed ? years.Length : null, range.Count);
        Assert.Equal(range.IsClosed, range.Count is not null);
        var seen = 0;
        foreach (var year in range)
        {
            Assert.Equal(years[seen++], year);
        }

        Assert.Equal(seen, years.Length);
        Assert.Equal(Enumerable.Range(years[0].StartYear, years.Length), years.Select(year => year.StartYear));
    }

    [Fact]
    public void Default_is_a_closed_range()
    {
        Assert.Equal("FY1886/FY1886", default(FiscalYearRange).ToString());
        Assert.True(default(FiscalYearRange).IsClosed);
    }

    [Fact]
    public void Constructor_EndBeforeStart_NamesBoth()
    {
        var exception = Assert.Throws<ArgumentException>(() => new FiscalYearRange(new(2025), new(2022)));
        Assert.Contains("FY2022", exception.Message, StringComparison.Ordinal);
        Assert.Contains("FY2025", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Intersection_OfOpenRanges_StaysOpen()
    {
        Assert.Equal("FY2026/..", FiscalYearRange.StartingWith(new(2024)).Intersection(FiscalYearRange.StartingWith(new(2026)))?.ToString());
        Assert.Equal("../FY2024", FiscalYearRange.EndingWith(new(2024)).Intersection(FiscalYearRange.EndingWith(new(2026)))?.ToString());
        Assert.Equal("FY2024/FY2026", FiscalYearRange.StartingWith(new(2024)).Intersection(FiscalYearRange.EndingWith(new(2026)))?.ToString());
        Assert.False(FiscalYearRange.StartingWith(new(2026)) == new FiscalYearRange(new(2026), FiscalYear.MaxValue));
    }

    [Fact]
    public void Ends_OfOpenRange_AreNull()
    {
        Assert.Null(FiscalYearRange.StartingWith(new(2026)).End);
        Assert.Null(FiscalYearRange.EndingWith(new(2025)).Start);
        Assert.Equal(new FiscalYear(2026), FiscalYearRange.StartingWith(new(2026)).Start);
    }

    [Property]
    public void Text_of_a_path_has_no_slash_and_is_read(FiscalYearRange range)
    {
        Assert.DoesNotContain('/', range.ToPathString());
        Assert.Equal(CalendarPeriod.From(range).IsSingle ? $"{range.Start}..{range.End}" : CalendarPeriod.From(range).ToPathString(), range.ToPathString());
        Assert.StrictEqual(range, FiscalYearRange.Parse(range.ToPathString()));
    }

    [Property]
    public void The_order_is_total_and_by_start(FiscalYearRange x, FiscalYearRange y, FiscalYearRange z)
    {
        var order = FiscalYearRange.StartComparer;
        Assert.Equal(Math.Sign(order.Compare(x, y)), -Math.Sign(order.Compare(y, x)));
        Assert.True(x == y == (order.Compare(x, y) == 0));
        Assert.True(order.Compare(x, y) > 0 || order.Compare(y, z) > 0 || order.Compare(x, z) <= 0);
        Assert.Equal(Math.Sign(CalendarPeriod.FirstDayComparer.Compare(x, y)), Math.Sign(order.Compare(x, y)));
    }

    [Fact]
    public void Containing_Days_AreTheYearsOfBothEnds()
    {
        Assert.Equal("FY2024/FY2026", FiscalYearRange.Containing(new(new(2025, 3, 31), new(2026, 4, 1))).ToString());
        Assert.Equal("FY2025/FY2025", FiscalYearRange.Containing(new(new(2025, 4, 1), new(2026, 3, 31))).ToString());
        Assert.Equal("interval", Assert.Throws<ArgumentOutOfRangeException>(() => FiscalYearRange.Containing(new(new(1886, 3, 31), new(2026, 3, 31)))).ParamName);
        Assert.Equal("interval", Assert.Throws<ArgumentNullException>(() => FiscalYearRange.Containing(null!)).ParamName);
    }
}

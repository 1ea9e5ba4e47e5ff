using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Tests.Generators;
using NodaTime;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Calendars;

[Properties(Arbitrary = [typeof(PlanArbitraries)])]
public class CalendarPeriodTests
{
    [Property]
    public void A_period_is_of_one_kind(CalendarPeriod period)
    {
        bool[] kinds =
        [
            period.TryGetFiscalYear(out _),
            period.TryGetFiscalYearRange(out _),
            period.TryGetYear(out _),
            period.TryGetYears(out _, out _),
            period.TryGetMonth(out _),
            period.TryGetDate(out _),
        ];
        Assert.Equal((int)period.Kind, Array.IndexOf(kinds, true));
        Assert.Single(kinds, isKind => isKind);
    }

    [Property]
    public void A_date_counts_as_the_year_in_which_it_lies(LocalDate date)
    {
        var counted = CalendarPeriod.From(date).CountedFiscalYear;
        Assert.Equal(counted, CalendarPeriod.From(date.ToYearMonth()).CountedFiscalYear);
        Assert.Equal(date >= FiscalYear.MinValue.FirstDay && date <= FiscalYear.MaxValue.LastDay, counted is not null);
        Assert.True(counted is null || counted.Value.Contains(date));
    }

    [Theory]
    [InlineData("FY2025", "FY2025")]
    [InlineData("2015", "FY2015")]
    [InlineData("2016-01", "FY2015")]
    [InlineData("2021-11-26", "FY2021")]
    [InlineData("1885", null)]
    [InlineData("9999", null)]
    [InlineData("2022/2025", null)]
    [InlineData("FY2022/FY2025", null)]
    public void CountedFiscalYear_OfEachKind(string text, string? expected) =>
        Assert.Equal(expected, CalendarPeriod.Parse(text).CountedFiscalYear?.ToString());

    [Fact]
    public void Default_is_the_first_fiscal_year() => Assert.Equal("FY1886", default(CalendarPeriod).ToString());

    [Fact]
    public void Constructors_WhatIsOutside_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarPeriod.FromYear(1872));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarPeriod.From(new LocalDate(1872, 12, 31)));
        Assert.Equal("month", Assert.Throws<ArgumentException>(() => CalendarPeriod.From(new YearMonth(2025, 4, CalendarSystem.Julian))).ParamName);
        Assert.Equal("2025-04-01", CalendarPeriod.From(new LocalDate(2025, 4, 1).WithCalendar(CalendarSystem.Julian)).ToString());
        Assert.Throws<ArgumentException>(() => CalendarPeriod.FromYears(2025, 2022));
        Assert.Throws<ArgumentException>(() => CalendarPeriod.FromYears(null, null));
    }

    [Fact]
    public void Parse_NoSuchDay_Throws()
    {
        Assert.Throws<FormatException>(() => CalendarPeriod.Parse("2021-02-29"));
        Assert.Equal("2020-02-29", CalendarPeriod.Parse("2020-02-29").ToString());
        Assert.Throws<OverflowException>(() => CalendarPeriod.Parse("1872-12-31"));
    }
}

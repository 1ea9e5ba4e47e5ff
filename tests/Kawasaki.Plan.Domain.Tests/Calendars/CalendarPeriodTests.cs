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
    public void A_single_period_is_that_of_its_unit(CalendarPeriod period)
    {
        CalendarPeriod?[] read =
        [
            period.TryGetFiscalYear(out var fiscalYear) ? CalendarPeriod.From(fiscalYear) : null,
            period.TryGetFiscalHalf(out var half) ? CalendarPeriod.From(half) : null,
            period.TryGetFiscalQuarter(out var quarter) ? CalendarPeriod.From(quarter) : null,
            period.TryGetYear(out var year) ? CalendarPeriod.FromYear(year) : null,
            period.TryGetMonth(out var month) ? CalendarPeriod.From(month) : null,
            period.TryGetDate(out var date) ? CalendarPeriod.From(date) : null,
        ];
        Assert.Equal(Enum.GetValues<PeriodUnit>().Select(unit => period.IsSingle && unit == period.Unit ? period : (CalendarPeriod?)null), read);
        Assert.Equal(!period.IsSingle, period.IsRange);
        Assert.Equal(period.Unit is PeriodUnit.FiscalYear && period.IsRange, period.TryGetFiscalYearRange(out var range));
        Assert.True(period.TryGetFiscalYearRange(out _) ? period == CalendarPeriod.From(range) : range == default);
    }

    [Property]
    public void A_period_is_that_of_its_ends(CalendarPeriod period)
    {
        Assert.True(period.First is not null || period.Last is not null);
        Assert.Equal(period, (period.First, period.Last) switch
        {
            ({ } first, { } last) => CalendarPeriod.Between(first, last),
            ({ } first, null) => CalendarPeriod.StartingWith(first),
            (_, { } last) => CalendarPeriod.EndingWith(last),
            _ => default,
        });
        Assert.All(new[] { period.First, period.Last }.OfType<CalendarPeriod>(), end => Assert.True(end.IsSingle && end.Unit == period.Unit && end.First == end && end.Last == end));
        Assert.Equal(period.IsSingle, period.First is not null && period.First == period.Last);
        Assert.Equal((period.First?.FirstDay, period.Last?.LastDay), (period.FirstDay, period.LastDay));
        Assert.Equal(period.First is null || period.Last is null, period.ToDateInterval() is null);
    }

    [Property]
    public void The_days_from_the_first_to_the_last_lie_in_it_and_no_others(CalendarPeriod period, LocalDate date)
    {
        Assert.All(new[] { period.FirstDay, period.LastDay }.OfType<LocalDate>(), day => Assert.True(period.Contains(day) && period.Contains(InAnotherCalendar(day))));
        Assert.False(period.FirstDay is { } first && period.Contains(first.PlusDays(-1)));
        Assert.False(period.LastDay is { } last && last != LocalDate.MaxIsoValue && period.Contains(last.PlusDays(1)));
        Assert.Equal((period.FirstDay is null || period.FirstDay <= date) && (period.LastDay is null || date <= period.LastDay), period.Contains(date));
        Assert.Equal(period.Contains(date), period.Overlaps(CalendarPeriod.From(date)));
        Assert.True(period.ToDateInterval() is not { } days || days.Contains(date) == period.Contains(date));
        Assert.Equal(period.Contains(date), period.Contains(InAnotherCalendar(date)));
    }

    [Property]
    public void Overlap_is_a_day_in_common(CalendarPeriod x, CalendarPeriod y)
    {
        Assert.Equal(x.Overlaps(y), y.Overlaps(x));
        Assert.True(x.Overlaps(x));
        var hasCommonDay = (x.FirstDay is { } first && y.Contains(first)) || (y.FirstDay is { } other && x.Contains(other)) || (x.FirstDay is null && y.FirstDay is null);
        Assert.Equal(hasCommonDay, x.Overlaps(y));
    }

    [Property(Arbitrary = [typeof(ShortPeriods)])]
    public void Overlap_of_short_periods_is_that_of_their_days(CalendarPeriod x, CalendarPeriod y) => Assert.Equal(DaysOf(x).Intersect(DaysOf(y)).Any(), x.Overlaps(y));

    [Property(Arbitrary = [typeof(ShortPeriods)], MaxTest = 1000)]
    public void Days_in_common_and_what_lies_within_are_those_of_sets(CalendarPeriod x, CalendarPeriod y)
    {
        var common = x.Intersection(y);
        Assert.Equal(DaysOf(x).Intersect(DaysOf(y)).Order(), common is { } both ? DaysOf(both).Order() : []);
        Assert.Equal(common is null, !x.Overlaps(y));
        Assert.Equal(common is { } open && (open.First is null, open.Last is null) == (y.First is null, y.Last is null) && DaysOf(y).All(x.Contains), x.Contains(y));
    }

    [Property]
    public void Intersection_goes_with_containment_and_needs_no_order(CalendarPeriod x, CalendarPeriod y, CalendarPeriod z)
    {
        var common = x.Intersection(y);
        Assert.Equal(common, y.Intersection(x));
        Assert.Equal(x, x.Intersection(x));
        Assert.Equal(common?.Intersection(z), y.Intersection(z)?.Intersection(x));
        Assert.True(x.Contains(x));
        Assert.Equal(x.Contains(y), (common?.FirstDay, common?.LastDay, common is null) == (y.FirstDay, y.LastDay, false));
        Assert.True(common is not { } both || (x.Contains(both) && y.Contains(both)));
        Assert.True(!(x.Contains(y) && y.Contains(z)) || x.Contains(z));
        Assert.True(!x.TryGetFiscalYearRange(out var range) || !y.TryGetFiscalYearRange(out var other) || common == (range.Intersection(other) is { } years ? CalendarPeriod.From(years) : null));
    }

    [Property(Arbitrary = [typeof(ShortPeriods)])]
    public void Fiscal_years_of_a_period_are_those_of_its_days(CalendarPeriod period)
    {
        var years = DaysOf(period).Select(FiscalYear.Containing).Distinct().ToArray();
        Assert.Equal(years, period.FiscalYears!.Value.Years.SkipWhile(year => period.First is null && year < years[0]).TakeWhile(year => period.Last is not null || year <= years[^1]));
        Assert.Equal((period.First is null, period.Last is null), (period.FiscalYears.Value.Start is null, period.FiscalYears.Value.End is null));
        Assert.Equal(period.First is not null && period.Last is not null && years.Length == 1 ? years[0] : null, period.ContainingFiscalYear);
        Assert.True(period.ToDateInterval() is not { } days || FiscalYearRange.Containing(days) == period.FiscalYears);
    }

    [Property]
    public void Fiscal_years_are_none_where_an_end_lies_outside(CalendarPeriod period)
    {
        var isOutside = new[] { period.FirstDay, period.LastDay }.OfType<LocalDate>().Any(day => day < FiscalYear.MinValue.FirstDay || day > FiscalYear.MaxValue.LastDay);
        Assert.Equal(isOutside, period.FiscalYears is null);
        Assert.True(!isOutside || period.ContainingFiscalYear is null);
    }

    [Property]
    public void The_order_is_total_and_by_first_day(CalendarPeriod x, CalendarPeriod y, CalendarPeriod z)
    {
        var order = CalendarPeriod.FirstDayComparer;
        Assert.Equal(Math.Sign(order.Compare(x, y)), -Math.Sign(order.Compare(y, x)));
        Assert.Equal(x == y, order.Compare(x, y) == 0);
        Assert.True(order.Compare(x, y) > 0 || order.Compare(y, z) > 0 || order.Compare(x, z) <= 0);
        Assert.True(x.FirstDay == y.FirstDay || (order.Compare(x, y) < 0) == (x.FirstDay is null || x.FirstDay < y.FirstDay));
    }

    [Fact]
    public void Order_OfTheSameFirstDay_IsByLastDayThenByUnit()
    {
        string[] ordered =
        [
            "../2025-03-31", "../FY2025", "../9999-12-31", "FY2024", "2025-04-01", "2025-04", "FY2025-Q1", "2025-04/2025-06", "FY2025-H1", "FY2025", "2025-04/2026-03",
            "2025-04-01/9999-12-31", "FY2025/..", "2025-04/..", "2025-05",
        ];
        Assert.Equal(ordered, ordered.Reverse().Select(CalendarPeriod.Parse).OrderBy(period => period, CalendarPeriod.FirstDayComparer).Select(period => period.ToString()));
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
    [InlineData("FY2025", "FY2025", "FY2025")]
    [InlineData("FY2025-H2", "FY2025", "FY2025")]
    [InlineData("FY2025-Q4", "FY2025", "FY2025")]
    [InlineData("2015", "FY2015", null)]
    [InlineData("2016-01", "FY2015", "FY2015")]
    [InlineData("2021-11-26", "FY2021", "FY2021")]
    [InlineData("1885", null, null)]
    [InlineData("1886-03", null, null)]
    [InlineData("9999", null, null)]
    [InlineData("2022/2025", null, null)]
    [InlineData("FY2022/FY2025", null, null)]
    [InlineData("FY2022/..", null, null)]
    [InlineData("2026-04-01/2027-03-31", null, "FY2026")]
    [InlineData("2026-04-01/2027-04-01", null, null)]
    [InlineData("FY2025-Q1/FY2025-Q3", null, "FY2025")]
    public void FiscalYear_ThatCountsAndThatContains(string text, string? counted, string? containing)
    {
        Assert.Equal(counted, CalendarPeriod.Parse(text).CountedFiscalYear?.ToString());
        Assert.Equal(containing, CalendarPeriod.Parse(text).ContainingFiscalYear?.ToString());
    }

    [Fact]
    public void Default_is_the_first_fiscal_year()
    {
        Assert.Equal("FY1886", default(CalendarPeriod).ToString());
        Assert.Equal(default, CalendarPeriod.From(default(FiscalYear)));
        Assert.Equal(default, CalendarPeriod.From(default(FiscalYearRange)));
    }

    [Property]
    public void A_range_of_one_is_this_one(CalendarPeriod period)
    {
        var one = period.First ?? period.Last.GetValueOrDefault();
        Assert.Equal(one, CalendarPeriod.Between(one, one));
        Assert.Equal(one, CalendarPeriod.Parse($"{one}/{one}"));
        Assert.Equal(one, CalendarPeriod.Parse($"{one}..{one}"));
    }

    [Property]
    public void Text_of_a_path_has_no_slash_and_is_read(CalendarPeriod period)
    {
        Assert.DoesNotContain('/', period.ToPathString());
        Assert.Equal(period, CalendarPeriod.Parse(period.ToPathString()));
        Assert.Equal(period.IsSingle, period.ToPathString() == period.ToString());
    }

    [Theory]
    [InlineData("FY2022/FY2025", "FY2022..FY2025")]
    [InlineData("FY2026/..", "FY2026..")]
    [InlineData("../FY2025", "..FY2025")]
    [InlineData("2026-04-01/2027-03-31", "2026-04-01..2027-03-31")]
    public void ToPathString_OfEachRange(string text, string path) => Assert.Equal(path, CalendarPeriod.Parse(text).ToPathString());

    [Theory]
    [InlineData("..")]
    [InlineData("../..")]
    [InlineData("....")]
    [InlineData("/")]
    [InlineData("/FY2025")]
    [InlineData("FY2025/")]
    [InlineData("FY2022/FY2023/FY2024")]
    [InlineData("FY2022..FY2023/FY2024")]
    [InlineData("FY2022....")]
    [InlineData("....FY2022")]
    [InlineData("FY2022...")]
    [InlineData("FY2022./FY2023")]
    [InlineData("FY2025/FY2022")]
    [InlineData("2026-12..2026-10")]
    [InlineData("FY2025/2026")]
    [InlineData("2025/FY2026")]
    [InlineData("2025-04/2026-04-01")]
    [InlineData("FY2025-H1/FY2025-Q3")]
    [InlineData("FY2025-H1/FY9999")]
    [InlineData("FY2025-H3")]
    [InlineData("FY2025-Q0")]
    [InlineData("FY2025-H1/H2")]
    [InlineData("2021-02-29")]
    [InlineData("2021-02-28/2021-02-29")]
    [InlineData("2021-11-26\0")]
    public void Parse_WhatIsNoPeriod_Throws(string text)
    {
        Assert.Throws<FormatException>(() => CalendarPeriod.Parse(text));
        Assert.False(CalendarPeriod.TryParse(text, out _));
    }

    [Theory]
    [InlineData("1872-12-31")]
    [InlineData("FY9999-Q1")]
    [InlineData("FY1885-H2")]
    [InlineData("FY9998/FY9999")]
    [InlineData("../1872-12")]
    [InlineData("1872/..")]
    [InlineData("FY1885..")]
    public void Parse_WhatIsOutside_Throws(string text) => Assert.Throws<OverflowException>(() => CalendarPeriod.Parse(text));

    [Fact]
    public void Parse_LeapDay() => Assert.Equal(new LocalDate(2020, 2, 29), CalendarPeriod.Parse("2020-02-29").LastDay);

    [Fact]
    public void Factories_WhatIsOutside_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarPeriod.FromYear(1872));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarPeriod.From(new LocalDate(1872, 12, 31)));
        Assert.Equal("month", Assert.Throws<ArgumentException>(() => CalendarPeriod.From(new YearMonth(2025, 4, CalendarSystem.Julian))).ParamName);
        Assert.Equal("2025-04-01", CalendarPeriod.From(new LocalDate(2025, 4, 1).WithCalendar(CalendarSystem.Julian)).ToString());
    }

    [Fact]
    public void Ranges_OfWhatIsNone_Throw()
    {
        var year = CalendarPeriod.FromYear(2025);
        var open = CalendarPeriod.StartingWith(year);
        Assert.Equal("first", Assert.Throws<ArgumentException>(() => CalendarPeriod.Between(open, year)).ParamName);
        Assert.Equal("last", Assert.Throws<ArgumentException>(() => CalendarPeriod.Between(year, open)).ParamName);
        Assert.Equal("last", Assert.Throws<ArgumentException>(() => CalendarPeriod.Between(year, new FiscalYear(2026))).ParamName);
        Assert.Equal("last", Assert.Throws<ArgumentException>(() => CalendarPeriod.Between(year, CalendarPeriod.FromYear(2024))).ParamName);
        Assert.Equal("first", Assert.Throws<ArgumentException>(() => CalendarPeriod.StartingWith(open)).ParamName);
        Assert.Equal("last", Assert.Throws<ArgumentException>(() => CalendarPeriod.EndingWith(open)).ParamName);
    }

    /// <summary>Returns a day in the Coptic calendar, which ends a little before ours.</summary>
    private static LocalDate InAnotherCalendar(LocalDate day) => day.Year < 9990 ? day.WithCalendar(CalendarSystem.Coptic) : day;

    /// <summary>Returns the days of a period, and of an open end those of two years.</summary>
    private static IEnumerable<LocalDate> DaysOf(CalendarPeriod period)
    {
        var first = period.FirstDay ?? ShortPeriods.Before;
        return Enumerable.Range(0, Period.DaysBetween(first, period.LastDay ?? ShortPeriods.Behind) + 1).Select(first.PlusDays);
    }
}

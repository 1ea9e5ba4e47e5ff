using System.Globalization;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Tests.Generators;
using NodaTime;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Calendars;

[Properties(Arbitrary = [typeof(PlanArbitraries)])]
public class EraDateTests
{
    private static readonly LocalDate[] EveryDay =
        [.. Enumerable.Range(0, Period.DaysBetween(new LocalDate(1873, 1, 1), new LocalDate(2100, 12, 31)) + 1).Select(days => new LocalDate(1873, 1, 1).PlusDays(days))];

    [Fact]
    public void Every_day_goes_into_its_era_and_back()
    {
        foreach (var day in EveryDay)
        {
            var date = EraTable.Default.EraDateOf(day);
            Assert.Equal(day, date.ToLocalDate());
            Assert.Equal(date, EraDate.Parse(date.ToString()));
            Assert.Equal(day, YearNotation.Default.ReadDate(date.ToString()).Value);
        }
    }

    [Fact]
    public void Every_day_reads_back_from_its_notation()
    {
        var strict = new YearNotation(EraTable.Default, strictness: Strictness.Strict);
        foreach (var day in EveryDay)
        {
            Assert.Equal(day, strict.ReadDate(strict.Write(CalendarPeriod.From(day), NotationStyle.Full)).Value);
        }
    }

    [Fact]
    public void Every_day_agrees_with_the_calendar_of_the_platform()
    {
        JapaneseCalendar calendar;
        try
        {
            calendar = new JapaneseCalendar();
            _ = calendar.GetEra(new DateTime(2025, 4, 1));
        }
        catch (Exception exception) when (exception is PlatformNotSupportedException or CultureNotFoundException or ArgumentOutOfRangeException or TypeInitializationException)
        {
            Assert.Skip("The platform's Japanese calendar needs ICU, which is not here.");
            return;
        }

        foreach (var day in EveryDay)
        {
            var date = EraTable.Default.EraDateOf(day);
            var dateTime = day.ToDateTimeUnspecified();
            Assert.Equal(calendar.GetEra(dateTime), EraTable.Default.Eras.ToList().IndexOf(date.Year.Era) + 1);
            Assert.Equal(calendar.GetYear(dateTime), date.Year.Year);
        }
    }

    [Fact]
    public void Constructor_NoSuchDay_Throws()
    {
        var year = new EraYear(JapaneseEra.Reiwa, 3);
        Assert.Throws<ArgumentOutOfRangeException>(() => new EraDate(year, 2, 29));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EraDate(year, 13, 1));
        Assert.Equal("M06.01.01", default(EraDate).ToString());
        Assert.Equal("R04.02.28", new EraDate(new EraYear(JapaneseEra.Reiwa, 4), 2, 28).ToString());
        Assert.Equal(new LocalDate(2019, 5, 1), EraDate.Parse("H31.05.01").ToLocalDate());
        Assert.Throws<OverflowException>(() => EraDate.Parse("M05.12.03"));
        Assert.True(EraDate.TryParse("A03.01.02", EraTable.Default.With(new JapaneseEra("安永", "Anei", 'A', new LocalDate(2050, 2, 3))), out var date));
        Assert.Equal(new LocalDate(2052, 1, 2), date.ToLocalDate());
    }

    [Property]
    public void The_order_of_dates_and_years_of_eras_is_that_of_the_calendar(EraDate x, EraDate y)
    {
        Assert.True(x.ToLocalDate() == y.ToLocalDate() || x.ToLocalDate() < y.ToLocalDate() == x < y);
        Assert.True(x.Year.GregorianYear == y.Year.GregorianYear || x.Year.GregorianYear < y.Year.GregorianYear == x.Year < y.Year);
    }

    [Fact]
    public void Order_OfTwoNames_IsThatOfTheEras()
    {
        Assert.True(EraDate.Parse("H31.05.01") < EraDate.Parse("R01.05.01"));
        Assert.True(EraDate.Parse("R01.04.30") < EraDate.Parse("H31.05.01"));
        Assert.True(EraYear.Parse("S64") < EraYear.Parse("H1") && EraYear.Parse("H1") < EraYear.Parse("S65"));
        Assert.True(EraYear.Parse("M45") < EraYear.Parse("T1"));

        EraYear Made(char square) => new(new JapaneseEra("安永", "Anei", 'A', new LocalDate(2050, 2, 3), square), 1);
        Assert.True(Made('㍻') < Made('㋿') != Made('㋿') < Made('㍻'));
    }
}

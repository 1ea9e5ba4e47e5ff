using Kawasaki.Plan.Domain.Calendars;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Calendars;

/// <summary>The interfaces that only newer platforms have.</summary>
public class PlatformInterfaceTests
{
    [Fact]
    public void FiscalYear_and_DateOnly_agree()
    {
        Assert.Equal(new FiscalYear(2020), FiscalYear.Containing(new DateOnly(2021, 3, 31)));
        Assert.True(new FiscalYear(2020).Contains(new DateOnly(2021, 3, 31)));
        Assert.False(new FiscalYear(2020).Contains(new DateOnly(2021, 4, 1)));
    }

    // Half past midnight in Japan is the day before in UTC, which is the provider's own time zone.
    [Fact]
    public void Current_TimeProvider_IsThatOfJapan()
    {
        Assert.Equal(new FiscalYear(2025), FiscalYear.Current(new StoppedClock(new(2025, 3, 31, 15, 30, 0, TimeSpan.Zero))));
        Assert.Equal(new FiscalYear(2024), FiscalYear.Current(new StoppedClock(new(2025, 3, 31, 14, 30, 0, TimeSpan.Zero))));
        Assert.Equal("timeProvider", Assert.Throws<ArgumentOutOfRangeException>(() => FiscalYear.Current(new StoppedClock(DateTimeOffset.MinValue))).ParamName);
    }

    [Fact]
    public void Eras_and_DateOnly_agree()
    {
        Assert.Equal(JapaneseEra.Reiwa, EraTable.Default.EraOf(new DateOnly(2021, 11, 26)));
        Assert.Equal("R3", EraTable.Default.EraYearOf(new DateOnly(2021, 11, 26)).ToString());
        Assert.Equal("R03.11.26", EraTable.Default.EraDateOf(new DateOnly(2021, 11, 26)).ToString());
        Assert.Equal(new DateOnly(2021, 11, 26), EraDate.Parse("R03.11.26").ToDateOnly());
        Assert.Equal("2021-11-26", CalendarPeriod.From(new DateOnly(2021, 11, 26)).ToString());
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => now;
    }
}

using System.Globalization;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Quantities;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Calendars;

/// <summary>The interfaces that only newer platforms have.</summary>
public class PlatformInterfaceTests
{
    [Fact]
    public void Every_value_type_is_parsable_and_formattable_in_UTF16_and_UTF8()
    {
        Holds(new FiscalYear(2025));
        Holds(new FiscalYearRange(new(2022), new(2025)));
        Holds(CalendarPeriod.FromYear(2015));
        Holds(new EraYear(JapaneseEra.Reiwa, 7));
        Holds(new PlanCode(5, 1, 1));
        Holds(new FiscalQuarter(new FiscalYear(2025), 1));
        Holds(new EraDate(new EraYear(JapaneseEra.Reiwa, 3), 11, 26));
        HoldsInUtf16(Quantity.Percent(98.0m));
        HoldsInUtf16(new MeasurementUnit("人"));
    }

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

    private static void Holds<T>(T value)
        where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable
    {
        HoldsInUtf16(value);
        Assert.Equal(value, T.Parse(System.Text.Encoding.UTF8.GetBytes(value.ToString()!), CultureInfo.InvariantCulture));
        Assert.Throws<FormatException>(() => value.TryFormat(new byte[99], out _, "D", CultureInfo.InvariantCulture));
    }

    private static void HoldsInUtf16<T>(T value)
        where T : struct, ISpanParsable<T>, ISpanFormattable
    {
        var provider = CultureInfo.InvariantCulture; // Any provider: there is one spelling.
        var text = value.ToString(null, provider);
        Assert.Equal(value.ToString(), text);
        Assert.Equal(value, T.Parse(text, provider));
        Assert.Equal(value, T.Parse(text.AsSpan(), provider));
        Assert.True(T.TryParse(text, provider, out var read) && read.Equals(value));
        Assert.Equal(text, $"{value}");
        Assert.Equal(text, $"{value:G}");
        Assert.Throws<FormatException>(() => $"{value:yyyy}");
        Assert.Throws<FormatException>(() => value.TryFormat(new char[99], out _, "D", provider));
        Assert.Equal(text, string.Create(provider, $"{value}"));
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => now;
    }
}

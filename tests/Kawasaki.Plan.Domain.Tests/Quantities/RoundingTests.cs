using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Quantities;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Quantities;

[Properties(MaxTest = 1000)]
public class RoundingTests
{
    [Theory]
    [InlineData("4.4", "4", "4")]
    [InlineData("4.5", "5", "4")]
    [InlineData("4.59", "5", "4")]
    [InlineData("4.6", "5", "5")]
    [InlineData("4.49", "4", "4")]
    [InlineData("-4.5", "-5", "-4")]
    [InlineData("-4.6", "-5", "-5")]
    [InlineData("7922816251426433759354395.6", "7922816251426433759354396", "7922816251426433759354396")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335", "79228162514264337593543950335")]
    public void Round_ToWholeNumbers_LooksAtTheFirstDigit(string value, string halfUp, string fiveUp)
    {
        Assert.Equal(Of(halfUp), Rounding.HalfUp.Round(Of(value), 0));
        Assert.Equal(Of(fiveUp), Rounding.FiveUp.Round(Of(value), 0));
    }

    [Fact]
    public void Round_ToDecimals_KeepsThem()
    {
        Assert.Equal("0.9219", Rounding.HalfUp.Round(0.921875m, 4).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("0.0000000000000000000000000001", Rounding.FiveUp.Round(0.0000000000000000000000000001m, 28).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(64m, Rounding.FiveUp.Round(64m, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.HalfUp.Round(1, 29));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.HalfUp.Round(1, -1));
        Assert.Equal(["halfUp", "fiveUp", "down", "up"], Rounding.All.Select(rounding => rounding.ToString()));
    }

    [Property]
    public void Down_is_the_number_without_its_decimals_and_up_is_one_more_where_there_were_any(int thousandths)
    {
        var value = thousandths / 1000m;
        Assert.Equal(decimal.Truncate(value), Rounding.Down.Round(value, 0));
        Assert.Equal(Math.Sign(value) * Math.Ceiling(Math.Abs(value)), Rounding.Up.Round(value, 0));
        Assert.Equal(new DecimalRounding(2, Rounding.Up).Round(value), Rounding.Up.Round(value * 100, 0) / 100);
    }

    [Property]
    public void Half_up_is_the_platforms_away_from_zero(decimal value, byte decimals) =>
        Assert.Equal(Math.Round(value, decimals % 29, MidpointRounding.AwayFromZero), Rounding.HalfUp.Round(value, decimals % 29));

    [Property]
    public void Five_up_is_half_up_of_a_tenth_less_where_that_fits(int thousandths)
    {
        var value = thousandths / 1000m;
        var expected = Math.Sign(value) * Math.Floor(Math.Abs(value) + 0.4m);
        Assert.Equal(expected, Rounding.FiveUp.Round(value, 0));
    }

    private static decimal Of(string text) => decimal.Parse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture);
}

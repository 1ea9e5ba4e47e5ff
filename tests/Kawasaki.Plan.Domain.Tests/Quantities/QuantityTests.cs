using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Quantities;
using Kawasaki.Plan.Domain.Tests.Generators;
using Kawasaki.Plan.Domain.Tests.Laws;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Quantities;

[Properties(Arbitrary = [typeof(PlanArbitraries)])]
public class QuantityTests
{
    [Fact]
    public void What_is_wrong_is_named_as_the_caller_names_it()
    {
        Assert.Equal("unit", Assert.ThrowsAny<ArgumentException>(() => new Quantity(1, " ")).ParamName);
        Assert.Equal("s", Assert.Throws<ArgumentNullException>(() => FiscalYear.Parse((string)null!)).ParamName);
    }

    [Fact]
    public void A_wide_per_cent_sign_is_per_cent()
    {
        Assert.Equal(MeasurementUnit.Percent, new MeasurementUnit("％"));
        Assert.Equal(Quantity.Percent(98.0m), new Quantity(98.0m, "％"));
        Assert.Equal("2 ポイント", (new Quantity(25, "％") - Quantity.Percent(23)).ToString());
    }

    [Theory]
    [InlineData("t-CO₂", "t-CO2")]
    [InlineData("ｔ－ＣＯ２", "t-CO2")]
    [InlineData("㎡", "m²")]
    [InlineData("m3", "㎥")]
    [InlineData("㎞", "km")]
    [InlineData("人／年", "人/年")]
    [InlineData("％／年", "%/年")]
    [InlineData("µg/㎥", "μg/m³")]
    [InlineData("㌧", "トン")]
    public void A_unit_is_one_whatever_its_signs_and_stays_as_printed(string symbol, string other)
    {
        var (unit, same) = (new MeasurementUnit(symbol), new MeasurementUnit(other));

        EqualityLaws.HoldsForEqual(unit, same);
        Assert.Equal((symbol, other), (unit.Symbol, same.Symbol));
        Assert.True(new Quantity(1, unit) < new Quantity(2, same));
        Assert.Equal($"1 {other}", (new Quantity(2, same) - new Quantity(1, unit)).ToString());
    }

    [Theory]
    [InlineData("m2", "m3")]
    [InlineData("m", "M")]
    [InlineData("㎡", "㎢")]
    [InlineData("t-CO2", "tCO2")]
    [InlineData("回", "回/年")]
    [InlineData("m2", "2m")]
    public void Another_unit_stays_another(string symbol, string other) => Assert.NotEqual(new MeasurementUnit(symbol), new MeasurementUnit(other));

    [Property(Arbitrary = [typeof(UnitArbitraries)])]
    public void A_unit_in_full_width_is_the_same(PrintableUnit printable)
    {
        var wide = string.Concat(printable.Unit.Symbol.Select(c => c is > ' ' and < '\u007F' ? (char)(c - '!' + '！') : c));

        EqualityLaws.HoldsForEqual(printable.Unit, wide.Length == 0 ? MeasurementUnit.None : new MeasurementUnit(wide));
    }

    [Property]
    public void Quantities_of_one_unit_are_ordered_by_amount(Quantity quantity, decimal x, decimal y, decimal z)
    {
        Quantity Of(decimal amount) => new(amount, quantity.Unit);
        OrderingLaws<Quantity>.Hold(Of(x), Of(y), Of(z));
    }

    [Property]
    public void Equal_quantities_are_equal(Quantity quantity) => EqualityLaws.HoldsForEqual(quantity, new Quantity(quantity.Amount + 0.00m, quantity.Unit));

    [Fact]
    public void Subtraction_OfPercentages_GivesPercentagePoints()
    {
        var difference = Quantity.Percent(59.0m) - Quantity.Percent(64m);

        Assert.Equal(new Quantity(-5.0m, MeasurementUnit.PercentagePoint), difference);
        Assert.Equal("-5.0 ポイント", difference.ToString());
        Assert.Equal(new Quantity(6, "団体"), new Quantity(14, "団体") - new Quantity(8, "団体"));
    }

    [Fact]
    public void Operators_UnlikeUnits_NameBoth()
    {
        var percent = Quantity.Percent(25);
        var people = new Quantity(3, "人");

        Assert.NotEqual(percent, new Quantity(25, "人"));
        var exception = Assert.Throws<ArgumentException>(() => percent - people);
        Assert.Contains("25 %", exception.Message, StringComparison.Ordinal);
        Assert.Contains("3 人", exception.Message, StringComparison.Ordinal);
        Assert.All<Func<bool>>([() => percent < people, () => percent <= people, () => percent > people, () => percent >= people], compare =>
            Assert.Equal("right", Assert.Throws<ArgumentException>(() => compare()).ParamName));
        Assert.Equal("right", exception.ParamName);
        Assert.Equal("other", Assert.Throws<ArgumentException>(() => percent.CompareTo(people)).ParamName);
    }

    [Property]
    public void Text_keeps_every_decimal_place(Quantity quantity) => Assert.Equal(ScaleOf(quantity), ScaleOf(Quantity.Parse(quantity.ToString())));

    [Fact]
    public void Text_KeepsThePublishedDigits()
    {
        Assert.Equal("98.0 %", Quantity.Percent(98.0m).ToString());
        Assert.Equal("99 %", Quantity.Percent(99m).ToString());
        Assert.Equal("0", default(Quantity).ToString());
        Assert.Equal("0.0", new Quantity(-0.0m, MeasurementUnit.None).ToString());
        Assert.Equal("", default(MeasurementUnit).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("98.0%")]
    [InlineData("98.0  %")]
    [InlineData("98.0 ")]
    [InlineData("98,0 %")]
    [InlineData("1,200 人")]
    [InlineData("98. %")]
    [InlineData(".5 %")]
    [InlineData("007 人")]
    [InlineData("+7 人")]
    [InlineData("-0")]
    [InlineData("1e3")]
    [InlineData("98.0 ％")]
    [InlineData("９８ %")]
    [InlineData("7 人\0")]
    public void Parse_OtherText_NamesItAndWhatWasExpected(string text)
    {
        var message = Assert.Throws<FormatException>(() => Quantity.Parse(text)).Message;
        Assert.Contains($"'{text}'", message, StringComparison.Ordinal);
        Assert.Contains("'98.0 %'", message, StringComparison.Ordinal);
        Assert.False(Quantity.TryParse(text, out var quantity));
        Assert.Equal(default, quantity);
    }

    [Theory]
    [InlineData("79228162514264337593543950336 人")]
    [InlineData("79228162514264337593543950335.5")]
    [InlineData("0.00000000000000000000000000001")]
    public void Parse_MoreDigitsThanADecimalHolds_Overflows(string text)
    {
        Assert.Throws<OverflowException>(() => Quantity.Parse(text));
        Assert.False(Quantity.TryParse(text, out _));
    }

    [Theory]
    [InlineData(" %")]
    [InlineData("%　")]
    [InlineData("人\n日")]
    [InlineData("\0")]
    [InlineData("\uFFFE")]
    public void Unit_ThatNoTextCouldHold_Throws(string symbol)
    {
        Assert.Equal("symbol", Assert.Throws<ArgumentException>(() => new MeasurementUnit(symbol)).ParamName);
        Assert.Equal("unit", Assert.Throws<ArgumentException>(() => new Quantity(1, symbol)).ParamName);
        Assert.Throws<FormatException>(() => MeasurementUnit.Parse(symbol));
    }

    // No attribute holds half a character.
    [Fact]
    public void Unit_WithHalfACharacter_Throws()
    {
        Unit_ThatNoTextCouldHold_Throws("人\uD842");
        Unit_ThatNoTextCouldHold_Throws("\uDFB7人");
    }

    [Fact]
    public void Unit_Blank_Throws()
    {
        Assert.Throws<ArgumentException>(() => new MeasurementUnit(" "));
        Assert.Throws<ArgumentNullException>(() => new MeasurementUnit(null!));
        Assert.Equal("", default(MeasurementUnit).Symbol);
        Assert.Equal(MeasurementUnit.None, default);
    }

    private static int ScaleOf(Quantity quantity) => (decimal.GetBits(quantity.Amount)[3] >> 16) & 0xFF;
}

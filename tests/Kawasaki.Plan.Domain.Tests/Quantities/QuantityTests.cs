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

    [Property]
    public void Quantities_of_one_unit_are_ordered_by_amount(Quantity quantity, decimal x, decimal y, decimal z)
    {
        Quantity Of(decimal amount) => new(amount, quantity.Unit);
        OrderingLaws.Hold(Of(x), Of(y), Of(z), (a, b) => a < b, (a, b) => a <= b, (a, b) => a > b, (a, b) => a >= b);
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
        Assert.Throws<ArgumentException>(() => percent < people);
    }

    [Fact]
    public void ToString_KeepsThePublishedDigits()
    {
        Assert.Equal("98.0 %", Quantity.Percent(98.0m).ToString());
        Assert.Equal("99 %", Quantity.Percent(99m).ToString());
        Assert.Equal("0", default(Quantity).ToString());
    }

    [Fact]
    public void Unit_Blank_Throws()
    {
        Assert.Throws<ArgumentException>(() => new MeasurementUnit(" "));
        Assert.Throws<ArgumentNullException>(() => new MeasurementUnit(null!));
        Assert.Equal("", default(MeasurementUnit).Symbol);
        Assert.Equal(MeasurementUnit.None, default);
    }
}

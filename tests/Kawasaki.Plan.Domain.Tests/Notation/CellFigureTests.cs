using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Notation;

/// <summary>The numbers and units of cells.</summary>
public class CellFigureTests
{
    private static readonly IndicatorCellNotation Cells = IndicatorCellNotation.Default;

    [Theory]
    [InlineData("5千百万円", 2)]
    [InlineData("2億千円", 2)]
    [InlineData("3万千人", 2)]
    [InlineData("3百百人", 2)]
    [InlineData("4.5万億円", 4)]
    [InlineData("2億 千円", 3)]
    [InlineData("1～5千百万円", 4)]
    public void A_multiplier_after_a_multiplier_is_no_unit(string text, int position)
    {
        Assert.Equal((NotationErrorKind.Trailing, position), (Cells.ReadTarget(text).Error?.Kind, Cells.ReadTarget(text).Error?.Position));
        Assert.False(Cells.ReadMeasurement(text).IsRead);
    }

    [Theory]
    [InlineData("5 ﾎﾟｲﾝﾄ", "5 ﾎﾟｲﾝﾄ")]
    [InlineData("3 ﾒｰﾄﾙ以上", "3 ﾒｰﾄﾙ")]
    [InlineData("1千万世帯", "10000000 世帯")]
    public void A_unit_may_have_a_long_vowel(string text, string expected) =>
        Assert.Equal(expected, Assert.IsType<ThresholdTarget>(Cells.ReadTarget(text).Value).Value.ToString());

    [Theory]
    [InlineData("99999999999999999999999999億円", 0)]
    [InlineData("  99999999999999999999999999億円", 2)]
    [InlineData("1～99999999999999999999999999億円", 2)]
    public void A_number_too_large_is_reported_where_it_stands(string text, int position) =>
        Assert.Equal((NotationErrorKind.OutOfRange, position), (Cells.ReadTarget(text).Error?.Kind, Cells.ReadTarget(text).Error?.Position));

    [Theory]
    [InlineData("1,200 t-CO2以下", "1200 t-CO2")]
    [InlineData("0.3kg-CO2/m2未満", "0.3 kg-CO2/m2")]
    [InlineData("１５ｔ－ＣＯ２以上", "15 ｔ－ＣＯ２")]
    [InlineData("20 μg/m3以下", "20 μg/m3")]
    [InlineData("3 km²以上", "3 km²")]
    [InlineData("3万m³", "30000 m³")]
    [InlineData("2回／年", "2 回／年")]
    [InlineData("2人/日超", "2 人/日")]
    [InlineData("2件/千人", "2 件/千人")]
    [InlineData("3𠮷", "3 𠮷")]
    [InlineData("5「百万円」以上", "5 百万円")]
    [InlineData("5 「人以上」", "5 人以上")]
    [InlineData("5 「」」」", "5 」")]
    [InlineData("5千「a b」", "5000 a b")]
    [InlineData("100「いいね」（令和7年度）", "100 いいね")]
    public void ReadTarget_UnitsWithDigitsHyphensAndBrackets(string text, string expected) =>
        Assert.Equal(expected, Assert.IsType<ThresholdTarget>(Cells.ReadTarget(text).Value).Value.ToString());

    [Theory]
    [InlineData("5「」", 2)]
    [InlineData("5「人", 1)]
    [InlineData("5「人」」", 1)]
    [InlineData("5「人 」", 2)]
    [InlineData("5人「日」", 2)]
    [InlineData("2x3", 2)]
    [InlineData("5人2", 2)]
    [InlineData("5人²", 2)]
    [InlineData("5 m33", 3)]
    public void ReadTarget_WhatIsNoUnit_SaysWhere(string text, int position) => Assert.Equal(position, Cells.ReadTarget(text).Error?.Position);

    [Fact]
    public void Write_UnitThatWouldBeReadAsAnother_StandsInBrackets()
    {
        Assert.Equal("5 「百万円」以上 / 5 百万円 or more", Cells.Write(Target.AtLeast(new Quantity(5, "百万円"))).ToString());
        Assert.Equal("1～2 「人以上」 / 1 to 2 人以上", Cells.Write(Target.Between(new Quantity(1, "人以上"), new Quantity(2, "人以上"))).ToString());
        Assert.All(UnitArbitraries.Printed, unit => Assert.DoesNotContain("「", Cells.Write(Target.Exactly(new Quantity(5, unit.Length == 0 ? MeasurementUnit.None : new(unit)))).Japanese, StringComparison.Ordinal));
        Assert.All(UnitArbitraries.Quoted, unit => Assert.Contains("「", Cells.Write(Target.Exactly(new Quantity(5, unit))).Japanese, StringComparison.Ordinal));
    }
}

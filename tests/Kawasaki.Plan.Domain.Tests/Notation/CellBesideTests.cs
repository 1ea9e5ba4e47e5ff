using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Notation;

/// <summary>What is printed beside a figure and tells of it is kept as a remark, and changes no figure.</summary>
public class CellBesideTests
{
    private static readonly IndicatorCellNotation Cells = IndicatorCellNotation.Default;

    /// <summary>A change in brackets behind or before a figure leaves the figure as it is without them.</summary>
    [Property]
    public Property A_change_in_brackets_is_a_remark() =>
        Prop.ForAll(
            (from figure in Gen.Elements("33.8", "12件", "1,200人", "45.2％", "5千円")
             from number in Gen.Choose(1, 99)
             from change in Gen.Elements("▲{0}%", "△{0}", "+{0}件", "＋{0}ポイント", "{0}%減", "{0}%削減", "前年度比{0}%増", "2013年度比{0}%減少", "基準年度比▲{0}%")
             from isBefore in Gen.Elements(true, false)
             from shape in Gen.Elements("（）", "()", "[]")
             select (figure, change: string.Format(null, change, number), isBefore, shape)).ToArbitrary(),
            item =>
            {
                var bracket = $"{item.shape[0]}{item.change}{item.shape[1]}";
                var cell = item.isBefore ? bracket + item.figure : item.figure + bracket;
                var (read, plain) = (Cells.ReadMeasurement(cell), Cells.ReadMeasurement(item.figure));
                Assert.Equal((plain.Value, item.change), (read.Value, read.Remark));
                Assert.Equal(Cells.ReadTarget(item.figure).Value, Cells.ReadTarget(cell).Value);
            });

    [Theory]
    [InlineData("5年間で80件", "5年間で")]
    [InlineData("3か年で80件", "3か年で")]
    [InlineData("80件（5年間で）", "5年間で")]
    public void Over_how_many_years_a_figure_is_counted_is_its_qualifier(string cell, string qualifier)
    {
        var target = Assert.IsType<ThresholdTarget>(Cells.ReadTarget(cell).Value);
        Assert.Equal(("80 件", qualifier), (target.Value.ToString(), target.Qualifier));
        Assert.Equal(target, Cells.ReadTarget(Cells.Write(target).Japanese).Value);
        Assert.False(Cells.ReadTarget(cell.Replace("で", "と", StringComparison.Ordinal)).TryGetValue(out var other) && other is ThresholdTarget);
        Assert.False(Cells.ReadTarget("5年で80件").IsRead); // By the year 5, or in five years.
    }

    [Theory]
    [InlineData("5.8万戸程度に抑制")]
    [InlineData("（令和12年度）5.8万戸に抑制")]
    [InlineData("（令和12年度）維持")]
    public void What_is_done_with_a_figure_is_in_words(string cell)
    {
        var target = Assert.IsType<TextTarget>(Cells.ReadTarget(cell).Value);
        Assert.Equal((cell.Replace("（令和12年度）", "", StringComparison.Ordinal), cell.Contains('年', StringComparison.Ordinal)), (target.Text, target.Due is not null));
        Assert.False(Cells.ReadTarget($"{cell}（令和13年度）").IsRead && target.Due is not null); // Of two years.
    }

    [Theory]
    [InlineData("58戸以下に抑制", TargetCondition.AtMost)]
    [InlineData("58戸以上に増加", TargetCondition.AtLeast)]
    [InlineData("58戸以下に低減する", TargetCondition.AtMost)]
    public void What_is_done_with_a_threshold_says_no_more(string cell, TargetCondition condition)
    {
        Assert.All(["5件以上に減少", "5件以下に向上", "5件以上に抑制"], other => Assert.False(Cells.ReadTarget(other).Value is ThresholdTarget));
        Assert.Equal((condition, "58 戸"), Cells.ReadTarget(cell).Value is ThresholdTarget target ? (target.Condition, target.Value.ToString()) : default);
    }

    [Theory]
    [InlineData("92.3％（令和3年度卒業者）", "卒業者")]
    [InlineData("92.3％（R3年度卒）", "卒")]
    [InlineData("92.3％（令和3年度入学者）", "入学者")]
    public void Of_whom_a_figure_is_stands_beside_it(string cell, string remark)
    {
        var read = Cells.ReadMeasurement(cell);
        Assert.Equal(("92.3 %", (CalendarPeriod)new FiscalYear(2021), remark), ($"{read.Value.Value}", read.Value.Period, read.Remark));
        Assert.All(["比", "計画", "卒業者数"], words => Assert.False(Cells.ReadMeasurement($"92.3％（令和3年度{words}）").IsRead));
    }

    [Theory]
    [InlineData("7人（5.1％）", 7, "人", "5.1％")]
    [InlineData("1,200件（12%）", 1200, "件", "12%")]
    [InlineData("80.0（32/40）", 80.0, "", "32/40")]
    [InlineData("100％（維持）", 100, "%", "維持")]
    [InlineData("5.4‰ ↓", 5.4, "‰", "↓")]
    [InlineData("98人→", 98, "人", "→")]
    public void What_tells_of_a_figure_is_kept_beside_it(string cell, double amount, string unit, string remark)
    {
        var read = Cells.ReadMeasurement(cell);
        Assert.Equal(((decimal)amount, unit, remark), (read.Value.Value!.Value.Amount, read.Value.Value.Value.Unit.Symbol, read.Remark));
    }

    /// <summary>What may be a second figure of its own is refused.</summary>
    [Theory]
    [InlineData("12校（240人）")]
    [InlineData("45％（50％）")]
    [InlineData("45人（50人）")]
    [InlineData("45（50％）")]
    [InlineData("（5.1％）7人")]
    [InlineData("12件（3）")]
    [InlineData("12件（甲3乙比5%）")]
    [InlineData("5↓3")]
    public void A_second_figure_is_refused(string cell)
    {
        Assert.False(Cells.ReadMeasurement(cell).IsRead);
        Assert.False(Cells.ReadTarget(cell).IsRead);
    }

    /// <summary>80% with an arrow may be 80% or more.</summary>
    [Theory]
    [InlineData("80% ↑")]
    [InlineData("5件↓")]
    public void A_target_with_an_arrow_has_two_readings(string cell) =>
        Assert.Contains("exceeded", Cells.ReadTarget(cell).Error!.Message.English, StringComparison.Ordinal);

    [Theory]
    [InlineData("20%程度", "20 %程度")]
    [InlineData("20%程度以上", "20 %以上程度")]
    [InlineData("15件程度（令和8年度）", "15 件程度（令和8（2026）年度）")]
    public void About_a_figure_is_how_it_is_counted(string cell, string written)
    {
        var target = Cells.ReadTarget(cell).Value;
        Assert.Equal("程度", target.Qualifier);
        Assert.Equal(written, Cells.Write(target).Japanese);
        Assert.Equal(target, Cells.ReadTarget(Cells.Write(target).Japanese).Value);
    }

    /// <summary>以上 and 以下 of one unit are the ends of a range, and nothing else is.</summary>
    [Property]
    public Property Two_bounds_are_a_range() =>
        Prop.ForAll(
            (from low in Gen.Choose(0, 99)
             from high in Gen.Choose(0, 99)
             from unit in Gen.Elements("％", "人", "")
             from gap in Gen.Elements("", " ", "、")
             select (low, high, unit, gap)).ToArbitrary(),
            item =>
            {
                var (low, high, unit, gap) = item;
                var read = Cells.ReadTarget($"{low}{unit}以上{gap}{high}{unit}以下");
                Assert.Equal(low <= high, read.IsRead);
                Assert.True(!read.IsRead || read.Value == Cells.ReadTarget($"{low}～{high}{unit}").Value);
                Assert.False(Cells.ReadTarget($"{low}{unit}以上{gap}{high}{unit}未満").IsRead);
                Assert.False(Cells.ReadTarget($"{low}{unit}以上{gap}{high}件以下").IsRead);
            });

    [Theory]
    [InlineData("6,850人2014年度", "FY2014")]
    [InlineData("6,850人 令和4年度", "FY2022")]
    public void A_year_may_follow_a_unit(string cell, string period) => Assert.Equal(period, Cells.ReadMeasurement(cell).Value.Period.ToString());
}

using Kawasaki.Plan.Domain.Indicators;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Reading;

/// <summary>What the figures of one indicator must agree in.</summary>
public class FigureTests
{
    [Fact]
    public void A_target_that_is_due_in_the_year_of_the_baseline_is_in_the_plan()
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes(Sources.IndicatorHeader, "乙\t1 件 (令和5年度)\t-\t2 件 (令和5年度)\t-"));

        Assert.Equal("FY2023", document.Plan.Indicators.Single().Indicator.Targets[0].Due?.ToString());
        Assert.False(document.HasErrors);
    }

    [Theory]
    [InlineData("1 点", "0.5～2 点", true)]
    [InlineData("1 点", "0～2.5 点", true)]
    [InlineData("1 点", "0～2 点", false)]
    [InlineData("1.0 点", "0.5～2.5 点", false)]
    public void Both_ends_of_a_range_are_compared_in_their_decimals(string baseline, string target, bool isMixed)
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes(Sources.IndicatorHeader, $"乙\t{baseline}\t-\t{target}\t-"));

        Assert.IsType<RangeTarget>(document.Plan.Indicators.Single().Indicator.Targets[0]);
        Assert.Equal(isMixed, document.Diagnostics.Any(item => item.Code == "PLAN305"));
    }
}

using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Reading;

/// <summary>One character for another of its class changes texts only.</summary>
public class CharacterTests
{
    public static TheoryData<char> Strokes => [.. "-‐‑–−－—―─ーｰ"];

    [Theory]
    [MemberData(nameof(Strokes))]
    public void Any_dash_divides_a_code_and_marks_an_item_and_a_page(char dash)
    {
        var document = PlanDocumentReader.Read($"政策2{dash}3 甲\n施策2{dash}3{dash}1 乙\n2 施策の主な課題\n{dash} 丙。\n{dash} 48 {dash}\n");
        var measure = document.Plan.Measures.Single();

        Assert.Equal(("2-3-1", "丙。"), (measure.Code.ToString(), measure.Issues.Single()));
        Assert.Equal(DocumentLineKind.PageNumber, document.Lines[4].Kind);
        Assert.False(document.HasErrors);
    }

    [Theory]
    [MemberData(nameof(Strokes))]
    public void Any_dash_in_a_cell_says_that_there_is_no_figure(char dash)
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes(Sources.IndicatorHeader, $"乙の数 (乙課調べ)\t1件\t{dash}\t2件以上\t{dash}"));
        var indicator = document.Plan.Measures.Single().OutcomeIndicators.Single();

        Assert.Empty(indicator.Measurements);
        Assert.Contains(indicator.Targets, target => target == Target.NotSet(target.Phase));
    }

    [Theory]
    [InlineData('(', ')')]
    [InlineData('（', '）')]
    [InlineData('[', ']')]
    [InlineData('［', '］')]
    public void Any_bracket_holds_a_milestone_and_belongs_to_a_figure(char open, char close)
    {
        var plan = PlanDocumentReader.Read(Sources.Whole.Replace('（', open).Replace('）', close)).Plan;

        Assert.Equal(["FY2027", "FY2024", "FY2031"], Items(plan).SelectMany(item => item.Milestones).Select(milestone => milestone.Period.ToString()));
        Assert.Equal(["1234", "12000"], Items(plan).SelectMany(item => item.Facts).Select(fact => fact.Value.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static IEnumerable<ActivityItem> Items(ComprehensivePlan plan) => plan.Measures.SelectMany(measure => measure.Projects).SelectMany(project => project.Items);
}

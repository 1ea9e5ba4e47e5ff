using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Writing;

/// <summary>What stands in the tables of a written plan, and below them.</summary>
public class WrittenTableTests
{
    private static readonly PlanCode Code = new(2, 3, 1);

    [Fact]
    public void A_cell_without_a_period_in_its_head_is_left_empty_beside_remarks() =>
        Assert.EndsWith(
            "\n事務事業名\t現状\t事業内容・目標\t\t\n丙\t\t\t\t備考\n",
            PlanDocumentWriterTests.CheckReadsBack(Of(new Measure(Code, "乙", projects: [new Project("丙", remarks: ["備考"])]))),
            StringComparison.Ordinal);

    [Fact]
    public void Two_notes_of_one_mark_are_refused_as_the_reader_refuses_them()
    {
        var measure = new Measure(Code, "乙", outcomeIndicators: [new Indicator("丙", Baseline.None).WithNotes(["1"])], notes: [new PlanNote("甲", "1"), new PlanNote("乙", "1")]);

        Assert.Contains("PLAN315", Assert.Throws<ArgumentException>(() => PlanDocumentWriter.Write(Of(measure))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Remarks_of_indicators_stand_in_columns_under_their_labels()
    {
        var (first, second) = (new Indicator("丙", Baseline.None), new Indicator("丁", Baseline.None));
        var measure = new Measure(Code, "乙", outcomeIndicators: [first.WithRemarks([new("担当課", "甲課"), new("備考", "戊")]), second.WithRemarks([new("備考", "己")])]);

        Assert.Contains("\t担当課\t備考\n", PlanDocumentWriterTests.CheckReadsBack(Of(measure)), StringComparison.Ordinal);
    }

    private static ComprehensivePlan Of(Measure measure) => new([new BasicPolicy(new PlanCode(2), null, [new Policy(new PlanCode(2, 3), "甲", measures: [measure])])]);
}

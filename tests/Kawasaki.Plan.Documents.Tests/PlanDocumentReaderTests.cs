using System.Text;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests;

public class PlanDocumentReaderTests
{
    private static PlanDocument Document { get; } = PlanDocumentReader.Read(Sources.Whole);

    private static Measure Measure => Document.Plan.Measures.First();

    [Fact]
    public void Read_headings_and_lists_fill_the_hierarchy()
    {
        var policy = Assert.Single(Document.Plan.Policies);

        Assert.Equal((new PlanCode(2, 3), "甲を進める"), (policy.Code, policy.Name));
        Assert.Equal(["方向の一。"], policy.Directions);
        Assert.Equal(["2-3-1 乙の推進", "2-3-2 丙の推進"], policy.Measures.Select(measure => measure.ToString()));
        Assert.Equal(["取組の一。", "課題の一。", "方向の二", "乙を減らす"], Measure.Progress.Concat(Measure.Issues).Concat(Measure.Directions).Concat(Measure.DirectObjectives));
        Assert.Equal((2, "FY2026/FY2029", null), (Document.Plan.Phase, Document.Plan.Period?.ToString(), Document.Plan.Title));
        Assert.DoesNotContain(Document.Diagnostics, item => item.Severity is not DiagnosticSeverity.Info && item.Code != "PLAN208");
    }

    [Theory]
    [InlineData(DocumentLineKind.Attribution, "(甲市基本計画)")]
    [InlineData(DocumentLineKind.Caption, "乙の様子")]
    [InlineData(DocumentLineKind.SubCaption, "(乙の準備)")]
    public void Read_lines_outside_the_plan_are_kept_with_their_kind(DocumentLineKind kind, string text) =>
        Assert.Equal(text, Document.Lines.Single(line => line.Kind == kind).Text);

    [Fact]
    public void Read_indicator_tables_give_typed_cells()
    {
        var perception = Document.Plan.Policies.Single().PerceptionIndicators.Single();
        Assert.Equal(("甲と思う市民の割合", "甲調査", "2019", "2023"), (perception.Name, perception.Source, perception.Baseline.MeasuredPeriod?.ToString(), perception.Measurements.Single().Period?.ToString()));

        var count = Measure.OutcomeIndicators[0];
        Assert.Equal(("乙の件数", "乙課調べ"), (count.Name, count.Source));
        Assert.Equal(["1", "2"], count.Notes);
        Assert.Equal("2024-03-31", count.Measurements.Single().AsOf?.ToString());
        Assert.Equal(TargetCondition.AtMost, Assert.IsType<ThresholdTarget>(count.Targets[0]).Condition);
        Assert.Equal("検討中", Assert.IsType<PendingTarget>(count.Targets[1]).Text);

        var difference = Measure.OutcomeIndicators[1];
        Assert.Equal((-0.5m, 5m), (difference.Baseline.MeasuredValue?.Amount, difference.ScaleMaximum));
        Assert.Empty(difference.Measurements);
        Assert.Equal((0m, 1m), (Assert.IsType<RangeTarget>(difference.Targets[0]).Low.Amount, ((RangeTarget)difference.Targets[0]).High.Amount));
        Assert.Equal("FY2029", difference.Targets[1].Due?.ToString());
        Assert.Contains(Document.Diagnostics, item => item.Code == "PLAN407");
    }

    [Fact]
    public void Read_project_tables_give_groups_facts_and_milestones()
    {
        var project = Measure.Projects[0];
        Assert.Equal(("乙事業", "乙を行います。"), (project.Name, project.Description));
        Assert.Equal(("FY2025", "FY2026/FY2029", "FY2030/.."), (project.Current.Period?.ToString(), project.Planned.Period?.ToString(), project.Later.Period?.ToString()));
        Assert.Equal(["乙の一", "乙の二"], project.Current.Groups.Select(group => group.Heading));
        Assert.Equal(["R6参加者数：延べ1,234人（合計）", "乙・丙の実施", "R6件数：12千件"], project.Current.Items.Select(item => item.Text));
        Assert.Equal([("参加者数", 1234m, "人", "FY2024"), ("件数", 12000m, "件", "FY2024")], project.Current.Items.SelectMany(item => item.Facts).Select(fact => (fact.Label, fact.Value.Amount, fact.Value.Unit.Symbol, fact.Period?.ToString())));
        Assert.Equal((null, "完了", "FY2027", true), (project.Planned.Groups.Single().Heading, project.Planned.Items.First().Milestones.Single().EventName, project.Planned.Items.First().Milestones.Single().Period.ToString(), project.Planned.Items.First().Milestones.Single().IsPlanned));

        var second = Measure.Projects[1];
        Assert.Equal(("GIGA スクール事業", "端末を配ります。"), (second.Name, second.Description));
        Assert.False(second.Current.Items.Single().Milestones.Single().IsPlanned);
        Assert.Equal(["事業推進", "開設（R13予定）"], second.Later.Items.Select(item => item.Text));
    }

    [Fact]
    public void Read_other_line_ends_marks_and_separators_give_the_same_plan()
    {
        var pipes = string.Join("\n", Sources.Whole.Split('\n').Select(line => line.Contains('\t', StringComparison.Ordinal) ? "| " + line.Replace("\t", " | ", StringComparison.Ordinal) + " |" : line));

        Assert.Equal(Document.Plan, PlanDocumentReader.Read("\uFEFF" + Sources.Whole.Replace("\n", "\r\n", StringComparison.Ordinal)).Plan);
        Assert.Equal(Document.Plan, PlanDocumentReader.Read(pipes).Plan);
        using var stream = new MemoryStream([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sources.Whole)]);
        Assert.Equal(PlanJson.Serialize(Document.Plan), PlanJson.Serialize(PlanDocumentReader.Read(stream).Plan));
    }

    [Theory]
    [InlineData("・R2貸出件数：3,417件", "貸出件数 3417 件 FY2020")]
    [InlineData("・R2月平均再生回数：20,640千回", "月平均再生回数 20640000 回 FY2020")]
    [InlineData("・加盟数：店舗：218件、団体：46件、※R2.10現在", "加盟数：店舗 218 件 2020-10|加盟数：団体 46 件 2020-10")]
    [InlineData("・開館時間：9時から", "")]
    [InlineData("・甲：乙の実施", "")]
    public void Read_facts_have_a_label_a_figure_and_a_unit(string cell, string expected)
    {
        var project = PlanDocumentReader.Read(Sources.Projects(Sources.ProjectHeader, $"乙事業 乙。\t{cell}\t\t")).Plan.Measures.Single().Projects.Single();

        Assert.Equal(expected, string.Join("|", project.Current.Items.Single().Facts.Select(fact => $"{fact.Label} {fact.Value} {fact.Period}")));
    }

    [Theory]
    [InlineData("整備（R9完了予定）", "完了 FY2027 True")]
    [InlineData("整備(機能)(R9予定)", " FY2027 True")]
    [InlineData("整備（令和9年度予定）", " FY2027 True")]
    [InlineData("開始（R2）", " FY2020 False")]
    [InlineData("令和5（2023）年4月に開始", "")]
    [InlineData("改訂（予定）", "")]
    [InlineData("改訂(5月号から)", "")]
    public void Read_milestones_are_years_in_brackets(string item, string expected)
    {
        var project = PlanDocumentReader.Read(Sources.Projects(Sources.ProjectHeader, $"乙事業 乙。\t\t・{item}\t")).Plan.Measures.Single().Projects.Single();

        Assert.Equal(expected, string.Join("|", project.Planned.Items.Single().Milestones.Select(milestone => $"{milestone.EventName} {milestone.Period} {milestone.IsPlanned}")));
    }
}

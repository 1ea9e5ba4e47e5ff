using Kawasaki.Plan.Domain.Indicators;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Reading;

/// <summary>What the words of a head make of its column.</summary>
public class HeadWordTests
{
    [Theory]
    [InlineData("目標")]
    [InlineData("目標値（令和7年度）")]
    [InlineData("目標R8～R11年度末")]
    [InlineData("目標値［2025］")]
    [InlineData("目標値 ^{※1}")]
    [InlineData("目標年度（令和7年度）")]
    [InlineData("目標年度の値")]
    [InlineData("目標人数")]
    [InlineData("第2期実施計画期間 における目標値")]
    [InlineData("目標値第2期実施計画期間")]
    [InlineData("第2期")]
    public void The_end_of_a_head_makes_targets(string head) => Assert.Equal("T", Read(head));

    [Theory]
    [InlineData("現 状")]
    [InlineData("現状（令和3年度）")]
    [InlineData("R3実績")]
    [InlineData("実績値 (令和4 (2022) 年度)")]
    [InlineData("令和5年度実績")]
    [InlineData("第1期目標に対する実績")]
    [InlineData("現状値令和元年度末現在")]
    public void The_end_of_a_head_makes_measurements(string head) => Assert.Equal("M", Read(head));

    [Theory]
    [InlineData("計画策定時 (H27) [2015]")]
    [InlineData("計画策定時の現状値")]
    [InlineData("基準値")]
    [InlineData("基準年度（H27）")]
    [InlineData("基準年度の実績")]
    [InlineData("策定時点の値")]
    public void The_end_of_a_head_makes_baselines(string head) => Assert.Equal("B", Read(head));

    [Theory]
    [InlineData("目標（基準年度比）")]
    [InlineData("現状と目標の差")]
    [InlineData("現状・目標")]
    public void Other_words_at_the_end_of_a_head_make_nothing(string head)
    {
        Assert.Equal("", Read(head));
        Assert.Equal(["PLAN217", "PLAN316"], PlanDocumentReader.Read(Document(head)).Diagnostics.Where(item => item.Severity > DiagnosticSeverity.Info).Select(item => item.Code));
    }

    [Theory]
    [InlineData("目標達成率")]
    [InlineData("目標設定の考え方")]
    [InlineData("実績の推移")]
    [InlineData("第1期の達成率")]
    [InlineData("担当課")]
    public void A_word_that_says_something_else_of_the_indicator_makes_remarks(string head)
    {
        var document = PlanDocumentReader.Read(Document(head));

        Assert.Equal([$"{head} 10件"], document.Plan.Measures.Single().OutcomeIndicators.Single().Remarks.Select(remark => $"{remark.Label} {remark.Text}"));
        Assert.False(document.HasErrors);
    }

    [Theory]
    [InlineData("目標年度", "T")]
    [InlineData("目標年度（末）", "T")]
    [InlineData("基準年度", "B")]
    [InlineData("基準年度 ^{※}", "B")]
    public void A_year_that_heads_figures_makes_them_what_its_word_says(string head, string expected) => Assert.Equal(expected, Read(head));

    [Fact]
    public void A_head_below_one_over_several_columns_heads_them_by_phases_and_years_only()
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes("名称\t現状\t目標値\t", "\t\t第1期\t目標達成率", "丙\t1件\t2件\t80%"));
        var indicator = document.Plan.Measures.Single().OutcomeIndicators.Single();

        Assert.Equal("2 件", indicator.Targets.OfType<ThresholdTarget>().Single().Value.ToString());
        Assert.Equal("80%", indicator.Remarks.Single().Text);
    }

    [Theory]
    [InlineData("第Ⅱ期目標", 2)]
    [InlineData("第二期目標", 2)]
    [InlineData("第十期目標", 10)]
    [InlineData("第Ⅹ期目標", 10)]
    [InlineData("第 ３ 期目標", 3)]
    public void A_phase_is_said_in_digits_kanji_or_Roman_numerals(string head, int phase) =>
        Assert.Equal(phase, PlanDocumentReader.Read(Document(head)).Plan.Measures.Single().OutcomeIndicators.Single().Targets.Single().Phase);

    [Theory]
    [InlineData("令和7年度目標（2025）")]
    [InlineData("第2期目標（第2期実施計画期間）")]
    public void One_year_or_phase_in_two_forms_is_one(string head) =>
        Assert.DoesNotContain(PlanDocumentReader.Read(Document(head)).Diagnostics, item => item.Code == "PLAN227");

    [Theory]
    [InlineData("名称（指標の出典）", "乙の数（か所）", false)]
    [InlineData("名称", "乙の数（乙課調べ）", false)]
    [InlineData("名称", "乙の数（再掲）", false)]
    [InlineData("名称", "乙の数（丙調査）", true)]
    public void A_bracket_is_the_source_where_the_head_says_so(string head, string name, bool isReported) =>
        Assert.Equal(isReported, PlanDocumentReader.Read(Sources.Outcomes($"{head}\t現状", $"{name}\t1件")).Diagnostics.Any(item => item.Code == "PLAN226"));

    private static string Document(string head) => Sources.Outcomes($"指標名\t{head}\t目標", "丙\t10件\t");

    private static string Read(string head)
    {
        var indicator = PlanDocumentReader.Read(Document(head)).Plan.Measures.Single().OutcomeIndicators.Single();
        return string.Concat(Enumerable.Repeat("T", indicator.Targets.Count)) + string.Concat(Enumerable.Repeat("M", indicator.Measurements.Count)) + (indicator.Baseline == Baseline.None ? "" : "B");
    }
}

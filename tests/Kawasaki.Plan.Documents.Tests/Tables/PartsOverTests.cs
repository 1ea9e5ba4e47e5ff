using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kawasaki.Plan.Documents.Tables;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Tables;

/// <summary>Parts that stand over heads of values, totals behind years, and what is projected behind what was measured.</summary>
public class PartsOverTests
{
    /// <summary>Parts over the heads give what parts below them give.</summary>
    [Property]
    public Property Parts_over_heads_give_what_parts_below_them_give() =>
        Prop.ForAll(
            (from parts in Gen.Elements("男性,女性", "小学校,中学校,全体", "利用者数（人）,相談件数（件）").Select(words => words.Split(','))
             from heads in Gen.Elements("現状値（令和5年度）,目標値（令和10年度）", "令和3年度実績,令和5年度実績,令和10年度目標").Select(words => words.Split(','))
             from values in Gen.Choose(1, 999).ArrayOf(parts.Length * heads.Length * 2)
             from areJoined in Gen.Elements(true, false)
             select (parts, heads, values, areJoined)).ToArbitrary(),
            item =>
            {
                var (over, below) = (Table(item.parts, item.heads, item.areJoined), Table(item.heads, item.parts, item.areJoined));
                var width = item.parts.Length * item.heads.Length;
                for (var row = 0; row < 2; row++)
                {
                    over.Add([new($"{"甲乙"[row]}のこと"), .. Enumerable.Range(0, width).Select(at => new PlanGridCell($"{item.values[(row * width) + at]}"))]);
                    below.Add([new($"{"甲乙"[row]}のこと"), .. Enumerable.Range(0, width).Select(at =>
                        new PlanGridCell($"{item.values[(row * width) + (at % item.parts.Length * item.heads.Length) + (at / item.parts.Length)]}"))]);
                }

                var read = IndicatorTables.Read(PlanGrid.Of(over));
                Assert.Equal(2 * width, TableShape.ValuesOf(read).Count());
                Assert.Equal(TableShape.ValuesOf(IndicatorTables.Read(PlanGrid.Of(below))), TableShape.ValuesOf(read));
                Assert.DoesNotContain(read.Diagnostics, said => said.Severity is not DiagnosticSeverity.Info);
            });

    [Theory]
    [InlineData("男性", "男性", "現状値（R5）", "目標値（R10）")] // Which is which?
    [InlineData("前期", "後期", "現状値（R5）", "目標値（R10）")]
    [InlineData("利用者数", "利用率", "現状値（R5）", "目標値（R10）")] // Of one unit?
    [InlineData("令和3年度利用者数（人）", "利用者数（人）", "現状値（R5）", "目標値（R10）")]
    [InlineData("前年度利用者数（人）", "利用者数（人）", "現状値（R5）", "目標値（R10）")]
    [InlineData("男性", "女性", "現状値（R4）", "目標値（R10）")]
    [InlineData("男性", "女性", "目標値（R10）", "現状値（R5）")]
    public void Other_words_over_heads_are_no_parts(string first, string second, string head, string other)
    {
        var reading = IndicatorTables.Read($"指標\t{first}\t\t{second}\t\n\t現状値（R5）\t目標値（R10）\t{head}\t{other}\n甲の数\t1人\t2人\t3人\t4人");

        Assert.DoesNotContain(TableShape.ValuesOf(reading), value => value.Contains('／', StringComparison.Ordinal));
        Assert.Contains(reading.Diagnostics, said => said.Severity is not DiagnosticSeverity.Info);
    }

    [Theory]
    [InlineData("計", "30円", true)]
    [InlineData("合計", "30円", true)]
    [InlineData("2か年計", "30円", true)]
    [InlineData("2年間の合計", "30円", true)]
    [InlineData("3か年計", "30円", false)] // A year is lost.
    [InlineData("計", "31円", false)]
    [InlineData("計", "30件", false)]
    [InlineData("計画", "30円", false)]
    public void A_total_is_read_where_it_adds_up(string head, string total, bool isRead)
    {
        var reading = IndicatorTables.Read($"指標\t令和4年度目標\t令和5年度目標\t{head}\n甲の額\t10円\t20円\t{total}\n乙の額\t1円\t2円\t3円");
        var targets = reading.Indicators[0].Indicator.Targets;

        Assert.Equal(isRead, targets.Any(target => $"{target.Due}" == "FY2022/FY2023" && target.Qualifier == head));
        Assert.Equal(!isRead, reading.Diagnostics.Any(said => said.Severity is not DiagnosticSeverity.Info));
        Assert.Equal(["甲の額 T Reach 10 円 FY2022", "甲の額 T Reach 20 円 FY2023"], TableShape.ValuesOf(reading).Where(value => value.StartsWith('甲')).Take(2));
    }

    [Theory]
    [InlineData("令和4年度目標\t令和5年度目標", "20％\t30％\t50％")] // Shares add up to nothing.
    [InlineData("令和4年度目標\t令和5年度目標", "0件\t0件\t0件")]
    [InlineData("令和4年度実績\t令和5年度見込", "3件\t5件\t8件")] // Half of it is expected.
    public void What_proves_nothing_is_no_total(string years, string figures) =>
        Assert.DoesNotContain(
            IndicatorTables.Read($"指標\t{years}\t計\t令和6年度目標\n甲の数\t{figures}\t9件").Indicators.Single().Indicator is var read
                ? read.Measurements.Select(item => item.Qualifier).Concat(read.Targets.Select(item => item.Qualifier)) : [],
            qualifier => qualifier == "計");

    [Fact]
    public void Accounts_alone_are_money() =>
        Assert.DoesNotContain(TableShape.ValuesOf(IndicatorTables.Read("事業\t単位\t基準値（R3）\t目標（R5）\t決算見込（R4）\n甲の数\t人\t8\t10\t2000")), value => value.Contains(" M ", StringComparison.Ordinal));

    [Fact]
    public void The_unit_of_a_part_is_not_that_of_the_column_of_units() =>
        Assert.Empty(TableShape.ValuesOf(IndicatorTables.Read("指標\t単位\t男性（人）\t\t女性（人）\t\n\t\t現状値（R4）\t目標値（R9）\t現状値（R4）\t目標値（R9）\n甲の数\t件\t10\t11\t20\t21")));

    [Fact]
    public void What_is_projected_behind_what_was_measured_is_planned_and_said()
    {
        var reading = IndicatorTables.Read("区分\t令和4年度\t令和5年度\t令和6年度\t令和7年度\n\t実績\t見込\t推計\t推計\n甲の数\t411人\t418人\t425人\t431人");

        Assert.Equal(["甲の数 M 411 人 FY2022", "甲の数 M 418 人 FY2023", "甲の数 T Reach 425 人 FY2024", "甲の数 T Reach 431 人 FY2025"], TableShape.ValuesOf(reading));
        Assert.Equal(["PLAN228", "PLAN228"], reading.Diagnostics.Where(said => said.Severity is not DiagnosticSeverity.Info).Select(said => said.Code));

        var beside = IndicatorTables.Read("指標\t現状値（R4）\t推計（R12）\t目標値（R12）\n甲の数\t411人\t500人\t450人");
        Assert.Equal(["甲の数 M 411 人 2022", "甲の数 T Reach 450 人 2030"], TableShape.ValuesOf(beside));
    }

    [Fact]
    public void What_is_grown_in_a_year_is_of_that_year() =>
        Assert.Equal(
            ["甲／作付面積（ha） M 12 ha 2022", "甲／作付面積（ha） T Reach 15 ha 2028", "甲／生産量（t） M 3 t 2022", "甲／生産量（t） T Reach 4 t 2028"],
            TableShape.ValuesOf(IndicatorTables.Read(
                "品目\t作付面積（ha）\t\t生産量（t）\t\n\t令和4年産（現状）\t令和10年産（目標）\t令和4年産（現状）\t令和10年産（目標）\n甲\t12\t15\t3\t4")));

    [Theory]
    [InlineData("現状値", false)] // To be reached half-way, or measured since the plan was made.
    [InlineData("策定時", true)]
    public void What_is_evaluated_behind_what_is_measured_now_has_two_readings(string head, bool isRead)
    {
        var reading = IndicatorTables.Read($"指標\t{head}\t中間評価（令和11年度）\t目標値（令和17年度）\n甲の割合\t54.1％（令和4年度）\t65％\t75％");

        Assert.Equal(isRead, TableShape.ValuesOf(reading).Contains("甲の割合 M 65 % FY2029"));
        Assert.Equal(!isRead, reading.Diagnostics.Any(said => said.Code == "PLAN231"));
        Assert.DoesNotContain(TableShape.ValuesOf(reading), value => value.Contains("T Reach 65", StringComparison.Ordinal));
    }

    [Fact]
    public void The_head_goes_on_below_a_head_of_values_in_the_first_column() =>
        Assert.Equal(
            ["甲の面積 M 1312 ha FY2021", "甲の面積 T Reach 1450 ha FY2031"],
            TableShape.ValuesOf(IndicatorTables.Read("目標値\t現況値\t成果指標\n令和13年度\t令和3年度\t\n1,450ha\t1,312ha\t甲の面積")));

    [Fact]
    public void Accounts_to_come_are_measured_beside_accounts() =>
        Assert.Equal(
            ["甲の率 M 86.1 % 2021", "甲の率 M 86.6 % 2022", "甲の率 T Reach 87.0 % 2023"],
            TableShape.ValuesOf(IndicatorTables.Read("項目\t決算\t決算見込\t計画\n\tR3\tR4\tR5\n甲の率（％）\t86.1\t86.6\t87.0")).Select(value => value.Replace("（％）", "", StringComparison.Ordinal)));

    private static List<List<PlanGridCell>> Table(string[] over, string[] below, bool areJoined) =>
    [
        [new("項目", 1, areJoined ? 2 : 1), .. over.SelectMany(word => areJoined ? [new PlanGridCell(word, below.Length)]
            : Enumerable.Range(0, below.Length).Select(at => new PlanGridCell(at == 0 ? word : "")))],
        [.. areJoined ? [] : new[] { new PlanGridCell("") }, .. over.SelectMany(_ => below.Select(word => new PlanGridCell(word)))],
    ];
}

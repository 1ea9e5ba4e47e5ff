using System.Text;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Samples.Tests;

public class ConvertTests
{
    private static readonly string Plan = Path.Combine(Sample.Root, "samples", "data", "policy-5-1.json");
    private static readonly byte[] Text = Encoding.UTF8.GetBytes(PlanInputTests.Published);

    [Fact]
    public void JSON_comes_out_as_it_went_in()
    {
        var run = Sample.RunTool("convert", Plan, "--to", "json");

        Assert.Equal((0, "", File.ReadAllText(Plan).TrimEnd() + "\n"), (run.ExitCode, run.Error, run.Output));
    }

    [Fact]
    public void Text_comes_out_as_it_went_in_and_by_way_of_JSON()
    {
        var json = Sample.RunToolOn(Text, "convert", "--to", "json");
        var text = Sample.RunToolOn(Text, "convert", "--to", "text");

        Assert.Equal((0, ""), (text.ExitCode, text.Error));
        Assert.Contains("公園の数\t", text.Output, StringComparison.Ordinal);
        Assert.Equal(text.Output, Sample.RunToolOn(Encoding.UTF8.GetBytes(text.Output), "convert", "--to", "text").Output);
        Assert.Equal(text.Output, Sample.RunToolOn(Encoding.UTF8.GetBytes(json.Output), "convert", "--to", "text").Output);
        Assert.Equal(json.Output, Sample.RunToolOn(Encoding.UTF8.GetBytes(text.Output), "convert", "--to", "json").Output);
    }

    [Fact]
    public void What_no_text_can_say_is_an_error_with_its_place()
    {
        var run = Sample.RunTool("convert", Plan, "--to", "text");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("5-1-1 多様な主体による協働・連携推進事業: current state", run.Error, StringComparison.Ordinal);
        Assert.Contains("5-1-1 多様な主体による協働・連携推進事業：現状の変更", Sample.RunTool("convert", Plan, "--to", "text", "--lang", "ja").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void CSV_has_a_row_a_figure()
    {
        var run = Sample.RunToolOn(Text, "convert", "--to", "csv", "--lang", "ja");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                "コード,事務事業,指標,内訳,種別,期,条件,値,上限,単位,年度,備考",
                ",,,,計画,2,,,,,,",
                "政策1-1,,,,名称,,,,,,,緑を増やす",
                "施策1-1-1,,,,名称,,,,,,,公園をつくる",
                "施策1-1-1,,公園の数,,計画策定時,,,10,,か所,FY2019,",
                "施策1-1-1,,公園の数,,実績,,,12,,か所,FY2023,",
                "施策1-1-1,,公園の数,,目標,2,atLeast,15,,か所,FY2025,",
            ],
            run.Lines);
    }

    /// <summary>One of each of what stands beside figures: kind, level, direction, what is counted, scale, marks, remarks, missing marks, parts, relative targets.</summary>
    [Theory]
    [InlineData("csv", "施策1-1-1,橋,満足度,,種類,,,,,,,投入指標", "施策1-1-1,橋,満足度,,段階,,,,,,,最終成果", "施策1-1-1,橋,満足度,,良い方向,,,,,,,低いほど良い", "施策1-1-1,橋,満足度,,数え方,,,,,,,単年度", "施策1-1-1,橋,満足度,,満点,,,,,,,5.0", "施策1-1-1,橋,満足度,,注,,,,,,,※1 ※2", "施策1-1-1,橋,満足度,,担当課,,,,,,,橋梁課", "施策1-1-1,橋,満足度,,実績,,,,,,FY2020,集計中、秘匿、速報値、延べ", "施策1-1-1,橋,満足度,,目標,,atLeast,10,,%,FY2024,増やす、現状値＋10 %以上、年間、累計、令和3（2021）年度から", "施策1-1-1,橋,満足度,女性,実績,,,4.5,,点,FY2021,令和3（2021）年11月26日現在", "施策1-1-1,橋,満足度,女性,注,,,,,,,※3")]
    [InlineData("markdown", "| 満足度 |  | 4.0 点（令和元（2019）年度） | 集計中（令和2（2020）年度）（秘匿、速報値、延べ） | 増やす（令和6（2024）年度）（現状値＋10 %以上、年間、累計、令和3（2021）年度から） | 種類: 投入指標、段階: 最終成果、良い方向: 低いほど良い、数え方: 単年度、満点: 5.0、担当課: 橋梁課、注: ※1 ※2 |", "| 満足度：女性 |  | - | 4.5 点（令和3（2021）年度、令和3（2021）年11月26日現在） |  | ※3 |")]
    public void What_stands_beside_the_figures_is_written(string form, params string[] expected)
    {
        var plan = """
            {"title":null,"phase":null,"period":null,"basicPolicies":[{"code":"1","name":null,"policies":[{"code":"1-1","name":"政策","directions":[],"perceptionIndicators":[],"notes":[],"measures":[{"code":"1-1-1","name":"施策",
            "progress":[],"issues":[],"directions":[],"directObjectives":[],"outcomeIndicators":[],"notes":[],"projects":[{"name":"橋","description":null,"remarks":[],"indicators":[
            {"name":"満足度","source":null,"kind":"input","level":"final","direction":"lower","counts":"yearly","scaleMaximum":5.0,"notes":["1","2"],"baseline":{"kind":"measured","value":4.0,"unit":"点","period":"FY2019"},
            "measurements":[{"missing":"suppressed","text":"集計中","period":"FY2020","status":"provisional","qualifier":"延べ"}],
            "targets":[{"condition":"atLeast","relativeTo":"baseline","by":{"value":10,"unit":"%"},"text":"増やす","due":"FY2024","qualifier":"年間","counts":"cumulative","from":"FY2021"}],
            "remarks":[{"label":"担当課","text":"橋梁課"}],
            "parts":[{"label":"女性","baseline":{"kind":"none"},"measurements":[{"value":4.5,"unit":"点","period":"FY2021","asOf":"2021-11-26"}],"targets":[],"notes":["3"]}]}]}]}]}]}]}
            """;
        var run = Sample.RunToolOn(Encoding.UTF8.GetBytes(plan), "convert", "--to", form, "--lang", "ja");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(expected, line => Assert.Contains(line, run.Lines));
    }

    /// <summary>Each amount is another number, so that none can stand for another.</summary>
    private static readonly byte[] Accounts = Encoding.UTF8.GetBytes(
        """
        {"title":"=1+1","phase":1,"period":"FY2022/FY2025","scales":[{"name":"市の尺度","grades":[{"code":"B*","japanese":"おおむね順調","english":"Fair"},{"code":"C","japanese":"遅れ","english":"Late"}]}],
        "basicPolicies":[{"code":"1","name":"緑","policies":[{"code":"1-1","name":"緑を増やす","directions":[],"perceptionIndicators":[],"notes":[],"measures":[{"code":"1-1-1","name":"公園",
        "progress":[],"issues":[],"directions":[],"directObjectives":[],"outcomeIndicators":[{"name":"=HYPERLINK(1)","source":null,"baseline":{"kind":"none"},"measurements":[{"value":-5.0,"unit":"件","period":"FY2023"}],"targets":[],"notes":[]}],"notes":[],
        "assessments":[{"year":"FY2023","scale":"市の尺度","grade":"B*","indicator":"=HYPERLINK(1)","reason":"用地が決まらない"}],
        "projects":[{"name":"-公園事業","description":null,"remarks":[],
        "planned":{"period":"FY2022/FY2025","groups":[{"heading":null,"items":[{"text":"整備数：777か所","facts":[{"label":"整備数","value":777,"unit":"か所","period":"FY2023"}]}]}]},
        "accounts":[{"year":"FY2023","unit":"百万円","initial":101.0,"supplementary":102,"carriedIn":103,"carriedOut":-104,"reserve":105,"total":106,"executed":107,"personnel":108,"funding":{"national":109,"prefectural":110,"bonds":111,"other":112,"general":113.5}},{"year":"FY2024","unit":"百万円"}],
        "assessments":[{"year":"FY2023","scale":"kawasaki.project","grade":"3"}]}]}]}]}]}
        """);

    [Theory]
    [InlineData("csv")]
    [InlineData("markdown")]
    public void Accounts_and_assessments_are_written_with_every_amount_grade_and_reason(string form)
    {
        var run = Sample.RunToolOn(Accounts, "convert", "--to", form, "--lang", "en");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string[] amounts = ["101.0", "102", "103", "-104", "105", "106", "107", "108", "109", "110", "111", "112", "113.5", "777"];
        Assert.All(amounts, amount => Assert.Contains(amount, run.Output, StringComparison.Ordinal));
        Assert.All(["FY2024", "Fair", "用地が決まらない", "kawasaki.project", "Target nearly attained", "百万円", "initial budget", "funding, general"], text => Assert.Contains(text, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void CSV_has_a_row_an_amount_and_an_assessment_and_no_cell_that_a_spreadsheet_computes()
    {
        var run = Sample.RunToolOn(Accounts, "convert", "--to", "csv", "--lang", "ja");

        Assert.Contains("施策1-1-1,,'=HYPERLINK(1),,実績,,,-5.0,,件,FY2023,", run.Lines);
        Assert.Contains("施策1-1-1,'-公園事業,整備数,,取組の数値,,,777,,か所,FY2023,", run.Lines);
        Assert.Contains("施策1-1-1,'-公園事業,,,翌年度への繰越し,,,-104,,百万円,FY2023,", run.Lines);
        Assert.Contains("施策1-1-1,'-公園事業,,,予算・決算,,,,,百万円,FY2024,", run.Lines);
        Assert.Contains("施策1-1-1,,'=HYPERLINK(1),,人による評価,,市の尺度,B*,,,FY2023,おおむね順調、用地が決まらない", run.Lines);
        Assert.Contains("施策1-1-1,'-公園事業,,,人による評価,,kawasaki.project,3,,,FY2023,目標をほぼ達成", run.Lines);
        Assert.All(run.Lines.SelectMany(line => line.Split(',')), cell => Assert.True(cell.Length < 2 || "=+-@".IndexOf(cell[0], StringComparison.Ordinal) < 0 || decimal.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out _), cell));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(1)", "'@SUM(1)")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "-1")]
    [InlineData("-1x", "'-1x")]
    [InlineData("＝1", "'＝1")]
    [InlineData("-", "-")]
    public void CSV_says_what_came_in_as_a_text(string input, string cell) =>
        Assert.StartsWith($"1,{cell},", Sample.RunToolOn(Encoding.UTF8.GetBytes(input + "\n"), "years", "--format", "csv").Lines[1], StringComparison.Ordinal);

    [Theory]
    [InlineData("ja", "## 基本政策1", "| 公園の数 |  | 10 か所（令和元（2019）年度） | 12 か所（令和5（2023）年度） | 第2期 15 か所以上（令和7（2025）年度） |  |")]
    [InlineData("en", "## basic policy 1", "| 公園の数 |  | 10 か所 (FY2019) | 12 か所 (FY2023) | phase 2 15 か所 or more (FY2025) |  |")]
    public void Markdown_has_a_heading_a_part_and_a_table_of_its_indicators(string language, params string[] expected)
    {
        var run = Sample.RunToolOn(Text, "convert", "--to", "markdown", "--lang", language);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(expected, line => Assert.Contains(line, run.Lines));
        Assert.Contains("### 1-1 緑を増やす", run.Lines);
        Assert.Contains("#### 1-1-1 公園をつくる", run.Lines);
    }

    /// <summary>Nothing is lost, whatever a plan has, and each text and amount stands in its part.</summary>
    [Theory]
    [InlineData("csv", "ja")]
    [InlineData("csv", "en")]
    [InlineData("markdown", "ja")]
    [InlineData("markdown", "en")]
    public void Every_text_and_amount_of_any_plan_is_written_in_its_part(string form, string language)
    {
        foreach (var plan in PlanArbitraries.Plans().Generator.Draw(200).Where(plan => plan.Measures.Any()).Take(4).Select(plan => new MarkedPlan(plan)))
        {
            var run = Sample.RunToolOn(Encoding.UTF8.GetBytes(plan.Json), "convert", "--to", form, "--lang", language);
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            Assert.All(plan.Texts, text => Assert.Contains(run.Lines, line => line.Contains(text.Text, StringComparison.Ordinal)));
            Assert.All(plan.Amounts, amount => Assert.Single(run.Lines, line => line.Replace(",", form == "csv" ? "," : "", StringComparison.Ordinal).Contains(amount.Text, StringComparison.Ordinal)));
            var place = "";
            foreach (var line in run.Lines)
            {
                place = form != "csv" ? PlaceOf(line) ?? place : line.Split(',')[0].Split(' ')[^1].TrimStart('基', '本', '政', '施', '策');
                Assert.All(plan.Texts.Concat(plan.Amounts).Where(text => text.Place.Length > 0 && line.Replace(form == "csv" ? "\0" : ",", "", StringComparison.Ordinal).Contains(text.Text, StringComparison.Ordinal)), text => Assert.Equal(text.Place, place));
            }
        }

        // The code of a heading; that of a project has only its name, in the part of its measure.
        static string? PlaceOf(string line) =>
            line.StartsWith("## ", StringComparison.Ordinal) || line.StartsWith("### ", StringComparison.Ordinal) || line.StartsWith("#### ", StringComparison.Ordinal)
                ? line.Split(' ').Select(word => word.TrimStart('基', '本', '政', '施', '策')).First(word => word.Length > 0 && char.IsAsciiDigit(word[0]))
                : null;
    }

    [Fact]
    public void Every_name_and_item_of_a_plan_is_in_its_Markdown()
    {
        var run = Sample.RunTool("convert", Plan, "--to", "markdown");
        var plan = Domain.Json.PlanJson.Deserialize(File.ReadAllBytes(Plan));

        Assert.Equal(0, run.ExitCode);
        Assert.All(plan.Nodes.Where(node => node.Name is not null), node => Assert.Contains(node.Name!, run.Output, StringComparison.Ordinal));
        Assert.All(plan.Indicators, placed => Assert.Contains(placed.Indicator.Name, run.Output, StringComparison.Ordinal));
        Assert.All(plan.Items, placed => Assert.Contains(placed.Item.Text, run.Output, StringComparison.Ordinal));
    }
}

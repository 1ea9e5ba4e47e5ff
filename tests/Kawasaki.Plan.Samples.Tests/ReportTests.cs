using System.Text;
using System.Text.Json;
using Xunit;

namespace Kawasaki.Plan.Samples.Tests;

public class ReportTests
{
    private static readonly string[] Indicators =
    [
        "町内会や市民活動など、地域での活動に参加している市民の割合",
        "市政に対する市民の意見や要望を伝える機会や手段が整えられていると思う市民の割合",
        "地域貢献活動に関する取組にかかわったことのある人の割合",
        "町内会・自治会加入率",
        "市内認定・条例指定NPO法人数",
        "「かわさきSDGsパートナー」登録・認証事業者数",
        "コンタクトセンター内サンキューコールかわさきの対応満足度",
        "必要な市政情報を得ることができいると思う人の割合",
        "区役所利用者のサービス満足度",
        "個人番号カード交付率",
    ];

    [Fact]
    public void Without_arguments_each_indicator_is_reported_with_its_figures()
    {
        var run = Sample.RunTool();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(Indicators, name => Assert.Contains(run.Lines, line => line.EndsWith(" " + name, StringComparison.Ordinal)));
        var membership = string.Join('\n', run.Lines.SkipWhile(line => !line.EndsWith("町内会・自治会加入率", StringComparison.Ordinal)).Take(13));
        Assert.Contains("63.8 % (FY2015)", membership, StringComparison.Ordinal);
        Assert.Contains("59.0 % (FY2020)", membership, StringComparison.Ordinal);
        Assert.Contains("64 % or more (FY2021)", membership, StringComparison.Ordinal);
        Assert.Contains("attainment ratio: 92.2 %", membership, StringComparison.Ordinal);
        Assert.Contains("progress ratio: -2,400.0 %", membership, StringComparison.Ordinal);
        Assert.Contains("progress ratio: none (target = baseline", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void As_JSON_the_report_has_an_entry_a_target()
    {
        var run = Sample.RunTool("report", "--format", "json", "--as-of", "FY2025");
        var entries = JsonDocument.Parse(run.Output).RootElement.EnumerateArray().ToArray();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal((8 * 3) + 2, entries.Length);
        var membership = entries.Single(entry => entry.GetProperty("name").GetString() == "町内会・自治会加入率" && entry.GetProperty("phase").GetInt32() == 2);
        Assert.Equal("5-1-1", membership.GetProperty("code").GetString());
        Assert.Equal("59.0", membership.GetProperty("actual").GetProperty("value").GetRawText());
        Assert.Equal("FY2021", membership.GetProperty("target").GetProperty("due").GetString());
        Assert.Equal("dueUnmeasured", membership.GetProperty("status").GetString());
        Assert.Equal(-24m, membership.GetProperty("progressRatio").GetDecimal());
        Assert.Equal("B", membership.GetProperty("grades").GetProperty("nagayo").GetProperty("code").GetString());
        Assert.Equal(9, membership.GetProperty("grades").EnumerateObject().Count());
    }

    [Fact]
    public void Rules_can_be_chosen_also_those_that_are_not_in_assess()
    {
        var run = Sample.RunTool("report", "--format", "json", "--rule", "tama", "--rule", "nagayo");

        var grades = JsonDocument.Parse(run.Output).RootElement.EnumerateArray().Select(entry => entry.GetProperty("grades")).ToArray();
        Assert.Equal((8 * 3) + 2, grades.Length);
        Assert.All(grades, entry => Assert.Equal(["tama", "nagayo"], entry.EnumerateObject().Select(grade => grade.Name)));
        Assert.Superset(
            new HashSet<string?> { "steady", "needsImprovement", "notAvailable" }, // Measured before the third phase began, in which none of its time had passed.
            grades.Select(entry => entry.GetProperty("tama").GetProperty("code").GetString()).ToHashSet());
    }

    [Theory]
    [InlineData("令和7年度")]
    [InlineData("R7")]
    [InlineData("2025年度")]
    [InlineData("令和7（2025）年度")]
    public void The_year_as_of_which_is_judged_is_read_in_any_notation(string year)
    {
        var run = Sample.RunTool("report", "--format", "json", "--as-of", year);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(Sample.RunTool("report", "--format", "json", "--as-of", "FY2025").Output, run.Output);
        Assert.NotEqual(Sample.RunTool("report", "--format", "json", "--as-of", "FY2017").Output, run.Output);
    }

    [Fact]
    public void A_year_is_judged_by_its_own_target_and_measurement()
    {
        var run = Sample.RunTool("report", "--format", "json", "--year", "令和3年度", "--rule", "nagayo");
        var entries = JsonDocument.Parse(run.Output).RootElement.EnumerateArray().ToArray();
        var text = Sample.RunTool("report", "--year", "R3", "--rule", "nagayo", "--lang", "ja");

        Assert.Equal((0, 10), (run.ExitCode, entries.Length));
        Assert.All(
            entries.Where(entry => entry.GetProperty("phase").ValueKind is JsonValueKind.Number),
            entry => Assert.Equal(entry.GetProperty("name").GetString() is "「かわさきSDGsパートナー」登録・認証事業者数" ? 3 : 2, entry.GetProperty("phase").GetInt32()));
        var membership = entries.Single(entry => entry.GetProperty("name").GetString() == "町内会・自治会加入率");
        Assert.Equal(("FY2021", "dueUnmeasured"), (membership.GetProperty("target").GetProperty("due").GetString(), membership.GetProperty("status").GetString()));
        Assert.Contains("政策・施策別の集計（令和3（2021）年度の目標と実績による）", text.Lines);
        Assert.Contains("    指標数: 10（期限前 3、期限到来・実績なし 7）", text.Lines);
    }

    [Fact]
    public void Markdown_has_a_line_a_target_and_a_line_for_each_policy_and_measure()
    {
        var run = Sample.RunTool("report", "--format", "markdown", "--rule", "nagayo", "--lang", "ja");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal((8 * 3) + 2 + 2 + 2 + 5, run.Lines.Count(line => line.StartsWith("| ", StringComparison.Ordinal)));
        Assert.All(Indicators, name => Assert.Contains(name, run.Output, StringComparison.Ordinal));
        Assert.DoesNotContain("川崎市 施策評価シート", run.Output, StringComparison.Ordinal);
        Assert.Contains(run.Lines, line => line.StartsWith("| 5-1-2 迅速で的確な広報・広聴と市民に開かれた情報共有の推進 | 2 | 期限前 2 | A 1、B 1 |", StringComparison.Ordinal));
    }

    [Fact]
    public void CSV_has_figures_units_and_years_in_columns_of_their_own()
    {
        var run = Sample.RunTool("report", "--format", "csv", "--rule", "nagayo", "--lang", "ja");
        var rows = run.Lines.Select(line => line.Split(',')).ToArray();
        var membership = rows.Single(row => row[2] == "町内会・自治会加入率" && row[4] == "3");

        Assert.Equal((0, (8 * 3) + 2 + 1), (run.ExitCode, rows.Length));
        Assert.Equal(
            ["コード", "事務事業", "指標", "内訳", "期", "単位", "計画策定時", "計画策定時の年度", "実績", "実績の年度", "値の注記", "値がない理由", "合計に実績のない年度", "合計の起点（0）とする年度末", "条件", "目標", "目標の注記", "目標の上限", "目標の年度", "達成状況"],
            rows[0][..20]);
        Assert.Equal(
            ["施策5-1-1", "", "町内会・自治会加入率", "", "3", "%", "63.8", "FY2015", "59.0", "FY2020", "", "", "", "", "atLeast", "64", "", "", "FY2025", "notDue", "false", "-5.0", "92.2", "-2400.0"],
            membership[..24]);
        Assert.Equal(("B", ""), (membership[^2], membership[^1]));
        Assert.All(rows.Skip(1), row => Assert.False(DateTime.TryParse(row[0], System.Globalization.CultureInfo.InvariantCulture, out _)));
        Assert.StartsWith("code,project,indicator,part,phase,unit,baseline,baseline year,", Sample.RunTool("report", "--format", "csv", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void CSV_begins_with_a_byte_order_mark_on_request_only()
    {
        var plain = Sample.RunTool("report", "--format", "csv");
        var marked = Sample.RunTool("report", "--format", "csv", "--bom");

        Assert.StartsWith("code,project,", plain.Output, StringComparison.Ordinal);
        Assert.Equal((0, "", "\uFEFF" + plain.Output), (marked.ExitCode, marked.Error, marked.Output));
    }

    [Theory]
    [InlineData("ja", "  計画策定時: 63.8 %（平成27（2015）年度）", "  目標（第2期）: 64 %以上（令和3（2021）年度）", "    達成率: 92.2 %", "    進捗率: なし（", "  計画全体", "    長与町: S 1、A 3、B 2、C 2、判定不能 2", "      除外: 個人番号カード交付率（")]
    [InlineData("en", "  baseline: 63.8 % (FY2015)", "  target (phase 2): 64 % or more (FY2021)", "    attainment ratio: 92.2 %", "    progress ratio: none (target = baseline)", "  The whole plan", "    Nagayo Town: S 1, A 3, B 2, C 2, Not available 2", "      left out: 個人番号カード交付率 (")]
    public void The_report_and_its_summary_are_in_the_language_that_is_asked_for(string language, params string[] expected)
    {
        var run = Sample.RunTool("report", "--lang", language);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(expected, text => Assert.Contains(run.Lines, line => line.StartsWith(text, StringComparison.Ordinal)));
        Assert.Equal(run.Output, Sample.RunToolOn([], new Dictionary<string, string> { ["LC_ALL"] = language + "_XX.UTF-8" }, "report").Output);
    }

    [Fact]
    public void A_plan_is_read_in_the_encoding_that_is_asked_for()
    {
        var shiftJis = CodePagesEncodingProvider.Instance.GetEncoding("shift_jis")!;
        var file = Path.GetTempFileName();
        File.WriteAllBytes(file, shiftJis.GetBytes("""{"title":"計画","phase":null,"period":null,"basicPolicies":[]}"""));

        var read = Sample.RunTool("report", file, "--encoding", "shift_jis");
        var refused = Sample.RunTool("report", file, "--lang", "en");
        File.Delete(file);

        Assert.Equal((0, "計画"), (read.ExitCode, read.Lines[0]));
        Assert.Equal((1, $"{file}: These bytes are no UTF-8 and would be Shift_JIS: say --encoding shift_jis.\n"), (refused.ExitCode, refused.Error));
    }

    [Fact]
    public void A_table_is_drawn_on_request()
    {
        var run = Sample.RunTool("report", "--format", "table", "--lang", "ja");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("達成率", run.Output, StringComparison.Ordinal);
        Assert.Contains("╭", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_plan_is_refused_with_its_path()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, """{"title":null,"phase":3,"period":"FY2022/FY2025","basicPolicies":[{"code":"5","name":null,"policies":[{"code":"6-1"}]}]}""");

        var run = Sample.RunTool("report", file);
        File.Delete(file);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("/basicPolicies/0/policies/0", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "The member is unknown. Path: /titel.")]
    [InlineData("ja", "この項目はありません。場所：/titel")]
    public void What_is_wrong_in_the_JSON_of_a_plan_is_said_in_the_language_that_is_asked_for(string language, string expected)
    {
        var plan = Encoding.UTF8.GetBytes("""{"titel":null,"phase":null,"period":null,"basicPolicies":[]}""");

        Assert.Equal(new SampleRun(1, "", $"(standard input): {expected}\n"), Sample.RunToolOn(plan, "report", "-", "--lang", language));
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var run = Sample.RunTool("report", "no-such-plan.json");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("no-such-plan.json", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    /// <summary>Beside a mean of a policy or the plan stands what is not in it: its own indicators by name, those of the parts below by their number.</summary>
    [Theory]
    [InlineData("text", "en", "left out: 1 of the parts below (no baseline figure or year 1)")]
    [InlineData("text", "ja", "除外: 下位の1件（策定時の値または年度なし 1）")]
    [InlineData("markdown", "ja", "除外: 下位の1件（策定時の値または年度なし 1）")]
    [InlineData("html", "ja", "除外: 下位の1件（策定時の値または年度なし 1）")]
    public void Whatever_is_left_out_of_a_mean_is_said_at_every_level(string format, string language, string expected)
    {
        var plan = Encoding.UTF8.GetBytes(
            """
            {"title":"計画","phase":null,"period":null,"basicPolicies":[{"code":"5","name":null,"outcomeIndicators":[{"name":"上","source":null,"baseline":{"kind":"none"},
            "measurements":[{"value":1,"unit":"件","period":"FY2020"}],"targets":[{"condition":"atLeast","value":2,"unit":"件","due":"FY2020"}]}],"policies":[{"code":"5-1","name":"政策","directions":[],
            "perceptionIndicators":[],"notes":[],"measures":[{"code":"5-1-1","name":"施策","progress":[],"issues":[],"directions":[],"directObjectives":[],"notes":[],"projects":[],"outcomeIndicators":[
            {"name":"下","source":null,"baseline":{"kind":"none"},"measurements":[{"value":1,"unit":"件","period":"FY2020"}],"targets":[{"condition":"atLeast","value":2,"unit":"件","due":"FY2020"}]}]}]}]}]}
            """);

        var run = Sample.RunToolOn(plan, "report", "-", "--format", format, "--lang", language, "--rule", "statisticsCanada");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(1, Count(run.Output, language == "ja" ? "除外: 下位の2件（" : "left out: 2 of the parts below ("));
        Assert.Equal(1, Count(run.Output, expected));
        Assert.Equal(1, Count(run.Output, expected.Replace(": ", language == "ja" ? ": 上（策定時の値または年度なし）、" : ": 上 (no baseline figure or year), ", StringComparison.Ordinal)));
        Assert.Equal(1, Count(run.Output, language == "ja" ? "除外: 下（" : "left out: 下 ("));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("csv")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void A_due_year_that_no_era_can_name_is_written_in_the_Gregorian_calendar(string format)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, """{"title":null,"phase":null,"period":null,"basicPolicies":[{"code":"5","name":null,"policies":[{"code":"5-1","name":"x","directions":[],"perceptionIndicators":[{"name":"率","source":null,"baseline":{"kind":"none"},"measurements":[{"value":59.0,"unit":"%"}],"targets":[{"condition":"atLeast","value":64,"unit":"%","due":"FY3018"}]}],"notes":[],"measures":[]}]}]}""");

        var run = Sample.RunTool("report", file, "--format", format, "--lang", "ja");
        File.Delete(file);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(format == "csv" ? "FY3018" : "3018年度", run.Output, StringComparison.Ordinal);
    }

    /// <summary>Years alone are judged: a half of one is refused, and what is taken is said.</summary>
    [Theory]
    [InlineData("--as-of", "2025-H1")]
    [InlineData("--year", "令和7年度上半期")]
    [InlineData("--year", "2025-10")]
    public void A_part_of_a_year_is_refused_and_what_is_taken_is_named(string option, string value)
    {
        Assert.Contains($"'{value}' is no fiscal year: {option} judges by whole fiscal years, and takes only one such as FY2025", Sample.RunTool("report", option, value, "--lang", "en").Error, StringComparison.Ordinal);
        Assert.Contains($"「{value}」は年度ではありません。{option} は年度ごとに判定するので、FY2025 のような年度", Sample.RunTool("report", option, value, "--lang", "ja").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report", "")]
    [InlineData("report", "--as-of", "令和7（2024）年度")]
    [InlineData("report", "--as-of", "FY2022/FY2025")]
    [InlineData("report", "--as-of", "FY2025-H1")]
    [InlineData("report", "--year", "2025-H1")]
    [InlineData("report", "--sample", "plan.json")]
    [InlineData("report", "--year", "FY2021", "--as-of", "FY2021")]
    [InlineData("convert", "plan.json")]
    [InlineData("convert", "--to", "pdf")]
    [InlineData("compare", "older.json")]
    [InlineData("compare", "-", "-")]
    [InlineData("check", "")]
    [InlineData("report", "--rule", "tokyo")]
    [InlineData("report", "--format", "pdf")]
    [InlineData("report", "--bom")]
    [InlineData("report", "--format", "json", "--bom")]
    [InlineData("unknown")]
    [InlineData("report", "a.json", "b.json")]
    [InlineData("years", "--bare", "maybe")]
    public void Wrong_usage_exits_with_2(params string[] arguments)
    {
        var run = Sample.RunTool(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Error);
    }

    [Theory]
    [InlineData("--nope")]
    [InlineData("--nope", "report")]
    [InlineData("report", "--nope")]
    [InlineData("report", "--nope", "plan.json")]
    [InlineData("compare", "--nope", "a.json", "b.json")]
    [InlineData("check", "--nope")]
    [InlineData("convert", "--to", "json", "--nope")]
    [InlineData("report", "--format", "json", "plan.json", "--nope")]
    [InlineData("report", "--as-of", "--nope")]
    [InlineData("read", "--nope")]
    [InlineData("read", "--nope", "plan.txt")]
    [InlineData("read", "--nope", "--", "plan.txt")]
    [InlineData("years", "R7", "--nope")]
    [InlineData("assess", "--nope", "x")]
    public void An_unknown_option_is_named_and_nothing_else(params string[] arguments)
    {
        var run = Sample.RunTool(arguments);

        Assert.Equal((2, "", "Unrecognized option '--nope'.\nTry 'kawasaki-plan --help'.\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void Options_may_end_with_two_hyphens_and_carry_their_value()
    {
        var file = Sample.RunTool("read", "--diagnostics=json", "--", "--nope.txt");
        var text = Sample.RunTool("years", "--bare:fiscal", "--", "--nope");
        var value = Sample.RunTool("report", "--as-of=--nope");

        Assert.Equal((1, ""), (file.ExitCode, file.Output));
        Assert.Contains("--nope.txt", file.Error, StringComparison.Ordinal);
        Assert.Equal((1, ""), (text.ExitCode, text.Error));
        Assert.Contains("\"input\":\"--nope\"", text.Output, StringComparison.Ordinal);
        Assert.Equal(2, value.ExitCode);
        Assert.StartsWith("'--nope' is not a fiscal year", value.Error, StringComparison.Ordinal);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}

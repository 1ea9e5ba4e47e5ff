using System.Text;
using System.Text.Json;
using Xunit;

namespace Kawasaki.Plan.Samples.Tests;

public class YearsTests
{
    [Fact]
    public void Arguments_are_answered_as_the_wire_format_says()
    {
        var run = Sample.RunTool("years", "令和7 (2025) 年度", "令和4（2022）～7（2025）年度", "R5.10.15", "R2.12", "H27 [2015]", "平成37年度", "令和7(2024)年度");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                """{"line":1,"input":"令和7 (2025) 年度","kind":"fiscalYear","value":"FY2025","era":"令和7年度","full":"令和7（2025）年度","short":"R7","western":"2025年度"}""",
                """{"line":2,"input":"令和4（2022）～7（2025）年度","kind":"fiscalYearRange","value":"FY2022/FY2025","full":"令和4（2022）～7（2025）年度"}""",
                """{"line":3,"input":"R5.10.15","kind":"date","value":"2023-10-15","fiscalYear":"FY2023","full":"令和5（2023）年10月15日"}""",
                """{"line":4,"input":"R2.12","kind":"month","value":"2020-12","fiscalYear":"FY2020"}""",
                """{"line":5,"input":"H27 [2015]","kind":"year","value":"2015"}""",
                """{"line":6,"input":"平成37年度","kind":"fiscalYear","value":"FY2025","normalized":["beyondEra"],"era":"令和7年度","full":"令和7（2025）年度","short":"R7","western":"2025年度"}""",
                """{"line":7,"input":"令和7(2024)年度","error":{"kind":"contradiction","position":4,"length":4,"message":"令和7 is 2025, not 2024. '令和7(' was understood, '2024' was not."}}""",
            ],
            run.Lines);
    }

    [Theory]
    [InlineData("2026-04-01/2027-03-31", "dateRange", "FY2026")]
    [InlineData("2026-04-01/2027-04-01", "dateRange", null)]
    [InlineData("2026-04/..", "monthRange", null)]
    [InlineData("2026-10/2026-12", "monthRange", "FY2026")]
    [InlineData("FY2025-Q1", "fiscalQuarter", "FY2025")]
    [InlineData("FY2025-H1/FY2025-H2", "fiscalHalfRange", "FY2025")]
    [InlineData("2022/2025", "yearRange", null)]
    public void Canonical_spellings_of_every_unit_are_answered_with_their_kind(string text, string kind, string? fiscalYear)
    {
        var answer = JsonDocument.Parse(Sample.RunTool("years", text).Output).RootElement;

        Assert.Equal((kind, text), (answer.GetProperty("kind").GetString(), answer.GetProperty("value").GetString()));
        Assert.Equal(fiscalYear, answer.TryGetProperty("fiscalYear", out var year) ? year.GetString() : null);
    }

    [Fact]
    public void Standard_input_is_read_line_by_line()
    {
        byte[] input = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("令和7年度\r\n\nR7\rH1\n"), 0xFF, (byte)'\n', .. Encoding.UTF8.GetBytes("2015")];

        var run = Sample.RunToolOn(input, "years");
        var answers = run.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToArray();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["令和7年度", "", "R7\rH1", "\uFFFD", "2015"], answers.Select(answer => answer.GetProperty("input").GetString()));
        Assert.Equal([1, 2, 3, 4, 5], answers.Select(answer => answer.GetProperty("line").GetInt32()));
        Assert.Equal(0, answers[1].GetProperty("error").GetProperty("position").GetInt32());
        Assert.Equal("2015", answers[4].GetProperty("value").GetString());
    }

    [Fact]
    public void Options_say_what_bare_years_are_and_refuse_other_eras()
    {
        Assert.Contains("\"FY2022/FY2025\"", Sample.RunTool("years", "--bare", "fiscal", "R4～R7").Output, StringComparison.Ordinal);
        Assert.Contains("\"2022/2025\"", Sample.RunTool("years", "--bare", "calendar", "R4～R7").Output, StringComparison.Ordinal);
        Assert.Equal([null, "FY2025-Q1"], ValuesOf(1, "years", "--bare", "calendar", "2025Q1", "FY2025-Q1"));
        Assert.Equal(["FY2025-Q1"], ValuesOf(0, "years", "--bare", "fiscal", "2025Q1"));
        Assert.Equal(
            ["beyondEra", "beforeEra", "normalized", "normalized"],
            AnswersOf(1, "years", "--strict", "平成37年度", "令和元年4月1日", "令和4・5年度", "2020年代").Select(answer => answer.GetProperty("error").GetProperty("kind").GetString()));
        Assert.Equal(0, Sample.RunTool("years", "平成37年度", "令和8年度以降").ExitCode);
    }

    [Fact]
    public void Words_and_far_years_are_written_as_the_wire_format_says()
    {
        var lines = Sample.RunTool("years", "令和3（2021）年3月末現在", "3018年度", "令和8年度以降", "9999年12月31日").Lines;

        Assert.Equal(
            [
                """{"line":1,"input":"令和3（2021）年3月末現在","kind":"month","value":"2021-03","qualifier":"end asOf","fiscalYear":"FY2020"}""",
                """{"line":2,"input":"3018年度","kind":"fiscalYear","value":"FY3018","western":"3018年度"}""",
                """{"line":3,"input":"令和8年度以降","kind":"fiscalYearRange","value":"FY2026/.."}""",
                """{"line":4,"input":"9999年12月31日","kind":"date","value":"9999-12-31"}""",
            ],
            lines);
    }

    [Fact]
    public void Whatever_was_normalised_is_named()
    {
        var answers = AnswersOf(0, "years", "平成37年度", "令和元年4月1日", "令和4・5年度", "2020年代", "平成31年度");

        Assert.Equal(
            ["beyondEra", "beforeEra", "listed", "decade", null],
            answers.Select(answer => answer.TryGetProperty("normalized", out var names) ? Assert.Single(names.EnumerateArray()).GetString() : null));
    }

    [Theory]
    [InlineData("令和7年度予算", "budget")]
    [InlineData("令和7年度決算", "settlement")]
    [InlineData("令和7年度実績", "actual")]
    [InlineData("令和7年度末時点", "end asOf")]
    [InlineData("令和7年度末見込", "end planned")]
    [InlineData("令和7年度当初", "beginning")]
    [InlineData("令和7年度中", "during")]
    [InlineData("令和7年度分", "part")]
    [InlineData("令和7年4月1日付", "dated")]
    [InlineData("令和7年4月1日付け", "dated")]
    public void A_trailing_word_is_the_qualifier(string text, string qualifier) =>
        Assert.Equal(qualifier, Assert.Single(AnswersOf(0, "years", text)).GetProperty("qualifier").GetString());

    [Fact]
    public void Compact_forms_are_read_when_asked_for()
    {
        string[] texts = ["20260913", "R060401", "5060401", "令和7年度", "R010430", "20260230"];

        Assert.Equal(["2026-09-13", "2024-04-01", "2024-04-01", "FY2025", "2019-04-30", null], ValuesOf(1, ["years", "--compact", .. texts]));
        Assert.Equal(["2026-09-13", "2024-04-01", "2024-04-01", "FY2025", null, null], ValuesOf(1, ["years", "--compact", "--strict", .. texts]));
        Assert.Equal([null, null, null, "FY2025", null, null], ValuesOf(1, ["years", .. texts]));
    }

    [Theory]
    [InlineData("20260230", "noSuchDay", "The month has no day 30.")]
    [InlineData("5000101", "outOfRange", "There is no year 0 of 令和.")]
    [InlineData("6060401", "expected", "The code of an era is 1 to 5.")]
    [InlineData("202609", "expected", "Expected a date of eight digits, or of six behind the letter or code of an era.")]
    [InlineData("R061301", "expected", "Expected a month from 1 to 12.")]
    [InlineData("令和7年13月", "expected", "Expected a month from 1 to 12.")]
    [InlineData("R7年度ごろ", "trailing", "Expected nothing more.")]
    public void A_compact_date_that_cannot_be_says_what_is_wrong(string text, string kind, string message)
    {
        var error = Assert.Single(AnswersOf(1, "years", "--lang", "en", "--compact", text)).GetProperty("error");

        Assert.Equal(kind, error.GetProperty("kind").GetString());
        Assert.StartsWith(message, error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Messages_are_in_the_language_of_the_option_or_of_the_locale()
    {
        const string Japanese = "元号または4桁の西暦年が必要です。";
        const string English = "Expected an era or a year of four digits.";
        var input = Encoding.UTF8.GetBytes("x\n");

        AssertMessage(Japanese, "C", "C", "--lang", "ja");
        AssertMessage(English, "ja_JP.UTF-8", "ja_JP.UTF-8", "--lang", "en");
        AssertMessage(Japanese, "", "ja_JP.UTF-8");
        AssertMessage(English, "C", "ja_JP.UTF-8");
        AssertMessage(Japanese, "ja_JP.UTF-8", "C");

        void AssertMessage(string message, string all, string language, params string[] options)
        {
            var environment = new Dictionary<string, string> { ["LC_ALL"] = all, ["LC_MESSAGES"] = "", ["LANG"] = language };
            Assert.Contains(message, Sample.RunToolOn(input, environment, ["years", .. options]).Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Csv_has_a_row_for_each_line_and_quotes_what_needs_it()
    {
        var run = Sample.RunToolOn(Encoding.UTF8.GetBytes("平成37年度末\nR2.12\n令和,\"\"7\n"), "years", "--format", "csv");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                "line,input,kind,value,fiscalYear,qualifier,normalized,error",
                "1,平成37年度末,fiscalYear,FY2025,,end,beyondEra,",
                "2,R2.12,month,2020-12,FY2020,,,",
            ],
            run.Lines.Take(3));
        Assert.StartsWith("3,\"令和,\"\"\"\"7\",,,,,,\"", run.Lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_says_the_same_on_one_line_each()
    {
        var run = Sample.RunTool("years", "--format", "table", "平成37年度末", "令和7(2024)年度", "R7\n\u001B[2J");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(3, run.Lines.Count);
        Assert.Matches("^平成37年度末 +FY2025 +令和7（2025）年度 +end beyondEra$", run.Lines[0]);
        Assert.Contains("令和7 is 2025, not 2024.", run.Lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', run.Lines[2]);
    }

    [Fact]
    public void An_argument_is_a_text_and_names_no_file()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "令和7年度");
        var run = Sample.RunTool("years", "@" + file);
        File.Delete(file);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("@" + file, JsonDocument.Parse(run.Output).RootElement.GetProperty("input").GetString());
    }

    [Fact]
    public void Many_lines_are_answered_in_constant_memory()
    {
        const int Lines = 300_000;
        var line = Encoding.UTF8.GetBytes("令和4（2022）～7（2025）年度\n");
        var input = new byte[Lines * line.Length];
        for (var i = 0; i < Lines; i++)
        {
            line.CopyTo(input, i * line.Length);
        }

        // The heap may not hold a tenth of what goes through.
        var run = Sample.RunToolOn(input, new Dictionary<string, string> { ["DOTNET_GCHeapHardLimit"] = "0x1400000" }, "years");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(Lines, run.Lines.Count);
        Assert.StartsWith($"{{\"line\":{Lines},", run.Lines[^1], StringComparison.Ordinal);
    }

    private static JsonElement[] AnswersOf(int exitCode, params string[] arguments)
    {
        var run = Sample.RunTool(arguments);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        return [.. run.Lines.Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private static IEnumerable<string?> ValuesOf(int exitCode, params string[] arguments) =>
        AnswersOf(exitCode, arguments).Select(answer => answer.TryGetProperty("value", out var value) ? value.GetString() : null);
}

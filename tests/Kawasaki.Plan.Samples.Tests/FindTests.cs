using System.Text;
using Xunit;

namespace Kawasaki.Plan.Samples.Tests;

public class FindTests
{
    private const string Text = "R2月平均、令和4年度から令和8年度で";

    [Fact]
    public void Texts_are_answered_as_the_wire_format_says()
    {
        var run = Sample.RunTool("find", Text, "計画は令和0年度から", "平成37年度末の値", "", "なし");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                """{"line":1,"input":"R2月平均、令和4年度から令和8年度で","found":[{"position":0,"length":2,"kind":"year","value":"2020","sure":"likely"},{"position":6,"length":12,"kind":"fiscalYearRange","value":"FY2022/FY2026","sure":"certain"}]}""",
                """{"line":2,"input":"計画は令和0年度から","found":[{"position":3,"length":5,"error":{"kind":"outOfRange","position":5,"length":1,"message":"There is no year 0 of 令和. '令和' was understood, '0' was not."}}]}""",
                """{"line":3,"input":"平成37年度末の値","found":[{"position":0,"length":7,"kind":"fiscalYear","value":"FY2025","sure":"certain","qualifier":"end","normalized":["beyondEra"]}]}""",
                """{"line":4,"input":"","found":[]}""",
                """{"line":5,"input":"なし","found":[]}""",
            ],
            run.Lines);
    }

    [Fact]
    public void The_table_marks_what_was_found_and_says_what_it_is()
    {
        var run = Sample.RunToolOn(Encoding.UTF8.GetBytes($"{Text}\n令和0年度の\nなし\u001B[2J\n"), "find", "--format", "table", "--lang", "ja");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                "R2[2020]月平均、令和4年度から令和8年度[FY2022/FY2026]で",
                "令和0年度[✗]の",
                "  ✗ 令和0年はありません。問題の箇所は「令和」に続く「0」です。",
                "なし\\u001B[2J",
            ],
            run.Lines);
    }

    [Fact]
    public void Csv_has_a_row_for_each_that_is_found()
    {
        var run = Sample.RunTool("find", "--format", "csv", Text, "なし", "令和5年度", "平成37年度末の値");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                "line,input,position,length,kind,value,sure,qualifier,normalized,error",
                "1,R2,0,2,year,2020,likely,,,",
                "1,令和4年度から令和8年度,6,12,fiscalYearRange,FY2022/FY2026,certain,,,",
                "3,令和5年度,0,5,fiscalYear,FY2023,certain,,,",
                "4,平成37年度末,0,7,fiscalYear,FY2025,certain,end,beyondEra,",
            ],
            run.Lines);
    }

    [Fact]
    public void Options_are_those_of_years()
    {
        Assert.Contains("\"FY2020\"", Sample.RunTool("find", "--bare", "fiscal", "R2の値").Output, StringComparison.Ordinal);
        Assert.Contains("\"beyondEra\"", Sample.RunTool("find", "--strict", "平成37年度の値").Output, StringComparison.Ordinal);
        Assert.Equal((1, 0), (Sample.RunTool("find", "--strict", "平成37年度の値").ExitCode, Sample.RunTool("find", "平成37年度の値").ExitCode));
        Assert.Equal(2, Sample.RunTool("find", "--compact", "20260913").ExitCode);
    }
}

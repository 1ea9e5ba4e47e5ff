using Kawasaki.Plan.Documents.Tests.Laws;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests;

/// <summary>The marks that refer to notes, and the notes, in the forms that converters write.</summary>
public class NoteMarkTests
{
    private const string Notes = "※1 丁\n※2 令和3年3月末現在\n※3 戊";

    [Theory]
    [InlineData("607※2者", "2")]
    [InlineData("607者※2", "2")]
    [InlineData("607 者 (※2)", "2")]
    [InlineData("607者（※1、※3）", "1 3")]
    [InlineData("607者^{※1,2}", "1 2")]
    [InlineData("607^{*3}者", "3")]
    [InlineData("607者<sup>※2</sup>", "2")]
    [InlineData("607者（令和3年度※2）", "2")]
    [InlineData("607者※１※２", "1 2")]
    public void A_figure_may_have_marks_of_any_form(string cell, string marks)
    {
        var indicator = Indicator($"丙\t{cell}\t-\t-\t-", out var document);

        Assert.Equal(607, indicator.Baseline.MeasuredValue?.Amount);
        Assert.Equal("者", indicator.Baseline.MeasuredValue?.Unit.Symbol);
        Assert.Equal(marks.Split(' '), indicator.Notes);
        Assert.DoesNotContain(document.Diagnostics, item => item.Severity is DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("607※\n2者")]
    [InlineData("607^{※\n2}者")]
    public void A_mark_in_a_figure_may_be_broken(string cell)
    {
        var indicator = Indicator($"丙\t{cell}\t-\t-\t-", out var document);

        Assert.Equal(607, indicator.Baseline.MeasuredValue?.Amount);
        Assert.Equal(["2"], indicator.Notes);
        LosslessLaws.NothingIsPassedOver(document);
        Assert.DoesNotContain(document.Diagnostics, item => item.Severity is DiagnosticSeverity.Error);
    }

    [Fact]
    public void A_cell_without_a_figure_may_have_a_mark() =>
        Assert.Equal(["1", "2", "3"], Indicator("丙\t1件\t※1\t-※2\t検討中（※3）", out _).Notes);

    [Theory]
    [InlineData("丙の数※1 (甲調べ)", "丙の数", "1")]
    [InlineData("丙^{※1}の数(※2) (甲調べ)", "丙の数", "1 2")]
    [InlineData("丙※3の数 (甲調べ)", "丙の数", "3")]
    [InlineData("丙※7の数 (甲調べ)", "丙※7の数", "")] // No note 7.
    [InlineData("※2年に1回の丙 (甲調べ)", "※2年に1回の丙", "")]
    [InlineData("丙 ※5点満点 (甲調べ)", "丙", "")]
    public void A_name_is_without_its_marks(string cell, string name, string marks)
    {
        var indicator = Indicator(cell + "\t1件\t-\t-\t-", out _);

        Assert.Equal(name, indicator.Name);
        Assert.Equal("甲調べ", indicator.Source);
        Assert.Equal(marks.Split(' ', StringSplitOptions.RemoveEmptyEntries), indicator.Notes);
    }

    [Theory]
    [InlineData("※2 令和3年3月31日現在")]
    [InlineData("※2 令和6（2024）年 3 月 31 日現在")]
    public void The_place_of_a_day_is_in_its_note(string note)
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes(Sources.IndicatorHeader, "丙\t-\t607※2者\t-\t-", note));
        var place = document.SourceMap.Find("/basicPolicies/0/policies/0/measures/0/outcomeIndicators/0/measurements/0/asOf")!.Value;

        Assert.Equal(note["※2 ".Length..].Replace("現在", "", StringComparison.Ordinal), document.SourceMap.Text.Substring(place.Start, place.Length).Replace("現在", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_note_gives_the_last_day_of_a_month_to_a_value() =>
        Assert.Equal("2021-03-31", Indicator("丙\t-\t607※2者\t-\t-", out _).Measurements.Single().AsOf.ToString());

    [Theory]
    [InlineData("丙※1 丙。\t・一\t・二\t三")]
    [InlineData("丙 丙（※1）。\t・一\t・二\t三")]
    [InlineData("丙 丙。\t●一※1 ・二\t・二\t三")]
    [InlineData("丙 丙。\t・一\t・二※1\t三")]
    [InlineData("丙 丙。\t・一\t・二\t三<sup>※1</sup>")]
    [InlineData("丙 丙。\t・一\t・二\t三\t※1")]
    public void A_project_refers_to_notes(string row)
    {
        var document = PlanDocumentReader.Read(Sources.Projects(Sources.ProjectHeader, row));
        var noted = PlanDocumentReader.Read(Sources.Projects(Sources.ProjectHeader, row, "※1 丁"));

        Assert.Contains(document.Diagnostics, item => item.Code == "PLAN313");
        Assert.DoesNotContain(noted.Diagnostics, item => item.Code is "PLAN313" or "PLAN314");
    }

    [Theory]
    [InlineData("- 甲※1を進める。", "※1 丁", null)] // Unsure, but there is such a note.
    [InlineData("- 甲※1を進める。", "※2 丁", "PLAN314")] // And here there is none.
    [InlineData("- 甲（※1）を進める。", "※2 丁", "PLAN313")]
    [InlineData("- 甲は※3年に1回行う。", "※3 丁", "PLAN314")]
    public void A_sentence_refers_to_notes(string line, string note, string? code)
    {
        var document = PlanDocumentReader.Read(Sources.Measure("2 施策の主な課題", line, note));

        Assert.Equal(code, document.Diagnostics.FirstOrDefault(item => item.Code is "PLAN313" or "PLAN314")?.Code);
        Assert.Equal([line.Substring(2)], document.Plan.Measures.Single().Issues);
    }

    [Theory]
    [InlineData("※ 1 丁", "1", "丁")]
    [InlineData("※1丁", "1", "丁")]
    [InlineData("※１：丁", "1", "丁")]
    [InlineData("（※1）丁", "1", "丁")]
    [InlineData("(※1) 丁", "1", "丁")]
    [InlineData("*1 丁", "1", "丁")]
    [InlineData("注1 丁", "1", "丁")]
    [InlineData("注1）丁", "1", "丁")]
    [InlineData("（注1）丁", "1", "丁")]
    [InlineData("（注）丁", null, "丁")]
    [InlineData("注：丁", null, "丁")]
    [InlineData("※ 丁", null, "丁")]
    [InlineData("※3年に1回", null, "3年に1回")]
    [InlineData("※ 10人の丁", null, "10人の丁")]
    public void A_note_has_its_mark(string line, string? mark, string text)
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes("※9 己", line));

        Assert.Equal(new PlanNote(text, mark), document.Plan.Measures.Single().Notes[1]);
    }

    [Theory]
    [InlineData("注意の丁")]
    [InlineData("（※丁）")]
    [InlineData("*丁")]
    [InlineData("（注意）丁")]
    public void Other_lines_go_on_with_a_note(string line) =>
        Assert.Equal("己" + line, PlanDocumentReader.Read(Sources.Outcomes("※9 己", line)).Plan.Measures.Single().Notes.Single().Text);

    private static Indicator Indicator(string row, out PlanDocument document)
    {
        document = PlanDocumentReader.Read(Sources.Outcomes(Sources.IndicatorHeader, row, Notes));
        return document.Plan.Measures.Single().OutcomeIndicators.Single();
    }
}

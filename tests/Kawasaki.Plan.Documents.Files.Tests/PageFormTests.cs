using Kawasaki.Plan.Domain.Hierarchy;
using Xunit;

namespace Kawasaki.Plan.Documents.Files.Tests;

/// <summary>What pages and texts look like when a tool has written them.</summary>
public class PageFormTests
{
    private const string Top = "<h1>政策1-1 緑を増やす</h1><h2>施策1-1-1 公園をつくる</h2>";
    private const string Head = "<tr><td>事務事業名<td>現状<td>事業内容・目標<td></tr><tr><td><td>令和3年度<td>令和4～7年度<td>令和8年度以降</tr>";

    [Theory]
    [InlineData("<ul>●甲の適切な運用 <ul>R2件数：3件 </ul>●乙の運用 <ul>・丙</ul></ul>")]
    [InlineData("<ul><li>●甲の適切な運用<ul><li>R2件数：3件</li></ul></li><li>●乙の運用<ul><li>・丙</li></ul></li></ul>")]
    [InlineData("<ul><li><p>●甲の適切な運用</p><ul><li><p>R2件数：3件</p></li></ul></li><li><p>●乙の運用</p><ul><li><p>丙</p></li></ul></li></ul>")]
    public void A_text_in_a_list_is_an_item(string cell)
    {
        var groups = ProjectOf($"{Top}<h3>6 計画期間の主な取組</h3><table>{Head}<tr><td>甲事業 甲を行います。<td>{cell}<td>・丁<td>事業推進</table>").Current.Groups;

        Assert.Equal(["甲の適切な運用", "乙の運用"], groups.Select(group => group.Heading));
        Assert.Equal(["R2件数：3件", "丙"], groups.SelectMany(group => group.Items).Select(item => item.Text));
        Assert.Single(groups[0].Items[0].Facts);
    }

    [Fact]
    public void A_heading_mark_in_an_item_heads_nothing() =>
        Assert.Contains("・■ 直接目標", FileWays.Open(FileWays.Utf8("<html><ul><li>■ 直接目標</li></ul></html>")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("甲事業<div>甲を行います。</div>", "甲事業", "甲を行います。")]
    [InlineData("甲事業<br>甲を行います。", "甲事業", "甲を行います。")]
    [InlineData("甲を行います。<br>乙を行います。", "甲を行います。乙を行います。", null)]
    [InlineData("甲の<br>推進事業<br>甲を行います。", "甲の推進事業甲を行います。", null)]
    public void A_second_line_that_is_a_sentence_describes_the_name(string cell, string name, string? description)
    {
        var document = Read($"{Top}<h3>6 計画期間の主な取組</h3><table>{Head}<tr><td>{cell}<td>・乙<td>・丁<td>事業推進</table>");
        var project = document.Plan.Measures.Single().Projects.Single();

        Assert.Equal((name, description), (project.Name, project.Description));
        Assert.Contains(document.Diagnostics, item => item.Code == "PLAN212");
    }

    /// <summary>Where a line is followed by a much longer one it was not full: the file wraps at its spaces.</summary>
    [Theory]
    [InlineData("<p>甲の\n乙を行うことにより公園の面積を広くする取組</p>", "甲の 乙を行うことにより公園の面積を広くする取組")]
    [InlineData("<p>甲の乙を行うことに\nより公園の面積を広\nくする取組</p>", "甲の乙を行うことにより公園の面積を広くする取組")]
    [InlineData("<p>甲の乙を行うことに\n・公園の面積を広くする</p>", "甲の乙を行うことに ・公園の面積を広くする")]
    public void The_end_of_a_line_in_the_source_is_a_space_where_the_file_wraps_at_spaces(string page, string line) =>
        Assert.Equal(line, FileWays.Open(FileWays.Utf8(page)).Text.Trim());

    [Theory]
    [InlineData("\\-\n甲を増やす。", "- 甲を増やす。")]
    [InlineData("-   ★\n    「甲」を増やす。", "-   ★     「甲」を増やす。")]
    [InlineData("※ 1\n甲とは、乙をいう。", "※ 1 甲とは、乙をいう。")]
    [InlineData("\\[甲\\] \\<乙\\> 丙\\|丁", "[甲] <乙> 丙\\|丁")]
    [InlineData("<!-- -->", "")]
    public void Markdown_is_read_without_escapes_and_with_marks_beside_their_texts(string lines, string text)
    {
        var file = FileWays.Open(FileWays.Utf8($"# 表題\n\n{lines}\n"));

        Assert.Equal(DocumentFileKind.Markdown, file.Kind);
        Assert.Equal(text, file.Text.Replace("# 表題\n\n", "", StringComparison.Ordinal).TrimEnd('\n'));
    }

    [Fact]
    public void A_place_behind_an_escape_is_that_of_the_file()
    {
        var file = FileWays.Open(FileWays.Utf8("# 政策1-1 甲\n\n\\[乙\\]が増え\\*る&amp;\n"));
        var entity = file.ReadPlan().Diagnostics.Single(item => item.Code == "PLAN505");

        Assert.Equal("(3,12)", file.PlaceOf(entity.Span).ToString());
    }

    [Fact]
    public void Rows_in_quotes_are_rows_however_long_they_are()
    {
        string[] lines = ["政策1-1 緑を増やす", "施策1-1-1 公園をつくる", "5 主な成果指標"];
        var text = string.Concat(lines.Select(line => $"\"{line}\"\r\n")) + "\r\n\"指標\",\"現状（令和3年度）\"\r\n\"甲の数\",\"1,200件\"\r\n";
        var file = FileWays.Open(FileWays.Utf8(text));

        Assert.Equal(DocumentFileKind.CommaSeparated, file.Kind);
        Assert.Equal("1200 件", file.ReadPlan().Plan.Indicators.Single().Indicator.Measurements.Single().Value.ToString());
    }

    private static PlanDocument Read(string page) => FileWays.Open(FileWays.Utf8($"<html><body>{page}</body></html>")).ReadPlan();

    private static Project ProjectOf(string page) => Read(page).Plan.Measures.Single().Projects.Single();
}

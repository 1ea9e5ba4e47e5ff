using System.Text;
using System.Text.Json;
using Xunit;

namespace Kawasaki.Plan.Samples.Tests;

public class FileTests
{
    private const string Page =
        "<html><body>\n<h2>政策2-3 甲を進める</h2>\n<h2>施策2-3-1 乙の推進</h2>\n<h2>5 主な成果指標</h2>\n"
        + "<table>\n<tr><th>指標</th><th>現状（令和3年度）</th></tr>\n<tr><td>甲の数</td><td>1件</td></tr>\n</table></body></html>";

    [Fact]
    public void Read_and_report_take_HTML()
    {
        var read = Sample.RunToolOn(Encoding.UTF8.GetBytes(Page), "read", "-");
        var report = Sample.RunToolOn(Encoding.UTF8.GetBytes(Page), "report", "-", "--format", "json");

        Assert.Equal(0, read.ExitCode);
        Assert.Contains("\"甲の数\"", read.Output, StringComparison.Ordinal);
        Assert.Equal("甲の数", JsonDocument.Parse(report.Output).RootElement[0].GetProperty("name").GetString());
    }

    [Fact]
    public void A_diagnostic_stands_where_it_stands_in_the_page()
    {
        var run = Sample.RunToolOn(Encoding.UTF8.GetBytes(Page.Replace("1件", "多く", StringComparison.Ordinal)), "indicators", "-");

        Assert.Contains("(7,17): error PLAN307", run.Error, StringComparison.Ordinal);
        Assert.Equal(7, JsonDocument.Parse(run.Output).RootElement.GetProperty("line").GetInt32());
    }

    [Fact]
    public void A_damaged_PDF_is_refused_in_one_line()
    {
        var run = Sample.RunToolOn(Encoding.UTF8.GetBytes("%PDF-1.7\nno more"), "read", "-");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }
}

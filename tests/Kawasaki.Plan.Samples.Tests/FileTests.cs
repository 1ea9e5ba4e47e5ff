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

    public static TheoryData<string, byte[]> Damages => new()
    {
        { "a PDF without an end", Encoding.ASCII.GetBytes("%PDF-1.7\nno more") },
        { "a workbook that is cut", Workbook[..(Workbook.Length / 2)] },
        { "a picture", [0x89, .. "PNG\r\n\u001A\n"u8, .. new byte[64]] },
        { "Shift_JIS that nobody asked for", CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes("政策2-3 甲を進める") },
        { "JSON of another kind", "{\"nobody\":1}"u8.ToArray() },
        { "JSON that is cut", "{\"title\":\"甲"u8.ToArray() },
        { "nothing", " \n"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_file_that_is_not_read_is_refused_in_the_language_asked(string name, byte[] file)
    {
        foreach (var command in new[] { "report", "check" })
        {
            var (japanese, english) = (Sample.RunToolOn(file, command, "-", "--lang", "ja"), Sample.RunToolOn(file, command, "-", "--lang", "en"));

            Assert.Equal((english.ExitCode, "", ""), (japanese.ExitCode, japanese.Output, english.Output));
            Assert.NotEqual(0, english.ExitCode);
            Assert.Matches(@"^\(standard input\)[^\n]*[\u3041-\u3096][^\n]*\n$", japanese.Error);
            Assert.Matches(@"^\(standard input\)[^\n]*[a-z]{2} [a-z]{2}[^\n]*\n$", english.Error);
            Assert.False(english.Error.Any(c => c is >= '\u3041' and <= '\u3096'), $"{name}: {english.Error}");
        }
    }

    private static byte[] Workbook
    {
        get
        {
            using var bytes = new MemoryStream();
            using (var archive = new System.IO.Compression.ZipArchive(bytes, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
            {
                using var part = new StreamWriter(archive.CreateEntry("xl/workbook.xml").Open());
                part.Write(Page);
            }

            return bytes.ToArray();
        }
    }
}

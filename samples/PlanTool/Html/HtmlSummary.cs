using System.Globalization;

namespace PlanTool.Html;

/// <summary>The summary by policy and measure on the page.</summary>
internal sealed class HtmlSummary(Report report, HtmlPage page)
{
    internal const string Id = "summary";

    internal void Write()
    {
        var words = report.Words;
        var summary = report.Summary;
        using (page.Open("section", ("id", Id)))
        {
            page.Write("h2", words.Say(ReportWords.Summary.Heading()));
            page.Write("p", summary.Basis, ("class", "origin"));
            foreach (var node in summary.Nodes)
            {
                page.WriteLine();
                Write(node, words);
            }
        }
    }

    private void Write(SummaryNode node, Words words)
    {
        using (page.Open("table", ("class", "summary")))
        {
            page.Write("caption", node.TitleIn(words));
            using (page.Open("tbody"))
            {
                WriteRow(words.Say(ReportWords.Indicators.Heading()), node.Count.ToString(CultureInfo.InvariantCulture) + words.Bracketed(node.StatusesIn(words)));
                foreach (var rollUp in node.ByRule)
                {
                    var (leftOut, unmatched) = (SummaryNode.LeftOutIn(words, rollUp), SummaryNode.UnmatchedIn(words, rollUp));
                    WriteRow(
                        words.Say(rollUp.Rule.Label),
                        SummaryNode.GradesIn(words, rollUp),
                        leftOut.Length > 0 ? $"{words.Say(ReportWords.LeftOut.Heading())}: {leftOut}" : "",
                        unmatched.Length > 0 ? $"{words.Say(ReportWords.Unmatched.Heading())}: {unmatched}" : "");
                }
            }
        }
    }

    private void WriteRow(string head, string text, params string[] small)
    {
        using (page.Open("tr"))
        {
            page.Write("th", head, ("scope", "row"));
            using (page.Open("td"))
            {
                page.Write(text);
                foreach (var line in small.Where(line => line.Length > 0))
                {
                    page.Write("small", line);
                }
            }
        }
    }
}

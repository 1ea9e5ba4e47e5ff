using System.Globalization;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;

namespace PlanTool.Html;

/// <summary>The report as one page of HTML, without a script and without anything from outside, which prints on A4.</summary>
internal sealed class HtmlReport
{
    private const string StyleSheet = "report.css";
    private const string OnlyOwnStyle = "default-src 'none'; style-src 'unsafe-inline'";

    private readonly Report _report;
    private readonly Words _words;
    private readonly HtmlPage _page;

    private HtmlReport(Report report, HtmlPage page)
    {
        _report = report;
        _words = report.Words;
        _page = page;
    }

    internal static void Write(Report report)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using (var page = new HtmlPage(text, report.Words.Code))
        {
            new HtmlReport(report, page).Write();
        }

        using var output = Output.OpenWriter();
        output.WriteLine(text); // At once: what cannot be written leaves no element open.
    }

    private void Write()
    {
        WriteHead();
        using (_page.Open("body"))
        {
            using (_page.Open("header"))
            {
                _page.Write("h1", _report.Plan.Title ?? _words.Say(ReportWords.NoTitle));
                WriteFacts();
            }

            WriteContents();
            using (_page.Open("main"))
            {
                WriteTree();
                new HtmlSummary(_report, _page).Write();
            }
        }
    }

    private void WriteHead()
    {
        using (_page.Open("head"))
        {
            _page.WriteVoid("meta", ("charset", "utf-8"));
            _page.WriteVoid("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            _page.WriteVoid("meta", ("http-equiv", "Content-Security-Policy"), ("content", OnlyOwnStyle));
            _page.Write("title", _report.Title);
            using var style = new StreamReader(typeof(HtmlReport).Assembly.GetManifestResourceStream(StyleSheet)!);
            _page.WriteStyle(style.ReadToEnd());
        }
    }

    private void WriteFacts()
    {
        using (_page.Open("dl", ("class", "facts")))
        {
            if (_report.Plan.Period is { } period)
            {
                WriteFact(ReportWords.Period, _words.Of(period));
            }

            WriteFact(ReportWords.AsOf, _report.AsOf is { } asOf ? _words.Of(asOf) : _words.Say(ReportWords.AsOfLatest));
            WriteFact(ReportWords.Rules, _words.Join(_report.Rules.Select(rule => _words.Say(rule.Label))));
        }
    }

    private void WriteFact(Wording label, string text)
    {
        _page.Write("dt", _words.Say(label.Heading()));
        _page.Write("dd", text);
    }

    private void WriteContents()
    {
        using (_page.Open("nav", ("aria-label", _words.Say(ReportWords.Contents.Heading()))))
        using (_page.Open("ul"))
        {
            foreach (var node in _report.Plan.Nodes.Where(HasHeading))
            {
                using (_page.Open("li", ("class", LevelOf(node))))
                {
                    _page.Write("a", _words.Of(node.Code, node.Name), ("href", "#" + IdOf(node.Code)));
                }
            }

            using (_page.Open("li"))
            {
                _page.Write("a", _words.Say(ReportWords.Summary.Heading()), ("href", "#" + HtmlSummary.Id));
            }
        }
    }

    private void WriteTree()
    {
        var subjects = _report.Subjects.ToLookup(item => item.Subject.Placed.Node);
        foreach (var node in _report.Plan.Nodes)
        {
            if (HasHeading(node))
            {
                _page.Write(HeadingOf(node), _words.Of(node.Code, node.Name), ("id", IdOf(node.Code)), ("class", LevelOf(node)));
            }

            foreach (var (subject, rows) in subjects[node])
            {
                _page.WriteLine();
                new HtmlIndicator(_report, _page).Write(subject, rows);
            }
        }
    }

    private static bool HasHeading(PlanNode node) => node.Kind is not PlanNodeKind.Project && node.Indicators.Any();

    private static string LevelOf(PlanNode node) => WireKind(node.Kind);

    private static string HeadingOf(PlanNode node) => string.Create(CultureInfo.InvariantCulture, $"h{(int)node.Kind + 2}");

    private static string IdOf(PlanCode code) => $"c{code}";

    private static string WireKind(PlanNodeKind kind) => kind switch
    {
        PlanNodeKind.BasicPolicy => "basic-policy",
        PlanNodeKind.Policy => "policy",
        _ => "measure",
    };
}

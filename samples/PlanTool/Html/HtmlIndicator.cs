using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;

namespace PlanTool.Html;

/// <summary>An indicator on the page: its chart, its figures in a table beside it, and each target with status, grades and arithmetic.</summary>
internal sealed class HtmlIndicator(Report report, HtmlPage page)
{
    private readonly Words _words = report.Words;

    internal void Write(ReportSubject subject, IReadOnlyList<ReportRow> rows)
    {
        using (page.Open("article"))
        {
            page.Write("h5", subject.Figures.Name);
            WriteOrigin(subject);
            using (page.Open("div", ("class", "figures")))
            {
                if (HtmlChart.Of(subject.Figures, [.. rows.Select(row => row.Evaluation)], _words) is { } chart)
                {
                    using (page.Open("figure"))
                    {
                        chart.Write(page);
                    }
                }

                WriteTable(subject.Figures);
            }

            foreach (var row in rows)
            {
                WriteTarget(row);
            }
        }
    }

    private void WriteOrigin(ReportSubject subject)
    {
        string[] origin =
        [
            .. new[] { (ReportWords.Project, subject.Project), (ReportWords.Source, subject.Figures.Source) }
                .Where(item => item.Item2 is not null)
                .Select(item => $"{_words.Say(item.Item1.Heading())}: {item.Item2}"),
            .. subject.Placed.Indicator.Remarks.Select(remark => $"{remark.Label}: {remark.Text}"),
        ];
        if (origin.Length > 0)
        {
            page.Write("p", string.Join(" · ", origin), ("class", "origin"));
        }
    }

    private void WriteTable(Indicator indicator)
    {
        using (page.Open("table", ("class", "values")))
        using (page.Open("tbody"))
        {
            WriteRow("baseline", _words.Say(ReportWords.Baseline.Heading()), _words.Of(indicator.Baseline));
            foreach (var measurement in indicator.Measurements)
            {
                WriteRow("measured", _words.Say(ReportWords.Measurement.Heading()), _words.Of(measurement));
            }

            foreach (var target in indicator.Targets)
            {
                WriteRow("target", _words.Say(ReportWords.Target.Heading()) + _words.Bracketed(_words.PhaseOf(target)), _words.Of(target));
            }
        }
    }

    private void WriteRow(string kind, string head, string text)
    {
        using (page.Open("tr"))
        {
            page.Write("th", head, ("scope", "row"), ("class", kind));
            page.Write("td", text);
        }
    }

    private void WriteTarget(ReportRow row)
    {
        var facts = row.Evaluation.Facts;
        using (page.Open("section", ("class", "judged")))
        {
            using (page.Open("p"))
            {
                page.Write("strong", _words.Say(ReportWords.Target.Heading()) + _words.Bracketed(_words.PhaseOf(row.Evaluation.Target)));
                page.Write($" {_words.TargetOf(row.Evaluation)} ");
                page.Write("span", _words.Say(facts.StatusLabel()), ("class", "status " + ColourOf(facts)));
                if (_words.MeetsTarget(facts) is { Length: > 0 } standing && facts.Status is not (AttainmentStatus.Met or AttainmentStatus.NotMet))
                {
                    page.Write(" ");
                    page.Write("span", standing, ("class", "standing"));
                }
            }

            if (row.Evaluation.Target is NotSetTarget)
            {
                return; // There is nothing to compare.
            }

            using (page.Open("p", ("class", "ratios")))
            {
                page.Write(string.Join(" · ", Figures(row)));
            }

            WriteGrades(row);
            WriteArithmetic(row);
        }
    }

    private IEnumerable<string> Figures(ReportRow row)
    {
        var facts = row.Evaluation.Facts;
        if (_words.FirstMeasurementIn(row.Evaluation) is { Length: > 0 } first)
        {
            yield return $"{_words.Say(ReportWords.BaselineUsed.Heading())}: {first}";
        }

        yield return $"{_words.Say(ReportWords.MeasurementUsed.Heading())}: {_words.UsedIn(row.Evaluation)}";
        yield return $"{_words.Say(FigureKind.AttainmentRatio.Label().Heading())}: {_words.Percent(facts.AttainmentRatio)}";
        yield return $"{_words.Say(FigureKind.ProgressRatio.Label().Heading())}: {_words.Percent(facts.ProgressRatio)}";
    }

    private void WriteGrades(ReportRow row)
    {
        using (page.Open("ul", ("class", "grades")))
        {
            foreach (var (rule, judgement) in row.Judge(report.Rules))
            {
                using (page.Open("li", ("class", judgement.Reason is null ? null : "none")))
                {
                    page.Write(_words.Say(rule.Label) + " ");
                    page.Write("b", _words.Of(judgement.Grade), ("title", _words.Say(judgement.Grade.Label)));
                }
            }
        }
    }

    private void WriteArithmetic(ReportRow row)
    {
        using (page.Open("details"))
        {
            page.Write("summary", _words.Say(ReportWords.Arithmetic.Heading()));
            using (page.Open("ul"))
            {
                foreach (var line in row.Evaluation.Explain([.. report.Rules]))
                {
                    page.Write("li", _words.Say(line.Text));
                }
            }
        }
    }

    private static string ColourOf(in EvaluationFacts facts) => facts.MeetsTarget switch
    {
        true => "good",
        false when facts.Status is AttainmentStatus.NotMet => "bad",
        false => "short",
        null => "open",
    };
}

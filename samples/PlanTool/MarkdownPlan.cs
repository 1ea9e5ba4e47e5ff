using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;

namespace PlanTool;

/// <summary>A plan as Markdown: a heading for each part, its texts, a table of its indicators, its projects.</summary>
internal sealed class MarkdownPlan
{
    private readonly ComprehensivePlan _plan;
    private readonly TextWriter _output;
    private readonly Words _words;

    private MarkdownPlan(ComprehensivePlan plan, TextWriter output, Words words)
    {
        _plan = plan;
        _output = output;
        _words = words;
    }

    internal static void Write(ComprehensivePlan plan, Words words)
    {
        using var output = Output.OpenWriter();
        new MarkdownPlan(plan, output, words).Write();
    }

    private void Write()
    {
        WriteHeading(1, _plan.Title ?? _words.Say(ReportWords.NoTitle));
        if (_plan.Period is { } period)
        {
            _output.WriteLine(_words.Of(period));
            _output.WriteLine();
        }

        foreach (var node in _plan.Nodes)
        {
            WriteHeading((int)node.Kind + 2, node.Kind is PlanNodeKind.Project ? node.Name! : _words.Of(node.Code, node.Name));
            Write(node);
        }

        foreach (var scale in _plan.Scales)
        {
            WriteList(PlanWords.Scale, scale.Grades.Select(grade => $"{grade.Code}: {grade.Label.Japanese} / {grade.Label.English}"), _words.Bracketed(scale.Name));
        }
    }

    private void Write(PlanNode node)
    {
        switch (node.Kind)
        {
            case PlanNodeKind.Policy:
                WriteList(PlanWords.Directions, node.Policy!.Directions);
                break;
            case PlanNodeKind.Measure:
                WriteList(PlanWords.Progress, node.Measure!.Progress);
                WriteList(PlanWords.Issues, node.Measure.Issues);
                WriteList(PlanWords.Directions, node.Measure.Directions);
                WriteList(PlanWords.DirectObjectives, node.Measure.DirectObjectives);
                break;
            case PlanNodeKind.Project:
                Write(node.Project!);
                break;
        }

        Indicator[] indicators = [.. node.Indicators.Where(placed => placed.Node.Equals(node)).Select(placed => placed.Indicator)];
        if (indicators.Length > 0)
        {
            MarkdownText.WriteTable(
                _output,
                new[] { ReportWords.Name, ReportWords.Source, ReportWords.Baseline, ReportWords.Measurement, ReportWords.Target }.Select(_words.Say),
                indicators.SelectMany(RowsOf));
        }

        WriteTable(
            [PlanWords.Year, PlanWords.Account, PlanWords.Amount],
            (node.Project?.Accounts ?? []).SelectMany(account => PlanEntries.AmountsOf(account).Select(amount => (string[])
            [
                account.Year.ToString(),
                _words.Say(amount.Label),
                amount.Value is { } value ? $"{_words.Amount(value)} {account.Unit.Symbol}".Trim() : "",
            ])));
        WriteTable(
            [PlanWords.Year, PlanWords.Assessment, ReportWords.Name, PlanWords.Grade, PlanWords.Reason],
            node.Assessments.Where(placed => placed.Node.Equals(node)).Select(placed => (string[])
            [
                placed.Assessment.Year.ToString(),
                placed.Assessment.Scale,
                placed.Assessment.Indicator ?? "",
                $"{placed.Assessment.Grade} {PlanEntries.LabelOf(placed.Assessment, _plan, _words)}".Trim(),
                placed.Assessment.Reason ?? "",
            ]));
        WriteList(PlanWords.Notes, (node.Kind switch
        {
            PlanNodeKind.Policy => node.Policy!.Notes,
            PlanNodeKind.Measure => node.Measure!.Notes,
            _ => [],
        }).Select(note => note.Mark is { } mark ? $"※{mark} {note.Text}" : note.Text));
    }

    private void Write(Project project)
    {
        if (project.Description is { } description)
        {
            _output.WriteLine(MarkdownText.Escape(description));
            _output.WriteLine();
        }

        Write(PlanWords.Current, project.Current);
        Write(PlanWords.Planned, project.Planned);
        Write(PlanWords.Later, project.Later);
        WriteList(PlanWords.Remarks, project.Remarks);
    }

    private void Write(Wording label, ProjectStage? stage)
    {
        if (stage is not null)
        {
            WriteList(
                label,
                stage.Groups.SelectMany(group => group.Items.Select(item => group.Heading is { } heading ? $"{heading}: {item.Text}" : item.Text)),
                stage.Period is { } period ? _words.Bracketed(_words.Of(period)) : "");
        }
    }

    private IEnumerable<IReadOnlyList<string>> RowsOf(Indicator indicator) =>
        indicator.Parts.Select(indicator.OfPart).Prepend(indicator).Select(figures => (string[])
        [
            figures.Name,
            figures.Source ?? "",
            _words.Of(figures.Baseline),
            _words.Join(figures.Measurements.Select(_words.Of)),
            _words.Join(figures.Targets.Select(target => $"{_words.PhaseOf(target)} {_words.Of(target)}".Trim())),
        ]);

    private void WriteTable(Wording[] heads, IEnumerable<string[]> rows)
    {
        string[][] written = [.. rows];
        if (written.Length > 0)
        {
            MarkdownText.WriteTable(_output, heads.Select(_words.Say), written);
        }
    }

    private void WriteHeading(int level, string text)
    {
        _output.WriteLine($"{new string('#', level)} {MarkdownText.Escape(text)}");
        _output.WriteLine();
    }

    private void WriteList(Wording label, IEnumerable<string> texts, string addition = "")
    {
        string[] lines = [.. texts];
        if (lines.Length == 0)
        {
            return;
        }

        _output.WriteLine($"**{_words.Say(label)}**{addition}");
        _output.WriteLine();
        foreach (var line in lines)
        {
            _output.WriteLine($"- {MarkdownText.Escape(line)}");
        }

        _output.WriteLine();
    }
}

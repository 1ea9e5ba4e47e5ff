using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Calendars;
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
        WriteParagraph(PhaseOf(_plan.Phase, _plan.Period));
        foreach (var phase in _plan.Phases)
        {
            WriteParagraph(PhaseOf(phase.Number, phase.Period));
        }

        foreach (var node in _plan.Nodes)
        {
            WriteHeading((int)node.Kind + 2, node.Kind is PlanNodeKind.Project ? node.Name! : _words.Of(node.Code, node.Name));
            Write(node);
        }

        foreach (var scale in _plan.Scales)
        {
            WriteList(PlanWords.Scale, [.. scale.Grades.Select(grade => ("", $"{grade.Code}: {grade.Label.Japanese} / {grade.Label.English}"))], _words.Bracketed(scale.Name));
        }
    }

    private void Write(PlanNode node)
    {
        Write(PlanTexts.Of(node));
        Indicator[] indicators = [.. node.Indicators.Where(placed => placed.Node.Equals(node)).Select(placed => placed.Indicator)];
        if (indicators.Length > 0)
        {
            MarkdownText.WriteTable(
                _output,
                new[] { ReportWords.Name, ReportWords.Source, ReportWords.Baseline, ReportWords.Measurement, ReportWords.Target, PlanWords.Remarks }.Select(_words.Say),
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
        Write(PlanTexts.NotesOf(node));
    }

    /// <summary>Writes texts as lists, one for each label and period, an item's facts and milestones under it.</summary>
    private void Write(IEnumerable<PlanText> texts)
    {
        foreach (var list in texts.GroupBy(text => (text.Label, text.Period)))
        {
            WriteList(
                list.Key.Label,
                [.. list.Where(text => text.Text.Length > 0 || text.Heading is not null).SelectMany(LinesOf)],
                list.Key.Period is { } period ? _words.Bracketed(_words.Of(period)) : "");
        }
    }

    private IEnumerable<(string Indent, string Text)> LinesOf(PlanText text)
    {
        yield return ("", text.Heading is { } heading ? $"{heading}: {text.Text}".TrimEnd() : text.Text);
        foreach (var fact in text.Item?.Facts ?? [])
        {
            yield return ("  ", $"{fact.Label}: {_words.Of(new Measurement(fact.Value, fact.Period))}");
        }

        foreach (var milestone in text.Item?.Milestones ?? [])
        {
            var remarks = new[] { _words.Of(milestone.Period), milestone.IsPlanned ? _words.Say(PlanWords.PlannedMilestone) : "" };
            yield return ("  ", (milestone.EventName ?? _words.Say(PlanWords.Milestone)) + _words.Bracketed(_words.Join(remarks.Where(remark => remark.Length > 0))));
        }
    }

    private string PhaseOf(int? phase, FiscalYearRange? years) => string.Join(
        ' ',
        new[] { phase is { } number ? _words.OfPhase(number) : "", years is { } period ? _words.Of(period) : "" }.Where(text => text.Length > 0));

    private IEnumerable<IReadOnlyList<string>> RowsOf(Indicator indicator) =>
        indicator.Parts.Select(indicator.OfPart).Prepend(indicator).Select(figures => (string[])
        [
            figures.Name,
            figures.Source ?? "",
            _words.Of(figures.Baseline),
            _words.Join(figures.Measurements.Select(measurement => With(_words.Of(measurement), FigureDetails.Of(measurement, _words)))),
            _words.Join(figures.Targets.Select(target => With($"{_words.PhaseOf(target)} {_words.Of(target)}".Trim(), FigureDetails.Of(target, _words)))),
            ReferenceEquals(figures, indicator)
                ? _words.Join(FigureDetails.Of(figures, _words).Where(detail => detail.Label != ReportWords.Source).Select(detail => $"{_words.Say(detail.Label)}: {detail.Text}"))
                : FigureDetails.MarksOf(figures.Notes),
        ]);

    /// <summary>Returns a figure with what is said of it and does not stand in its words already.</summary>
    private string With(string figure, IEnumerable<string> details) =>
        figure + _words.Bracketed(_words.Join(details.Where(detail => !figure.Contains(detail, StringComparison.Ordinal))));

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

    private void WriteParagraph(string text)
    {
        if (text.Length > 0)
        {
            _output.WriteLine(MarkdownText.Escape(text));
            _output.WriteLine();
        }
    }

    private void WriteList(Wording label, IReadOnlyList<(string Indent, string Text)> lines, string addition)
    {
        _output.WriteLine($"**{_words.Say(label)}**{MarkdownText.Escape(addition)}");
        _output.WriteLine();
        foreach (var (indent, text) in lines)
        {
            _output.WriteLine($"{indent}- {MarkdownText.Escape(text)}");
        }

        if (lines.Count > 0)
        {
            _output.WriteLine();
        }
    }
}

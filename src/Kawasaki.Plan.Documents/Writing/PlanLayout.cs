using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Documents.Writing;

/// <summary>The order of a document: the title, each policy with its sections and its list of measures, each measure with its sections. What is empty
/// has no section.</summary>
internal sealed class PlanLayout(ComprehensivePlan plan)
{
    private readonly WrittenLines _lines = new();
    private readonly PlanCode? _phaseAt = PlanFrame.NodeToSayPhase(plan);
    private readonly PlanCode? _periodAt = PlanFrame.NodeToSayPeriod(plan);

    internal WrittenLines Write()
    {
        if (plan.Title is { } title)
        {
            _lines.AddBlock(title);
        }

        foreach (var basicPolicy in plan.BasicPolicies)
        {
            _lines.Place = basicPolicy.ToString();
            if (basicPolicy.Name is { } name)
            {
                _lines.AddBlock($"基本政策{basicPolicy.Code} {name}");
            }

            foreach (var policy in basicPolicy.Policies)
            {
                Write(policy);
            }
        }

        return _lines;
    }

    private void Write(Policy policy)
    {
        var heading = FormattableString.Invariant($"政策 {policy.Code.BasicPolicy} - {policy.Code.Policy} {policy.Name}");
        _lines.Place = policy.ToString();
        _lines.AddBlock(heading);
        WriteList("1 政策の方向性", "- ", policy.Directions);
        var saysPhase = _phaseAt == policy.Code;
        if (policy.PerceptionIndicators.Count + policy.Notes.Count > 0 || saysPhase)
        {
            _lines.AddBlock("2 市民の実感指標");
            WriteTable(IndicatorTableStyle.Perception, policy.PerceptionIndicators, policy.Notes, saysPhase ? plan.Phase : null);
        }

        if (policy.Measures.Count > 0)
        {
            _lines.AddBlock("3 施策の体系");
            _lines.AddBlock(heading);
        }

        foreach (var measure in policy.Measures)
        {
            _lines.AddBlock(HeadingOf(measure));
        }

        foreach (var measure in policy.Measures)
        {
            Write(measure);
        }
    }

    private void Write(Measure measure)
    {
        _lines.Place = measure.ToString();
        _lines.AddBlock(HeadingOf(measure));
        WriteList("1 これまでの主な取組状況", "- ", measure.Progress);
        WriteList("2 施策の主な課題", "- ", measure.Issues);
        WriteList("3 施策の方向性", "- ★ ", measure.Directions);
        WriteList("4 直接目標", "- ", measure.DirectObjectives);
        var saysPhase = measure.OutcomeIndicators.Count > 0 || _phaseAt == measure.Code;
        if (measure.Notes.Count > 0 || saysPhase)
        {
            _lines.AddBlock("5 主な成果指標");
            WriteTable(IndicatorTableStyle.Outcome, measure.OutcomeIndicators, measure.Notes, saysPhase ? plan.Phase : null);
        }

        if (measure.Projects.Count > 0 || _periodAt == measure.Code)
        {
            _lines.AddBlock("6 計画期間の主な取組");
            ProjectTable.WriteAll(measure.Projects, _periodAt == measure.Code ? plan.Period : null, _lines);
        }
    }

    private void WriteList(string heading, string bullet, IReadOnlyList<string> items)
    {
        if (items.Count > 0)
        {
            _lines.AddBlock(heading);
            _lines.AddBlock([.. items.Select(item => bullet + item)]);
        }
    }

    private void WriteTable(IndicatorTableStyle style, IReadOnlyList<Indicator> indicators, IReadOnlyList<PlanNote> notes, int? phase)
    {
        new IndicatorTable(style, notes, phase).WriteAll(indicators, _lines);
        foreach (var note in notes)
        {
            _lines.AddBlock(note.Mark is { } mark ? $"※ {mark} {note.Text}" : $"※ {note.Text}");
        }
    }

    private static string HeadingOf(Measure measure) => $"施策{measure.Code} {measure.Name}";
}

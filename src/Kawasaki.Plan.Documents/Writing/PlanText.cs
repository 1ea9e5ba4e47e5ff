using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Documents.Writing;

/// <summary>The order of a document: the title, each policy with its sections and its list of measures, each measure with its sections. What is empty
/// has no section.</summary>
/// <param name="plan">The plan.</param>
/// <param name="known">What is read of the text without the lines that say what headings and tables do not, where that is known.</param>
internal sealed class PlanText(ComprehensivePlan plan, ComprehensivePlan? known = null)
{
    private readonly WrittenLines _lines = new();

    internal WrittenLines Write()
    {
        if (plan.Title is { } title)
        {
            _lines.AddBlock(known is null || known.Title == title ? title : FrontLine.OfTitle(title));
        }

        if (plan.Phase is { } phase && known is not null && (known.Phase != phase || known.Title != plan.Title))
        {
            _lines.AddBlock(FrontLine.OfPhase(phase));
        }

        if (plan.Period is { } period && known is not null && (known.Period != period || known.Title != plan.Title))
        {
            _lines.AddBlock(FrontLine.OfPeriod(period));
        }

        foreach (var stated in plan.Phases)
        {
            _lines.AddBlock(FrontLine.OfPhase(stated.Number, stated.Period));
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
        WriteList(Section.PolicyDirections, "- ", policy.Directions);
        if (policy.PerceptionIndicators.Count + policy.Notes.Count > 0)
        {
            _lines.AddBlock(SectionTitles.HeadingOf(Section.Perception));
            WriteTable(IndicatorTableStyle.Perception, policy.PerceptionIndicators, policy.Notes, null);
        }

        if (policy.Measures.Count > 0)
        {
            _lines.AddBlock(SectionTitles.HeadingOf(Section.Tree));
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
        WriteList(Section.Progress, "- ", measure.Progress);
        WriteList(Section.Issues, "- ", measure.Issues);
        WriteList(Section.Directions, "- ★ ", measure.Directions);
        WriteList(Section.Objectives, "- ", measure.DirectObjectives);
        if (measure.Notes.Count + measure.OutcomeIndicators.Count > 0)
        {
            _lines.AddBlock(SectionTitles.HeadingOf(Section.Outcomes));
            WriteTable(IndicatorTableStyle.Outcome, measure.OutcomeIndicators, measure.Notes, measure.OutcomeIndicators.Count > 0 ? plan.Phase : null);
        }

        if (measure.Projects.Count > 0)
        {
            _lines.AddBlock(SectionTitles.HeadingOf(Section.Projects));
            ProjectTable.WriteAll(measure.Projects, _lines);
        }
    }

    private void WriteList(Section section, string bullet, IReadOnlyList<string> items)
    {
        if (items.Count > 0)
        {
            _lines.AddBlock(SectionTitles.HeadingOf(section));
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

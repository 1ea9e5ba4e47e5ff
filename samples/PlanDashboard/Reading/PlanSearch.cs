using Kawasaki.Plan.Domain.Hierarchy;
using PlanDashboard.Data;

namespace PlanDashboard.Reading;

/// <summary>What a search found.</summary>
/// <param name="Address">Where.</param>
/// <param name="Node">The node there, or the one in which the indicator stands.</param>
/// <param name="Text">The text that has the words, where it is not the name.</param>
internal sealed record SearchHit(PlanAddress Address, PlanNode Node, string? Text);

/// <summary>Finds words in the names, codes and texts of a plan, in whatever width and case.</summary>
internal static class PlanSearch
{
    internal static IEnumerable<SearchHit> Find(ComprehensivePlan plan, string words)
    {
        var folded = Fold(words.Trim());
        var code = PlanCodeNotation.Read(words).TryGetValue(out var read) ? read : (PlanCode?)null;
        if (folded.Length == 0)
        {
            yield break;
        }

        foreach (var node in plan.Nodes)
        {
            if ((node.Code == code && node.Project is null) || Has(node.Name))
            {
                yield return new(PlanAddress.Of(node), node, Text: null);
            }
            else if (TextsOf(node).FirstOrDefault(Has) is { } text)
            {
                yield return new(PlanAddress.Of(node), node, text);
            }

            foreach (var placed in node.Indicators.Where(placed => placed.Node.Equals(node)))
            {
                if (Has(placed.Indicator.Name) || Has(placed.Indicator.Source))
                {
                    yield return new(PlanAddress.Of(placed), node, Has(placed.Indicator.Name) ? null : placed.Indicator.Source);
                }
            }
        }

        bool Has(string? text) => text is not null && Fold(text).Contains(folded, StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> TextsOf(PlanNode node) => node switch
    {
        { Project: { } project } =>
            [.. project.Description is { } description ? [description] : Array.Empty<string>(), .. project.Items.Select(item => item.Text),
            .. project.Remarks],
        { Measure: { } measure } =>
            [.. measure.Progress, .. measure.Issues, .. measure.Directions, .. measure.DirectObjectives, .. measure.Notes.Select(note => note.Text)],
        { Policy: { } policy } => [.. policy.Directions, .. policy.Notes.Select(note => note.Text)],
        _ => [],
    };

    /// <summary>Takes the width off Latin letters, digits and spaces, without a table of the platform.</summary>
    private static string Fold(string text) => string.Create(text.Length, text, static (folded, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            folded[i] = from[i] switch
            {
                >= '！' and <= '～' => (char)(from[i] - '！' + '!'),
                '　' => ' ',
                var other => other,
            };
        }
    });
}

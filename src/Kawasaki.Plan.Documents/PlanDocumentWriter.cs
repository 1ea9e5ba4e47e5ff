using Ardalis.GuardClauses;
using Kawasaki.Plan.Documents.Writing;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents;

/// <summary>Writes a plan as text in the layout in which the city publishes it: the counterpart of <see cref="PlanDocumentReader"/>.</summary>
/// <remarks>
/// The text reads back as an equal plan without an error: it is read before it is returned. What no heading and no table of it
/// says, such as a title of other words, stands in lines of its own above: <c>計画名：…</c>. A plan that the layout cannot say, such as one with a tab in a
/// text or with facts that do not follow from their item, is refused whole. Lines end with LF; cells are separated by tabs.
/// </remarks>
public static class PlanDocumentWriter
{
    /// <summary>Writes a plan. What could not be read from a document is not in its plan, and is not written: look at
    /// <see cref="PlanDocument.HasErrors"/> first.</summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentException">The layout cannot say the plan. The message names the place and the first difference.</exception>
    public static string Write(ComprehensivePlan plan)
    {
        Guard.Against.Null(plan);
        var lines = new PlanText(plan).Write();
        var document = PlanDocumentReader.Read(lines.ToString());
        if ((document.Plan.Title, document.Plan.Phase, document.Plan.Period) != (plan.Title, plan.Phase, plan.Period))
        {
            lines = new PlanText(plan, document.Plan).Write();
            document = PlanDocumentReader.Read(lines.ToString());
        }

        return ReadingBack.Refusal(plan, lines, document) is { } refusal
            ? throw Worded.Refusal(refusal.Japanese, refusal.English, nameof(plan))
            : lines.ToString();
    }

    /// <summary>Writes a plan to a writer: the whole text, or nothing where the plan is refused.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="writer">The writer, whose own line ends are not used.</param>
    /// <exception cref="ArgumentException">The layout cannot say the plan. The message names the place and the first difference.</exception>
    /// <exception cref="IOException">The text cannot be written.</exception>
    public static void Write(ComprehensivePlan plan, TextWriter writer)
    {
        Guard.Against.Null(writer);
        writer.Write(Write(plan));
    }
}

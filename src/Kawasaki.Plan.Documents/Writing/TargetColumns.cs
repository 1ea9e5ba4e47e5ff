using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Documents.Writing;

/// <summary>The columns of targets that a table needs for all its indicators, each a phase or none.</summary>
internal static class TargetColumns
{
    /// <summary>Returns columns in which the targets of each indicator stand in their order.</summary>
    internal static List<int?> Of(IEnumerable<IReadOnlyList<Target>> rows, int? phase)
    {
        var columns = new List<int?>();
        if (phase is not null)
        {
            columns.Add(phase);
        }

        foreach (var targets in rows)
        {
            var position = 0;
            foreach (var target in targets)
            {
                var found = columns.IndexOf(target.Phase, position);
                if (found < 0)
                {
                    found = columns.FindIndex(position, column => column > target.Phase);
                    found = found < 0 ? columns.Count : found;
                    columns.Insert(found, target.Phase);
                }

                position = found + 1;
            }
        }

        return columns;
    }

    /// <summary>Returns the targets by column, with <see langword="null"/> where a column has none.</summary>
    internal static IEnumerable<Target?> Placed(IReadOnlyList<Target> targets, IReadOnlyList<int?> columns)
    {
        var next = 0;
        foreach (var column in columns)
        {
            yield return next < targets.Count && targets[next].Phase == column ? targets[next++] : null;
        }
    }
}

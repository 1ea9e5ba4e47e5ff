using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Documents.Writing;

/// <summary>The order of the columns of a project table: 0 the current state, 1 the plan, 2 what comes later.</summary>
/// <remarks>
/// The reader tells the columns by their periods: an open range is what comes later, a closed one the plan, anything else the current state; and the first stage
/// without a column where that one is taken. Where the usual order would be misread, another one may not.
/// </remarks>
internal static class ProjectColumnOrder
{
    private const int Stages = 3;

    private static readonly int[][] Orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

    internal static int[] Of(IReadOnlyList<CalendarPeriod?> periods) => Array.Find(Orders, order => IsUnderstood(order, periods)) ?? Orders[0];

    private static bool IsUnderstood(int[] order, IReadOnlyList<CalendarPeriod?> periods)
    {
        var isTaken = new bool[Stages];
        foreach (var stage in order)
        {
            if (periods[stage] is not { } period)
            {
                continue;
            }

            var usual = period.TryGetFiscalYearRange(out var range) ? (range.IsClosed ? 1 : 2) : 0;
            var read = isTaken[usual] ? Array.IndexOf(isTaken, false) : usual;
            if (read != stage)
            {
                return false;
            }

            isTaken[read] = true;
        }

        return true;
    }
}

using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Hierarchy.Changes;

/// <summary>What became of an entry of a list: it is in one plan only, or another in each.</summary>
internal sealed class EntryChange
{
    private EntryChange(object? before, object? after) => (Before, After) = (before, after);

    /// <summary>Gets the entry in the older plan.</summary>
    internal object? Before { get; }

    /// <summary>Gets the entry in the newer plan.</summary>
    internal object? After { get; }

    /// <summary>Gets the entry by what it is known by, and what became of it.</summary>
    internal Wording Text
    {
        get
        {
            var (name, what) = (NameOf((After ?? Before)!), Before is null ? ChangeWords.Of(PartChangeKind.Added)
                : After is null ? ChangeWords.Of(PartChangeKind.Dropped)
                : new("変更", "changed"));
            return new($"{name.Japanese}（{what.Japanese}）", $"{name.English} ({what.English})");
        }
    }

    /// <summary>Returns the entries that are not equal in two lists, in the order of the newer; none where only their order is another. Of what is no list,
    /// and of measurements and targets, of which each has a change of its own, it is <see langword="null"/>.</summary>
    internal static IReadOnlyList<EntryChange>? Of((object? Before, object? After) values) => values switch
    {
        (IReadOnlyCollection<Measurement> or IReadOnlyCollection<Target>, _) => null,
        (IReadOnlyCollection<object> older, IReadOnlyCollection<object> newer) => Between(older, newer),
        _ => null,
    };

    private static List<EntryChange> Between(IReadOnlyCollection<object> older, IReadOnlyCollection<object> newer)
    {
        var left = new Dictionary<object, int>();
        foreach (var item in older)
        {
            left[ValueOf(item)] = left.TryGetValue(ValueOf(item), out var count) ? count + 1 : 1;
        }

        var fresh = newer.Where(item => !TryTake(ValueOf(item))).ToList();
        var gone = new List<object>();
        foreach (var item in older.Reverse()) // Of equal ones the last are those without a match.
        {
            if (TryTake(ValueOf(item)))
            {
                gone.Insert(0, item);
            }
        }

        var changes = new List<EntryChange>();
        foreach (var item in fresh)
        {
            var before = gone.FindIndex(other => NameOf(other) == NameOf(item));
            changes.Add(new(before < 0 ? null : gone[before], item));
            if (before >= 0)
            {
                gone.RemoveAt(before);
            }
        }

        changes.AddRange(gone.Select(item => new EntryChange(item, null)));
        return changes;

        bool TryTake(object value)
        {
            var isLeft = left.TryGetValue(value, out var count) && count > 0;
            left[value] = count - (isLeft ? 1 : 0);
            return isLeft;
        }
    }

    /// <summary>Returns what is compared: of a part its label, since its figures are compared on their own.</summary>
    private static object ValueOf(object entry) => entry is IndicatorPart part ? part.Label : entry;

    private static Wording NameOf(object entry) => entry switch
    {
        ProjectAccount account => YearNotation.Default.Write(CalendarPeriod.From(account.Year)),
        Assessment assessment => With(
            YearNotation.Default.Write(CalendarPeriod.From(assessment.Year)),
            assessment.Scale + (assessment.Indicator is null ? "" : $" {Excerpt.Of(assessment.Indicator.AsSpan())}")),
        PlanPhase phase => new(Invariant($"第{phase.Number}期"), Invariant($"phase {phase.Number}")),
        PlanNote { Mark: { } mark } => Both($"※{mark}"),
        PlanNote note => Quoted(note.Text),
        AssessmentScale scale => Quoted(scale.Name),
        IndicatorRemark remark => Quoted(remark.Label),
        IndicatorPart part => Quoted(part.Label),
        string text => Quoted(text),
        _ => throw new ArgumentOutOfRangeException(nameof(entry), entry.GetType().Name, "No list has such an entry."),
    };

    private static Wording With(Wording year, string name) => new($"{year.Japanese} {name}", $"{year.English} {name}");

    private static Wording Quoted(string text) => new($"「{Excerpt.Of(text.AsSpan())}」", $"'{Excerpt.Of(text.AsSpan())}'");

    private static Wording Both(string text) => new(text, text);
}

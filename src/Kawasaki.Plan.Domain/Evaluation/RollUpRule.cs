using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>How a rule as data sums up many judgements.</summary>
/// <remarks>What could not be judged, and what has no score or no figure, is left out of a mean and of a sum, and the roll-up lists it.</remarks>
public sealed record RollUpRule
{
    private static readonly IReadOnlyDictionary<string, decimal> NoWeights = new Dictionary<string, decimal>();

    private readonly ValueList<(string Name, decimal Weight)> _weights = ValueList<(string, decimal)>.Empty;
    private readonly ValueList<string> _leaveOut = ValueList<string>.Empty;

    /// <summary>Gets how judgements are summed up.</summary>
    /// <exception cref="ArgumentException">There is no such way.</exception>
    public RollUpBy By { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>Gets the figure that is summed up, or <see langword="null"/> for the scores of the grades.</summary>
    /// <exception cref="ArgumentException">There is no such figure.</exception>
    public FigureKind? Of { get; init => field = value is { } kind ? Guard.Against.EnumOutOfRange(kind, nameof(value)) : null; }

    /// <summary>Gets how the result is rounded, or <see langword="null"/> where it is not.</summary>
    public DecimalRounding? Rounding { get; init; }

    /// <summary>Gets the codes of the grades that are left out.</summary>
    public IReadOnlyList<string> LeaveOut
    {
        get => _leaveOut;
        init => _leaveOut = Guard.Against.NullItems(Guard.Against.Null(value), nameof(value));
    }

    /// <summary>Gets the weights of indicators by name. One that is not here weighs 1. Each part of an indicator whose figures are those of its parts
    /// alone has the weight of the whole, unless one stands here under its own name (割合：男性).</summary>
    /// <remarks>A weight of which there is no indicator is no error, because one rule serves many plans and their parts:
    /// <see cref="RollUp.UnmatchedWeights"/> lists it.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative.</exception>
    public IReadOnlyDictionary<string, decimal> Weights
    {
        get => _weights.Count == 0 ? NoWeights : _weights.ToDictionary(pair => pair.Name, pair => pair.Weight, StringComparer.Ordinal);
        init
        {
            foreach (var pair in Guard.Against.Null(value).Where(pair => pair.Value < 0))
            {
                throw new ArgumentOutOfRangeException(nameof(value), Invariant($"A weight is 0 or more, but '{pair.Key}' has {pair.Value}."))
                    .Saying(Invariant($"重みは 0 以上ですが、「{pair.Key}」は {pair.Value} です。"));
            }

            _weights = ValueList<(string, decimal)>.Of([.. value.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value))]);
        }
    }

    /// <summary>Gets the most that a score or figure counts, or <see langword="null"/>.</summary>
    public decimal? Cap { get; init; }

    /// <summary>Gets in words how judgements are summed up.</summary>
    public Wording Text
    {
        get
        {
            var label = By.Label();
            Wording? what = By is RollUpBy.Worst or RollUpBy.ShareMet ? null : Of?.Label() ?? new("点数", "score");
            var weights = _weights.Select(pair => Invariant($"{pair.Name} {pair.Weight}")).ToArray();
            return new(
                label.Japanese
                    + (what is { } summed ? $"（{summed.Japanese}）" : "")
                    + (Cap is { } most ? Invariant($"、上限 {most}") : "")
                    + (weights.Length > 0 ? "、重み：" + string.Join("、", weights) : "")
                    + (Rounding is { } mode ? Invariant($"、{mode.Mode.Label.Japanese}（小数 {mode.Digits} 桁）") : "")
                    + (LeaveOut.Count > 0 ? "、除外：" + string.Join("、", LeaveOut) : ""),
                label.English
                    + (what is { } total ? $" of the {total.English}" : "")
                    + (Cap is { } cap ? Invariant($", each at most {cap}") : "")
                    + (weights.Length > 0 ? ", weights: " + string.Join(", ", weights) : "")
                    + (Rounding is { } rounding ? Invariant($", {rounding.Mode.Label.English} (decimals: {rounding.Digits})") : "")
                    + (LeaveOut.Count > 0 ? ", without " + string.Join(", ", LeaveOut) : ""));
        }
    }

    /// <summary>Returns how judgements are summed up.</summary>
    public override string ToString() => Invariant($"{WireName.Of(By)} of {(Of is { } kind ? WireName.Of(kind) : "score")}");
}

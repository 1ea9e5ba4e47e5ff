using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

// The built-in rules once more, from their written definitions. Where a rule takes roots, which are no fractions, a value on a limit may go to either side.
internal sealed partial class FractionEvaluation
{
    private const string None = "notAvailable";
    private const double Tolerance = 1e-9;

    private bool IsMissing => Status is AttainmentStatus.TargetNotSet or AttainmentStatus.TargetPending or AttainmentStatus.NotMeasurable or AttainmentStatus.NotMeasured;

    private bool HasFigure => _asked.Condition >= TargetCondition.AtLeast && (_target is not null || _asked.Low is not null);

    /// <summary>Gets whether there is a baseline with which the measurement is compared; the start of a sum is none.</summary>
    private bool Baselined => _b is not null && !_isSum;

    private Fraction? Better1 => _direction == 0 || !Baselined ? null : (_c - _b) * _direction;

    /// <summary>Returns the grades that a rule may give.</summary>
    internal IReadOnlyList<string> GradesOf(string rule) => rule switch
    {
        not "treasuryBoard" when IsUnproven => [rule switch { "healthJapan21" => "E", "healthJapan21Midterm" => "e", _ => None }],
        "nagayo" => [Nagayo],
        "fukuoka" => [Fukuoka],
        "kawasaki" => [Kawasaki],
        "tama" => [Tama],
        "treasuryBoard" => [TreasuryBoard],
        "healthJapan21" => [Health],
        "healthJapan21Midterm" => [Health switch { "A" or "B" => "a", "B*" => "a*", "C" => "b", "D" => "c", _ => "e" }],
        "sano" => [IsMissing ? None : MeetsTarget is true ? "7" : ByRatio("7 1 6 0.9 5 0.8 4 0.7 3 0.6 2 0.5 1")],
        "osakaLibrary" => [OsakaLibrary],
        "nagoyaPort" => [NagoyaPort],
        "regionalRevitalization" => [Municipal("great", "considerable", () => AttainmentRatio.Value is { } ratio && ratio.CompareTo(0.7m) >= 0 ? "considerable" : Better1?.Sign > 0 ? "some" : "none")],
        "ino" => [Municipal("◎", "○", () => "△")],
        "unProgressChart" => UnProgressChart,
        "destatis" => [Destatis],
        "statisticsCanada" => StatisticsCanada,
        _ => throw new ArgumentException("Write this rule once more, too.", nameof(rule)),
    };

    /// <summary>Gets whether a sum lacks years that could change how it stands to the target.</summary>
    private bool IsUnproven =>
        (IsLackingYears || (_amounts.Length > 0 && _t < _due && _due <= _asOf)) && MeetsTarget is { } isMet && !IsSettled(isMet);

    private string Nagayo =>
        _c is not { } c || !HasFigure || _direction == 0 ? None
        : c.CompareTo(_target!.Value) * _direction > 0 ? "S"
        : Better1 is not { } better ? None
        : better.Sign > 0 ? "A" : better.CompareTo(Size(_b) * -0.1m ?? 0) >= 0 ? "B" : "C";

    private string Fukuoka =>
        !Baselined || _c is null ? None
        : _direction == 0 ? MeetsTarget is true ? "a" : None
        : OnPace is not { } isOnPace ? None
        : _assumed is { IsSurvey: true } && (Size(_c - _b) ?? 0).CompareTo(3) < 0 ? "b"
        : isOnPace ? "a" : (_c - _b)!.Value.Sign * _direction >= 0 ? "b" : "c";

    private string Kawasaki
    {
        get
        {
            var reference = _assumed?.ReferenceValue is { } set ? set : Baselined ? _b : null;
            return MeetsTarget switch
            {
                true => "a",
                false when _direction != 0 && reference is { } from =>
                    _c!.Value.CompareTo(from) * _direction >= 0 ? "b" : AttainmentRatio.Value is { } ratio ? ratio.CompareTo(0.6m) >= 0 ? "c" : "d" : None,
                _ => None,
            };
        }
    }

    private string Tama
    {
        get
        {
            if (MeetsTarget is true && (_direction == 0 || IsTargetTheBaseline))
            {
                return "steady";
            }

            Fraction? share = _assumed?.PlanStart?.StartYear is { } start
                ? start <= _due && start <= _t ? (Fraction)(Math.Min(_t.Value, _due.Value) - start + 1) / (_due.Value - start + 1) : null
                : _t0 < _t && _t0 < _due ? (Fraction)(Math.Min(_t.Value, _due.Value) - _t0.Value) / (_due.Value - _t0.Value) : null;
            return (_direction == 0 ? null : ProgressRatio.Value) / share is not { } pace ? None
                : pace.CompareTo(1) >= 0 ? "steady" : pace.CompareTo(0.6m) >= 0 ? "fair" : "needsImprovement";
        }
    }

    private string TreasuryBoard =>
        _due is null ? HasFigure ? "future" : None
        : _due > _asOf ? "future"
        : _asOf is null ? None
        : IsUnproven ? None
        : MeetsTarget switch { true => "met", false => "notMet", null => None };

    private string Health
    {
        get
        {
            if (MeetsTarget is true || Change * Better is not { } better)
            {
                return MeetsTarget is true ? "A" : "E";
            }

            var isChange = better.Sign != 0 && (IsSignificant ?? (Size(_b) is not { } size || Size(better)!.Value.CompareTo(size * 0.05m) >= 0));
            return !isChange ? "C" : better.Sign < 0 ? "D" : OnPace is false ? "B*"
                : OnPace is null && _asked.Value is not null && _due is not null && (_t is null || _t0 is null) ? "E" : "B";
        }
    }

    /// <summary>Gets whether two proportions differ by a two-sided test at 5 %.</summary>
    private bool? IsSignificant
    {
        get
        {
            if (_assumed?.SampleSizes is not { } sizes || (_unit != MeasurementUnit.Percent && _unit != MeasurementUnit.None) || new[] { _b!.Value, _c!.Value }.Any(percent => percent.Sign < 0 || percent.CompareTo(100) > 0))
            {
                return null;
            }

            Fraction p1 = _b!.Value / 100, p2 = _c!.Value / 100, n1 = sizes.Baseline, n2 = sizes.Actual, p = ((p1 * n1) + (p2 * n2)) / (n1 + n2);
            return ((p2 - p1) * (p2 - p1)).CompareTo((Fraction)3.841458820694124m * p * (1 - p) * (((Fraction)1 / n1) + ((Fraction)1 / n2))) >= 0;
        }
    }

    private string OsakaLibrary =>
        IsMissing || MeetsTarget is null ? None
        : _target is null || _direction == 0 ? MeetsTarget is true ? "A" : None
        : Status is not AttainmentStatus.NotDue ? AttainmentRatio.Reason == "metAtZero" ? "A" : ByRatio("A 1.1 B 0.8 C 0.5 D")
        : MeetsTarget is true ? "A"
        : ((_c - _previous) * _direction)?.Sign switch { 1 => "B", 0 => "C", -1 => "D", _ => None };

    private string NagoyaPort
    {
        get
        {
            if (IsMissing || MeetsTarget is true)
            {
                return IsMissing ? None : "onSchedule";
            }

            bool Reached(decimal share) => PaceRatio.Value!.Value.CompareTo(share) >= 0 || (_t > _due && ProgressRatio.Value!.Value.CompareTo(share) >= 0);
            return _direction == 0 || PaceRatio.Value is null || ProgressRatio.Value is null ? None : Reached(0.8m) ? "onSchedule" : Reached(0.6m) ? "slightlyLate" : "late";
        }
    }

    private string Destatis
    {
        get
        {
            var points = _before.TakeLast(5).ToArray();
            if (_c is not { } v || points.Length < 3 || points[0].Year is not { } first || !(first < _t) || (_direction == 0 && Better is null && !HasFigure))
            {
                return None;
            }

            var mean = (v - points[0].Value) / (_t!.Value - first);
            string Towards(Fraction target, int way, bool isMet)
            {
                var isRight = mean.Sign * way > 0;
                if (isMet || !(_due > _t))
                {
                    return isMet ? mean.Sign * way >= 0 ? "sun" : "sunCloud" : isRight ? "cloud" : "storm";
                }

                var miss = (target - v - (mean * (_due!.Value - _t.Value))) * way;
                return !isRight ? "storm" : miss.CompareTo((Size(target - v) ?? 0) * 0.05m) < 0 ? "sun" : miss.CompareTo((Size(target - v) ?? 0) * 0.2m) <= 0 ? "sunCloud" : "cloud";
            }

            if (_asked is { Low: { } low, High: { } high })
            {
                string[] weakestFirst = ["storm", "cloud", "sunCloud", "sun"];
                string[] ends = [Towards(low, 1, v.CompareTo(low) >= 0), Towards(high, -1, v.CompareTo(high) <= 0)];
                return weakestFirst.First(ends.Contains);
            }

            var better = Better?.Sign ?? 0;
            if (better == 0 && MeetsTarget is not true)
            {
                return None;
            }

            var isLastRight = (v - points[^1].Value).Sign * better > 0;
            return
                HasFigure ? Towards(_target!.Value, better, MeetsTarget is true)
                : mean.Sign * better > 0 ? isLastRight ? "sun" : "sunCloud" : isLastRight ? "cloud" : "storm";
        }
    }

    private string[] UnProgressChart
    {
        get
        {
            bool IsNear(decimal target, decimal near) => _direction != 0 && _target is { } t && t.CompareTo(target) == 0 && (Size(_c - t) ?? 0).CompareTo(near) <= 0;
            if (_c is not { } c || MeetsTarget is true || IsNear(0, 0.01m) || (IsNear(100, 1) && (_assumed?.NaturalLimit == 100 || _unit == MeasurementUnit.Percent)))
            {
                return [_c is null ? None : "reached"];
            }

            var known = _before.Append((Value: _b ?? 0, Year: Baselined ? _t0 : null)).Where(point => point.Year < _t).ToArray();
            if (Better is not { } better || _isSum || _t is not { } t || known.Length == 0 || (Baselined && _t0 >= t))
            {
                return [None];
            }

            // 2015 or the nearest year, of two the earlier; of one year the baseline, which stands last.
            var (b, t0) = known.Reverse().OrderBy(point => Math.Abs(point.Year!.Value - 2015)).ThenBy(point => point.Year).Select(point => (point.Value, point.Year!.Value)).First();
            if (b.Sign <= 0 || c.Sign <= 0)
            {
                return [None];
            }

            var growth = Math.Pow((c / b).ToDouble(), 1.0 / (t - t0));
            return
                !HasFigure ? ByLimits((growth - 1) * better.Sign, (0.02, "onTrack"), (0.005, "inProgress"), (double.NegativeInfinity, "stagnation"))
                : b.CompareTo(_target!.Value) == 0 || _due is not { } due || due <= t0 ? [None]
                : b.CompareTo(_target.Value) * better.Sign > 0 ? ["stagnation"]
                : ByLimits(((c.ToDouble() * Math.Pow(growth, Math.Max(0, due - t))) - b.ToDouble()) / (_target.Value - b).ToDouble(), (0.95, "onTrack"), (0.10, "inProgress"), (double.NegativeInfinity, "stagnation"));
        }
    }

    private string[] StatisticsCanada
    {
        get
        {
            if (_isSum || _t0 is not { } t0 || _t is not { } t || t <= t0 || (HasFigure && MeetsTarget is true))
            {
                return [!_isSum && _t0 < _t ? "targetAchieved" : None];
            }

            if (Better is not { } better || (HasFigure && !IsTargetTheBaseline && !(_due > t0)))
            {
                return [None];
            }

            if (HasFigure && IsTargetTheBaseline)
            {
                return ["deterioration"];
            }

            Fraction NotZeroed(Fraction value) => value.Sign == 0 ? 0.001m : value;
            var (b, c, target) = (NotZeroed(_b!.Value), _c!.Value, NotZeroed(HasFigure ? _target!.Value : _b.Value));
            var sign = b.Sign > 0 && c.Sign >= 0 && target.Sign > 0 ? 1 : b.Sign < 0 && c.Sign < 0 && target.Sign < 0 ? -1 : 0;
            var x = sign * better.Sign * (Math.Pow((c / b).ToDouble(), 1.0 / (t - t0)) - 1);
            if (sign == 0 || double.IsInfinity(x))
            {
                return [None];
            }

            if (HasFigure)
            {
                return ByLimits(x / Math.Abs(Math.Pow((target / b).ToDouble(), 1.0 / (_due!.Value - t0)) - 1), (0.95, "onTrack"), (0.6, "accelerationNeeded"), (0, "limitedProgress"), (double.NegativeInfinity, "deterioration"));
            }

            var (k, start) = (1.0, b.ToDouble());
            if (_assumed?.NaturalLimit is { } limit)
            {
                if (_b.Value.CompareTo(limit) == 0 && x >= 0)
                {
                    return ["onTrack"];
                }

                var room = start < (double)limit ? start : (2 * (double)limit) - start;
                var isAhead = better.Sign * ((double)limit).CompareTo(start) > 0;
                k = isAhead && start >= 0 && room > 0 ? 1 - Math.Pow(room / (double)limit, 4.44) : 1;
            }

            return ByLimits(x, (0.015 * k, "onTrack"), (0.005 * k, "accelerationNeeded"), (0, "limitedProgress"), (double.NegativeInfinity, "deterioration"));
        }
    }

    private static string[] ByLimits(double value, params (double Limit, string Grade)[] limits)
    {
        string At(double number) => limits.First(pair => number >= pair.Limit).Grade;
        return double.IsNaN(value) || double.IsInfinity(value) ? [None] : [At(value), At(value + Tolerance), At(value - Tolerance)];
    }

    private string ByRatio(string grades)
    {
        var words = grades.Split(' ');
        if (AttainmentRatio.Value is not { } ratio)
        {
            return None;
        }

        var i = 0;
        while (i + 1 < words.Length && ratio.CompareTo(decimal.Parse(words[i + 1], System.Globalization.CultureInfo.InvariantCulture)) < 0)
        {
            i += 2;
        }

        return words[i];
    }

    private string Municipal(string above, string met, Func<string> missed) =>
        IsMissing || MeetsTarget is not { } isMet ? None
        : isMet ? Gap.Value is { Sign: not 0 } ? above : met
        : _direction == 0 || _target is null || (AttainmentRatio.Value is null && !Baselined) ? None
        : missed();
}

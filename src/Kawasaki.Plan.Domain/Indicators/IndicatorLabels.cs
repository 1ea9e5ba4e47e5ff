namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>What the values of enums of indicators are called.</summary>
public static class IndicatorLabels
{
    /// <summary>Returns the label, such as 成果指標 and <c>outcome</c>.</summary>
    /// <param name="kind">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the enum's.</exception>
    public static Wording Label(this IndicatorKind kind) => kind switch
    {
        IndicatorKind.Outcome => new("成果指標", "outcome"),
        IndicatorKind.Perception => new("実感指標", "perception"),
        IndicatorKind.Output => new("活動指標", "output"),
        IndicatorKind.Input => new("投入指標", "input"),
        _ => throw NoSuch(nameof(kind), kind),
    };

    /// <summary>Returns the label, such as 直接成果 and <c>direct outcome</c>.</summary>
    /// <param name="level">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is none of the enum's.</exception>
    public static Wording Label(this IndicatorLevel level) => level switch
    {
        IndicatorLevel.Direct => new("直接成果", "direct outcome"),
        IndicatorLevel.Intermediate => new("中間成果", "intermediate outcome"),
        IndicatorLevel.Final => new("最終成果", "final outcome"),
        _ => throw NoSuch(nameof(level), level),
    };

    /// <summary>Returns the label, such as 高いほど良い and <c>higher is better</c>.</summary>
    /// <param name="direction">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="direction"/> is none of the enum's.</exception>
    public static Wording Label(this Direction direction) => direction switch
    {
        Direction.Higher => new("高いほど良い", "higher is better"),
        Direction.Lower => new("低いほど良い", "lower is better"),
        Direction.Keep => new("維持", "to be kept"),
        _ => throw NoSuch(nameof(direction), direction),
    };

    /// <summary>Returns the label, such as 水準 and <c>level</c>.</summary>
    /// <param name="counting">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="counting"/> is none of the enum's.</exception>
    public static Wording Label(this Counting counting) => counting switch
    {
        Counting.Level => new("水準", "level"),
        Counting.Yearly => new("単年度", "yearly"),
        Counting.Cumulative => new("累計", "cumulative"),
        _ => throw NoSuch(nameof(counting), counting),
    };

    /// <summary>Returns the label, such as 集計中 and <c>not yet available</c>.</summary>
    /// <param name="reason">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is none of the enum's.</exception>
    public static Wording Label(this MissingReason reason) => reason switch
    {
        MissingReason.NotYet => new("集計中", "not yet available"),
        MissingReason.NotSurveyed => new("未実施", "not surveyed"),
        MissingReason.NotApplicable => new("対象なし", "not applicable"),
        MissingReason.Suppressed => new("秘匿", "suppressed"),
        MissingReason.Discontinued => new("廃止", "discontinued"),
        _ => throw NoSuch(nameof(reason), reason),
    };

    /// <summary>Returns the label, such as 確定値 and <c>final</c>.</summary>
    /// <param name="status">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is none of the enum's.</exception>
    public static Wording Label(this MeasurementStatus status) => status switch
    {
        MeasurementStatus.Final => new("確定値", "final"),
        MeasurementStatus.Provisional => new("速報値", "provisional"),
        MeasurementStatus.Estimate => new("見込", "estimate"),
        _ => throw NoSuch(nameof(status), status),
    };

    private static ArgumentOutOfRangeException NoSuch(string parameterName, Enum value) => new(parameterName, value, "There is no such value.");
}

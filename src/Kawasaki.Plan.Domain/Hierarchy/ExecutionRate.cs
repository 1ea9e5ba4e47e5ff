using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>What share of its total was spent (執行率 = 決算額 ÷ 予算現額), unrounded, or why there is none.</summary>
/// <remarks>The default value has none, for there is no account.</remarks>
public readonly record struct ExecutionRate
{
    private readonly AccountGap _gap;

    private ExecutionRate(decimal? value, AccountGap gap)
    {
        Value = value;
        _gap = gap;
    }

    /// <summary>Gets the share, such as 0.93, or <see langword="null"/> where there is none.</summary>
    public decimal? Value { get; }

    /// <summary>Gets why there is none, or <see langword="null"/> where there is one.</summary>
    public AccountGap? Reason => Value is null ? _gap : null;

    /// <summary>Returns the rate of two amounts in one unit.</summary>
    /// <param name="executed">What was spent (決算額, 執行額).</param>
    /// <param name="total">What could be spent (予算現額).</param>
    public static ExecutionRate Of(decimal? executed, decimal? total)
    {
        if (total is not { } whole)
        {
            return new(null, AccountGap.NoTotal);
        }

        if (executed is not { } spent)
        {
            return new(null, AccountGap.NoExecuted);
        }

        if (whole == 0)
        {
            return new(null, AccountGap.TotalIsZero);
        }

        try
        {
            return new(spent / whole, default);
        }
        catch (OverflowException)
        {
            return new(null, AccountGap.Overflow);
        }
    }

    /// <summary>Returns the share, or the reason.</summary>
    public override string ToString() => Value is { } value ? Invariant($"{value}") : _gap.ToString();
}

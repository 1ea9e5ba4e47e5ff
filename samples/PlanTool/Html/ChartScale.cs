using System.Globalization;

namespace PlanTool.Html;

/// <summary>The axis of the figures of a chart: from where to where it goes, and where it has ticks.</summary>
internal sealed class ChartScale
{
    private const int MostTicks = 5;
    private const double ShareFromZero = 0.5;

    private static readonly double[] Steps = [1, 2, 2.5, 5, 10];

    private readonly string _format;

    /// <param name="values">The figures, of which there is one at least.</param>
    internal ChartScale(IReadOnlyCollection<double> values)
    {
        var (low, high) = (values.Min(), values.Max());
        low = low > 0 && low < high * ShareFromZero ? 0 : low;
        high = high < 0 && high > low * ShareFromZero ? 0 : high;
        var span = high > low ? high - low : Math.Max(Math.Abs(high), 1);
        var rough = span / (MostTicks - 1);
        var magnitude = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = magnitude * Steps.First(factor => factor * magnitude >= rough * 0.999);
        var margin = high > low ? 0 : step;
        Low = Math.Floor(Math.Round((low - margin) / step, 6)) * step;
        High = Math.Ceiling(Math.Round((high + margin) / step, 6)) * step;
        Ticks = [.. Enumerable.Range(0, (int)Math.Round((High - Low) / step) + 1).Select(i => Low + (i * step))];
        var decimals = Math.Max(0, -(int)Math.Floor(Math.Log10(step)) + (Steps.Contains(step / magnitude) && Math.Abs((step / magnitude) - 2.5) < 0.01 ? 1 : 0));
        _format = "N" + Math.Min(decimals, 15).ToString(CultureInfo.InvariantCulture);
    }

    internal double Low { get; }

    internal double High { get; }

    internal IReadOnlyList<double> Ticks { get; }

    /// <summary>Returns the label of a tick: its digits in groups.</summary>
    internal string LabelOf(double tick)
    {
        var text = Math.Abs(tick).ToString(_format, CultureInfo.InvariantCulture);
        return tick < 0 && text.AsSpan().ContainsAnyInRange('1', '9') ? "−" + text : text;
    }

    /// <summary>Returns where a figure lies, from 0 at the foot to 1 at the head.</summary>
    internal double ShareOf(double value) => (value - Low) / (High - Low);
}

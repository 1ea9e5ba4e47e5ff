using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// Cells as plans print them, and the same in English. What is written in Japanese reads back, but for what no cell says. Units,
// qualifiers and words that a cell would read as something else, or not at all, stand in 「」.
public sealed partial class IndicatorCellNotation
{
    private CellWriter _writer = CellWriter.Default;

    /// <summary>Gets the notation of what people read and no cell is read from: no unit stands in 「」.</summary>
    public static IndicatorCellNotation Spoken { get; } = new(YearNotation.Default) { _writer = CellWriter.Spoken };

    /// <summary>Writes a baseline: <c>19.8 %（平成27（2015）年度）</c>, <c>19.8 % (FY2015)</c>.</summary>
    /// <param name="baseline">The baseline.</param>
    public Wording Write(Baseline baseline) => Put(_writer.Of(Guard.Against.Null(baseline)));

    /// <summary>Writes a measurement: <c>607 者（令和3（2021）年度）</c>, <c>607 者 (FY2021)</c>. The day at which it stood is
    /// written behind the period; of a figure without one it reads back as the period, too.</summary>
    /// <param name="measurement">The measurement.</param>
    public Wording Write(Measurement measurement)
    {
        var cell = _writer.Of(Guard.Against.Null(measurement));
        if (measurement.AsOf is not { } asOf || cell.AsOf is not TrailingWords.None)
        {
            return Put(cell);
        }

        var day = Years.Write(asOf);
        var period = measurement.Period is { } printed ? Years.Write(printed) : default;
        var (comma, separator) = measurement.Period is null ? ("", "") : ("、", ", ");
        return new(
            $"{cell.Words.Japanese}（{period.Japanese}{comma}{day.Japanese}現在）",
            $"{cell.Words.English} ({period.English}{separator}as of {day.English})");
    }

    /// <summary>Writes a target: <c>64 %以上（令和7（2025）年度）</c>, <c>64 % or more (FY2025)</c>. Words and units that would
    /// read back as something else, or not at all, stand in 「」: <c>5 「百万円」</c>.</summary>
    /// <param name="target">The target.</param>
    public Wording Write(Target target)
    {
        // Behind words with a bracket in them a year would not be found.
        var cell = _writer.Of(Guard.Against.Null(target));
        var isHidden = target is TextTarget { Due: not null } words
            && cell.Words.Japanese == words.Text
            && words.Text.AsSpan().IndexOfAny(Folding.OpenBrackets.AsSpan()) >= 0;
        return Put(isHidden ? new(new(CellUnits.Quote(cell.Words.Japanese), cell.Words.English), cell.Place, cell.Period) : cell);
    }

    private Wording Put(in WrittenCell cell)
    {
        if (cell.Period is not { } printed)
        {
            return cell.Words;
        }

        var period = Years.Write(printed);
        var asOf = (cell.AsOf & TrailingWords.End) != 0
            ? "as of the end of " : (cell.AsOf & TrailingWords.AsOf) != 0
            ? "as of " : cell.Place is PeriodPlace.Before
            ? "since " : "";
        return new(
            cell.Place is PeriodPlace.Before ? $"{period.Japanese}から{cell.Words.Japanese}" : $"{cell.Words.Japanese}（{period.Japanese}{cell.JapaneseAsOf}）",
            $"{cell.Words.English} ({asOf}{period.English})");
    }
}

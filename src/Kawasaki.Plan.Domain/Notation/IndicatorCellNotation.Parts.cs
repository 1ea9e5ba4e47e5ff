using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// Several figures in one cell.
public sealed partial class IndicatorCellNotation
{
    private delegate NotationResult<T> ReadOne<T>(ReadOnlySpan<char> text, CellContext context)
        where T : notnull;

    /// <summary>Reads the several baselines of a cell.</summary>
    /// <inheritdoc cref="ReadTargetParts"/>
    public NotationResult<IReadOnlyList<CellPart<Baseline>>> ReadBaselineParts(string? text, CellContext context) =>
        PartsIn<Baseline>(text.AsSpan(), Guard.Against.Null(context), BaselineIn);

    /// <summary>Reads the several measurements of a cell.</summary>
    /// <inheritdoc cref="ReadTargetParts"/>
    public NotationResult<IReadOnlyList<CellPart<Measurement>>> ReadMeasurementParts(string? text, CellContext context) =>
        PartsIn<Measurement>(text.AsSpan(), Guard.Against.Null(context), MeasurementIn);

    /// <summary>Reads the several targets of a cell, each behind its label: <c>小 2.0 中・高 3.0</c>. Where one is asked, such a cell is refused with
    /// <see cref="NotationErrorKind.OtherKind"/>.</summary>
    /// <param name="text">The text of the cell. A year before the first label, or in brackets behind the last figure alone, is that of all.</param>
    /// <param name="context">What is said of the cell outside it.</param>
    /// <returns>Two parts or more, whose labels differ.</returns>
    public NotationResult<IReadOnlyList<CellPart<Target>>> ReadTargetParts(string? text, CellContext context) =>
        PartsIn<Target>(text.AsSpan(), Guard.Against.Null(context), (part, known) => TargetCells.Read(part, Years, known));

    private NotationResult<IReadOnlyList<CellPart<T>>> PartsIn<T>(ReadOnlySpan<char> text, CellContext context, ReadOne<T> read)
        where T : notnull
    {
        if (!CellParts.TryFind(text, Years, context, out var found))
        {
            return new NotationResult<IReadOnlyList<CellPart<T>>>(NotationError.At(text, Reason.SeveralExpected, 0)).In(text);
        }

        var places = found.Places;
        if (found.YearEnd > 0)
        {
            _ = CellReader.TrySkipYear(text, Years, out var year, out _);
            context = context.With(year.Value);
        }

        var last = places[places.Count - 1];
        var isShared = last.HasBracket && found.YearEnd == 0 && !places.Take(places.Count - 1).Any(place => place.HasBracket);
        var open = text.Slice(0, last.End).Slice(last.BracketAt).IndexOfAny(Folding.OpenBrackets.AsSpan()) + last.BracketAt;
        if (isShared && CellSplit.TryReadPeriod(text.Slice(0, last.End), Years, open, out var shared))
        {
            if (context.Period is { } head && head != shared.Value)
            {
                var readings = new Wording("すべての値の年とも最後の値だけの年とも", "the year of all figures or of the last alone");
                return new NotationResult<IReadOnlyList<CellPart<T>>>(NotationError.At(text, Reason.TwoReadings, last.BracketAt, readings)).In(text);
            }

            context = context.With(shared.Value);
        }

        var parts = new List<CellPart<T>>(places.Count);
        foreach (var place in places)
        {
            var printed = text.Slice(place.Start, place.End - place.Start);
            var result = read(printed, context);
            if (result.In(printed).Error is { } error)
            {
                return new NotationResult<IReadOnlyList<CellPart<T>>>(error.MovedBy(place.Start)).In(text);
            }

            parts.Add(new(place.Label, result.Value));
        }

        return new(parts);
    }
}

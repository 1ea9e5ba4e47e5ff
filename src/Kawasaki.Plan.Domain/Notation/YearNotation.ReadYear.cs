using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Domain.Notation;

public sealed partial class YearNotation
{
    private static readonly object ExpectedYear = new Wording("年", "a year (年)");

    /// <inheritdoc cref="ReadYear(ReadOnlySpan{char})"/>
    public NotationResult<int> ReadYear(string? text) => YearIn(text.AsSpan()).In(text, this, Asked.Year);

    /// <summary>Reads a calendar year and gives the Gregorian one. A bare year, such as <c>R7</c>, is taken as one; a fiscal year (令和7年度) is
    /// refused.</summary>
    /// <param name="text">The text.</param>
    public NotationResult<int> ReadYear(ReadOnlySpan<char> text) => YearIn(text).In(text, 0, this, Asked.Year);

    /// <inheritdoc cref="ReadEraYear(ReadOnlySpan{char})"/>
    public NotationResult<EraYear> ReadEraYear(string? text) => EraYearIn(text.AsSpan()).In(text, this, Asked.EraYear);

    /// <summary>Reads a calendar year and gives the year of the era that is printed, also where the era had ended: 平成37年 is H37.</summary>
    /// <param name="text">The text. A Gregorian year without an era is refused: the year of a change has two names.</param>
    public NotationResult<EraYear> ReadEraYear(ReadOnlySpan<char> text) => EraYearIn(text).In(text, 0, this, Asked.EraYear);

    private NotationResult<int> YearIn(ReadOnlySpan<char> text)
    {
        var result = Read(text, BareYears.Calendar);
        return !result.TryGetValue(out var period) ? result.Refusing<int>()
            : period.TryGetYear(out var year) ? new(year, result.Normalizations, result.TrailingWords)
            : OtherKind<int>(text, ExpectedYear, period);
    }

    private NotationResult<EraYear> EraYearIn(ReadOnlySpan<char> text)
    {
        var result = YearIn(text);
        if (!result.IsRead)
        {
            return result.Refusing<EraYear>();
        }

        var parser = new PeriodParser(text, Eras, start: 0, isInRunningText: false);
        _ = parser.TryRead();
        var printed = parser.Reading.First;
        return printed.HasEra
            ? new(new EraYear(Eras[printed.Era], printed.EraYear), result.Normalizations, result.TrailingWords)
            : new(NotationError.At(text, Reason.OtherKind, printed.Position, Expected.YearOfEra, (int)PeriodUnit.Year));
    }
}

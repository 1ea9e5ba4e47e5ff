using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using NodaTime;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Reads and writes dates as business data has them, with nothing between the numbers: 20260913, R060401, 5060401.</summary>
/// <remarks>
/// An instance is immutable and knows the eras of its table. <see cref="YearNotation"/> reads none of these forms: seven or eight digits are most
/// often no date. Digits and letters may be full-width, and letters in any case; nothing else may stand in the text, nor around it.
/// </remarks>
public sealed partial class CompactDateNotation
{
    private const int LengthInEra = 7;
    private const int LengthOfGregorian = 8;
    private const int LastEraYear = 99;
    private const int LastCode = 9;

    /// <summary>Creates a notation.</summary>
    /// <param name="eras">The eras whose letters and codes are known.</param>
    /// <param name="strictness">What is done with dates that lie outside their era, such as R010430.</param>
    public CompactDateNotation(EraTable eras, Strictness strictness = Strictness.Lenient)
    {
        Eras = Guard.Against.Null(eras);
        Strictness = Guard.Against.EnumOutOfRange(strictness);
    }

    /// <summary>Gets the notation with the eras of <see cref="EraTable.Default"/>, which reads dates that lie outside their era.</summary>
    public static CompactDateNotation Default { get; } = new(EraTable.Default);

    /// <summary>Gets the eras whose letters and codes are known.</summary>
    public EraTable Eras { get; }

    /// <summary>Gets what is done with dates that lie outside their era.</summary>
    public Strictness Strictness { get; }

    /// <inheritdoc cref="Read(ReadOnlySpan{char})"/>
    public NotationResult<LocalDate> Read(string? text) => Read(text.AsSpan());

    /// <summary>Reads a date in any of the three forms, which differ in length and first character.</summary>
    /// <param name="text">The text.</param>
    /// <returns>A date from 1 January 1873 on, or the reason why there is none.</returns>
    public NotationResult<LocalDate> Read(ReadOnlySpan<char> text) => ReadAny(text).In(text);

    /// <summary>Writes a date.</summary>
    /// <param name="date">The date, from 1 January 1873 to 31 December 9999.</param>
    /// <param name="form">The form. Where two digits do not hold the year of the era (from 2118 on), or one does not hold its code, the date is written
    /// as <see cref="CompactDateForm.Gregorian"/>.</param>
    /// <returns>A text that reads back as the same date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is earlier, or the form is none of the three.</exception>
    public string Write(LocalDate date, CompactDateForm form)
    {
        Span<char> buffer = stackalloc char[LengthOfGregorian];
        _ = TryWrite(date, form, buffer, out var written);
        return buffer.Slice(0, written).ToString();
    }

    /// <summary>Writes a date into a span.</summary>
    /// <param name="date">The date, from 1 January 1873 to 31 December 9999.</param>
    /// <param name="form">The form. Where two digits do not hold the year of the era (from 2118 on), or one does not hold its code, the date is written
    /// as <see cref="CompactDateForm.Gregorian"/>.</param>
    /// <param name="destination">The span to write to.</param>
    /// <param name="charsWritten">The number of characters written: 0 when the span is too short.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is earlier, or the form is none of the three.</exception>
    public bool TryWrite(LocalDate date, CompactDateForm form, Span<char> destination, out int charsWritten)
    {
        if (form is < CompactDateForm.Gregorian or > CompactDateForm.Code)
        {
            throw new ArgumentOutOfRangeException(nameof(form), form, "A form is one of the three.");
        }

        var isoDate = date.WithCalendar(CalendarSystem.Iso);
        var era = Eras.EraOf(isoDate);
        var writer = new SpanWriter(destination);
        var eraYear = YearEras.NumberOf(isoDate.Year, era);
        if (form is CompactDateForm.Gregorian || eraYear > LastEraYear || (form is CompactDateForm.Code && Eras.CodeOf(era) > LastCode))
        {
            writer.Append(isoDate.Year, width: 4);
        }
        else
        {
            writer.Append(form is CompactDateForm.Letter ? era.Letter : (char)('0' + Eras.CodeOf(era)));
            writer.Append(eraYear, width: 2);
        }

        writer.Append(isoDate.Month, width: 2);
        writer.Append(isoDate.Day, width: 2);
        return writer.TryFinish(out charsWritten);
    }

    private static NotationError ErrorAt(ReadOnlySpan<char> text, Reason kind, int position, object? subject = null, int first = 0, int second = 0) =>
        NotationError.At(text, kind, position, subject, first, second);

    /// <summary>Returns the number of two or four digits at a place where digits are known to stand.</summary>
    private static int NumberAt(ReadOnlySpan<char> text, int position, int length)
    {
        _ = new TextCursor(text.Slice(position, length)).ReadDigits(out var number);
        return number;
    }

    private NotationResult<LocalDate> ReadAny(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return default;
        }

        var letter = Folding.LetterOf(text[0]);
        if (letter != '\0' && Eras.FindByLetter(letter) is null)
        {
            return new(ErrorAt(text, Reason.YearExpected, 0));
        }

        var start = letter == '\0' ? 0 : 1;
        var cursor = new TextCursor(text, start);
        var digits = cursor.ReadDigits(out _);
        if (start + digits < LengthInEra)
        {
            return new(ErrorAt(text, Reason.CompactDateExpected, start + digits));
        }

        var length = start == 0 ? Math.Min(digits, LengthOfGregorian) : LengthInEra;
        return length < text.Length ? new(ErrorAt(text, Reason.TrailingText, length))
            : length == LengthOfGregorian ? Dated(text, NumberAt(text, 0, 4), yearPosition: 0)
            : (letter == '\0' ? Eras.FindByCode(Folding.DigitOf(text[0])) : Eras.FindByLetter(letter)) is not { } era
                ? new(ErrorAt(text, Reason.EraCodeExpected, 0, first: Math.Min(Eras.Count, LastCode)))
            : NumberAt(text, 1, 2) is > 0 and var eraYear ? DatedInEra(text, era, eraYear)
            : new(ErrorAt(text, Reason.YearZero, 1, era));
    }

    private NotationResult<LocalDate> DatedInEra(ReadOnlySpan<char> text, JapaneseEra era, int eraYear)
    {
        var result = Dated(text, era.FirstYear + eraYear - 1, yearPosition: 1);
        if (!result.TryGetValue(out var date))
        {
            return result;
        }

        var (day, index) = (EraTable.DayNumber(date), Eras.CodeOf(era) - 1);
        var normalization = Eras.HasEndedBefore(index, day) ? YearNormalizations.BeyondEra
            : Eras.BeginsAfter(index, day) ? YearNormalizations.BeforeEra
            : YearNormalizations.None;
        return normalization is YearNormalizations.None || Strictness is Strictness.Lenient
            ? new(date, normalization)
            : new(ErrorAt(
                text,
                normalization is YearNormalizations.BeyondEra ? Reason.BeyondEra : Reason.BeforeEra,
                1,
                era,
                eraYear,
                date.Year));
    }

    /// <summary>Reads the month and the day, which are the last four digits.</summary>
    private static NotationResult<LocalDate> Dated(ReadOnlySpan<char> text, int year, int yearPosition)
    {
        var (month, day) = (NumberAt(text, text.Length - 4, 2), NumberAt(text, text.Length - 2, 2));
        return !CalendarPeriod.IsYear(year) ? new(ErrorAt(text, Reason.OutOfRange, yearPosition, Expected.SupportedYears))
            : month is < 1 or > 12 ? new(ErrorAt(text, Reason.MonthExpected, text.Length - 4))
            : day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month) ? new(ErrorAt(text, Reason.NoSuchDay, text.Length - 2, first: day))
            : new(new LocalDate(year, month, day));
    }
}

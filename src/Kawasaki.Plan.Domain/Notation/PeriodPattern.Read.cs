using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using NodaTime;

namespace Kawasaki.Plan.Domain.Notation;

// A text is first cut into the parts of the pattern, which can be done in one way only. The fields that say the value make it; then every part is
// compared with what it would be written as.
public sealed partial class PeriodPattern : IProposalReader
{
    private static readonly object HalfWords = "上・下";
    private static readonly object WeekdayWords = string.Join("・", NotationError.Weekdays.AsEnumerable());

    /// <inheritdoc cref="Read(ReadOnlySpan{char})"/>
    public NotationResult<CalendarPeriod> Read(string? text) => Read(text.AsSpan());

    /// <summary>Reads a period that is written exactly as the pattern writes it. Fields that say more than the value needs are checked.</summary>
    /// <param name="text">The text.</param>
    public NotationResult<CalendarPeriod> Read(ReadOnlySpan<char> text) => ReadWhole(text).In(text, 0, this);

    private NotationResult<CalendarPeriod> ReadWhole(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return default;
        }

        Span<int> starts = stackalloc int[PatternSyntax.MaxParts + 1];
        var fault = (Position: -1, Part: 0);
        if (!TryCut(text, 0, starts, ref fault))
        {
            return IsWestern(text, out var western) ? new(western) : new(NotMatched(text, fault.Position, fault.Part));
        }

        var error = TryMake(text, starts, out var period) ?? Compare(text, starts, new(period, Eras));
        return error is null ? new(period) : new(error);
    }

    bool IProposalReader.Reads(string text, Asked asked) => Read(text).IsRead;

    string? IProposalReader.Normalized(string text, Asked asked) => null;

    /// <summary>Says whether a text is what a period is written as whose year of the era would have four digits.</summary>
    private bool IsWestern(ReadOnlySpan<char> text, out CalendarPeriod period)
    {
        period = default;
        return text.Length <= MaxWesternLength
            && Array.Exists(_parts, part => part.Field.IsYearOfEra())
            && new YearNotation(Eras).Read(text, BareYears.Calendar).TryGetValue(out period)
            && period.Unit == Unit
            && !period.IsRange
            && !IsWritten(new(period, Eras))
            && text.SequenceEqual(Write(period).AsSpan());
    }

    /// <summary>Cuts a text from a part on, and keeps the furthest place where that failed.</summary>
    private bool TryCut(ReadOnlySpan<char> text, int index, Span<int> starts, ref (int Position, int Part) fault)
    {
        var start = starts[index];
        var rest = text.Slice(start);
        if (index == _parts.Length)
        {
            fault = !rest.IsEmpty && start >= fault.Position ? (start, index) : fault;
            return rest.IsEmpty;
        }

        var part = _parts[index];
        foreach (var word in part.Words)
        {
            var common = PatternPart.MatchedLength(word.AsSpan(), rest);
            starts[index + 1] = start + common;
            if (common == word.Length)
            {
                if (TryCut(text, index + 1, starts, ref fault))
                {
                    return true;
                }
            }
            else
            {
                var position = part.Field is PatternField.Literal ? start + common : start;
                fault = position > fault.Position ? (position, index) : fault;
            }
        }

        return false;
    }

    private NotationError NotMatched(ReadOnlySpan<char> text, int position, int index)
    {
        if (index == _parts.Length)
        {
            return NotationError.At(text, Reason.TrailingText, position);
        }

        var part = _parts[index];
        return
            part.Field is PatternField.Literal ? NotationError.At(text, Reason.WordExpected, position, part.Words[0])
            : part.Field.IsEra() ? NotationError.At(text, Reason.YearExpected, position)
            : part.Field.IsMonth() ? NotationError.At(text, Reason.MonthExpected, position)
            : part.Field is PatternField.Half ? NotationError.At(text, Reason.WordExpected, position, HalfWords)
            : part.Field is PatternField.Weekday ? NotationError.At(text, Reason.WordExpected, position, WeekdayWords)
            : NotationError.At(text, Reason.NumberExpected, position);
    }

    /// <summary>Makes the period of the first fields that say it.</summary>
    private NotationError? TryMake(ReadOnlySpan<char> text, ReadOnlySpan<int> starts, out CalendarPeriod period)
    {
        period = default;
        var (year, yearPosition) = (0, 0);
        var (era, number) = (Find(text, starts, PatternFields.IsEra), Find(text, starts, PatternFields.IsYearOfEra));
        if (era.Position >= 0 && number.Position >= 0)
        {
            (year, yearPosition) = (Eras[era.Number].FirstYear + number.Number - 1, number.Position);
            if (number.Number == 0)
            {
                return NotationError.At(text, Reason.YearZero, yearPosition, Eras[era.Number]);
            }
        }
        else if (Find(text, starts, field => field is PatternField.Gregorian) is { Position: >= 0 } gregorian)
        {
            (year, yearPosition) = (gregorian.Number, gregorian.Position);
        }
        else
        {
            var end = Find(text, starts, field => field is PatternField.End);
            (year, yearPosition) = (end.Number - 1, end.Position);
        }

        if (!(Unit.IsFiscal() ? FiscalYear.IsStartYear(year) : CalendarPeriod.IsYear(year)))
        {
            return NotationError.At(
                text,
                Reason.OutOfRange,
                yearPosition,
                Unit.IsFiscal() ? Expected.SupportedFiscalYears : Expected.SupportedYears);
        }

        return TryMake(text, starts, year, out period);
    }

    private NotationError? TryMake(ReadOnlySpan<char> text, ReadOnlySpan<int> starts, int year, out CalendarPeriod period)
    {
        period = default;
        var part = Find(text, starts, field => field is PatternField.Half or PatternField.Quarter);
        var month = Find(text, starts, PatternFields.IsMonth);
        var day = Find(text, starts, PatternFields.IsDay);
        if (month.Position >= 0 && month.Number is < 1 or > 12)
        {
            return NotationError.At(text, Reason.MonthExpected, month.Position);
        }

        if (day.Position >= 0 && (day.Number < 1 || day.Number > CalendarSystem.Iso.GetDaysInMonth(year, month.Number)))
        {
            return NotationError.At(text, Reason.NoSuchDay, day.Position, first: day.Number);
        }

        period = Unit switch
        {
            PeriodUnit.FiscalYear => new FiscalYear(year),
            PeriodUnit.FiscalHalf => CalendarPeriod.From(new FiscalHalf(new(year), part.Number)),
            PeriodUnit.FiscalQuarter => CalendarPeriod.From(new FiscalQuarter(new(year), part.Number)),
            PeriodUnit.Year => CalendarPeriod.FromYear(year),
            PeriodUnit.Month => CalendarPeriod.From(new YearMonth(year, month.Number)),
            _ => CalendarPeriod.From(new LocalDate(year, month.Number, day.Number)),
        };
        return null;
    }

    /// <summary>Returns the first field of a kind: its number, or the index of its era, and where it stands, or -1.</summary>
    private (int Number, int Position) Find(ReadOnlySpan<char> text, ReadOnlySpan<int> starts, Func<PatternField, bool> isWanted)
    {
        var index = Array.FindIndex(_parts, part => isWanted(part.Field));
        return index < 0 ? (0, -1) : (NumberOf(_parts[index], text.Slice(starts[index], starts[index + 1] - starts[index])), starts[index]);
    }

    private static int NumberOf(PatternPart part, ReadOnlySpan<char> text)
    {
        if (part.Field.IsEra() || part.Field is PatternField.Half)
        {
            var index = 0;
            while (!text.SequenceEqual(part.Words[index].AsSpan()))
            {
                index++;
            }

            return part.Field is PatternField.Half ? index + 1 : index;
        }

        return text[0] == '元' ? 1 : new TextCursor(text).TryReadNumber(out var number, out _) ? number : 0;
    }

    /// <summary>Compares every part with what the value is written as: the eras first, for their years follow from them.</summary>
    private NotationError? Compare(ReadOnlySpan<char> text, ReadOnlySpan<int> starts, in PatternValue value)
    {
        var number = Find(text, starts, PatternFields.IsYearOfEra);
        if (!IsWritten(value))
        {
            return NotationError.At(text, Reason.OutOfRange, number.Position, Expected.YearOfEra);
        }

        var era = Find(text, starts, PatternFields.IsEra);
        if (era.Position >= 0 && number.Position >= 0 && era.Number != value.EraIndex)
        {
            var kind = era.Number < value.EraIndex ? Reason.BeyondEra : Reason.BeforeEra;
            return NotationError.At(text, kind, number.Position, Eras[era.Number], number.Number, value.Year);
        }

        var buffer = _maxLength <= MaxOnStack ? stackalloc char[_maxLength] : new char[_maxLength];
        for (var i = 0; i < _parts.Length; i++)
        {
            var printed = text.Slice(starts[i], starts[i + 1] - starts[i]);
            var writer = new SpanWriter(buffer);
            value.Write(ref writer, _parts[i]);
            _ = writer.TryFinish(out var written);
            var expected = buffer.Slice(0, written);
            if (!printed.SequenceEqual(expected))
            {
                return _parts[i].Field is PatternField.Gregorian && era.Position >= 0
                    ? NotationError.At(text, Reason.Contradiction, starts[i], value.Era, value.EraYear, NumberOf(_parts[i], printed))
                    : _parts[i].Field is PatternField.Weekday ? NotationError.At(
                        text, Reason.WeekdayContradiction, starts[i], first: NumberOfWeekday(expected), second: NumberOfWeekday(printed), length: 1)
                    : NotationError.At(text, Reason.WordExpected, starts[i], expected.ToString());
            }
        }

        return null;
    }

    private static int NumberOfWeekday(ReadOnlySpan<char> weekday) => NotationError.Weekdays.AsSpan().IndexOf(weekday[0]) + 1;
}

using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>A way of one's own to write periods of a unit and to read them, such as <c>{era}{year}年度（{gregorian}）</c>. It is checked once, when it is
/// made.</summary>
/// <remarks>
/// Fields: <c>{era}</c> 令和 · <c>{letter}</c> R · <c>{latin}</c> Reiwa · <c>{square}</c> ㋿, the name where an era has none · <c>{year}</c> the year
/// of the era, 元 for the first · <c>{number}</c> the same in digits alone · <c>{number:2}</c> in two digits or more · <c>{kanji}</c> in kanji, 三十一,
/// 元 for the first · <c>{gregorian}</c> the Gregorian year, of a fiscal year that in which it starts · <c>{end}</c> that in which a fiscal year ends ·
/// <c>{month}</c> <c>{month:2}</c> <c>{kanjimonth}</c> · <c>{day}</c> <c>{day:2}</c> <c>{kanjiday}</c> · <c>{weekday}</c> 月 · <c>{half}</c> 上 or 下 ·
/// <c>{quarter}</c>. Doubled braces stand for themselves. Years have their usual name (<see cref="YearName.Usual"/>), months that of their first day.
/// Where the year of the era would have four digits, the period is written as <see cref="NotationStyle.Western"/>, whatever the pattern.
/// A pattern reads exactly what it writes, so that there is one text for each period: <see cref="YearNotation"/> reads the rest.
/// </remarks>
public sealed partial class PeriodPattern
{
    private const int MaxOnStack = 256;
    private const int MaxWesternLength = 16;

    private readonly PatternPart[] _parts;
    private readonly int _maxLength;

    /// <summary>Reads a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="unit">What the pattern is of: one of this unit.</param>
    /// <param name="eras">The eras by which years are named: those of <see cref="EraTable.Default"/> when it is left out.</param>
    /// <exception cref="ArgumentException">The pattern has a field that the unit has not, lacks one that says which of the unit it is, has a brace too many
    /// or too few, or more than 64 fields and literals, or makes texts that could be read in two ways, such as <c>{month}{day}</c>. The message says
    /// where. Or the unit is none that there is.</exception>
    public PeriodPattern(string pattern, PeriodUnit unit, EraTable? eras = null)
    {
        Pattern = Guard.Against.Null(pattern);
        Unit = Guard.Against.EnumOutOfRange(unit);
        Eras = eras ?? EraTable.Default;
        _parts = PatternSyntax.Read(pattern, unit, Eras);
        _maxLength = _parts.Sum(part => part.MaxLength);
    }

    /// <summary>Gets the pattern.</summary>
    public string Pattern { get; }

    /// <summary>Gets what the pattern is of.</summary>
    public PeriodUnit Unit { get; }

    /// <summary>Gets the eras by which years are named.</summary>
    public EraTable Eras { get; }

    /// <summary>Writes a period.</summary>
    /// <param name="period">One of the unit.</param>
    /// <returns>A text that reads back as the same period.</returns>
    /// <exception cref="ArgumentException"><paramref name="period"/> is of another unit, or is a range.</exception>
    public string Write(CalendarPeriod period)
    {
        var length = Math.Max(_maxLength, MaxWesternLength);
        var buffer = length <= MaxOnStack ? stackalloc char[length] : new char[length];
        _ = TryWrite(period, buffer, out var written);
        return buffer.Slice(0, written).ToString();
    }

    /// <summary>Writes a period into a span.</summary>
    /// <param name="period">One of the unit.</param>
    /// <param name="destination">The span to write to.</param>
    /// <param name="charsWritten">The number of characters written: 0 when the span is too short.</param>
    /// <exception cref="ArgumentException"><paramref name="period"/> is of another unit, or is a range.</exception>
    public bool TryWrite(CalendarPeriod period, Span<char> destination, out int charsWritten)
    {
        if (period.Unit != Unit || period.IsRange)
        {
            throw new ArgumentException(Invariant($"The pattern is of one {Unit}, which {period} is not."), nameof(period));
        }

        var writer = new SpanWriter(destination);
        var value = new PatternValue(period, Eras);
        if (IsWritten(value))
        {
            foreach (var part in _parts)
            {
                value.Write(ref writer, part);
            }
        }
        else
        {
            new PeriodWriter(Eras, NotationStyle.Western, YearName.Usual).Write(ref writer, period);
        }

        return writer.TryFinish(out charsWritten);
    }

    /// <summary>Returns the pattern.</summary>
    public override string ToString() => Pattern;

    private bool IsWritten(in PatternValue value) => value.EraYear <= EraYear.LastYear || !Array.Exists(_parts, part => part.Field.IsYearOfEra());
}

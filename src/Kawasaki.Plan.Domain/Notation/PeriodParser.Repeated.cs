using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// A range that is printed twice, by either calendar.
internal ref partial struct PeriodParser
{
    /// <summary>Reads the same range again in brackets, by the other calendar: 平成20～29年度（2008～2017年度）.</summary>
    private bool TryReadRepeated(RangeSign sign) =>
        !_isRepetition && sign is not RangeSign.Slash && TryOpen(out var open) && TryReadRepeated(open);

    /// <summary>Says whether two points are one, of which either may leave out 年度 or 年.</summary>
    private static bool AreEqual(in PeriodPoint one, in PeriodPoint other) =>
        one.Year == other.Year && one.Part == other.Part && one.Day == other.Day && (one.Unit == other.Unit || (one.IsWholeYear && other.IsWholeYear));

    private bool TryReadRepeated(char open)
    {
        var parser = new PeriodParser(_cursor.Text, _eras, _cursor.Position, isInRunningText: true) { _isRepetition = true };
        var isRead = parser.TryReadAsFar();
        var again = parser.Reading;
        if (!isRead || !again.IsClosed)
        {
            return false;
        }

        var inside = _cursor.Position;
        _cursor.Position = again.End;
        if (!TryClose(open))
        {
            return false;
        }

        if (!AreEqual(again.First, Reading.First) || !AreEqual(again.Last, Reading.Last))
        {
            return Refuse(Reason.PeriodsContradict, again.First.Position, length: again.End - again.First.Position);
        }

        var suffix = Reading.Last.Suffix is YearSuffix.None && again.Last.Suffix is YearSuffix.None ? ReadSuffix() : YearSuffix.None;
        if (suffix is not YearSuffix.None)
        {
            Reading.First.Suffix = Reading.Last.Suffix = suffix;
            Reading.First.Unit = Reading.Last.Unit = suffix is YearSuffix.FiscalYear ? PeriodUnit.FiscalYear : PeriodUnit.Year;
        }

        Understand();
        return true;
    }
}

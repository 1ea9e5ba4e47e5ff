using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;
using NodaTime;

namespace Kawasaki.Plan.Domain.Tests.Generators;

#pragma warning disable CA5394 // A case is drawn again from the seed that the property prints.

// Ends that say less than the whole, ends of two units, years of two names, and what is said of them.
internal sealed partial class PeriodPrinter
{
    internal static readonly string[] Endings = ["翌", "翌年", "翌 and year", "同年", "month", "day"];
    internal static readonly string[] TwoNameForms = ["()", "/", "／", "nothing"];

    private static readonly (PeriodUnit Coarse, PeriodUnit Fine)[] Mixtures =
    [
        (PeriodUnit.FiscalYear, PeriodUnit.FiscalHalf), (PeriodUnit.FiscalYear, PeriodUnit.FiscalQuarter), (PeriodUnit.FiscalYear, PeriodUnit.Month),
        (PeriodUnit.FiscalHalf, PeriodUnit.FiscalQuarter), (PeriodUnit.FiscalHalf, PeriodUnit.Month), (PeriodUnit.FiscalQuarter, PeriodUnit.Month),
        (PeriodUnit.Year, PeriodUnit.Month), (PeriodUnit.FiscalYear, PeriodUnit.Date), (PeriodUnit.Month, PeriodUnit.Date),
    ];

    private (string Text, CalendarPeriod Value) Following()
    {
        var isOfDays = Is("following day");
        var first = Ordinal(isOfDays ? PeriodUnit.Date : PeriodUnit.Month);
        var day = first.FirstDay!.Value;
        _named.Clear();
        var text = $"{Name(day.Year)}年{Number(day.Month)}月{(isOfDays ? Number(day.Day) + "日" : "")}";
        Normalize(first, _named);
        var form = Take("following ", Endings);
        var isNext = form.StartsWith('翌');
        var month = isNext ? _random.Next(1, 13) : form == "day" && isOfDays ? day.Month : _random.Next(day.Month, 13);
        var lastDay = day.Year + (isNext ? 1 : 0) is var year && (isNext || month > day.Month) ? new LocalDate(year, month, _random.Next(1, 29)) : day.With(DateAdjusters.EndOfMonth);
        var last = isOfDays ? CalendarPeriod.From(lastDay) : CalendarPeriod.From(lastDay.ToYearMonth());
        if (!isNext)
        {
            Normalize(last, _named);
        }

        var sign = Take("", ["～", "から…まで", "より…まで"]).Split('…');
        var start = form switch
        {
            "翌" => "翌",
            "翌年" => "翌年",
            "翌 and year" => $"翌{lastDay.Year}年",
            "同年" => "同年",
            _ => "",
        };
        var ofMonth = form == "day" && isOfDays ? Take("", ["", "同月"]) : Number(month) + "月";
        text += sign[0] + start + ofMonth + (isOfDays ? Number(lastDay.Day) + "日" : "") + (sign.Length > 1 ? sign[1] : "");
        return (text, CalendarPeriod.Between(first, last));
    }

    private (string Text, CalendarPeriod Value) Mixed()
    {
        var (coarse, fine) = Take("", Mixtures);
        _branches.Add($"mixed {coarse} {fine}");
        var (one, other) = Is("coarse first") ? (Ordinal(coarse), Ordinal(fine)) : (Ordinal(fine), Ordinal(coarse));
        if (other.FirstDay <= one.LastDay)
        {
            (one, other) = (other, one); // Those that overlap stay in either order: either end counts whole.
        }

        if (other.LastDay < one.FirstDay)
        {
            (one, other) = (other, one);
        }

        var sign = Take("", ["～", "から…まで", "―"]).Split('…');
        var text = Point(one.Unit, one, isFull: true) + sign[0] + Point(other.Unit, other, isFull: true) + (sign.Length > 1 ? sign[1] : "");
        return (text, CalendarPeriod.Between(In(fine, one.FirstDay!.Value), In(fine, other.LastDay!.Value)));
    }

    private static CalendarPeriod In(PeriodUnit unit, LocalDate day) => unit switch
    {
        PeriodUnit.FiscalHalf => CalendarPeriod.From(FiscalHalf.Containing(day)),
        PeriodUnit.FiscalQuarter => CalendarPeriod.From(FiscalQuarter.Containing(day)),
        PeriodUnit.Month => CalendarPeriod.From(day.ToYearMonth()),
        _ => CalendarPeriod.From(day),
    };

    /// <summary>Prints both names of a year of change, or one name of another year.</summary>
    private string TwoNames(int year)
    {
        var later = _eras.Eras.FirstOrDefault(era => era.FirstDay.Year == year && year > 1900);
        if (later is null)
        {
            return EraYear(year);
        }

        var earlier = _eras.Eras[_eras.Eras.ToList().IndexOf(later) - 1];
        var form = Take("two names ", TwoNameForms);
        var second = EraYear(year, later, mayBeKanji: form != "/");
        _named.Clear();
        var first = EraYear(year, earlier, mayBeKanji: true);
        _named.Add(later);
        return form switch
        {
            "()" => first + InBrackets(second),
            "nothing" => first + later.Name + (Is("元") ? "元" : "1"),
            _ => first + form + second,
        };
    }

    private string Word(PeriodUnit unit)
    {
        var (printed, meaning) = Words[_random.Next(Words.Length)];
        _branches.Add("word " + printed);
        if (unit is PeriodUnit.Date && printed.StartsWith('末'))
        {
            return "";
        }

        _words = meaning;
        return printed;
    }

    /// <summary>Says whether no day of what is named, of a half or quarter its fiscal year, lies in any of the eras that name it.</summary>
    private void Normalize(CalendarPeriod value, IReadOnlyList<JapaneseEra> eras)
    {
        if (eras.Count == 0)
        {
            return;
        }

        var isFiscal = value.Unit is PeriodUnit.FiscalHalf or PeriodUnit.FiscalQuarter;
        var (first, last) = isFiscal ? (new FiscalYear(YearOf(value)).FirstDay, new FiscalYear(YearOf(value)).LastDay) : (value.FirstDay!.Value, value.LastDay!.Value);
        if (!eras.Any(era => first < EndOf(era) && last >= era.FirstDay))
        {
            _normalizations |= first >= EndOf(eras[0]) ? YearNormalizations.BeyondEra : YearNormalizations.BeforeEra;
        }
    }

    /// <summary>Returns the first day behind an era.</summary>
    private LocalDate EndOf(JapaneseEra era)
    {
        var index = _eras.Eras.ToList().IndexOf(era);
        return index + 1 < _eras.Eras.Count ? _eras.Eras[index + 1].FirstDay : LocalDate.MaxIsoValue;
    }
}

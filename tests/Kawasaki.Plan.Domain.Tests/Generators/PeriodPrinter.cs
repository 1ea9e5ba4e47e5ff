using System.Globalization;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;
using NodaTime;

namespace Kawasaki.Plan.Domain.Tests.Generators;

#pragma warning disable CA5394 // A case is drawn again from the seed that the property prints.

/// <summary>Prints one period, choosing a branch of the grammar at every step.</summary>
internal sealed partial class PeriodPrinter
{
    internal static readonly (string Printed, TrailingWords Meaning)[] Words =
    [
        ("", TrailingWords.None), ("現在", TrailingWords.AsOf), ("時点", TrailingWords.AsOf), ("予定", TrailingWords.Planned), ("見込", TrailingWords.Planned),
        ("見込み", TrailingWords.Planned), ("末", TrailingWords.End), ("末日", TrailingWords.End), ("当初", TrailingWords.Beginning), ("中", TrailingWords.During),
        ("分", TrailingWords.Part), ("付", TrailingWords.Dated), ("付け", TrailingWords.Dated), ("実績", TrailingWords.Actual), ("決算", TrailingWords.Settlement), ("予算", TrailingWords.Budget),
        ("末現在", TrailingWords.End | TrailingWords.AsOf), ("末時点", TrailingWords.End | TrailingWords.AsOf),
    ];

    private static readonly string[] Brackets = ["()", "（）", "[]", "［］", "【】", "〔〕"];
    private static readonly string[] RangeSigns = ["～", "〜", "~", "∼", "—", "―", "─", "ー", "ｰ", " ～ ", "から", "から…まで", "より…まで", "-", "－"];
    private static readonly string[] Opening = ["以降", "以後", "から", "より", "～"];
    private static readonly string[] Closing = ["まで", "以前"];

    private readonly Random _random;
    private readonly EraTable _eras;
    private readonly List<string> _branches = [];
    private readonly List<JapaneseEra> _named = []; // The eras by which the last point is named.
    private YearNormalizations _normalizations;
    private TrailingWords _words;
    private JapaneseEra? _era; // The era of the year that was printed last.
    private bool _isInRunningText; // There a small letter is no era.
    private bool _isEraAlone; // Whether no Gregorian year stands with it.

    internal PeriodPrinter(int seed)
    {
        _random = new Random(seed);
        _eras = PrintedPeriods.Tables[_random.Next(PrintedPeriods.Tables.Length)];
    }

    internal PrintedPeriod Print()
    {
        var (text, value) = Form();
        var brackets = Take("around ", ["", .. Brackets]);
        return new(brackets.Length == 0 ? text : brackets[0] + text + brackets[1], value, _eras, _normalizations, _words, _branches);
    }

    /// <summary>Prints a period that nothing ends: no word, no open range, no bracket around it.</summary>
    internal PrintedPeriod PrintUnended()
    {
        _isInRunningText = true;
        var unit = Take("unit ", Enum.GetValues<PeriodUnit>());
        var (text, value) = Take("form ", ["single", "range", "list", "duration", "following", "mixed"]) switch
        {
            "range" => Range(unit),
            "list" => List(),
            "duration" => Duration(),
            "following" => Following(),
            "mixed" => Mixed(),
            _ => Ordinal(unit) is var single ? (Point(unit, single), single) : default,
        };
        return new(text, value, _eras, _normalizations, _words, _branches);
    }

    /// <summary>Prints one of a unit, that nothing ends.</summary>
    internal PrintedPeriod PrintSingle()
    {
        _isInRunningText = true;
        var unit = Take("unit ", Enum.GetValues<PeriodUnit>());
        var single = Ordinal(unit);
        return new(Point(unit, single), single, _eras, _normalizations, _words, _branches);
    }

    private (string Text, CalendarPeriod Value) Form()
    {
        var unit = Take("unit ", Enum.GetValues<PeriodUnit>());
        var first = Ordinal(unit);
        return Take("form ", ["single", "range", "open", "until", "wave", "list", "decade", "duration", "following", "mixed"]) switch
        {
            "range" => Range(unit),
            "open" => (Point(unit, first) + Take("", Opening), CalendarPeriod.StartingWith(first)),
            "until" => (Point(unit, first) + Take("", Closing), CalendarPeriod.EndingWith(first)),
            "wave" => (Take("", ["～", "〜", "~", "∼"]) + Point(unit, first), CalendarPeriod.EndingWith(first)),
            "list" => List(),
            "decade" => Decade(),
            "duration" => Duration(),
            "following" => Following(),
            "mixed" => Mixed(),
            _ => Single(unit, first),
        };
    }

    private (string Text, CalendarPeriod Value) Single(PeriodUnit unit, CalendarPeriod value)
    {
        var text = Point(unit, value);
        return (text + Word(unit), value);
    }

    private (string Text, CalendarPeriod Value) Range(PeriodUnit unit)
    {
        var (one, other) = (Ordinal(unit), Ordinal(unit));
        var (first, last) = CalendarPeriod.FirstDayComparer.Compare(one, other) <= 0 ? (one, other) : (other, one);
        var sign = Take("sign ", RangeSigns).Split('…');
        var isHyphen = sign[0] is "-" or "－";
        if (isHyphen)
        {
            unit = PeriodUnit.FiscalYear;
            (first, last) = (Year(first), Year(last));
        }

        var text = Point(unit, first, isFull: true) + sign[0];
        var era = _era;
        var isInherited = era is not null && unit is PeriodUnit.FiscalYear or PeriodUnit.Year && Is("inherited");
        if (isInherited && era is not null && YearOf(last) - era.FirstDay.Year < 999)
        {
            text += Number(YearOf(last) - era.FirstDay.Year + 1) + (unit is PeriodUnit.FiscalYear ? "年度" : "年");
            sign = sign is ["から"] && unit is PeriodUnit.Year ? ["から", "まで"] : sign; // から7年 may be a length.
            Normalize(last, [era]);
        }
        else
        {
            text += Point(unit, last, isFull: true);
        }

        return (text + (sign.Length > 1 ? sign[1] : ""), CalendarPeriod.Between(first, last));
    }

    private (string Text, CalendarPeriod Value) List()
    {
        var year = _random.Next(2020, 2039);
        var count = _random.Next(2, 4);
        var numbers = Enumerable.Range(year, count).Select(each => Plain(each - 2018));
        _normalizations |= YearNormalizations.Listed;
        Normalize(new FiscalYear(year + count - 1), [_eras.Eras.Single(era => era.Letter == 'R')]);
        return ((Is("令和") ? "令和" : "R") + string.Join(Take("divider ", ["・", "、", ",", "，"]), numbers) + "年度", Fiscal(year, year + count - 1));
    }

    private (string Text, CalendarPeriod Value) Decade()
    {
        var number = Take("", [10, 20, 30, 40, 50]);
        _normalizations |= YearNormalizations.Decade;
        return Is("Gregorian decade")
            ? ($"{2000 + number}年代", Years(2000 + number, 2009 + number))
            : ($"昭和{number}年代", Years(1925 + number, 1934 + number));
    }

    private (string Text, CalendarPeriod Value) Duration()
    {
        var unit = Is("fiscal duration") ? PeriodUnit.FiscalYear : PeriodUnit.Year;
        var first = Ordinal(unit);
        var years = _random.Next(2, 21);
        var text = Point(unit, first) + "から" + Plain(years) + Take("", ["年間", "か年", "カ年", "ヶ年", "箇年"]);
        var last = YearOf(first) + years - 1;
        return (text, unit is PeriodUnit.FiscalYear ? Fiscal(YearOf(first), last) : Years(YearOf(first), last));
    }

    private string Point(PeriodUnit unit, CalendarPeriod value, bool isFull = false)
    {
        var year = YearOf(value);
        var day = value.FirstDay!.Value;
        _named.Clear();
        var text = Point(unit, year, day, isFull);
        Normalize(value, _named);
        return text;
    }

    private string Point(PeriodUnit unit, int year, LocalDate day, bool isFull)
    {
        var part = unit is PeriodUnit.FiscalHalf ? (day.Month == 4 ? 1 : 2) : (((day.Month + 8) % 12) / 3) + 1;
        return unit switch
        {
            PeriodUnit.FiscalYear => FiscalName(year),
            PeriodUnit.FiscalHalf => Is("company year") ? $"{year + 1}年3月期{Half(part)}" : FiscalName(year) + Half(part),
            PeriodUnit.FiscalQuarter => Is("Q")
                ? $"FY{year}{Take("", ["-", "", " "])}Q{part}"
                : Is("Q behind 年度") ? FiscalName(year) is var name && name.EndsWith('度') && Is("no space") ? name + Letters(part) : name + " " + Letters(part)
                : FiscalName(year) + "第" + Take("quarter ", ["1234", "１２３４", "一二三四"])[part - 1] + Take("", ["", "・"]) + "四半期",
            PeriodUnit.Year => Name(year) + (isFull || _era is null || Is("年") ? "年" : ""),
            PeriodUnit.Month => Take("month ", ["月", ".", "/"]) is not "月" and var divider
                ? Short(year) + divider + Plain(day.Month)
                : Name(year) + "年" + Number(day.Month) + "月",
            _ => Date(day),
        };
    }

    private string Date(LocalDate day)
    {
        var divider = Take("date ", ["日", "元日", ".", "．", "/", "／", "-", "・", ","]);
        return divider == "元日" && day is { Month: 1, Day: 1 } ? Name(day.Year) + "年元日"
            : divider is "日" or "元日" ? $"{Name(day.Year)}年{Number(day.Month)}月{Number(day.Day)}日{Weekday(day)}"
            : Short(day.Year) + divider + Plain(day.Month) + divider + Plain(day.Day);
    }

    private string Weekday(LocalDate day)
    {
        var weekday = "月火水木金土日"[(int)day.DayOfWeek - 1];
        return Take("weekday ", ["", "（{0}）", "({0})", "（{0}曜日）", "（{0}曜）", "（{0}・祝）", "（{0}・振替休日）", "（祝）", "({0})(祝)", "（{0}祝）"]).Replace("{0}", weekday.ToString(), StringComparison.Ordinal);
    }

    private string Letters(int part) => Is("number first") ? $"{part}Q" : $"Q{part}";

    private string Half(int part) => part == 1 ? Take("", ["上半期", "上期"]) : Take("", ["下半期", "下期"]);

    private string FiscalName(int year)
    {
        _era = null;
        return Take("fiscal ", ["年度", "FY", "JFY", "behind", "over", "bracketed 度"]) switch
        {
            "FY" => Take("", ["FY", "fy", "ＦＹ", "FY "]) + Plain(year),
            "JFY" => "JFY" + Plain(year),
            "behind" => Plain(year) + "FY",
            "over" => $"{year}/{(year + 1) % 100:00}年度",
            "bracketed 度" => EraYear(year) + "年" + InBrackets(Plain(year) + "年") + "度",
            _ => Name(year) + Take("", ["年度", " 年度"]) + (_isEraAlone && Is("bracket behind") ? InBrackets(Plain(year) + "年度") : ""),
        };
    }

    /// <summary>Prints a year without 年.</summary>
    private string Name(int year)
    {
        _era = null;
        var form = Take("name ", ["era", "era and Gregorian", "Gregorian and era", "Gregorian", "西暦", "two eras"]);
        _isEraAlone = form == "era";
        return form switch
        {
            "era and Gregorian" => EraYear(year) + Take("", ["", " "]) + InBrackets(Plain(year)),
            "Gregorian and era" => Plain(year) + InBrackets(EraYear(year)),
            "Gregorian" => Plain(year),
            "two eras" => TwoNames(year),
            "西暦" => "西暦" + Plain(year),
            _ => EraYear(year),
        };
    }

    private string Short(int year)
    {
        _era = null;
        return Is("Gregorian digits") ? Plain(year) : EraYear(year, mayBeKanji: false);
    }

    private string EraYear(int year, bool mayBeKanji = true)
    {
        var known = _eras.Eras.Where(era => era.FirstDay.Year <= year && (era.FirstDay.Year > 1900 || year > 1872)).ToArray();
        var era = known[_random.Next(known.Length)];
        era = _eras.Eras.Count > EraTable.Default.Eras.Count && Is("latest era") ? known[known.Length - 1] : era;
        _era = era;
        return EraYear(year, era, mayBeKanji);
    }

    private string EraYear(int year, JapaneseEra era, bool mayBeKanji)
    {
        _branches.Add("era " + era.Letter);
        _named.Add(era);
        var number = year - era.FirstDay.Year + 1;
        var wide = (char)(era.Letter + ('Ａ' - 'A'));
        var mark = Take("mark ", ["name", "initial", "letter", "small letter", "wide letter", "square", "Latin", "Latin "]) switch
        {
            "initial" => era.Name[0].ToString(),
            "letter" => era.Letter.ToString(),
            "small letter" when !_isInRunningText => char.ToLowerInvariant(era.Letter).ToString(),
            "wide letter" => wide.ToString(),
            "square" when era.Square is { } square => square.ToString(),
            "Latin" => era.LatinName,
            "Latin " => era.LatinName + " ",
            _ => era.Name,
        };
        return mark + (number == 1 && Is("元") ? "元" : mayBeKanji ? Number(number) : number.ToString(Take("short number ", ["0", "00"]), CultureInfo.InvariantCulture));
    }

    private string Number(int number) => Take("number ", ["plain", "wide", "padded", "十", "〇"]) switch
    {
        "wide" => string.Concat(Plain(number).Select(digit => (char)(digit - '0' + '０'))),
        "padded" => number.ToString("00", CultureInfo.InvariantCulture),
        "十" => Kanji(number),
        "〇" => string.Concat(Plain(number).Select(digit => "〇一二三四五六七八九"[digit - '0'])),
        _ => Plain(number),
    };

    private static string Kanji(int number)
    {
        var (tens, ones) = (number / 10, number % 10);
        return tens > 9 ? (tens > 19 ? "二百" : "百") + (number % 100 == 0 ? "" : Kanji(number % 100))
            : (tens == 0 ? "" : tens == 1 ? "十" : "〇一二三四五六七八九"[tens] + "十") + (ones == 0 ? "" : "〇一二三四五六七八九"[ones].ToString());
    }

    private string InBrackets(string text)
    {
        var brackets = Take("brackets ", Brackets);
        return brackets[0] + text + brackets[1];
    }

    private bool Is(string branch) => Take("", [true, false]) && Took(branch);

    private bool Took(string branch)
    {
        _branches.Add(branch);
        return true;
    }

    private T Take<T>(string branch, IReadOnlyList<T> choices)
    {
        var choice = choices[_random.Next(choices.Count)];
        if (branch.Length > 0)
        {
            _branches.Add(branch + choice);
        }

        return choice;
    }

    private CalendarPeriod Ordinal(PeriodUnit unit)
    {
        var day = new LocalDate(1900, 1, 1).PlusDays(_random.Next(365 * 170));
        if (_random.Next(4) == 0)
        {
            day = day.PlusYears(Take("", [1912, 1926, 1989, 2019, 2040]) - day.Year); // Years of change are rare by themselves.
        }

        var year = new FiscalYear(day.Year);
        return unit switch
        {
            PeriodUnit.FiscalYear => year,
            PeriodUnit.FiscalHalf => CalendarPeriod.Parse($"{year}-H{_random.Next(1, 3)}"),
            PeriodUnit.FiscalQuarter => CalendarPeriod.Parse($"{year}-Q{_random.Next(1, 5)}"),
            PeriodUnit.Year => CalendarPeriod.FromYear(day.Year),
            PeriodUnit.Month => CalendarPeriod.From(day.ToYearMonth()),
            _ => CalendarPeriod.From(_random.Next(8) == 0 ? new LocalDate(day.Year, 1, 1) : day),
        };
    }

    /// <summary>Returns the year that names a period: of a fiscal year and its parts, the one in which it starts.</summary>
    private static int YearOf(CalendarPeriod period)
    {
        var day = period.FirstDay!.Value;
        var isFiscal = period.Unit is PeriodUnit.FiscalYear or PeriodUnit.FiscalHalf or PeriodUnit.FiscalQuarter;
        return isFiscal && day.Month < 4 ? day.Year - 1 : day.Year;
    }

    private static CalendarPeriod Year(CalendarPeriod period) => new FiscalYear(YearOf(period));

    private static CalendarPeriod Fiscal(int first, int last) => CalendarPeriod.Between(new FiscalYear(first), new FiscalYear(last));

    private static CalendarPeriod Years(int first, int last) => CalendarPeriod.Between(CalendarPeriod.FromYear(first), CalendarPeriod.FromYear(last));

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}

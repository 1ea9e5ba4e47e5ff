using System.Text.RegularExpressions;
using Kawasaki.Plan.Domain.Calendars;
using NodaTime;

namespace Kawasaki.Plan.Domain.Tests.Generators;

/// <summary>The numbers, eras and words that stand in a text, and whether a value has them all. Nothing here reads a period.</summary>
internal static partial class PrintedNumbers
{
    private const string Digits = "〇一二三四五六七八九";
    private const string AnyDigit = "[0-9〇零一二三四五六七八九十百元]";

    [GeneratedRegex("[0-9]+|[〇零一二三四五六七八九十百]+|元")]
    private static partial Regex Number { get; }

    [GeneratedRegex("[十百]")]
    private static partial Regex UnitOfTens { get; }

    [GeneratedRegex("^(([・、,～―-]|から) ?([0-9]+|[〇零一二三四五六七八九十百]+))+")]
    private static partial Regex ListedOrEnd { get; }

    [GeneratedRegex("[0-9〇零一二三四五六七八九十百元][./-].*(～|-|―|から|より) ?$")]
    private static partial Regex DividedBefore { get; }

    [GeneratedRegex("以降|以後|から|より|まで|以前|～|-|―|及び|年代|・|、|,")]
    private static partial Regex RangeWord { get; }

    /// <summary>Returns what of a text a value does not say, or null.</summary>
    internal static string? Unsaid(string printed, CalendarPeriod value, EraTable eras)
    {
        var text = Plain(printed);
        foreach (Match match in Number.Matches(text))
        {
            var (before, behind) = (text[..match.Index].TrimEnd(' ', '('), text[(match.Index + match.Length)..].TrimStart(' ', ')'));
            if (!Says(value, ValueOf(match.Value), match.Value.Length == 4 && !UnitOfTens.IsMatch(match.Value), before, behind, text, eras))
            {
                return match.Value;
            }
        }

        return value.IsRange && !RangeWord.IsMatch(text) ? "a range" : UnitUnsaid(text, value.Unit);
    }

    private static string? UnitUnsaid(string text, PeriodUnit unit) => unit switch
    {
        PeriodUnit.FiscalYear => Regex.IsMatch(text, "度|FY|月期") ? null : "a fiscal year",
        PeriodUnit.FiscalHalf => Regex.IsMatch(text, "[上下]半?期|H") ? null : "a half",
        PeriodUnit.FiscalQuarter => Regex.IsMatch(text, "Q") ? null : "a quarter",
        PeriodUnit.Year => Regex.IsMatch(text, "年度|FY") ? "fiscal years" : null,
        PeriodUnit.Month => Regex.IsMatch(text, $"月|{AnyDigit}[-./]{AnyDigit}") ? null : "a month",
        _ => Regex.IsMatch(text, $"日|年 ?{AnyDigit}+[./]{AnyDigit}|{AnyDigit} ?([-./・,]) ?{AnyDigit}+ ?\\1 ?{AnyDigit}") ? null : "a day",
    };

    /// <summary>Says whether a number is one of a value, as what stands beside it says.</summary>
    private static bool Says(CalendarPeriod value, int number, bool isGregorian, string before, string behind, string text, EraTable eras)
    {
        var unit = ListedOrEnd.Replace(behind, ""); // 4・5日, 1～3月
        if (unit.StartsWith("月期", StringComparison.Ordinal) && number == 3)
        {
            return true; // The company year is said by its year.
        }

        if (unit.StartsWith('月'))
        {
            return IsBetween(value, 27, day => day.Month == number);
        }

        if (unit.StartsWith('日'))
        {
            return IsBetween(value, 1, day => day.Day == number) || IsLength(value, number, behind);
        }

        var isPart = number <= 4 && (before.EndsWith('第') || before.EndsWith('Q') || behind.StartsWith('Q') || before.EndsWith('H'));
        if (isPart && IsBetween(value, 27, day => (value.Unit is PeriodUnit.FiscalHalf ? (((day.Month + 8) % 12) / 6) + 1 : (((day.Month + 8) % 12) / 3) + 1) == number))
        {
            return true;
        }

        var named = eras.Eras.Where(era => EndsIn(before, era)).ToArray();
        var years = Years(value, text).ToArray();
        return named.Length > 0 ? named.Any(era => years.Contains(era.FirstDay.Year + number - 1))
            : isGregorian ? years.Contains(number)
            : (IsDivided(before, behind) && IsBetween(value, 1, day => day.Month == number || day.Day == number))
                || (before.EndsWith('/') && years.Any(year => year % 100 == number))
                || IsLength(value, number, behind)
                || eras.Eras.Where(era => Mentions(text, era)).Any(era => years.Contains(era.FirstDay.Year + number - 1));
    }

    /// <summary>Says whether a number stands beside the divider of a date, or is the end of a range behind one: 2024.4～6.</summary>
    private static bool IsDivided(string before, string behind) =>
        before.LastOrDefault() is '.' or '/' or '-' or '・' or ','
        || behind.FirstOrDefault() is '.' or '/' or '-' or '・' or ','
        || DividedBefore.IsMatch(before);

    /// <summary>Returns the years that the ends have by whatever calendar the text speaks of, and those between them where it lists them.</summary>
    private static IEnumerable<int> Years(CalendarPeriod value, string text)
    {
        foreach (var end in new[] { value.First, value.Last }.OfType<CalendarPeriod>())
        {
            var (first, last) = (end.FirstDay!.Value, end.LastDay!.Value);
            yield return end.Unit is PeriodUnit.FiscalYear or PeriodUnit.FiscalHalf or PeriodUnit.FiscalQuarter ? StartYear(first) : first.Year;
            if (Regex.IsMatch(text, "度|FY"))
            {
                yield return StartYear(first);
            }

            if (text.Contains("月期", StringComparison.Ordinal) || text.Contains('/', StringComparison.Ordinal))
            {
                yield return StartYear(last) + 1;
            }
        }

        if (Regex.IsMatch(text, "[・、,]|及び") && value is { First: { } one, Last: { } other })
        {
            for (var year = one.FirstDay!.Value.Year; year < other.LastDay!.Value.Year; year++)
            {
                yield return year;
            }
        }
    }

    /// <summary>Says whether a day of a period is one that is looked for, of an open one a day of its end. Longer than a year, it has every number.</summary>
    private static bool IsBetween(CalendarPeriod value, int step, Func<LocalDate, bool> isIt)
    {
        var first = (value.First ?? value.Last!.Value).FirstDay!.Value;
        var last = (value.Last ?? value.First!.Value).LastDay!.Value;
        var days = Math.Min(Period.DaysBetween(first, last), 366);
        return isIt(last) || Enumerable.Range(0, (days / step) + 1).Any(i => isIt(first.PlusDays(i * step)));
    }

    private static int StartYear(LocalDate day) => day.Month >= 4 ? day.Year : day.Year - 1;

    private static bool IsLength(CalendarPeriod value, int number, string behind) => value is { FirstDay: { } first, LastDay: { } last } && (
        Regex.IsMatch(behind, "^(年間|[かカヶ箇]年)") ? Period.Between(first, last.PlusDays(1), PeriodUnits.Years).Years == number
        : behind.StartsWith("日間", StringComparison.Ordinal) && Period.DaysBetween(first, last) + 1 == number);

    private static bool EndsIn(string before, JapaneseEra era) =>
        before.EndsWith(era.Name, StringComparison.Ordinal)
        || before.EndsWith(era.Name[0])
        || (era.Square is { } square && before.EndsWith(square))
        || before.EndsWith(era.LatinName, StringComparison.OrdinalIgnoreCase)
        || Regex.IsMatch(before, $"(^|[^A-Z]){era.Letter}$");

    private static bool Mentions(string text, JapaneseEra era) =>
        text.Contains(era.Name[0], StringComparison.Ordinal)
        || (era.Square is { } square && text.Contains(square, StringComparison.Ordinal))
        || Regex.IsMatch(text, $"{era.LatinName}|(^|[^A-Z]){era.Letter}($|[^A-Z])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Spells all that has several spellings in one.</summary>
    private static string Plain(string printed)
    {
        var text = string.Concat(printed.Select(c => c switch
        {
            >= '！' and <= '～' and not '～' => (char)(c - 'Ａ' + 'A'),
            '〜' or '~' or '∼' => '～',
            '—' or '─' or 'ー' or 'ｰ' => '―',
            '‐' or '‑' or '−' or '–' => '-',
            '　' or '\u00A0' => ' ',
            '【' or '〔' or '[' => '(',
            '】' or '〕' or ']' => ')',
            _ => c,
        })).ToUpperInvariant();
        text = text.Replace('[', '(').Replace(']', ')').Replace("元日", "1月1日", StringComparison.Ordinal).Replace("元旦", "1月1日", StringComparison.Ordinal);
        return text.Replace("・四半期", "Q期", StringComparison.Ordinal).Replace("四半期", "Q期", StringComparison.Ordinal); // 四 is no number there.
    }

    private static int ValueOf(string numeral)
    {
        if (numeral == "元")
        {
            return 1;
        }

        if (numeral[0] is >= '0' and <= '9')
        {
            return int.TryParse(numeral, out var number) ? number : int.MaxValue;
        }

        var (sum, digit) = (0, 0);
        foreach (var c in numeral.Replace('零', '〇'))
        {
            var isUnit = c is '十' or '百';
            sum += isUnit ? Math.Max(digit, 1) * (c == '十' ? 10 : 100) : 0;
            digit = isUnit ? 0 : (digit * 10) + Digits.IndexOf(c, StringComparison.Ordinal);
        }

        return sum + digit;
    }
}

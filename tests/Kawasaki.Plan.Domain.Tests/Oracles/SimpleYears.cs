using System.Globalization;
using System.Text.RegularExpressions;
using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Domain.Tests.Oracles;

/// <summary>Reads years in their simple forms, by one regular expression and a table: an era or a Gregorian year, the other one in brackets, 年 or 年度,
/// and a range of two or open. It shares nothing with the parser.</summary>
internal static class SimpleYears
{
    /// <summary>The characters of these forms.</summary>
    internal const string Alphabet = "0123456789元年度（）～令和平成昭大正明治 ";

    private const string Year =
        """
        ^\ *(?<era>明治?|大正?|昭和?|平成?|令和?)?\ *(?<number>元|[0-9]{1,4})
        (?<before>\ *（\ *(?<other>明治?|大正?|昭和?|平成?|令和?)?\ *(?<second>元|[0-9]{1,4})\ *）)?
        (\ *(?<suffix>年度?)
          (?<behind>\ *（\ *(?<other>明治?|大正?|昭和?|平成?|令和?)?\ *(?<second>元|[0-9]{1,4})(\ *(?<inner>年度?))?\ *）)?
          (?<fiscal>度)?
        )?\ *$
        """;

    private static readonly Dictionary<char, int> FirstYears = new() { ['明'] = 1868, ['大'] = 1912, ['昭'] = 1926, ['平'] = 1989, ['令'] = 2019 };
    private static readonly Regex Form = new(Year, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant);

    /// <summary>Returns what a text means, or <see langword="null"/> where it is none of these forms or says what cannot be.</summary>
    internal static CalendarPeriod? Read(string text)
    {
        var parts = text.Split('～');
        if (parts.Length > 2 || parts.All(string.IsNullOrWhiteSpace))
        {
            return null;
        }

        if (parts.Length == 1 || parts.Any(string.IsNullOrWhiteSpace))
        {
            var one = PeriodOf(ReadYear(parts.First(part => !string.IsNullOrWhiteSpace(part)), inherited: '\0'));
            return one is not { } only || parts.Length == 1 ? one
                : string.IsNullOrWhiteSpace(parts[0]) ? CalendarPeriod.EndingWith(only)
                : CalendarPeriod.StartingWith(only);
        }

        if (ReadYear(parts[0], inherited: '\0') is not { } first || ReadYear(parts[1], first.Era) is not { } last || (first.Suffix.Length > 0 && first.Suffix != last.Suffix))
        {
            return null;
        }

        return PeriodOf(first with { Suffix = last.Suffix }) is { } from && PeriodOf(last) is { } until && first.Number <= last.Number ? CalendarPeriod.Between(from, until) : null;
    }

    private static (int Number, string Suffix, char Era)? ReadYear(string text, char inherited)
    {
        var match = Form.Match(text);
        if (!match.Success)
        {
            return null;
        }

        var number = match.Groups["number"].Value;
        var suffix = match.Groups["suffix"].Value;
        var (isBefore, isBehind) = (match.Groups["before"].Success, match.Groups["behind"].Success);
        var era = InitialOf(match.Groups["era"]) is var own and not '\0' ? own : number.Length == 4 ? '\0' : inherited;
        var year = YearOf(era, number);
        if (year is null || (isBefore && isBehind) || (match.Groups["inner"].Value == "年度" && suffix != "年度") || (match.Groups["fiscal"].Success && (suffix != "年" || !isBehind)))
        {
            return null;
        }

        var other = InitialOf(match.Groups["other"]);
        if ((isBefore || isBehind) && ((era == '\0' && other == '\0') || YearOf(other, match.Groups["second"].Value) != year))
        {
            return null;
        }

        return (year.Value, match.Groups["fiscal"].Success ? "年度" : suffix, era == '\0' ? other : era);
    }

    private static CalendarPeriod? PeriodOf((int Number, string Suffix, char Era)? year) =>
        year is not { Number: var number } known ? null
        : known.Suffix == "年度" ? (number is >= 1886 and <= 9998 ? new FiscalYear(number) : null)
        : number is >= 1873 and <= 9999 ? CalendarPeriod.FromYear(number)
        : null;

    private static char InitialOf(Group era) => era.Success ? era.Value[0] : '\0';

    private static int? YearOf(char era, string number)
    {
        var value = number == "元" ? 1 : int.Parse(number, CultureInfo.InvariantCulture);
        return era == '\0' ? (number.Length == 4 ? value : null)
            : value == 0 || number.Length > 3 ? null
            : FirstYears[era] + value - 1;
    }
}

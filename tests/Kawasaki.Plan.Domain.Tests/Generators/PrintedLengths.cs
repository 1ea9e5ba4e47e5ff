using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Kawasaki.Plan.Domain.Tests.Generators;

/// <summary>Lengths of time in every form in which they are printed, behind words that nobody has listed.</summary>
internal static class PrintedLengths
{
    internal static readonly string[] Units = ["年", "月", "週", "日"];
    internal static readonly string[] Tails = ["以内", "以上", "程度", "未満", "余り", "後", "前", "ごと", "おき", "ぶり", "目", "に1度", "間隔"];
    internal static readonly string[] Openings = ["概ね", "最長で", "最大", "、", "（", "起算して", "最初の"];

    private const string Others = "〇零一壱壹二弐貳貮三参參四肆五伍六陸七漆柒八捌九玖十拾什廿卄卅丗卌百佰陌皕数同翌以平令昭大明";

    private static readonly string[] Counters = ["か", "カ", "ヶ", "箇"];
    private static readonly string[] Numbers = ["1", "3", "10", "12", "31", "５", "三", "十五", "数", "2、3", "2～3", "十数"];

    /// <summary>Gets days of years of change, of Februaries and of ends of months more often than others.</summary>
    internal static Gen<LocalDate> Days() =>
        from year in Gen.Choose(1990, 2060)
        from month in Gen.Choose(1, 12)
        from day in Gen.OneOf(Gen.Choose(1, 31), Gen.Choose(28, 31))
        select new LocalDate(year, month, Math.Min(day, CalendarSystem.Iso.GetDaysInMonth(year, month)));

    /// <summary>Prints a number of months, of which those of years may be years.</summary>
    internal static string Printed(int months, int form) => form switch
    {
        0 => $"{months}か月間",
        1 => $"{months}ヶ月",
        2 when months % 12 == 0 => $"{months / 12}年間",
        3 when months > 12 && months % 12 > 0 => $"{months / 12}年{months % 12}か月",
        4 when months > 12 && months % 12 > 0 => $"{months / 12}年と{months % 12}月間",
        5 when months > 12 && months % 12 == 6 => $"{months / 12}年半",
        _ => $"{months}月間",
    };

    /// <summary>Gets lengths that are said to be such: by 間, a counter or what stands behind them.</summary>
    internal static Gen<string> All() =>
        from opening in Gen.OneOf(Gen.Constant(""), Gen.Constant("満"), Gen.Elements(Openings), Words())
        from number in Gen.Elements(Numbers)
        from unit in Gen.Elements(Units)
        from kind in Gen.Choose(0, 3)
        from counter in Gen.Elements(Counters)
        from tail in Gen.Elements(Tails)
        from isHalf in Gen.Elements(false, false, false, true)
        let counted = unit is "年" or "月" ? counter + unit : unit
        let length = kind switch
        {
            0 => number + unit + (isHalf && unit == "年" ? "半" : "間"),
            1 => number + counted + (counted == "日" ? "間" : ""),
            2 => number + unit + tail,
            _ => number + counted + "間" + (tail is "前" or "後" or "間隔" ? "" : tail),
        }
        select opening + length + (opening == "（" ? "）" : "");

    /// <summary>Gets one to four kana and kanji by chance, but numerals and what has a meaning of its own before a number.</summary>
    internal static Gen<string> Words() =>
        from length in Gen.Choose(1, 4)
        from letters in Gen.OneOf(Gen.Choose('あ', 'ん'), Gen.Choose('一', '龠'), Gen.Elements<int>('市', '延', '原', '則', '連', '続', '最', '長')).ListOf(length)
        select string.Concat(letters.Select(letter => Others.Contains((char)letter, StringComparison.Ordinal) ? 'を' : (char)letter));
}

using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>What brackets beside a name or in a head say where they hold a unit: （千人）, 〔g／人・日〕, （単位：件）.</summary>
/// <remarks>
/// <code>
/// content = [ 単位 ： | words ： ] unit | content 、 content
/// unit    = { multiplier } known [ / per { ・ per } ]
/// </code>
/// Words that are no unit which is known are of the name: （男性）, （40～74歳）. Behind 単位 any is one.
/// </remarks>
internal static class BracketUnit
{
    private const int LongestUnit = 16;
    private const string UnitWord = "単位";
    private const string Multipliers = "十百千万億兆";
    private static readonly char[] Digits = "0123456789,".ToCharArray(); // 件/100km
    private const string Openings = Folding.OpenBrackets + Folding.OpenWordBrackets;
    private const string Dividers = "・、，" + Folding.OpenBrackets;
    private const string Closings = Folding.CloseBrackets + Folding.CloseWordBrackets;

    private static readonly HashSet<string> Known = new(
        [
            "%", "‰", "人", "名", "件", "円", "ドル", "か所", "カ所", "ヶ所", "ヵ所", "ケ所", "箇所", "個所", "棟", "回", "校", "園", "組", "台", "本", "冊", "点", "票",
            "部", "枚", "個", "頭", "羽", "匹", "隻", "便", "路線", "駅", "床", "室", "席", "区画", "種", "種類", "品目", "講座", "教室", "コース", "橋", "基", "食", "泊",
            "人泊", "人日", "人回", "ha", "km", "m", "cm", "mm", "m2", "m3", "km2", "km3", "t", "kg", "g", "mg", "kl", "ml", "t-co2", "kg-co2", "g-co2",
            "tco2", "kw", "mw", "gw", "wh", "kwh", "mwh", "gwh", "mj", "gj", "tj", "pj", "db", "ppm", "ppb", "pt", "ポイント", "時間", "分", "秒", "か月",
            "kt", "kt-co2", "μg", "l", "dl", "デシベル", "学級", "集落", "人・日",
            "カ月", "ヶ月", "ヵ月", "箇月", "歳", "倍", "位", "トン", "キロ", "メートル", "ヘクタール", "リットル", "アカウント", "ダウンロード", "ページ", "アクセス", "pv", "経営体",
            "歩", "杯", "通", "曲", "枠", "鉢",
        ],
        StringComparer.OrdinalIgnoreCase);

    // Which a name may as well say of whom or what it tells: 普及率（世帯）.
    private static readonly HashSet<string> Groups = new(
        ["世帯", "団体", "社", "戸", "施設", "店", "店舗", "企業", "法人", "事業", "事業所", "事業者", "農家", "組織", "地区", "団地", "公園", "クラブ", "サークル", "グループ", "チーム"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Per = new(["日", "週", "月", "年", "年度", "10万人"], StringComparer.Ordinal);

    private const string Days = "日"; // 短期入所（日／月）
    private static readonly string[] Times = ["日", "週", "月", "年"];
    private static readonly string[] EndsOfTimes = ["日数", "期間", "寿命", "年数"]; // Which are counted in them: 健康寿命（年）.

    private static readonly string[] Counts = ["累計", "累積", "年間", "延べ", "のべ", "平均", "合計", "年平均", "月平均", "通算", "実数", "年度末"];

    private static readonly string[] EndsOfOthers =
        ["率", "割合", "度", "額", "量", "費", "面積", "時間", "人口", "者数", "人数", "客数", "員数", "件数", "回数", "日数", "点数"];

    /// <summary>Returns the unit in the brackets of a head, and nothing where two differ.</summary>
    internal static MeasurementUnit? InHead(ReadOnlySpan<char> head) => In(head, isName: false, out _);

    /// <summary>Returns the unit in the brackets of a name, and nothing where two differ.</summary>
    internal static MeasurementUnit? InName(ReadOnlySpan<char> name) => In(name, isName: true, out _);

    /// <summary>Returns the unit in the brackets at the end of a title, which is no kind of group: 計画値と実績値（人／月）, 見込み（延べ人数：人日）.</summary>
    internal static MeasurementUnit? AtEndOf(ReadOnlySpan<char> title)
    {
        title = CharacterClasses.Trim(title);
        var open = title.Length > 0 && Folding.IsCloseBracket(title[title.Length - 1]) ? title.LastIndexOfAny(Openings.AsSpan()) : -1;
        return open > 0 && !Groups.Contains(CharacterClasses.Trim(title.Slice(open + 1, title.Length - open - 2)).ToString())
            ? InHead(title.Slice(open)) : null;
    }

    /// <summary>Says whether the brackets of a name hold two units: （％、件）.</summary>
    internal static bool AreSeveralIn(ReadOnlySpan<char> name)
    {
        _ = In(name, isName: true, out var areSeveral);
        return areSeveral;
    }

    /// <summary>Returns what brackets hold as a unit, however its percent is spelt.</summary>
    internal static bool TryParse(ReadOnlySpan<char> inner, out MeasurementUnit unit) =>
        MeasurementUnit.TryParse(inner.Is(UnitSymbols.WidePercent) ? UnitSymbols.Percent.AsSpan() : inner, out unit) && unit != MeasurementUnit.None;

    /// <summary>Says whether a multiplier stands before a unit: 千円.</summary>
    internal static bool HasMultiplier(ReadOnlySpan<char> text) => text.Length > 1 && Multipliers.AsSpan().IndexOf(text[0]) >= 0 && IsKnown(text);

    /// <summary>Says whether a text is a unit that is known.</summary>
    internal static bool IsKnown(ReadOnlySpan<char> text) => IsUnit(text, name: default);

    private static MeasurementUnit? In(ReadOnlySpan<char> text, bool isName, out bool areSeveral)
    {
        MeasurementUnit? found = null;
        areSeveral = false;
        for (var open = text.IndexOfAny(Openings.AsSpan()); open >= 0; open = NextOf(text, open))
        {
            var inner = text.Slice(open + 1);
            inner = inner.Slice(0, Math.Max(inner.IndexOfAny((Openings + Closings).AsSpan()), 0)).TrimEnd('\\'); // 甲\(人\): a name stays as printed.
            OfContent(inner, isName ? CharacterClasses.Trim(text.Slice(0, open)) : default, ref found, ref areSeveral);
        }

        return areSeveral ? null : found;
    }

    private static int NextOf(ReadOnlySpan<char> text, int open) =>
        text.Slice(open + 1).IndexOfAny(Openings.AsSpan()) is >= 0 and var next ? open + 1 + next : -1;

    private static void OfContent(ReadOnlySpan<char> content, ReadOnlySpan<char> name, ref MeasurementUnit? found, ref bool areSeveral)
    {
        while (content.Length > 0)
        {
            var end = content.IndexOfAny('、', '，');
            var part = CharacterClasses.Trim(end < 0 ? content : content.Slice(0, end));
            content = end < 0 ? default : content.Slice(end + 1);
            var isSaid = part.Begins(UnitWord);
            part = isSaid ? CharacterClasses.Trim(part.Slice(UnitWord.Length).TrimStart("：: ".AsSpan()))
                : part.LastIndexOfAny('：', ':') is >= 0 and var colon ? CharacterClasses.Trim(part.Slice(colon + 1)) // 訪問率：％
                : part;
            part = isSaid || IsUnit(part, name) ? part : WithoutCounts(part);
            if ((isSaid || IsUnit(part, name)) && TryParse(part, out var unit))
            {
                areSeveral |= found is { } other && other != unit;
                found = unit;
            }
        }
    }

    /// <summary>Says whether a word says how a figure is counted: 累計.</summary>
    internal static bool IsCount(string word) => Array.IndexOf(Counts, word) >= 0;

    /// <summary>Takes the words of how a figure is counted from before or behind a unit: 累計・件, 人（累計）.</summary>
    internal static ReadOnlySpan<char> WithoutCounts(ReadOnlySpan<char> part)
    {
        var divider = part.IndexOfAny(Dividers.AsSpan());
        if (divider <= 0)
        {
            return part;
        }

        var first = CharacterClasses.Trim(part.Slice(0, divider));
        var last = part.Slice(divider + 1);
        if (Folding.IsOpenBracket(part[divider]))
        {
            if (last.Length == 0 || !Folding.Closes(last[last.Length - 1], part[divider]))
            {
                return part;
            }

            last = last.Slice(0, last.Length - 1);
        }

        last = CharacterClasses.Trim(last);
        return Array.IndexOf(Counts, first.ToString()) >= 0 ? WithoutCounts(last)
            : Array.IndexOf(Counts, last.ToString()) >= 0 ? first
            : part;
    }

    private static bool IsUnit(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        Span<char> narrow = stackalloc char[Math.Min(text.Length, LongestUnit)];
        if (text.IsEmpty || text.Length > LongestUnit)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            narrow[i] = Folding.Narrow(text[i]);
        }

        var parts = UnitSymbols.Folded(narrow.ToString()).Split('/');
        var first = parts[0].TrimStart(Multipliers.ToCharArray());
        return (Known.Contains(first)
                || (Groups.Contains(first) && !name.EndsAny(EndsOfOthers))
                || (parts.Length == 2 && first is Days && Times.Contains(parts[1]))
                || (parts.Length == 1 && name.EndsAny(EndsOfTimes) && Times.Contains(first) && (first is Days || !name.Ends("日数")))) // 開館日数（年）
            && parts.Skip(1).SelectMany(part => part.Split('・')).Select(part => part.TrimStart(Digits).TrimStart(Multipliers.ToCharArray()))
                .All(part => Per.Contains(part) || Known.Contains(part) || Groups.Contains(part));
    }
}

using System.Text;
using System.Text.RegularExpressions;

namespace Kawasaki.Plan.Documents.Tests.Laws;

/// <summary>What of a document may be no text of the plan, written down without the reader: where it says yes, no text of a plan can hide.</summary>
internal static class MarkupGrammar
{
    // A tag with attributes, of which a letter or two may be damaged; list marks, dashes, note marks, brackets around a source, the scale, what stands behind the number of a note, words before a code.
    private const string Tag = @"</?[A-Za-z](?:[!-;=?-~\s]*[^ -~<>\s]?){0,2}[!-;=?-~\s]*>";
    private const string Number = @"\s*[0-9０-９]{1,3}\s*";
    private const string Marks = @"[※*＊注]" + Number + @"(?:[,，、・※]*[※*＊]?" + Number + ")*";
    private const string Atom = @"[●・･★•☆○◯〇◦▪◎◇◆□■\uF0B7\uF0A7▶▷➢➤‣⁃✓*＊#|※注()（）：:．.、\-－‐–—―−ー]|\^\{\s*" + Marks + @"\}|[(（]?\s*" + Marks + @"[)）]?|<sup>[(（]?[※注*＊]?" + Number + @"[)）]?</sup>|点満点|基本政策|政策|施策|基本目標|政策目標|基本戦略|基本施策|個別施策|[第章]|[_【】〔〕《》〈〉＜＞『』「」\u2190-\u245F\u25A0-\u2BFF～〜~\\\[\]［］]|[①-⑳]|[0-9０-９]{1,2}[.．、)）]?|\{[#.][^{}]*\}|" + Tag;

    private const string Period =
        @"(?:(?:明治|大正|昭和|平成|令和|[MTSHRＭＴＳＨＲ])?(?:[0-9]{1,4}|元)(?:[(\[][0-9]{4}[)\]])*(?:年度?)?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?[()]?)";

    private const string HeadWord = @"策定時?点?|[年月日]|当初|初期|従前|出発点|開始時|達成|中間|最新|直近|現況|数値|KPI|分野|区分|施策名?|政策名?|基本目標|基本施策|部門|[大中小]?項目名?|分類|柱|No\.?|番号|連番|担当課?|所管課?|主管課|備考|説明|定義|概要|内容|目的|方向性?|評価|推移|順位|理由|根拠|資料|事業名?|取組名?|取り?組み|これまで|今後|将来|予定|予算額?|目安|見込|市民の実感|成果|指標|名称|指標名|の|出典|計画|策定時|基準|現状|現在|実績|目標|期間|実施|における|値|単位|年度|以降|事務事業名?|事業内容|・|から|まで|末|第[0-9]{0,3}期|[()\[\]/]|[~～〜\-]|" + Period;

    private const int MostOtherLetters = 16;

    private static readonly Regex Inline = Anchored($@"(?:{Atom})(?:\s*(?:{Atom}))*");
    private static readonly Regex Section = Anchored(@"(?:[●・･★•☆○◯〇◦▪◎◇◆□■\uF0B7\uF0A7▶▷➢➤‣⁃✓*#_【〔《〈<『「\u2190-\u245F\u25A0-\u2BFF～〜~\-‐–—―−ー]|\*\*|<[^<>]{0,40}>)*[(\[:.、)\]・]*第?(?:[0-9①-⑨一二三四五六七八九十Ⅰ-Ⅹⅰ-ⅹア-ン]|[A-Za-z0-9\-]{1,4})?[.、()\[\]:：・第]*(?:政策の方向性|市民の実感指標|施策の体系|これまでの主な取組状況|施策の主な課題|施策の方向性|直接目標|主な成果指標|計画期間の主な取組|政策の方向|実感指標|市民満足度指標|施策体系|これまでの取組状況|これまでの主な取組|これまでの取組|施策の課題|主な課題|施策の方向|取組の方向性|施策の目標|成果指標|数値目標|まちづくり指標|重要業績評価指標|目標指標|KPI|主な取組|主な事業)(?:\([^()]*\))?(?:[:：*_】〕》〉>』」#]|<[^<>]{0,40}>)*(?:\{[#.][^{}]*\})?(?:[:：*_】〕》〉>』」#]|<[^<>]{0,40}>)*");
    private static readonly Regex Front = Anchored(@"(?:第[0-9]{1,3}期)?実施計画期間:(?:第[0-9]{1,3}期|[0-9明治大正昭和平成令元年度月日末西暦からまで第上下半四期以降MTSHRFYmtshrfy()\[\]~～〜\-‐–—―−ー・,、./']*)|計画名:");
    private static readonly Regex Rule = Anchored(@"\|?(?:[\s:\-]*-[\s:\-]*\|?)+");
    private static readonly Regex Head = Anchored($"(?:{HeadWord})*");
    private static readonly Regex Heads = new("名称|指標|現状|目標|実績|策定時|基準|事務事業|年度|期間", RegexOptions.CultureInvariant);
    private static readonly Regex Code = Anchored(@"(?:[・･•★☆○◯〇◎◇◆□■▪\uF0B7\uF0A7●#【_*〔《〈<『「\u2190-\u245F\u25A0-\u2BFF～〜~]\s*|<[^<>]{0,40}>\s*|[(]?(?:[0-9]{1,2}|[①-⑳])[.、) ]*(?=基本|政策|施策)|[-‐–—―−ー]\s+)*(?:基本政策|政策|施策|基本目標|政策目標|基本戦略|基本施策|個別施策|第)\s*(?<code>[0-9]+(?:\s*[\-‐–—―−ー.]\s*[0-9]+)*)(?:章)?\s*(?<name>.*?)(?:[\s*_】〕》〉>』」#]|<[^<>]{0,40}>)*");
    private static readonly Regex Page = Anchored(@"[0-9]{1,4}[\-–\s]*|[\-–\s]+[0-9]{1,4}\s*[\-–]+\s*");
    private static readonly Regex Tab = Anchored(@"(?:総論|10年戦略|基本政策[1-9]|政策体系別計画|区計画|進[行捗]管理・評価)(?:\s+[0-9]{1,4})?");
    private static readonly Regex Logo = Anchored(@"[A-Za-z ]{1,40}|(?![●・･★•☆○◯〇◦▪◎◇◆□■\uF0B7\uF0A7▶▷➢➤‣⁃✓]|[\-*‐–—―−ー]\s)[^。]{0,60}持続可能な開発目標[^。]{0,60}。?");

    private static readonly Regex Cell = Anchored($"{Number}[.．]?|(?:{Period}(?:[/.~～〜\\-‐–]|以降|まで|から|末|現在|$))+|(?:中間|最終|当面|単?年度|各年度|計画|数値|計画策定|戦略)?(?:目標|実績|現状|基準|計画|現況|当初|策定時|達成)値?");

    /// <summary>Says whether a cell of a row says of the figures beside it what they are: a number, a period, a kind, or one of some units.</summary>
    internal static bool IsOfFigures(string text, IReadOnlySet<string> units) =>
        Regex.Split(text, @"[\t|]").Select(WithoutSpaces).All(cell => cell.Length == 0 || Cell.IsMatch(cell) || Head.IsMatch(cell) || units.Contains(cell));

    internal static bool IsInline(string text) => Inline.IsMatch(Seen(text)) || Front.IsMatch(WithoutSpaces(text));

    internal static bool IsSectionHeading(string text) => Section.IsMatch(WithoutSpaces(text));

    internal static bool IsRule(string text) => Rule.IsMatch(Seen(text));

    internal static bool IsPageNumber(string text) => Page.IsMatch(Folded(text));

    internal static bool IsSideTab(string text) => Tab.IsMatch(Folded(text));

    internal static bool IsLogo(string text) => Logo.IsMatch(Seen(text));

    /// <summary>Returns the cells of a row that are no head: other words than those of heads, but for a few letters beside one.</summary>
    internal static IEnumerable<string> UnknownHeads(string row) =>
        Regex.Split(Regex.Replace(row, Tag, ""), Separator(row)).Where(cell =>
            WithoutSpaces(cell) is var text
            && !Head.IsMatch(text)
            && !(Heads.IsMatch(text) && Regex.Replace(text, HeadWord, "").Length <= MostOtherLetters));

    /// <summary>Reads a heading with a code.</summary>
    internal static (string Code, string Name)? HeadingOf(string text)
    {
        var match = Code.Match(Regex.Replace(Folded(text), @"\s\{[#.][^{}]*\}\s*\z", ""));
        return match.Success ? (Regex.Replace(WithoutSpaces(match.Groups["code"].Value), "[‐–—―−ー.]", "-"), match.Groups["name"].Value) : null;
    }

    private static string Separator(string row) => row.Contains('\t', StringComparison.Ordinal) ? "\t" : row.Contains('|', StringComparison.Ordinal) ? @"\|" : @"\s{2,}";

    internal static string WithoutSpaces(string text) => string.Concat(Folded(text).Where(c => !char.IsWhiteSpace(c)));

    /// <summary>Returns a text without the letters that are not seen, and without backslashes.</summary>
    internal static string Seen(string text) => Regex.Replace(text, @"[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|\\(?=[\[\]()\-*#_.!<>~^{}+=:&])", "");

    /// <summary>Returns what a title says behind its marks.</summary>
    internal static string Bare(string text) => Regex.Replace(Seen(text), @"\s\{[#.][^{}]*\}\s*\z", "").Trim().Trim('#', '*', '_', '【', '】').Trim();

    private static string Folded(string text) => Regex.Replace(Seen(text), "[！-～]", match => ((char)(match.Value[0] - 0xFEE0)).ToString());

    private static Regex Anchored(string pattern) => new($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant);
}

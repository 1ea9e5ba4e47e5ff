using System.Text;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Domain.Benchmarks.Notation;

/// <summary>Finding all years in a page of a plan, against a compiled regular expression that finds the same places.</summary>
[MemoryDiagnoser]
public class FindBenchmarks
{
    // The forms of docs/notation.md, written as a pattern.
    private const string Digit = "[0-9０-９]";
    private const string Kanji = "[〇零一二三四五六七八九十百]";
    private const string Space = "[ 　\u00A0]*";
    private const string Dash = "[～〜~－–—‐ー-]";
    private const string Era = "(?:明治|大正|昭和|平成|令和|[㍾㍽㍼㍻㋿])";
    private const string Letter = "(?<![A-Za-zＡ-Ｚａ-ｚ0-9０-９])[MTSHRmtshrＭＴＳＨＲｍｔｓｈｒ]";
    private const string Number = $"(?:元|{Digit}{{1,3}}(?!{Digit})|{Kanji}+)";
    private const string Gregorian = $"{Digit}{{4}}(?!{Digit})";
    private const string Bracket = $"(?:{Space}[(（\\[［]{Space}{Gregorian}{Space}[)）\\]］])?";
    private const string Point = $"(?:{Era}{Space}{Number}{Bracket}|(?<!{Digit}){Gregorian}{Space}(?:[(（]{Space}(?:{Era}|[MTSHR]){Space}{Number}{Space}[)）])?)";
    private const string Suffix = $"(?:{Space}年度(?:{Space}[(（]{Gregorian}年度?[)）])?|{Space}年(?:{Space}[(（]{Gregorian}年?[)）])?)";

    internal static readonly Regex Years = new(
        $"[(（](?:{Era}|[MTSHR]){Number}[)）]{Space}[\\[［]{Gregorian}[\\]］](?:{Suffix})?"
        + $"|{Letter}{Number}{Bracket}(?:\\.{Space}{Digit}{{1,2}}(?:\\.{Space}{Digit}{{1,2}})?|{Suffix}(?:以降|まで|から|末)?|{Space}{Dash}{Space}(?:[MTSHR]){Number}{Bracket}(?:{Suffix})?)?(?:現在|予定)?(?![A-Za-z0-9])"
        + $"|{Era}{Space}{Number}{Bracket}(?:{Space}{Dash}{Space}(?:{Point}|{Number}{Bracket})(?:{Suffix})?)?(?:{Space}年度(?:以降|まで|から|末)?|{Space}年{Space}(?:{Digit}{{1,2}}|{Kanji}+){Space}月(?:{Space}(?:{Digit}{{1,2}}|{Kanji}+){Space}日)?(?:現在|から|まで|予定)?|{Suffix})?"
        + $"|(?<!{Digit}){Gregorian}{Bracket}(?:{Space}{Dash}{Space}{Gregorian})?(?:{Space}年度(?:以降|まで|から|末)?|{Space}年(?:{Space}{Digit}{{1,2}}{Space}月(?:{Space}{Digit}{{1,2}}{Space}日)?)?)",
        RegexOptions.Compiled | RegexOptions.CultureInvariant);

    private string _page = "";

    /// <summary>The published plan where it stands beside the project, else a page in the same notation.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _page = ReadPublishedPlan() ?? MakePage();
        var found = new List<(int, int)>();
        foreach (var period in YearNotation.Default.Find(_page))
        {
            found.Add((period.Start, period.Length));
        }

        var matched = Years.Matches(_page).Select(match => (match.Index, match.Length)).ToList();
        if (found.Count == 0 || !found.SequenceEqual(matched))
        {
            var first = found.Zip(matched).FirstOrDefault(pair => pair.First != pair.Second);
            throw new InvalidOperationException($"The two do not find the same places: {found.Count} and {matched.Count}, first {first}: '{_page.Substring(first.First.Item1, first.First.Item2)}', '{_page.Substring(first.Second.Item1, first.Second.Item2)}'.");
        }
    }

    [Benchmark(Baseline = true)]
    public int RegexMatches()
    {
        var count = 0;
        foreach (var match in Years.EnumerateMatches(_page))
        {
            count += match.Length;
        }

        return count;
    }

    [Benchmark]
    public int Find()
    {
        var count = 0;
        foreach (var found in YearNotation.Default.Find(_page))
        {
            count += found.Length;
        }

        return count;
    }

    private static string? ReadPublishedPlan()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var plans = Path.Combine(folder.FullName, "shared", "plan");
            if (Directory.Exists(plans) && Directory.EnumerateFiles(plans, "*.txt").FirstOrDefault() is { } file)
            {
                return File.ReadAllText(file);
            }
        }

        return null;
    }

    private static string MakePage()
    {
        var page = new StringBuilder();
        for (var i = 0; i < 100; i++)
        {
            page.Append("指標の名称 (市民アンケート)\t19.8 % (平成27 (2015) 年度)\t15.7 % (令和元 (2019) 年度)\t25 %以上 (令和7 (2025) 年度)\n")
                .Append("事業の名称 窓口を見直し、手続を早くする。\t・件数：20,640件（R2）\t・施設の改修（R5完了予定）\t令和8（2026）年度以降\n")
                .Append("- 町の人と力を合わせる仕事を、令和5（2023）年4月に始めました。第1・3日曜日に窓口を開きます。\n");
        }

        return page.ToString();
    }
}

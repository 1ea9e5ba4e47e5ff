using System.Text.Json;
using System.Text.RegularExpressions;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Tests.Oracles;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Documentation;

/// <summary>What the tables of the page on notation say of refusals, words, reports and characters holds.</summary>
public class NotationTableTests
{
    private static readonly string[] Pages = ["notation.md", "notation.ja.md"];

    public static TheoryData<string, string, string, string> Refusals => [.. RowsOf(@"^\| `([^`]+)` \| `(\w+)` \| ([^|`]+) \|$")];

    public static TheoryData<string, string, string, string> Words => [.. RowsOf(@"^\| ([^|`]+) \| `(\w+)` \| ([^|`]+) \|$")];

    public static TheoryData<string, string, string, string> Reports => [.. RowsOf(@"^\| `(\w+)` \| `(\w+)` \| ([^|`]+) \| [^|`]+ \|$")];

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_text_is_refused_as_the_page_says(string page, string text, string kind, string message)
    {
        var error = YearNotation.Default.Read(text).Error;

        Assert.Equal(kind, Name(error?.Kind));
        Assert.StartsWith(message, page == Pages[0] ? error?.Message.English : error?.Message.Japanese, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void A_word_behind_a_period_has_the_wire_name_of_the_page(string page, string words, string name, string meaning)
    {
        Assert.NotEmpty(page + meaning);
        Assert.All(
            words.Split([", ", "、"], StringSplitOptions.None),
            word => Assert.Equal(name, Name(YearNotation.Default.Read("令和7年度" + word).TrailingWords)));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_is_refused_by_strict_reading_with_the_kind_of_the_page(string page, string report, string kind, string text)
    {
        var printed = Regex.Match(text, "^[^,:、。（]+", RegexOptions.CultureInvariant).Value;

        Assert.NotEmpty(page);
        Assert.Equal(report, Name(YearNotation.Default.Read(printed).Normalizations));
        Assert.Equal(kind, Name(new YearNotation(EraTable.Default, strictness: Strictness.Strict).Read(printed).Error?.Kind));
    }

    [Fact]
    public void The_tables_name_every_word_and_report()
    {
        var named = Words.Select(row => (row.Data.Item1, row.Data.Item3)).Concat(Reports.Select(row => (row.Data.Item1, row.Data.Item2))).ToArray();
        string?[] names =
        [
            .. Enum.GetValues<TrailingWords>().Where(word => word is not TrailingWords.None).Select(word => Name(word)),
            .. Enum.GetValues<YearNormalizations>().Where(report => report is not YearNormalizations.None).Select(report => Name(report)),
        ];

        Assert.All(Pages, page => Assert.Equal(names.Order(), named.Where(row => row.Item1 == page).Select(row => row.Item2).Order()));
    }

    [Fact]
    public void The_tables_of_both_languages_have_the_same_rows()
    {
        static IEnumerable<string> In(string page, TheoryData<string, string, string, string> rows) =>
            rows.Where(row => row.Data.Item1 == page).Select(row => row.Data.Item2 + row.Data.Item3);

        Assert.All([Refusals, Reports], rows => Assert.Equal(In(Pages[0], rows), In(Pages[1], rows)));
    }

    [Fact]
    public void The_page_lists_every_dash_in_its_class()
    {
        Func<char, bool>[] classes = [Folding.IsWave, Folding.IsHyphen, Folding.IsLongDash];
        foreach (var page in Pages)
        {
            var rows = Regex.Matches(TextOf(page), @"^\| [^|]+ \| `([^`]+)` \| [^|]+ \|$", RegexOptions.Multiline | RegexOptions.CultureInvariant);
            var listed = rows.Select(row => row.Groups[1].Value.Replace(" ", "", StringComparison.Ordinal)).Where(row => row.All(Folding.IsDash)).ToArray();

            Assert.Equal(classes.Length, listed.Length);
            Assert.All(classes.Zip(listed), pair => Assert.Equal(AllOf(pair.First), pair.Second.Order()));
        }
    }

    private static IEnumerable<char> AllOf(Func<char, bool> isOne) => Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(isOne);

    private static string? Name(object? value) => value is null ? null : JsonNamingPolicy.CamelCase.ConvertName(value.ToString()!);

    private static string TextOf(string page) => File.ReadAllText(Path.Combine(SharedFiles.RepositoryRoot, "docs", page));

    private static IEnumerable<TheoryDataRow<string, string, string, string>> RowsOf(string pattern) =>
        from page in Pages
        let text = TextOf(page)
        let reading = text[..text.IndexOf(page == "notation.md" ? "## Writing" : "## 書き方", StringComparison.Ordinal)]
        from Match row in Regex.Matches(reading, pattern, RegexOptions.Multiline | RegexOptions.CultureInvariant)
        select new TheoryDataRow<string, string, string, string>(page, row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value);
}

using System.Text;
using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Tests.Oracles;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Documentation;

/// <summary>The page of forms says of each text what the library gives.</summary>
public class NotationFormsTests
{
    private const string Rewrite = "REWRITE_PAGES"; // Set to 1, it writes the pages anew.

    private const string HeadInEnglish = """
        # Which form is read how

        [日本語](notation-forms.ja.md)

        The tests make this page: each row is what `YearNotation.Default.Read` gives for the text, and where the heading says so, a notation with
        `BareYears.Fiscal` or `Strictness.Strict`. [notation.md](notation.md) has the rules. Texts that are refused stand beside those that are read:
        they have no value, but the kind of the error and its message.

        """;

    private const string HeadInJapanese = """
        # どの書き方をどう読むか

        [English](notation-forms.md)

        このページはテストが作ります。各行は、その文字列を `YearNotation.Default.Read` に渡した結果です。見出しに書いてあるときは、`BareYears.Fiscal` または `Strictness.Strict` の設定での結果です。
        決まりは [notation.ja.md](notation.ja.md) にあります。拒否する文字列も、読むものと並べてあります。値の代わりに、誤りの種類と文を示します。

        """;

    private const string RunningInEnglish = """

        ## In running text

        What `YearNotation.Default.Find` gives. A find is certain where nothing says `likely`.

        | text | found | value | report, words or error |
        |---|---|---|---|

        """;

    private const string RunningInJapanese = """

        ## 文章の中

        `YearNotation.Default.Find` の結果です。`likely` のないものは確実です。

        | 文章 | 見つけたもの | 値 | 報告、語、誤り |
        |---|---|---|---|

        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_page_says_what_each_text_gives(bool isJapanese)
    {
        var path = Path.Combine(SharedFiles.RepositoryRoot, "docs", isJapanese ? "notation-forms.ja.md" : "notation-forms.md");
        var page = PageIn(isJapanese);
        if (Environment.GetEnvironmentVariable(Rewrite) == "1")
        {
            File.WriteAllText(path, page);
        }

        Assert.Equal(page, File.ReadAllText(path));
    }

    [Fact]
    public void The_page_has_every_error_word_and_report_that_there_is()
    {
        var results = NotationForms.Whole.SelectMany(form => form.Texts.Select(text => NotationOf(form).Read(text))).ToArray();
        var kinds = results.Where(result => !result.IsRead).Select(result => result.Error!.Kind).Concat(FoundErrors()).Distinct().ToArray();
        NotationErrorKind[] ofOtherMethods = [NotationErrorKind.OtherKind, NotationErrorKind.Empty];

        Assert.Empty(Enum.GetValues<NotationErrorKind>().Except(kinds).Except(ofOtherMethods));
        Assert.Empty(Enum.GetValues<TrailingWords>().Except(results.Select(result => result.TrailingWords)));
        Assert.Empty(Enum.GetValues<YearNormalizations>().Except(results.Select(result => result.Normalizations)));
    }

    [Fact]
    public void A_text_stands_once_in_a_form() =>
        Assert.All(NotationForms.Whole, form => Assert.Equal(form.Texts.Distinct(), form.Texts));

    private static IEnumerable<NotationErrorKind> FoundErrors()
    {
        var kinds = new List<NotationErrorKind>();
        foreach (var text in NotationForms.Running)
        {
            foreach (var found in YearNotation.Default.Find(text))
            {
                kinds.AddRange(found.Result.Error is { } error ? [error.Kind] : []);
            }
        }

        return kinds;
    }

    private static string PageIn(bool isJapanese)
    {
        var page = new StringBuilder();
        page.Append(isJapanese ? HeadInJapanese : HeadInEnglish);
        foreach (var form in NotationForms.Whole)
        {
            var columns = isJapanese ? "文字列 | 値 | 報告、語、誤り" : "text | value | report, words or error";
            page.Append($"\n## {In(isJapanese, form.Title)}\n\n| {columns} |\n|---|---|---|\n");
            foreach (var text in form.Texts)
            {
                page.Append($"| `{text}` | {Row(NotationOf(form).Read(text), isJapanese)} |\n");
            }
        }

        page.Append(isJapanese ? RunningInJapanese : RunningInEnglish);
        foreach (var text in NotationForms.Running)
        {
            AppendFound(page, text, isJapanese);
        }

        return page.ToString();
    }

    private static void AppendFound(StringBuilder page, string text, bool isJapanese)
    {
        var count = 0;
        foreach (var found in YearNotation.Default.Find(text))
        {
            var place = text.Substring(found.Start, found.Length);
            page.Append($"| {(count++ == 0 ? $"`{text}`" : "")} | `{place}` | {Row(found.Result, isJapanese, Name(found.Sureness))} |\n");
        }

        page.Append(count == 0 ? $"| `{text}` | – | – | |\n" : "");
    }

    private static YearNotation NotationOf(NotationForm form) => new(EraTable.Default, form.BareYears, form.Strictness);

    private static string Row(NotationResult<CalendarPeriod> result, bool isJapanese, params string[] remarks)
    {
        if (result.Error is { } error)
        {
            return $"– | `{Name(error.Kind)}`: {In(isJapanese, error.Message)}";
        }

        remarks = [.. remarks.Where(name => name != "certain"), .. NamesOf(result.Normalizations), .. NamesOf(result.TrailingWords)];
        return $"`{result.Value}` | {string.Join(' ', remarks.Select(name => $"`{name}`"))}";
    }

    private static IEnumerable<string> NamesOf<T>(T flags)
        where T : struct, Enum =>
        Enum.GetValues<T>().Where(flag => Convert.ToInt32(flag, null) != 0 && flags.HasFlag(flag)).Select(Name);

    private static string Name<T>(T value)
        where T : struct, Enum =>
        JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static string In(bool isJapanese, Wording wording) => isJapanese ? wording.Japanese : wording.English;
}

using Xunit;

namespace Kawasaki.Plan.Samples.Tests;

/// <summary>What is wrong with a command line is said in the language that it asks for, with the word that was meant where one is near.</summary>
public class UsageTests
{
    [Theory]
    [InlineData("years --format", "Option '--format' has no value.", "オプション「--format」に値がありません。")]
    [InlineData("report --year", "Option '--year' has no value.", "オプション「--year」に値がありません。")]
    [InlineData("years --format xml", "'xml' is none of json, csv, table.", "「xml」は使えません。使える値：json, csv, table")]
    [InlineData("years --format josn", "'josn' is none of json, csv, table. Did you mean 'json'?", "「josn」は使えません。「json」のことですか。使える値：json, csv, table")]
    [InlineData("years --format JSON", "'JSON' is none of json, csv, table. Did you mean 'json'?", "「JSON」は使えません。「json」のことですか。使える値：json, csv, table")]
    [InlineData("compare a", "Argument 'NEWER' is required.", "引数「NEWER」が必要です。")]
    [InlineData("convert x", "Option '--to' is required.", "オプション「--to」が必要です。")]
    [InlineData("yeers", "Unrecognized command 'yeers'. Did you mean 'years'?", "「yeers」というコマンドはありません。「years」のことですか。")]
    [InlineData("reaport", "Unrecognized command 'reaport'. Did you mean 'report'?", "「reaport」というコマンドはありません。「report」のことですか。")]
    [InlineData("plan", "Unrecognized command 'plan'.", "「plan」というコマンドはありません。")]
    [InlineData("report a b", "Argument 'b' is one too many.", "引数「b」は余分です。")]
    [InlineData("years --bare fiscal --bare fiscal", "Option '--bare' can be given once only.", "オプション「--bare」は一度だけ使えます。")]
    [InlineData("report --sample=maybe", "Option '--sample=maybe' takes no value.", "オプション「--sample=maybe」は値を取りません。")]
    [InlineData("report --sampel", "Unrecognized option '--sampel'. Did you mean '--sample'?", "「--sampel」というオプションはありません。「--sample」のことですか。")]
    [InlineData("report --foo", "Unrecognized option '--foo'.", "「--foo」というオプションはありません。")]
    [InlineData("report --rul", "Unrecognized option '--rul'. Did you mean '--rule'?", "「--rul」というオプションはありません。「--rule」のことですか。")]
    [InlineData("report --bom", "--bom is an option of --format csv.", "--bom は --format csv のときだけ使えます。")]
    [InlineData("report --as-of R7 --year R7", "--year is judged as of itself: --as-of says nothing beside it.", "--year はその年度の時点で判定します。--as-of と一緒には使えません。")]
    [InlineData("report --sample x", "--sample is the bundled plan, and no other can be named beside it.", "--sample は付属の計画です。ほかの計画と一緒には使えません。")]
    [InlineData("compare - -", "Only one of the two plans can be standard input.", "標準入力にできるのは、二つの計画の一方だけです。")]
    [InlineData("read --encoding utf8", "'utf8' is none of utf-8, shift_jis, utf-16, utf-16le, utf-16be, euc-jp. Did you mean 'utf-8'?", "「utf8」は使えません。「utf-8」のことですか。使える値：utf-8, shift_jis, utf-16, utf-16le, utf-16be, euc-jp")]
    [InlineData("--version x", "--version stands alone.", "--version は単独で使います。")]
    public void A_wrong_command_line_is_refused_in_both_languages(string arguments, string english, string japanese)
    {
        Assert.Equal(new SampleRun(2, "", english + "\nTry 'kawasaki-plan --help'.\n"), Sample.RunTool(["--lang", "en", .. arguments.Split(' ')]));
        Assert.Equal(new SampleRun(2, "", japanese + "\n使い方：kawasaki-plan --help\n"), Sample.RunTool([.. arguments.Split(' '), "--lang=ja"]));
    }

    [Theory]
    [InlineData("report", "--as-of", "R0", "令和0年はありません", "There is no year 0")]
    [InlineData("report", "--rule", "nagaya", "「nagayo」のことですか。", "Did you mean 'nagayo'?")]
    [InlineData("rules", "--lang", "jp", "「jp」は使えません。", "'jp' is none of ja, en.")]
    [InlineData("indicators", "--column", "basline=元", "「baseline」のことですか。", "Did you mean 'baseline'?")]
    public void A_wrong_value_is_named_with_what_would_be_right(string command, string option, string value, string japanese, string english)
    {
        foreach (var (locale, said) in new[] { ("ja_JP.UTF-8", japanese), ("C", english) })
        {
            var run = Sample.RunToolOn([], new Dictionary<string, string> { ["LC_ALL"] = locale }, command, option, value);

            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            Assert.Contains(said, run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_language_behind_the_end_of_options_is_a_text() =>
        Assert.Contains("Expected", Sample.RunTool("years", "--", "--lang", "ja").Output, StringComparison.Ordinal);

    [Fact]
    public void A_language_before_the_command_is_that_of_its_answer() =>
        Assert.Equal(Sample.RunTool("report", "--lang", "ja").Output, Sample.RunTool("--lang", "ja").Output);
}

using System.CommandLine;
using System.Text;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;

namespace PlanTool;

/// <summary>What <c>years</c> and <c>find</c> share on the command line.</summary>
internal sealed class NotationOptions
{
    private const string StandardInput = "-";

    private readonly Language _language;
    private readonly Argument<string[]> _texts;
    private readonly Option<string> _bare;
    private readonly Option<bool> _strict;
    private readonly Option<Encoding> _encoding;
    private readonly Option<string?> _format;

    internal NotationOptions(Command command, Language language)
    {
        _language = language;
        _texts = new("TEXT")
        {
            Description = language.Say("読み取る文字列。なければ、または - なら標準入力を一行ずつ", "The texts to read. Without any, or for -, standard input is read line by line."),
            Arity = ArgumentArity.ZeroOrMore,
        };
        _bare = new Option<string>("--bare")
        {
            Description = language.Say("「年度」も「年」もない年を何と読むか", "What a year without 年度 or 年 is."),
            DefaultValueFactory = _ => "calendar",
        }.Among(language, "fiscal", "calendar");
        _strict = new("--strict") { Description = language.Say("書かれたとおりではない年として読むものを断る", "Refuse what is read as something else than printed.") };
        _encoding = InputEncoding.Option(language);
        _format = new Option<string?>("--format")
        {
            Description = language.Say("形式。なければ、端末では表、それ以外はJSON", "The format. Without it, a table on a terminal, else JSON."),
        }.Among(language, "json", "csv", "table");
        command.Add(_texts);
        foreach (var option in new Option[] { _bare, _strict, _encoding, _format })
        {
            command.Add(option);
        }
    }

    internal Strictness StrictnessOf(ParseResult result) => result.GetValue(_strict) ? Strictness.Strict : Strictness.Lenient;

    internal YearNotation NotationOf(ParseResult result) =>
        new(EraTable.Default, result.GetValue(_bare) == "fiscal" ? BareYears.Fiscal : BareYears.Calendar, StrictnessOf(result));

    /// <summary>Answers the texts, or standard input.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="json">Makes the answers in JSON.</param>
    /// <param name="csv">Makes the answers in CSV.</param>
    /// <param name="table">Makes the answers for a terminal.</param>
    internal int Answer(
        ParseResult result,
        Func<Stream, ILineAnswers> json,
        Func<Stream, ILineAnswers> csv,
        Func<Stream, ILineAnswers> table)
    {
        var create = (result.GetValue(_format) ?? (Console.IsOutputRedirected ? "json" : "table")) switch
        {
            "json" => json,
            "csv" => csv,
            _ => table,
        };
        using var output = Output.OpenRaw();
        using var answers = create(output);
        return result.GetValue(_texts) is { Length: > 0 } texts and not [StandardInput]
            ? LineStream.Answer(texts, answers)
            : LineStream.AnswerStandardInput(InputEncoding.Of(result, _encoding), answers, _language);
    }
}

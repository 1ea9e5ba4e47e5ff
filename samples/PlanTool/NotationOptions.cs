using System.CommandLine;
using System.Text;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;

namespace PlanTool;

/// <summary>What <c>years</c> and <c>find</c> share on the command line.</summary>
internal sealed class NotationOptions
{
    private const string StandardInput = "-";

    private readonly Argument<string[]> _texts =
        new("TEXT") { Description = "The texts to read. Without any, or for -, standard input is read line by line.", Arity = ArgumentArity.ZeroOrMore };

    private readonly Option<string> _bare = new("--bare") { Description = "What a year without 年度 or 年 is.", DefaultValueFactory = _ => "calendar" };
    private readonly Option<bool> _strict = new("--strict") { Description = "Refuse what is read as something else than printed." };
    private readonly Option<Encoding> _encoding = InputEncoding.Option();
    private readonly Option<string?> _language = Language.Option();
    private readonly Option<string?> _format = new("--format") { Description = "The format. Without it, a table on a terminal, else JSON." };

    internal NotationOptions(Command command)
    {
        _bare.AcceptOnlyFromAmong("fiscal", "calendar");
        _format.AcceptOnlyFromAmong("json", "csv", "table");
        command.Add(_texts);
        foreach (var option in new Option[] { _bare, _strict, _encoding, _language, _format })
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
        Func<Stream, Language, ILineAnswers> json,
        Func<Stream, Language, ILineAnswers> csv,
        Func<Stream, Language, ILineAnswers> table)
    {
        var create = (result.GetValue(_format) ?? (Console.IsOutputRedirected ? "json" : "table")) switch
        {
            "json" => json,
            "csv" => csv,
            _ => table,
        };
        using var output = Output.OpenRaw();
        using var answers = create(output, Language.Of(result.GetValue(_language)));
        return result.GetValue(_texts) is { Length: > 0 } texts and not [StandardInput]
            ? LineStream.Answer(texts, answers)
            : LineStream.AnswerStandardInput(InputEncoding.Of(result, _encoding), answers);
    }
}

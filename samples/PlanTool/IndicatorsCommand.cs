using System.CommandLine;
using System.Text;
using System.Text.Json;
using Kawasaki.Plan.Documents.Files;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Json;

namespace PlanTool;

/// <summary><c>kawasaki-plan indicators</c>: the tables of indicators in a text, and what is doubtful in them on standard error.</summary>
internal static class IndicatorsCommand
{
    internal static Command Create(Language language)
    {
        var file = PlanInput.Argument("FILE", new("表のある文書。なければ、または - なら標準入力", "The text with the tables. Without it, or for -, standard input."), ArgumentArity.ZeroOrOne, language);
        var format = new Option<string>("--format")
        {
            Description = language.Say("形式：指標ごとに一つのJSON、または数値ごとに一行のCSV", "The format: one JSON object an indicator, or CSV with a row a figure."),
            DefaultValueFactory = _ => "json",
        }.Among(language, "json", "csv");
        var columns = new Option<string[]>("--column")
        {
            Description = language.Say("知られていない見出しを「役割=言葉」で：baseline=元の値（何度でも）", "A head that is not known, as ROLE=WORD: baseline=元の値. As often as wanted."),
            HelpName = "ROLE=WORD",
        };
        columns.CompletionSources.Add([.. Roles.Select(role => role + "=")]);
        columns.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => RoleAndWordOf(token.Value) is null))
            {
                result.AddError(language.Say(NoRole(token.Value)));
            }
        });
        var diagnostics = ReadCommand.DiagnosticsOption(language);
        var encoding = InputEncoding.Option(language);
        var command = new ToolCommand(
            "indicators",
            language.Say("文書の中の指標の表を読み取り、指標を書きます。", "Read the tables of indicators in any text and write the indicators."),
            "kawasaki-plan indicators tables.csv --format csv")
        {
            file, format, columns, diagnostics, encoding,
        };
        command.SetAction(result => Read(
            result.GetValue(file),
            InputEncoding.Of(result, encoding),
            language,
            result.GetValue(diagnostics) == "json",
            result.GetValue(format) == "csv",
            LayoutOf(result.GetValue(columns) ?? [])));
        return command;
    }

    private static IEnumerable<string> Roles => Enum.GetValues<ColumnRole>().Select(role => WireNames.Of(role));

    private static Wording NoRole(string text)
    {
        var (roles, meant) = (string.Join(", ", Roles), NearWords.Meant(text.Split('=')[0], Roles.Where(role => role != text.Split('=')[0])));
        return new(
            $"「{Usage.Excerpt(text)}」は「役割=言葉」ではありません。{meant.Japanese}役割：{roles}",
            $"'{Usage.Excerpt(text)}' is no ROLE=WORD. Roles: {roles}.{meant.English}");
    }

    private static TableLayout LayoutOf(string[] columns) =>
        columns.Select(column => RoleAndWordOf(column)!.Value).Aggregate(TableLayout.General, (layout, item) => layout.With(item.Role, item.Word));

    private static (ColumnRole Role, string Word)? RoleAndWordOf(string text) =>
        text.Split('=', 2) is [var name, var word]
        && !string.IsNullOrWhiteSpace(word)
        && Enum.GetValues<ColumnRole>().Where(role => string.Equals(role.ToString(), name, StringComparison.OrdinalIgnoreCase)).ToArray() is [var found]
            ? (found, word)
            : null;

    private static int Read(string? file, Encoding encoding, Language language, bool asJson, bool asCsv, TableLayout layout)
    {
        if (InputFile.Open(file, encoding, language) is not { } input)
        {
            return ExitCode.Unreadable;
        }

        var reading = input.ReadIndicators(layout);
        if (asCsv)
        {
            CsvPlan.Write(reading.Indicators, new(language));
        }
        else
        {
            using var output = Output.OpenWriter();
            foreach (var read in reading.Indicators)
            {
                output.WriteLine(JsonOf(read, input.PlaceOfLine(read.Line)));
            }
        }

        InputFile.WriteDiagnostics(input, reading.Diagnostics, file ?? PlanInput.StandardInputName, language, asJson);
        return reading.HasErrors ? ExitCode.Unreadable : ExitCode.Success;
    }

    private static string JsonOf(TableIndicator read, FilePlace place) => Output.JsonObject(writer =>
    {
        writer.WriteNumber("table"u8, read.Table);
        writer.WriteNumber("row"u8, read.Row);
        writer.WriteNumber("line"u8, place.Line);
        InputFile.WriteSheet(writer, place);
        writer.WritePropertyName("indicator"u8);
        JsonSerializer.Serialize(writer, read.Indicator, ModelJson.Default.Indicator);
    });
}

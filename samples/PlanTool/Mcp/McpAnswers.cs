using System.Text;
using Kawasaki.Plan.Documents;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Notation;

namespace PlanTool.Mcp;

/// <summary>What the tools answer: what the commands write.</summary>
internal static class McpAnswers
{
    internal static Func<McpArguments, McpReply> Of(string tool) => tool switch
    {
        "convert_years" => arguments => Lines(arguments.Texts("texts"), output => new YearsJson(output, arguments.Language, YearsOf(arguments))),
        "find_years" => arguments => Lines(arguments.Texts("texts"), output => new FindJson(output, arguments.Language, NotationOf(arguments))),
        "read_plan" => Read,
        _ => Assess,
    };

    private static McpReply Lines(IReadOnlyList<string> texts, Func<Stream, ILineAnswers> create)
    {
        using var output = new MemoryStream();
        using (var answers = create(output))
        {
            _ = LineStream.Answer(texts, answers);
        }

        var lines = Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return McpReply.Of($"{{\"answers\":[{string.Join(',', lines)}]}}");
    }

    private static YearNotation NotationOf(McpArguments arguments) =>
        new(EraTable.Default, arguments.Text("bare") == "fiscal" ? BareYears.Fiscal : BareYears.Calendar, StrictnessOf(arguments));

    private static Strictness StrictnessOf(McpArguments arguments) => arguments.IsTrue("strict") ? Strictness.Strict : Strictness.Lenient;

    private static YearsReader YearsOf(McpArguments arguments) =>
        new(NotationOf(arguments), arguments.IsTrue("compact") ? new CompactDateNotation(EraTable.Default, StrictnessOf(arguments)) : null);

    private static McpReply Read(McpArguments arguments)
    {
        var document = PlanDocumentReader.Read(arguments.Text("text")!, new PlanReadingOptions(layout: ReadCommand.LayoutOf(arguments.Text("layout"))));
        var diagnostics = document.Diagnostics.Select(diagnostic => InputFile.JsonOf(diagnostic, arguments.Language));
        return McpReply.Of($"{{\"plan\":{PlanJson.Serialize(document.Plan)},\"diagnostics\":[{string.Join(',', diagnostics)}]}}");
    }

    private static McpReply Assess(McpArguments arguments)
    {
        var rules = new List<EvaluationRule>(EvaluationRule.All);
        foreach (var name in arguments.Texts("rules"))
        {
            if (EvaluationRule.BuiltIn.FirstOrDefault(rule => rule.Name == name) is not { } rule)
            {
                return McpReply.Refusing(RuleChoice.Unknown(name, EvaluationRule.BuiltIn));
            }

            rules.Add(rule);
        }

        foreach (var item in arguments.Items("ownRules"))
        {
            if (!RuleJson.TryDeserializeAll(item.GetRawText(), out var own, out var error))
            {
                return McpReply.Refusing(new($"「ownRules」の規則を読めません。{error.Value.Japanese}", $"A rule of 'ownRules' cannot be read: {error.Value.English}"));
            }

            foreach (var rule in own)
            {
                if (EvaluationRule.BuiltIn.Concat(rules).Any(other => other.Name == rule.Name))
                {
                    return McpReply.Refusing(RuleChoice.Taken(rule.Name));
                }

                rules.Add(rule);
            }
        }

        EvaluationRule[] asked = [.. rules.Distinct()];
        return Lines([.. arguments.Items("cases").Select(item => item.GetRawText())], output => new AssessJson(output, asked, arguments.Language));
    }
}

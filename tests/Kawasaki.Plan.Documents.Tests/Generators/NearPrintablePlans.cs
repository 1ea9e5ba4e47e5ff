using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Kawasaki.Plan.Domain.Json;

namespace Kawasaki.Plan.Documents.Tests.Generators;

/// <summary>Printable plans of which one text is changed: by what the reader takes for a mark, a heading, a cell or a year, or by something harmless.</summary>
public static class NearPrintablePlans
{
    private static readonly string[] TextMembers = ["title", "name", "source", "text", "mark", "description", "heading", "label", "event"];

    private static readonly string[] Pieces =
    [
        "\t", "\n", "\r", "\0", " ", "　", "\u2028", "\uFEFF", "●", "・", " ・", "★", "- ", "|", "#", "※", "※1 ", "^{※1}", "<b>", "<", "。", "(甲)", "（", "）", "()", "[2025]", "5点満点",
        "R5", "R5.4", "1", "2025", "：3件", "、", "（R5予定）", "（予定）", "総合計画", "政策1", "施策1-1-1 ", "現状", "目標", "指標", "事務事業", "年度", "令和5年度", "から", "以上", "検討中", "-", "ー", "～", "乙", "𠮷",
    ];

    public static Arbitrary<NearPrintablePlan> Plans() =>
        (from printable in PrintablePlans.Plans().Generator
         from number in Gen.Choose(0, 1_000_000)
         from position in Gen.Choose(0, 1_000_000)
         from piece in Gen.Elements(Pieces)
         select Changed(printable, number, position, piece)).ToArbitrary();

    private static NearPrintablePlan Changed(PrintablePlan printable, int number, int position, string piece)
    {
        var root = JsonNode.Parse(PlanJson.Serialize(printable.Plan))!;
        var texts = TextsOf(root).ToArray();
        if (texts.Length == 0)
        {
            root["title"] = piece;
            return new(PlanJson.Deserialize(root.ToJsonString()), piece);
        }

        var chosen = texts[number % texts.Length];
        var text = chosen.GetValue<string>();
        // Both ends are as frequent as all places between them.
        var changed = text.Insert(Math.Clamp((position % (3 * (text.Length + 1))) - text.Length, 0, text.Length), piece);
        chosen.ReplaceWith(changed);
        return new(PlanJson.Deserialize(root.ToJsonString()), changed);
    }

    private static IEnumerable<JsonValue> TextsOf(JsonNode node) => node switch
    {
        JsonObject members => members.Where(member => member.Value is not null).SelectMany(member =>
            member.Value is JsonValue value ? (TextMembers.Contains(member.Key) && value.GetValueKind() is System.Text.Json.JsonValueKind.String ? [value] : []) : TextsOf(member.Value!)),
        JsonArray items => items.OfType<JsonNode>().SelectMany(item => item is JsonValue value ? (value.GetValueKind() is System.Text.Json.JsonValueKind.String ? [value] : []) : TextsOf(item)),
        _ => [],
    };
}

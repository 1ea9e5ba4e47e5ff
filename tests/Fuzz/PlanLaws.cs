using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Kawasaki.Plan.Documents;

namespace Kawasaki.Plan.Fuzz;

/// <summary>The laws of the places of texts: each names a value of the plan, and the pieces of a text are the text.</summary>
internal static partial class PlanLaws
{
    private static readonly HashSet<string> Texts = ["title", "name", "text", "description", "heading", "source", "directions", "progress", "issues", "directObjectives", "remarks"];

    internal static void Check(PlanDocument document, JsonElement plan, List<Breach> breaches)
    {
        var places = new Dictionary<string, StringBuilder>(StringComparer.Ordinal);
        foreach (var piece in document.SourceMap.Pieces)
        {
            if (piece.Pointer is { } pointer)
            {
                if (!places.TryGetValue(pointer, out var joined))
                {
                    places.Add(pointer, joined = new());
                }

                joined.Append(piece.Text);
            }
        }

        foreach (var (pointer, joined) in places)
        {
            if (Resolve(plan, pointer) is not { } value)
            {
                breaches.Add(new("a pointer leads to a value", Shape(pointer), $"{pointer}: '{joined}'"));
            }
            else if (IsText(pointer) && (value.ValueKind is not JsonValueKind.String || !Says(WithoutSpaces(joined.ToString()), WithoutSpaces(value.GetString()!), pointer)))
            {
                breaches.Add(new("the pieces of a text are the text", Shape(pointer), $"{pointer}: '{joined}' for {value}"));
            }
        }

        foreach (var pointer in document.SourceMap.Pointers)
        {
            if (Resolve(plan, pointer) is null)
            {
                breaches.Add(new("a pointer leads to a value", Shape(pointer), pointer));
            }
        }

        if (!document.HasErrors)
        {
            CheckTexts(plan, "", document.SourceMap, breaches);
        }
    }

    /// <summary>Returns a pointer without its numbers and without the upper levels.</summary>
    internal static string Shape(string pointer) => Numbers().Replace(Upper().Replace(pointer, ""), "/#");

    /// <summary>Every text of a plan without errors is printed in the document: by itself, or beside the figure of a cell.</summary>
    private static void CheckTexts(JsonElement element, string pointer, SourceMap map, List<Breach> breaches)
    {
        if (element.ValueKind is JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                CheckTexts(member.Value, $"{pointer}/{member.Name}", map, breaches);
            }
        }
        else if (element.ValueKind is JsonValueKind.Array)
        {
            var index = 0;
            foreach (var item in element.EnumerateArray())
            {
                CheckTexts(item, FormattableString.Invariant($"{pointer}/{index++}"), map, breaches);
            }
        }
        else if (element.ValueKind is JsonValueKind.String && IsText(pointer) && map.Find(pointer) is null)
        {
            breaches.Add(new("a text of the plan is in the document", Shape(pointer), $"{pointer}: {element}"));
        }
    }

    private static bool IsText(string pointer)
    {
        var names = pointer.Split('/');
        var last = char.IsAsciiDigit(names[^1][0]) ? names[^2] : names[^1];
        return Texts.Contains(last) && !pointer.Contains("/baseline", StringComparison.Ordinal) && !pointer.Contains("/facts/", StringComparison.Ordinal) && !pointer.Contains("/targets/", StringComparison.Ordinal);
    }

    /// <summary>Says whether pieces are a text. Before a remark of a project stands the head of its column, which is of all rows below it.</summary>
    private static bool Says(string pieces, string text, string pointer) =>
        text == pieces || (RemarkOfProject().IsMatch(pointer) && text.EndsWith($"：{pieces}", StringComparison.Ordinal));

    private static JsonElement? Resolve(JsonElement element, string pointer)
    {
        foreach (var name in pointer.Split('/').Skip(1))
        {
            if (element.ValueKind is JsonValueKind.Array)
            {
                if (!int.TryParse(name, out var index) || index >= element.GetArrayLength())
                {
                    return null;
                }

                element = element[index];
            }
            else if (element.ValueKind is not JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return null;
            }
        }

        return element;
    }

    private static string WithoutSpaces(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex("/projects/[0-9]+/remarks/[0-9]+$")]
    private static partial Regex RemarkOfProject();

    [GeneratedRegex("/[0-9]+")]
    private static partial Regex Numbers();

    [GeneratedRegex("^/basicPolicies/[0-9]+(/policies/[0-9]+)?(/measures/[0-9]+)?")]
    private static partial Regex Upper();
}

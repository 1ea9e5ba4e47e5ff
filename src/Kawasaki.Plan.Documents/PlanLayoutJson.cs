using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Ardalis.GuardClauses;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Json;

namespace Kawasaki.Plan.Documents;

/// <summary>Reads a layout from JSON: another one, and the words that are added to it.</summary>
/// <remarks>
/// All members may be left out: <c>base</c> (<c>general</c>, or <c>kawasaki</c>), <c>levels</c> (an array of <c>word</c> and <c>depth</c>),
/// <c>titles</c> (further titles of sections, by one that is known), <c>indicators</c> and <c>projects</c> (words of heads, by the role of the column).
/// A member that is unknown or repeated, and a word that the layout refuses, is a <see cref="JsonException"/> whose path is a JSON Pointer.
/// </remarks>
public static class PlanLayoutJson
{
    private static readonly ColumnRole[] Roles = [.. Enumerable.Range((int)ColumnRole.Number, (int)ColumnRole.Ignored).Select(role => (ColumnRole)role)];

    /// <summary>Reads a layout from JSON.</summary>
    /// <param name="json">The JSON text.</param>
    /// <exception cref="JsonException">The text is not JSON, or not a layout.</exception>
    public static PlanLayout Deserialize(string json)
    {
        Guard.Against.Null(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            return Layout(new(document.RootElement, ""));
        }
        catch (InvalidOperationException exception)
        {
            throw JsonRefusal.NoText(exception);
        }
        catch (JsonException exception) when (!JsonRefusal.IsWorded(exception))
        {
            throw JsonRefusal.NotJson(exception);
        }
    }

    /// <summary>Reads a layout from JSON, or says in both languages why that is not possible.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="layout">The layout, or <see langword="null"/>.</param>
    /// <param name="error">What is wrong, and where, or <see langword="null"/>.</param>
    public static bool TryDeserialize(string json, [NotNullWhen(true)] out PlanLayout? layout, [NotNullWhen(false)] out Wording? error)
    {
        try
        {
            (layout, error) = (Deserialize(json), null);
            return true;
        }
        catch (JsonException exception)
        {
            (layout, error) = (null, JsonRefusal.TextOf(exception));
            return false;
        }
    }

    private static PlanLayout Layout(JsonPlace root)
    {
        var members = root.Members([], "base", "levels", "titles", "indicators", "projects");
        var layout = members.Optional("base") is { } known ? BaseOf(known) : PlanLayout.General;
        foreach (var level in members.Optional("levels")?.Elements() ?? [])
        {
            var said = level.Members(["word", "depth"]);
            var depth = said["depth"].Integer() is >= 1 and <= 3 and var number
                ? number
                : throw said["depth"].Error("1（基本政策）、2（政策）、3（施策）のいずれかです。", "The depth is 1 for a basic policy, 2 for a policy or 3 for a measure.");
            layout = said["word"].Make(() => layout.WithLevel(said["word"].Text(), depth));
        }

        foreach (var (title, word) in WordsOf(members.Optional("titles")))
        {
            layout = word.Make(() => layout.WithTitle(title, word.Text()));
        }

        return layout
            .WithIndicators(WithWords(layout.Indicators, members.Optional("indicators")))
            .WithProjects(WithWords(layout.Projects, members.Optional("projects")));
    }

    private static PlanLayout BaseOf(JsonPlace known) => known.Text() switch
    {
        "general" => PlanLayout.General,
        "kawasaki" => PlanLayout.Kawasaki,
        _ => throw known.Error("general か kawasaki を書いてください。", "Write 'general' or 'kawasaki'."),
    };

    private static TableLayout WithWords(TableLayout layout, JsonPlace? columns)
    {
        foreach (var (name, word) in WordsOf(columns))
        {
            var role = Array.Find(Roles, role => NameOf(role) == name);
            layout = role is ColumnRole.Unknown
                ? throw columns!.Error(
                    $"列の役割「{Excerpt.Of(name.AsSpan())}」はありません。書けるもの：{string.Join(", ", Roles.Select(NameOf))}。",
                    $"The role '{Excerpt.Of(name.AsSpan())}' is unknown: it is one of {string.Join(", ", Roles.Select(NameOf))}.")
                : word.Make(() => layout.With(role, word.Text()));
        }

        return layout;
    }

    private static string NameOf(ColumnRole role) => JsonNamingPolicy.CamelCase.ConvertName(role.ToString());

    /// <summary>Returns the words of an object whose members are arrays of them.</summary>
    private static IEnumerable<(string Name, JsonPlace Word)> WordsOf(JsonPlace? lists) =>
        from list in lists?.AllMembers() ?? []
        from word in list.Value.Elements()
        select (list.Name, word);
}

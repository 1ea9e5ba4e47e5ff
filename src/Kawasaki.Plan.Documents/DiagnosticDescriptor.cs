using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain;

namespace Kawasaki.Plan.Documents;

/// <summary>A kind of diagnostic: its code, what it is about and what it does to the plan. <c>docs/documents.md</c> has an example of each.</summary>
public sealed class DiagnosticDescriptor
{
    internal DiagnosticDescriptor(string code, DiagnosticEffect effect, Wording title, Func<string, string> english, Func<string, string> japanese)
    {
        Code = code;
        Effect = effect;
        Title = title;
        English = english;
        Japanese = japanese;
    }

    /// <summary>Gets all of them, by code.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All => Catalogue.All;

    /// <summary>Gets the code, such as <c>PLAN203</c>. It keeps its meaning.</summary>
    public string Code { get; }

    /// <summary>Gets what it is about, without the place.</summary>
    public Wording Title { get; }

    /// <summary>Gets what the cause does to the plan.</summary>
    public DiagnosticEffect Effect { get; }

    /// <summary>Gets how much it matters, by its effect. A diagnostic may say otherwise where the reader knows more, or the caller said so.</summary>
    public DiagnosticSeverity Severity => Effect switch
    {
        DiagnosticEffect.LeftOut or DiagnosticEffect.Contradiction => DiagnosticSeverity.Error,
        DiagnosticEffect.Inferred => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Warning,
    };

    internal Func<string, string> English { get; }

    internal Func<string, string> Japanese { get; }

    /// <summary>Returns the code and the title.</summary>
    public override string ToString() => $"{Code}: {Title.English}";

    /// <summary>The list, apart from the type: the descriptors must be there before it, and some platforms make all static values of a type at
    /// once.</summary>
    private static class Catalogue
    {
        internal static readonly IReadOnlyList<DiagnosticDescriptor> All = Array.AsReadOnly<DiagnosticDescriptor>(
            [.. Rules.All.Concat(TableRules.All).Concat(CellRules.All).OrderBy(rule => rule.Code, StringComparer.Ordinal)]);
    }
}

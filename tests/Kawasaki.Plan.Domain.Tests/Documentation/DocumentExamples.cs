using System.Globalization;
using System.Runtime.CompilerServices;

namespace Kawasaki.Plan.Domain.Tests.Documentation;

/// <summary>Every line of code in the documents, compiled: a file a page, with the usings that the page names. The key of a line is its own text.</summary>
internal static partial class DocumentExamples
{
    internal static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(
        new[] { Start(), Eras(), Notation(), Writing(), Evaluation(), Json(), Plans(), Integrations() }.SelectMany(page => page).Distinct());

    private static KeyValuePair<string, string> Example(object? value, [CallerArgumentExpression(nameof(value))] string code = "") =>
        new(code, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
}

using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Files.Reading.Pdf;

/// <summary>A letter of a page. Places are points from the upper left corner.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where the next one may begin.</param>
/// <param name="Baseline">The line on which it stands.</param>
/// <param name="Size">The size of its font.</param>
internal readonly record struct PdfLetter(string Text, double Left, double Right, double Baseline, double Size)
{
    private const double MiddleHeight = 0.35;

    internal double Middle => (Left + Right) / 2;

    /// <summary>Gets the height at which the middle of a letter without descenders stands.</summary>
    internal double Centre => Baseline - (Size * MiddleHeight);

    internal bool IsBlank => CharacterClasses.IsBlank(Text.AsSpan());
}

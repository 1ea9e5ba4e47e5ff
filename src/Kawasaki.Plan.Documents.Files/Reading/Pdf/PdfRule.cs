namespace Kawasaki.Plan.Documents.Files.Reading.Pdf;

/// <summary>A straight line of a page, across or down.</summary>
/// <param name="At">How far down a line across stands, or how far right a line down does.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct PdfRule(double At, double Start, double End);

using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace Kawasaki.Plan.Documents.Files.Reading.Pdf;

/// <summary>Finds the lines of ruling among what is drawn on a page: strokes, edges of stroked boxes, and filled boxes that are thin.</summary>
internal sealed class PdfRules
{
    private const int MostRules = 20_000;
    private const double Thickest = 3;
    private const double Shortest = 4;
    private const double LongestGap = 2;
    private const double Slant = 0.5;

    private PdfRules(List<PdfRule> across, List<PdfRule> down, bool isTooMany)
    {
        Across = across;
        Down = down;
        IsTooMany = isTooMany;
    }

    /// <summary>Gets the lines across.</summary>
    internal IReadOnlyList<PdfRule> Across { get; }

    /// <summary>Gets the lines down.</summary>
    internal IReadOnlyList<PdfRule> Down { get; }

    /// <summary>Gets whether so many lines are drawn, as in a map, that none was taken.</summary>
    internal bool IsTooMany { get; }

    internal static PdfRules Of(Page page)
    {
        var (across, down) = (new List<PdfRule>(), new List<PdfRule>());
        foreach (var (start, end) in page.Paths.Where(path => !path.IsClipping && (path.IsFilled || path.IsStroked)).SelectMany(LinesOf))
        {
            var (left, right) = (Math.Min(start.X, end.X), Math.Max(start.X, end.X));
            var (top, bottom) = (page.Height - Math.Max(start.Y, end.Y), page.Height - Math.Min(start.Y, end.Y));
            if (bottom - top <= Slant && right - left > Slant)
            {
                across.Add(new((top + bottom) / 2, left, right));
            }
            else if (right - left <= Slant && bottom - top > Slant)
            {
                down.Add(new((left + right) / 2, top, bottom));
            }

            if (across.Count + down.Count > MostRules)
            {
                return new([], [], true);
            }
        }

        return new(Joined(across), Joined(down), false);
    }

    private static IEnumerable<(PdfPoint Start, PdfPoint End)> LinesOf(PdfPath path) =>
        path.SelectMany(part => !path.IsStroked ? ThinBoxOf(part) : EdgesOf(part));

    private static IEnumerable<(PdfPoint Start, PdfPoint End)> EdgesOf(PdfSubpath part)
    {
        var first = default(PdfPoint?);
        var last = default(PdfPoint);
        foreach (var command in part.Commands)
        {
            switch (command)
            {
                case PdfSubpath.Move move:
                    first = last = move.Location;
                    break;
                case PdfSubpath.Line line:
                    yield return (line.From, line.To);
                    last = line.To;
                    break;
                case PdfSubpath.Close when first is { } start:
                    yield return (last, start);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Returns the line that a filled box without curves is, if it is thin.</summary>
    private static IEnumerable<(PdfPoint Start, PdfPoint End)> ThinBoxOf(PdfSubpath part)
    {
        if (part.Commands.All(command => command is PdfSubpath.Move or PdfSubpath.Line or PdfSubpath.Close) && part.GetBoundingRectangle() is { } box)
        {
            var middle = box.Centroid;
            if (box.Height <= Thickest && box.Width > box.Height)
            {
                yield return (new(box.Left, middle.Y), new(box.Right, middle.Y));
            }
            else if (box.Width <= Thickest && box.Height > box.Width)
            {
                yield return (new(middle.X, box.Bottom), new(middle.X, box.Top));
            }
        }
    }

    /// <summary>Joins the pieces of a line, as of a dashed one, and leaves out what is too short for a table.</summary>
    private static List<PdfRule> Joined(List<PdfRule> rules)
    {
        var joined = new List<PdfRule>();
        foreach (var rule in rules.OrderBy(rule => Math.Round(rule.At)).ThenBy(rule => rule.Start))
        {
            if (joined.Count > 0 && joined[joined.Count - 1] is var last && Math.Abs(last.At - rule.At) <= 1 && rule.Start <= last.End + LongestGap)
            {
                joined[joined.Count - 1] = last with { End = Math.Max(last.End, rule.End) };
            }
            else
            {
                joined.Add(rule);
            }
        }

        return joined.FindAll(rule => rule.End - rule.Start >= Shortest);
    }
}

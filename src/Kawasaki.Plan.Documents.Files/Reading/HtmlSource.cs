using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;

namespace Kawasaki.Plan.Documents.Files.Reading;

/// <summary>Where HTML stands in its file, and how the file ends its lines.</summary>
/// <param name="FirstLine">In which line it begins, from 0.</param>
/// <param name="WrapsAtSpaces">Whether the end of a line stands for a space also between kana and kanji.</param>
internal readonly record struct HtmlSource(int FirstLine, bool WrapsAtSpaces)
{
    private const int MostDifference = 8;

    /// <summary>Says how a file wraps its lines. One that wraps where a line is full has no line with a much longer rest below.</summary>
    internal static bool EndsLinesAtSpaces(SourceText source)
    {
        for (var line = 1; line < source.LineCount; line++)
        {
            var (above, below) = (source.Line(line - 1), source.Line(line));
            var (end, start) = (above.Trim(), below.Trim());
            if (end.Length > 0
                && start.Length > 0
                && PlanGrid.WidthOf(end[end.Length - 1]) > 1
                && PlanGrid.WidthOf(start[0]) > 1
                && WidthOf(below) > WidthOf(above) + MostDifference)
            {
                return true;
            }
        }

        return false;
    }

    private static int WidthOf(Piece line)
    {
        var width = 0;
        foreach (var c in line.Span)
        {
            width += PlanGrid.WidthOf(c);
        }

        return width;
    }
}

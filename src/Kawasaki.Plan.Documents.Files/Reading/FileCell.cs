using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Files.Reading;

/// <summary>A cell of a table in a file.</summary>
/// <param name="First">Its first line.</param>
/// <param name="Rest">Its further lines.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="RowSpan">How many rows it covers.</param>
internal readonly record struct FileCell(string First, IReadOnlyList<string> Rest, FilePlace Place, int ColumnSpan = 1, int RowSpan = 1)
{
    /// <summary>Gets whether it has no text.</summary>
    internal bool IsBlank
    {
        get
        {
            var isBlank = CharacterClasses.IsBlank(First.AsSpan());
            for (var i = 0; i < Rest.Count && isBlank; i++)
            {
                isBlank = CharacterClasses.IsBlank(Rest[i].AsSpan());
            }

            return isBlank;
        }
    }

    /// <summary>Returns a cell with some lines, or without any.</summary>
    internal static FileCell Of(IReadOnlyList<string> lines, FilePlace place, int columnSpan = 1, int rowSpan = 1) =>
        new(lines.Count > 0 ? lines[0] : "", lines.Count > 1 ? [.. lines.Skip(1)] : [], place, columnSpan, rowSpan);

    /// <summary>Adds each line by itself.</summary>
    internal void AddLinesTo(FileText text)
    {
        text.AddLine(First, Place);
        foreach (var line in Rest)
        {
            text.AddLine(line, Place);
        }
    }
}

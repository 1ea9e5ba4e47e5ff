using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Files.Reading;

/// <summary>A cell of a table in a file.</summary>
/// <param name="Lines">Its lines; one at least.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="RowSpan">How many rows it covers.</param>
internal sealed record FileCell(IReadOnlyList<string> Lines, FilePlace Place, int ColumnSpan = 1, int RowSpan = 1)
{
    internal bool IsBlank { get; } = AreBlank(Lines);

    private static bool AreBlank(IReadOnlyList<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (!CharacterClasses.IsBlank(lines[i].AsSpan()))
            {
                return false;
            }
        }

        return true;
    }
}

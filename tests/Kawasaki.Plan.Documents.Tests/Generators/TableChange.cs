using Kawasaki.Plan.Documents.Tests.Tables;

namespace Kawasaki.Plan.Documents.Tests.Generators;

/// <summary>A table before and after a change, as texts, and the lines that were changed.</summary>
public sealed record TableChange(TableChangeKind Kind, TableShape Shape, string Before, string After, IReadOnlyList<int> Lines)
{
    public override string ToString() => $"{Kind} on {string.Join(", ", Lines)} of {Shape}:\n{Sources.Escaped(After)}";
}

/// <summary>How a table is changed.</summary>
public enum TableChangeKind
{
    CellLost,
    CellBlanked,
    CellDoubled,
    ColumnsMoved,
    EmphasisOnRow,
    EmphasisOnCell,
    Dash,
    Width,
    Space,
}

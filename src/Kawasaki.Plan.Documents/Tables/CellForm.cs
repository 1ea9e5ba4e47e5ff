namespace Kawasaki.Plan.Documents.Tables;

/// <summary>What a cell looks like, whatever stands over it.</summary>
internal enum CellForm
{
    Blank,
    Dash,
    Figure,
    Period,
    Kind,
    OtherKind,
    Text,
}

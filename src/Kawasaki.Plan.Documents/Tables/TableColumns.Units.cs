using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Tables;

// Units in cells of their own.
internal sealed partial class TableColumns
{
    private const int LongestUnit = 6;
    private static readonly Wording AsUnits = new("左の列と同じ見出しの下に単位だけがあるため", "it has nothing but units, below the head of the column to the left");

    /// <summary>Finds the columns with nothing but units below the head of the values to the left of them: 目標値 over 25 and over ％.</summary>
    internal void FindUnitsBeside(List<GridRow> rows)
    {
        foreach (var (values, units) in _columns.Zip(_columns.Skip(1), (left, right) => (left, right)))
        {
            if ((values.IsOfValues ? values.Forms.Contains(CellForm.Figure) : values.Role is ColumnRole.Name && Unit is null)
                && !values.Head.IsBlank
                && values.Head.First.Span.SequenceEqual(units.Head.First.Span)
                && units.Role is not ColumnRole.Unit
                && rows.Where(row => row.Ways is null).Select(row => row.CellOf(units)).OfType<Cell>().ToList() is { Count: > 0 } cells
                && cells.TrueForAll(IsUnit))
            {
                units.Take(ColumnRole.Unit, AsUnits);
                values.Units = values.IsOfValues ? units : null;
            }
        }
    }

    /// <summary>Finds whether all names end with a unit in brackets, most of which are known, and any other stands in its name, too: then each
    /// bracket is one. 検討事例数（事例） beside 相談件数（件）.</summary>
    internal void FindUnitsOfNames(List<GridRow> rows)
    {
        if (Name is not { Said.HasUnits: false } name || Unit is not null)
        {
            return;
        }

        var names = rows.Where(row => row.Ways is null).Select(row => row.CellOf(name)).OfType<Cell>()
            .Select(cell => Characters.JoinWrapped((cell.Rest.Count > 0 ? cell.Rest[cell.Rest.Count - 1] : cell.First).Span)).Distinct().ToList();
        var known = names.Count(text => BracketUnit.InName(text.AsSpan()) is not null);
        if (known > 1 && known < names.Count && known * 2 >= names.Count && names.TrueForAll(text => BracketUnit.InName(text.AsSpan()) is not null
            || (InBrackets(text) is { Length: > 0 and <= LongestUnit } unit
                && text.IndexOf(unit, StringComparison.Ordinal) < text.Length - unit.Length - 1 && !NamesOverParts.IsPartWord(unit))))
        {
            name.TakeUnits();
        }
    }

    /// <summary>Says whether the brackets at the end of a name may hold a unit that is not known: （GJ）, and no （男性）.</summary>
    internal static bool MayHaveUnit(string name) =>
        InBrackets(name) is { Length: > 0 and <= LongestUnit } inner && !Folding.HasDigit(inner.AsSpan()) && !NamesOverParts.IsPartWord(inner)
            && !BracketUnit.IsCount(inner);

    private static string? InBrackets(string text)
    {
        var open = text.LastIndexOfAny((Folding.OpenBrackets + Folding.OpenWordBrackets).ToCharArray());
        return open > 0 && Folding.IsCloseBracket(text[text.Length - 1])
            ? CharacterClasses.Trim(text.AsSpan(open + 1, text.Length - open - 2)).ToString() : null;
    }

    private static bool IsUnit(Cell cell) => cell.Rest.Count == 0 && BracketUnit.IsKnown(CharacterClasses.Trim(cell.First.Span));
}

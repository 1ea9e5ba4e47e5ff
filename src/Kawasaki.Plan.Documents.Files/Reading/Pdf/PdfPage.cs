using System.Text;
using Kawasaki.Plan.Documents.Tables;

namespace Kawasaki.Plan.Documents.Files.Reading.Pdf;

/// <summary>What stands on a page, from the top: lines and tables.</summary>
internal sealed class PdfPage
{
    private const double BlankLine = 2.2;

    private readonly List<(double Top, PdfText? Text, PdfTable? Table)> _items = [];
    private readonly double _left;
    private readonly double _unit; // The width of a narrow letter.

    internal PdfPage(int number, IEnumerable<PdfText> texts, IEnumerable<(double Top, PdfTable Table)> tables)
    {
        Number = number;
        _items.AddRange(texts.Select(text => (text.First.Top, (PdfText?)text, (PdfTable?)null)));
        var sizes = _items.ConvertAll(item => item.Text!.First.Size);
        sizes.Sort();
        _unit = sizes.Count > 0 ? sizes[sizes.Count / 2] / 2 : 1;
        _left = _items.Select(item => item.Text!.First.Left).DefaultIfEmpty(0).Min();
        _items.AddRange(tables.Select(item => (item.Top, (PdfText?)null, (PdfTable?)item.Table)));
        _items = [.. _items.OrderBy(item => item.Top)];
    }

    internal int Number { get; }

    internal bool IsEmpty => _items.Count == 0;

    /// <summary>Gets the texts at the edges of the page, where headers and page numbers stand.</summary>
    internal IEnumerable<PdfText> Edges => _items.TakeWhile(item => item.Text is not null).Take(2)
        .Concat(_items.AsEnumerable().Reverse().TakeWhile(item => item.Text is not null).Take(2))
        .Select(item => item.Text!)
        .Distinct();

    /// <summary>Gets the first table, where nothing stands above it.</summary>
    internal PdfTable? First => _items.Select(item => item.Table).FirstOrDefault();

    /// <summary>Gets the last table, where nothing stands below it.</summary>
    internal PdfTable? Last => _items.Select(item => item.Table).LastOrDefault();

    internal void Remove(PdfText text) => _items.RemoveAll(item => item.Text == text);

    internal void RemoveFirst() => _items.RemoveAt(0);

    /// <summary>Adds what stands on the page to a text.</summary>
    /// <returns>The first of rows that are divided by gaps alone, if any.</returns>
    internal FilePlace? AddTo(FileText text)
    {
        FilePlace? gaps = null;
        for (var i = 0; i < _items.Count; i++)
        {
            if (_items[i].Table is { } table)
            {
                table.AddTo(text);
                continue;
            }

            var item = _items[i].Text!;
            var place = FilePlace.InPage(Number, item.First.Top, item.First.Left);
            var isRow = item.First.HasGaps || IsBeside(i, -1) || IsBeside(i, 1);
            gaps ??= item.First.HasGaps && (IsBeside(i, -1) || IsBeside(i, 1)) ? place : null;
            text.AddLine(isRow ? Spaced(item.First) : item.Text, place);
            if (i + 1 < _items.Count && _items[i + 1].Text is { } next && next.First.Baseline - item.Last.Baseline > BlankLine * item.Last.Size)
            {
                text.AddBlank(place);
            }
        }

        return gaps;
    }

    /// <summary>Says whether a row with gaps stands next to a line.</summary>
    private bool IsBeside(int index, int step) =>
        index + step >= 0 && index + step < _items.Count && _items[index].Text is { First: var line } own && own.First == own.Last
        && _items[index + step].Text is { First: { HasGaps: true } other }
        && Math.Abs(other.Baseline - line.Baseline) <= BlankLine * Math.Max(line.Size, other.Size);

    /// <summary>Returns a line with spaces, so that its pieces stand below each other as on the page.</summary>
    private string Spaced(PdfLine line)
    {
        var text = new StringBuilder();
        var width = 0;
        foreach (var (left, piece) in line.Pieces)
        {
            var spaces = Math.Max((int)Math.Round((left - _left) / _unit) - width, width == 0 ? 0 : 2);
            text.Append(' ', spaces).Append(piece);
            width += spaces + piece.Sum(PlanGrid.WidthOf);
        }

        return text.ToString();
    }
}

using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>Divides columns that hold two kinds of values in each cell: 現状 → 目標, two lines below （上段：目標、下段：実績）, or 目標：900 above 実績：874.</summary>
internal static class SplitColumns
{
    internal const string Arrows = "→⇒➡⇨";
    private const string Slashes = "／/";
    private const string Colons = "：:";
    private const string WordEnds = "、，,/／" + Folding.OpenBrackets + Folding.CloseShapes;

    private static readonly string[] Lines = ["上段", "下段"];

    /// <summary>Says whether a text is an arrow, as between a column of 現状 and one of 目標.</summary>
    internal static bool IsArrow(ReadOnlySpan<char> text) => text.Length == 1 && Arrows.AsSpan().IndexOf(text[0]) >= 0;

    /// <summary>Returns the table with such columns divided: each where all its cells can be.</summary>
    internal static PlanGrid In(PlanGrid grid, TableLayout layout)
    {
        var head = TableHead.Of(grid, layout);
        var columns = new Column?[grid.ColumnCount];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = Column.Of(grid, head, i, layout);
        }

        return Array.TrueForAll(columns, column => column is null) ? grid : Divided(grid, columns);
    }

    private static PlanGrid Divided(PlanGrid grid, Column?[] columns)
    {
        var rows = new List<List<PlanGridCell>>(grid.RowCount);
        for (var row = 0; row < grid.RowCount; row++)
        {
            var cells = new List<PlanGridCell>();
            for (var i = 0; i < grid.WidthOf(row);)
            {
                var first = i;
                var cell = grid.CellAt(row, i) ?? new(new Cell(new Piece(grid.Source, 0, 0)));
                i++;
                while (i < grid.WidthOf(row) && ReferenceEquals(grid.CellAt(row, i), cell))
                {
                    i++;
                }

                if (grid.GoesOnFromAbove(row, first))
                {
                    continue;
                }

                if (i == first + 1 && columns[first]?.PartsOf(cell) is { } parts)
                {
                    cells.AddRange(parts.Select(part => new PlanGridCell(part, 1, cell.RowSpan)));
                }
                else
                {
                    cells.Add(new(cell.Printed, columns.Skip(first).Take(i - first).Sum(column => column?.Parts ?? 1), cell.RowSpan));
                }
            }

            rows.Add(cells);
        }

        return new(grid.Source, rows, grid.HeadRows);
    }

    /// <summary>A column to be divided: its cells, each with its parts.</summary>
    private sealed class Column
    {
        private readonly Dictionary<PlanGridCell, Cell[]> _cells = [];

        internal int Parts { get; private init; }

        internal static Column? Of(PlanGrid grid, TableHead head, int index, TableLayout layout)
        {
            PlanGridCell? over = null;
            for (var row = head.First; row < head.End; row++)
            {
                over = PlanGrid.IsBlank(grid.CellAt(row, index)) ? over : grid.CellAt(row, index);
            }

            var first = head.End;
            while (first < grid.RowCount && PlanGrid.IsBlank(grid.CellAt(first, index)))
            {
                first++;
            }

            if (over is not { ColumnSpan: 1 } || first == grid.RowCount
                || !(IsDivided(over.Printed) || LabelOf(grid.CellAt(first, index)!.Printed.First, layout) is not null))
            {
                return null;
            }

            var below = Enumerable.Range(first, grid.RowCount - first).Select(row => grid.CellAt(row, index)).Where(cell => !PlanGrid.IsBlank(cell))
                .Distinct().ToList();
            return below.Contains(over) || below.Exists(cell => cell!.ColumnSpan > 1) ? null
                : ByArrow(over, below!, layout) ?? ByLines(over, below!, layout) ?? ByLabels(over, below!, layout);
        }

        /// <summary>Says whether a head may have two kinds of values below it: it has an arrow, or says what the first line is.</summary>
        private static bool IsDivided(Cell head) =>
            head.Rest.Prepend(head.First).Any(piece => piece.Span.IndexOfAny((Arrows + Slashes).AsSpan()) >= 0 || piece.Contains(Lines[0]));

        internal Cell[]? PartsOf(PlanGridCell cell) =>
            _cells.TryGetValue(cell, out var parts) ? parts
            : cell.Printed.IsBlank ? [.. Enumerable.Repeat(cell.Printed, Parts)]
            : null;

        /// <summary>現状 → 目標 over 86.4% → 95.0%, 目標／実績 over 98／97.2.</summary>
        private static Column? ByArrow(PlanGridCell over, List<PlanGridCell> below, TableLayout layout) =>
            AtOne(Arrows, over, below, layout) ?? (JoinedKinds.AreIn(over.Text, layout) ? AtOne(Slashes, over, below, layout) : null);

        private static Column? AtOne(string signs, PlanGridCell over, List<PlanGridCell> below, TableLayout layout) =>
            At(signs, over.Printed) is { } heads && Array.TrueForAll(heads, head => JoinedKinds.IsOwn(head.First.Span, layout))
                ? Divided(over, heads, below, cell => IsDash(cell) ? [cell, cell]
                    : At(signs, cell) is { } parts && (signs is Arrows || Array.TrueForAll(parts, IsFigure)) ? parts : null)
                : null;

        private static Cell[]? At(string signs, Cell cell)
        {
            var pieces = cell.Rest.Prepend(cell.First).ToList();
            var at = pieces.FindIndex(piece => piece.Span.IndexOfAny(signs.AsSpan()) >= 0);
            if (at < 0 || pieces.Skip(at + 1).Any(piece => piece.Span.IndexOfAny(signs.AsSpan()) >= 0))
            {
                return null;
            }

            var arrow = pieces[at].Span.IndexOfAny(signs.AsSpan());
            var (before, behind) = (pieces[at].Slice(0, arrow).Trim(), pieces[at].From(arrow + 1).Trim());
            return behind.Span.IndexOfAny(signs.AsSpan()) >= 0 ? null
                : Joined(pieces.Take(at).Append(before)) is { IsBlank: false } left && Joined(pieces.Skip(at + 1).Prepend(behind)) is { IsBlank: false } right
                ? [left, right]
                : null;
        }

        /// <summary>令和6年度（上段：目標、下段：実績） over two lines.</summary>
        private static Column? ByLines(PlanGridCell over, List<PlanGridCell> below, TableLayout layout)
        {
            var pieces = over.Printed.Rest.Prepend(over.Printed.First).ToList();
            var words = Array.ConvertAll(Lines, line => pieces.Select(piece => WordBehind(piece, line)).FirstOrDefault(word => word is not null));
            if (!Array.TrueForAll(words, word => word is { } said && JoinedKinds.IsOwn(said.Span, layout)))
            {
                return null;
            }

            var others = pieces.ConvertAll(piece => piece.Span.IndexOf(Lines[0].AsSpan()) is >= 0 and var at ? WithoutOpen(piece.Slice(0, at))
                    : piece.Contains(Lines[1]) ? piece.Slice(0, 0) : piece)
                .FindAll(piece => !piece.IsBlank);
            return Divided(over, [.. words.Select(word => Joined(others.Append(word.GetValueOrDefault())))], below, cell =>
                IsDash(cell) ? [cell, cell] : cell.Rest.Count == 1 ? [new(cell.First), new(cell.Rest[0])] : null);
        }

        /// <summary>A year over 目標：900 and 実績：874.</summary>
        private static Column? ByLabels(PlanGridCell over, List<PlanGridCell> below, TableLayout layout)
        {
            var labels = new Dictionary<string, Piece>(StringComparer.Ordinal);
            var isOfKinds = JoinedKinds.AreIn(over.Text, layout);
            if (!isOfKinds && !new HeadWords(TableLayout.Folded(over.Text.AsSpan()).AsSpan(), layout).IsBare)
            {
                return null; // 備考, 参考
            }

            foreach (var piece in below.SelectMany(cell => cell.Printed.Rest.Prepend(cell.Printed.First)))
            {
                if (LabelOf(piece, layout) is not { } label)
                {
                    return null;
                }

                label = WordOf(label, out _);
                labels[label.Span.ToString()] = label;
            }

            if (labels.Count == 0 || labels.Values.Select(label => JoinedKinds.RoleOf(label.Span, layout)).Distinct().Count() < labels.Count)
            {
                return null;
            }

            var words = isOfKinds ? [] : over.Printed.Rest.Prepend(over.Printed.First).ToList();
            var heads = labels.Values.Select(label => Joined(words.Append(label))).ToArray();
            var blank = new Cell(over.Printed.First.Slice(0, 0));
            return Divided(over, heads, below, cell =>
            {
                var parts = Enumerable.Repeat(blank, labels.Count).ToArray();
                foreach (var piece in cell.Rest.Prepend(cell.First))
                {
                    var label = WordOf(LabelOf(piece, layout).GetValueOrDefault(), out var year);
                    var index = labels.Keys.ToList().IndexOf(label.Span.ToString());
                    if (!parts[index].IsBlank)
                    {
                        return null;
                    }

                    parts[index] = new Cell(piece.From(EndOfLabel(piece) + 1).Trim()).With(year);
                }

                return parts;
            });
        }

        /// <summary>Divides a label before the year in its brackets: 現状（R5）.</summary>
        private static Piece WordOf(Piece label, out Piece year)
        {
            var open = label.Span.IndexOfAny(Folding.OpenBrackets.AsSpan());
            var isYear = open > 0 && YearNotation.Default.Read(label.Span.Slice(open)).IsRead;
            year = isYear ? label.From(open) : label.Slice(label.Length, 0);
            return isYear ? label.Slice(0, open).Trim() : label;
        }

        private static Column? Divided(PlanGridCell over, Cell[] heads, List<PlanGridCell> below, Func<Cell, Cell[]?> divide)
        {
            var column = new Column { Parts = heads.Length };
            column._cells.Add(over, heads);
            foreach (var cell in below)
            {
                if (divide(cell.Printed) is not { } parts)
                {
                    return null;
                }

                column._cells.Add(cell, parts);
            }

            return column;
        }

        /// <summary>Returns the words of a kind before a colon, or before a space and a figure: 目標：900, 目標 900.</summary>
        private static Piece? LabelOf(Piece piece, TableLayout layout) =>
            EndOfLabel(piece) is > 0 and var end && JoinedKinds.IsOwn(piece.Slice(0, end).Trim().Span, layout) ? piece.Slice(0, end).Trim() : null;

        private static int EndOfLabel(Piece piece)
        {
            var end = piece.Span.IndexOfAny(Colons.AsSpan());
            for (var i = 1; end < 0 && i + 1 < piece.Length; i++)
            {
                end = CharacterClasses.IsWhiteSpace(piece[i])
                    && (new TextCursor(piece.Span, i + 1).ReadDigits(out _) > 0 || Folding.IsStroke(piece[i + 1])) ? i : end;
            }

            return end;
        }

        /// <summary>Returns the word behind a label and a colon: 目標 behind 上段.</summary>
        private static Piece? WordBehind(Piece piece, string label)
        {
            var at = piece.Span.IndexOf(label.AsSpan());
            var word = at < 0 ? default : piece.From(at + label.Length).Trim();
            if (at < 0 || word.IsBlank)
            {
                return null;
            }

            word = Colons.AsSpan().IndexOf(word[0]) >= 0 ? word.From(1).Trim() : word;
            var end = word.Span.IndexOfAny(WordEnds.AsSpan());
            return (end < 0 ? word : word.Slice(0, end)).Trim();
        }

        private static Piece WithoutOpen(Piece piece)
        {
            piece = piece.Trim();
            return piece.Length > 0 && Folding.IsOpenBracket(piece[piece.Length - 1]) ? piece.Slice(0, piece.Length - 1) : piece;
        }

        private static Cell Joined(IEnumerable<Piece> pieces)
        {
            var parts = pieces.ToList();
            return parts.Skip(1).Aggregate(new Cell(parts[0]), (cell, piece) => cell.With(piece));
        }

        /// <summary>Says whether a part is a figure, or a dash: of 3件／年 the second is none.</summary>
        private static bool IsFigure(Cell part) => IsDash(part) || Folding.HasDigit(part.First.Span);

        private static bool IsDash(Cell cell) => cell.Rest.Count == 0 && HeaderWords.IsDash(cell.First.Span);
    }
}

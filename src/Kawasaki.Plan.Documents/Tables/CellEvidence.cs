using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>What a cell looks like, and the period that it prints.</summary>
/// <param name="Form">What it looks like.</param>
/// <param name="Period">The period.</param>
/// <param name="IsBareYear">Whether it is a number of four digits that may be a year.</param>
/// <param name="Eraless">The year without an era that it may be, or 0.</param>
/// <param name="Kind">What it says that the values of its row are.</param>
/// <param name="HasUnit">Whether it is a figure with a unit.</param>
internal readonly record struct CellEvidence(
    CellForm Form,
    CalendarPeriod? Period,
    bool IsBareYear = false,
    int Eraless = 0,
    ColumnRole Kind = ColumnRole.Unknown,
    bool HasUnit = false)
{
    private const int DigitsOfYear = 4;
    private const int GroupAndComma = 4;
    private const int MostDigits = 15;
    private const int Kept = 64;

    /// <summary>Looks at the cells of rows. Columns of units, categories and offices say the same again and again: that is not looked at again.</summary>
    internal static CellEvidence[][] Of(IReadOnlyList<GridRow> rows, CellBuffer buffer, TableLayout layout)
    {
        var kept = new (Piece Text, CellEvidence Seen)[Kept];
        var all = new CellEvidence[rows.Count][];
        for (var i = 0; i < all.Length; i++)
        {
            var cells = rows[i].Cells;
            all[i] = new CellEvidence[cells.Length];
            for (var column = 0; column < cells.Length; column++)
            {
                if (cells[column]?.Printed is { } printed && !printed.IsBlank)
                {
                    ref var last = ref kept[PlaceOf(printed.First.Span)];
                    if (printed.Rest.Count > 0 || last.Text.Length == 0 || !last.Text.Span.SequenceEqual(printed.First.Span))
                    {
                        last = (printed.Rest.Count > 0 ? default : printed.First, Of(printed, buffer, layout));
                    }

                    all[i][column] = last.Seen;
                }
            }
        }

        return all;
    }

    private static int PlaceOf(ReadOnlySpan<char> text) => text.Length == 0 ? 0 : ((text.Length * 31) + (text[0] * 7) + text[text.Length - 1]) % Kept;

    private static CellEvidence Of(Cell cell, CellBuffer buffer, TableLayout layout)
    {
        buffer.Fill(cell);
        _ = CellText.RemoveTags(buffer, map: null);
        if (NoteMark.AllInFigure(buffer.Span) is { } marks)
        {
            buffer.Remove(marks.ConvertAll(mark => (mark.Start, mark.End)));
        }

        var text = CharacterClasses.Trim(buffer.Span);
        return Of(text, layout) with { Eraless = EralessYear.Of(text) };
    }

    private static CellEvidence Of(ReadOnlySpan<char> text, TableLayout layout) =>
        text.Length == 0 ? default
            : IsNumber(text) ? new(CellForm.Figure, null)
            : new TextCursor(text) is var cursor && cursor.ReadDigits(out _) > 0 && cursor.TrySkip('号') ? new(CellForm.Text, null) // 1号認定
            : text.Length == 1 && Folding.IsStroke(text[0]) ? new(CellForm.Dash, null)
            : text.IndexOfAny("年/／.．".AsSpan()) >= 0 | Folding.LetterOf(text[0]) != '\0'
                && YearNotation.Default.Read(text, YearNotation.Default.BareYears).TryGetValue(out var period)
                ? new(CellForm.Period, period)
            : Folding.IsCloseBracket(text[text.Length - 1]) && Folding.DigitOf(text[0]) < 0
                && DatedKindOf(text, layout) is not ColumnRole.Unknown and var dated
                ? new(CellForm.Kind, null, Kind: dated)
            : IndicatorCellNotation.Default.Look(text) is { } seen
                ? new(seen.IsTarget ? CellForm.Figure : FormOf(seen.Value), seen.Period, text.Length == DigitsOfYear
                    && seen.Period is null && IsYear(seen.Value), HasUnit: seen.Value is { } value && value.Unit != MeasurementUnit.None)
            : Folding.HasDigit(text) ? new(CellForm.Text, null)
            : HeadWords.KindOf(text, layout) is var kind ? new(FormOf(kind), null, Kind: kind)
            : default;

    /// <summary>Says whether a text is a number and no year, in digits with commas, or a threshold, as most figures are: it is not parsed for that. Any other
    /// is.</summary>
    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        text = text.Ends("以上") || text.Ends("以下") ? text.Slice(0, text.Length - 2) : text;
        var groups = text.Length % GroupAndComma;
        if (text.Length is 0 or DigitsOfYear or > MostDigits || groups == 0)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var isComma = text.Length > DigitsOfYear && (i - groups) % GroupAndComma == 0;
            if (isComma ? text[i] != ',' : text[i] is not (>= '0' and <= '9'))
            {
                return false;
            }
        }

        return true;
    }

    private static CellForm FormOf(ColumnRole role) =>
        HeadWords.IsOfValues(role) ? CellForm.Kind : role is ColumnRole.Remark ? CellForm.OtherKind : CellForm.Text;

    /// <summary>Returns the kind beside which a year stands in brackets: 現状値（令和5年度）.</summary>
    private static ColumnRole DatedKindOf(ReadOnlySpan<char> text, TableLayout layout)
    {
        var open = text.LastIndexOfAny(Folding.OpenBrackets.AsSpan());
        return open > 0
            && HeadWords.KindOf(text.Slice(0, open), layout) is var kind
            && HeadWords.IsOfValues(kind)
            && YearNotation.Default.Read(text.Slice(open)).IsRead
            ? kind
            : ColumnRole.Unknown;
    }

    /// <summary>Says whether a figure of four digits may be a year as well: 2022.</summary>
    private static bool IsYear(Quantity? value) => value is { Amount: >= 1900 and < 2200, Unit: var unit } && unit == MeasurementUnit.None;

    private static CellForm FormOf(Quantity? measured) =>
        measured is not { } value ? CellForm.Dash
        : value.Unit.Symbol.AsSpan() is var unit && (unit.IndexOf('の') >= 0 || unit.IndexOfAny("男女".AsSpan()) >= 0) ? CellForm.Text // 3歳児の数, 20歳代男性
        : CellForm.Figure;
}

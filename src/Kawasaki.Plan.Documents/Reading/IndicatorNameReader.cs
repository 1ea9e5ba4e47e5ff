using System.Globalization;
using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>Reads the cell of an indicator's name, in which its notes, its scale and its source stand too.</summary>
internal sealed class IndicatorNameReader(CellBuffer buffer, SourceMapBuilder map, DiagnosticBag diagnostics)
{
    private const string SourceWord = "調べ";
    private static readonly string[] SourceWords = [SourceWord, "調査", "統計", "アンケート", "資料", "報告", "報告書"];

    private static readonly string[] EmphasisSigns = ["**", "__"];

    private const string ListMarks = "・･•◦▪‣⁃";
    private const string ApartMarks = "*●○◯◎■□◆◇";
    private const string ScaleWord = "点満点";
    private const int LongestScale = 6;

    /// <summary>Gets or sets whether the head of the names says that the source stands there too.</summary>
    internal bool SaysSource { get; set; }

    /// <summary>Says whether a cell has a name, beside tags, marks and a scale.</summary>
    internal bool HasName(Cell cell)
    {
        buffer.Fill(cell);
        if (buffer.Span.IndexOfAny("<※^注点".AsSpan()) >= 0)
        {
            _ = CellText.RemoveTags(buffer, map: null);
            buffer.Remove(NoteMark.AllIn(buffer.Span)?.ConvertAll(mark => (mark.Start, mark.End)) ?? []);
            buffer.Remove(ScaleIn(buffer.Span) is { } scale ? [(scale.Start, scale.End)] : []);
        }

        return CharacterClasses.Trim(buffer.Span) is { Length: > 0 } name && !HeaderWords.IsDash(name) && !CellText.IsErrorOfSheet(name);
    }

    /// <summary>Reads a cell that has a name.</summary>
    internal void Read(IndicatorRow indicator, Cell cell, Node owner)
    {
        buffer.Fill(cell);
        _ = CellText.RemoveTags(buffer, map);
        TakeEmphasis();
        CellText.RemoveEscapes(buffer, map);
        TakeListMark();
        ReportYears();
        TakeMarks(indicator, owner);
        TakeNoteSign(owner);
        TakeScale(indicator);
        var (start, end) = buffer.Trim(0, buffer.Length);
        var open = OpeningOfLastBracket(buffer.Span.Slice(0, end));
        var hasSource = open > start && IsSource(open, end);
        var name = buffer.Trim(start, hasSource ? open : end);
        if (hasSource)
        {
            TakeSource(indicator, open, end);
        }

        var printed = buffer.Text(name.Start, name.End);
        indicator.Name = Characters.JoinWrapped(printed.AsSpan());
        if (indicator.Name.Length != printed.Length)
        {
            ReportSpaces(indicator.Name, name.Start, name.End);
        }

        buffer.Note(map, SourcePieceKind.Text, map.Add(indicator.Node, PlanMember.Name), name.Start, name.End);
    }

    /// <summary>Takes the signs of emphasis off that stand around a part of a name: **売上**高.</summary>
    private void TakeEmphasis()
    {
        foreach (var sign in EmphasisSigns)
        {
            var start = buffer.Span.IndexOf(sign.AsSpan());
            var length = start < 0 ? -1 : buffer.Span.Slice(start + sign.Length).IndexOf(sign.AsSpan());
            if (length > 0 && !CharacterClasses.IsBlank(buffer.Span.Slice(start + sign.Length, length)))
            {
                TakeMarkup([(start, start + sign.Length), (start + sign.Length + length, start + (sign.Length * 2) + length)]);
            }
        }
    }

    /// <summary>Takes the mark of a list off with which the row begins. Stars, circles and squares may be of the name where no space is behind.</summary>
    private void TakeListMark()
    {
        var (start, end) = buffer.Trim(0, buffer.Length);
        var isMark = end - start > 1
            && (ListMarks.AsSpan().IndexOf(buffer.Span[start]) >= 0
                || ((ApartMarks.AsSpan().IndexOf(buffer.Span[start]) >= 0 || Folding.IsStroke(buffer.Span[start]))
                    && CharacterClasses.IsWhiteSpace(buffer.Span[start + 1])));
        if (isMark)
        {
            TakeMarkup([(start, start + 1)]);
        }
    }

    private void TakeMarkup(List<(int Start, int End)> ranges)
    {
        ranges.ForEach(range => buffer.Note(map, SourcePieceKind.Markup, SourceMapBuilder.Plan, range.Start, range.End));
        buffer.Remove(ranges);
    }

    /// <summary>Says whether the last brackets hold the source: the head says so, or their last word. Others belong to the name: 人数（人）.</summary>
    private bool IsSource(int open, int end)
    {
        var (start, last) = buffer.Trim(open + 1, end - 1);
        var text = buffer.Span.Slice(start, Math.Max(last - start, 0));
        if (SaysSource || text.Length == 0)
        {
            return true;
        }

        foreach (var word in SourceWords)
        {
            if (text.Ends(word))
            {
                return true;
            }
        }

        return false;
    }

    private void ReportYears()
    {
        foreach (var (start, end, message) in YearContradictions.In(buffer.Span))
        {
            diagnostics.Add(CellRules.ContradictoryYear, buffer.PlaceOf(start, end), message);
        }
    }

    /// <summary>Takes out the marks. One that is not sure is taken where there is such a note.</summary>
    private void TakeMarks(IndicatorRow indicator, Node owner)
    {
        if (NoteMark.AllIn(buffer.Span) is not { } marks)
        {
            return;
        }

        foreach (var mark in marks)
        {
            owner.References.Add(new(mark.Number, buffer.PlaceOf(mark.Start, mark.End), mark.IsSure));
        }

        marks.RemoveAll(mark => !mark.IsSure && !owner.NoteMarks.Contains(mark.Number));
        foreach (var mark in marks)
        {
            buffer.Note(map, SourcePieceKind.Markup, SourceMapBuilder.Plan, mark.Start, mark.End);
        }

        indicator.AddMarks(marks.ConvertAll(mark => mark.Number));
        buffer.Remove(marks.ConvertAll(mark => (mark.Start, mark.End)));
    }

    /// <summary>Takes off the sign of a note that has no number.</summary>
    private void TakeNoteSign(Node owner)
    {
        var (start, end) = buffer.Trim(0, buffer.Length);
        if (end - start > 1 && buffer.Span.Slice(0, end).Ends(NoteMark.Sign))
        {
            owner.References.Add(new(NoteMark.Sign, buffer.PlaceOf(end - 1, end), IsSure: true));
            TakeMarkup([(end - 1, end)]);
        }
    }

    /// <summary>Takes out the scale.</summary>
    private void TakeScale(IndicatorRow indicator)
    {
        if (ScaleIn(buffer.Span) is not { } scale)
        {
            return;
        }

        _ = new TextCursor(buffer.Span, scale.Digits).ReadDigits(out var maximum);
        indicator.ScaleMaximum = maximum;
        diagnostics.Add(CellRules.Scale, buffer.PlaceOf(scale.Start, scale.End));
        buffer.Note(map, SourcePieceKind.Markup, SourceMapBuilder.Plan, scale.Start, scale.Digits);
        buffer.Note(map, SourcePieceKind.Text, map.Add(indicator.Node, PlanMember.ScaleMaximum), scale.Digits, scale.DigitsEnd);
        buffer.Note(map, SourcePieceKind.Markup, SourceMapBuilder.Plan, scale.DigitsEnd, scale.End);
        buffer.Remove([(scale.Start, scale.End)]);
    }

    /// <summary>Finds the scale, ※5点満点, also in brackets, and its digits.</summary>
    private static (int Start, int Digits, int DigitsEnd, int End)? ScaleIn(ReadOnlySpan<char> text)
    {
        var digitsEnd = text.IndexOf(ScaleWord.AsSpan());
        var digits = digitsEnd;
        while (digits > 0 && digitsEnd - digits < LongestScale && Folding.DigitOf(text[digits - 1]) >= 0)
        {
            digits--;
        }

        var end = digitsEnd + ScaleWord.Length;
        if (digitsEnd <= 0
            || digits == digitsEnd
            || !(end == text.Length || CharacterClasses.IsWhiteSpace(text[end]) || Folding.IsOpenBracket(text[end]) || Folding.IsCloseBracket(text[end])))
        {
            return null;
        }

        var start = digits - (digits > 0 && text[digits - 1] == '※' ? 1 : 0);
        return start > 0 && end < text.Length && Folding.IsOpenBracket(text[start - 1]) && Folding.IsCloseBracket(text[end])
            ? (start - 1, digits, digitsEnd, end + 1)
            : (start, digits, digitsEnd, end);
    }

    private void TakeSource(IndicatorRow indicator, int open, int end)
    {
        var source = buffer.Trim(open + 1, end - 1);
        buffer.Note(map, SourcePieceKind.Markup, SourceMapBuilder.Plan, open, open + 1);
        buffer.Note(map, SourcePieceKind.Markup, SourceMapBuilder.Plan, end - 1, end);
        if (source.Start < source.End)
        {
            indicator.Source = Characters.JoinWrapped(buffer.Text(source.Start, source.End).AsSpan());
            if (!SaysSource && !buffer.Span.Slice(source.Start, source.End - source.Start).Ends(SourceWord))
            {
                diagnostics.Add(TableRules.BracketAsSource, buffer.PlaceOf(source.Start, source.End));
            }

            buffer.Note(map, SourcePieceKind.Text, map.Add(indicator.Node, PlanMember.Source), source.Start, source.End);
        }
    }

    /// <summary>Reports the white space that was taken out of a name: between two Japanese characters, as where a line was wrapped, or beside others;
    /// not where only a mark was taken out.</summary>
    private void ReportSpaces(string name, int start, int end)
    {
        var text = buffer.Span;
        var (isWrapped, isOther) = (false, false);
        for (var i = start + 1; i < end; i++)
        {
            if (!CharacterClasses.IsWhiteSpace(text[i]))
            {
                continue;
            }

            var next = new TextCursor(text, i).SkipWhiteSpace();
            if (buffer.IsUnbroken(i - 1, next + 1))
            {
                var isJapanese = text[i - 1] >= '\u0080' && text[next] >= '\u0080';
                isWrapped |= isJapanese;
                isOther |= !isJapanese && (next - i > 1 || !Characters.NeedSpaceBetween(text[i - 1], text[next]));
            }

            i = next;
        }

        Report(isWrapped, Rules.WrappedName);
        Report(isOther, TableRules.SpaceInName);

        void Report(bool isFound, DiagnosticDescriptor rule)
        {
            if (isFound)
            {
                diagnostics.Add(rule, buffer.PlaceOf(start, end), name);
            }
        }
    }

    private static int OpeningOfLastBracket(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || !Folding.IsCloseBracket(text[text.Length - 1]))
        {
            return -1;
        }

        var depth = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            depth += Folding.IsCloseBracket(text[i]) ? 1 : Folding.IsOpenBracket(text[i]) ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }
}

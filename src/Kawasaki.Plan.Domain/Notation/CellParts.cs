using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Several figures in a cell, each behind its label: 小 2.0 中・高 3.0.</summary>
internal readonly struct CellParts(List<CellPartPlace> places, int yearEnd)
{
    private const int LongestLabel = 20;
    private const int MostParts = 64;

    internal List<CellPartPlace> Places => places;

    /// <summary>Gets where the year ends that stands before the first label, or 0.</summary>
    internal int YearEnd => yearEnd;

    /// <summary>Returns why a cell is none of one figure: it may have several.</summary>
    internal static NotationError ErrorOf(ReadOnlySpan<char> text, YearNotation years, CellContext context, NotationError error) =>
        TryFind(text, years, context, out var parts) ? NotationError.At(text, Reason.SeveralFigures, parts.Places[1].LabelAt) : error;

    /// <summary>Finds the figures of a cell: two or more, whose labels differ.</summary>
    internal static bool TryFind(ReadOnlySpan<char> text, YearNotation years, CellContext context, out CellParts parts)
    {
        parts = default;
        var trimmed = TextCursor.TrimEnd(text);
        if (!CellReader.TrySkipYear(trimmed, years, out _, out var words))
        {
            return false;
        }

        var places = new List<CellPartPlace>();
        var cursor = new TextCursor(trimmed, trimmed.Length - words.Length);
        while (!cursor.AtEnd)
        {
            cursor.SkipWhiteSpace();
            var labelAt = cursor.Position;
            if (!TryReadLabel(ref cursor, out var label) || places.Count == MostParts || places.Exists(place => place.Label == label))
            {
                return false;
            }

            var start = cursor.Position;
            if (!TrySkipFigure(ref cursor, context, out var bracketAt))
            {
                return false;
            }

            places.Add(new(label, labelAt, start, bracketAt, cursor.Position));
            if (!TrySkipSeparator(ref cursor))
            {
                return false;
            }
        }

        parts = new(places, trimmed.Length - words.Length);
        return places.Count > 1;
    }

    /// <summary>Reads a label: a number in a ring, or letters that are no qualifier, condition or word of change, with a space, a colon or
    /// nothing behind them.</summary>
    private static bool TryReadLabel(ref TextCursor cursor, out string label)
    {
        var start = cursor.Position;
        if (cursor.Current is >= '①' and <= '⑳')
        {
            label = cursor.Current.ToString();
            cursor.Position++;
            cursor.SkipSpaces();
            return cursor.IsAtDigit || Folding.IsMinus(cursor.Current);
        }

        while (cursor.Position - start <= LongestLabel && (CharacterClasses.IsLetter(cursor.Current) || Folding.DividerOf(cursor.Current) == '・'))
        {
            cursor.Position++;
        }

        var printed = cursor.Text.Slice(start, cursor.Position - start);
        label = printed.ToString();
        cursor.SkipSpaces();
        _ = cursor.TrySkip(':') || cursor.TrySkip('：');
        cursor.SkipSpaces();
        return printed.Length is > 0 and <= LongestLabel && (cursor.IsAtDigit || Folding.IsMinus(cursor.Current))
            && !CellParser.IsCondition(printed) && !CellWords.HasAct(printed) && !CellWords.BeginsAny(printed) && !CellQualifiers.IsOne(printed);
    }

    /// <summary>Skips a figure and the brackets behind it. A word behind a space, with a figure behind it, is the next label and no unit.</summary>
    private static bool TrySkipFigure(ref TextCursor cursor, CellContext context, out int bracketAt)
    {
        bracketAt = 0;
        if (!CellParser.TryReadFigure(cursor.Text, cursor.Position, context.Unit, out var figure, out _) || IsBeforeFigure(cursor.Text, figure.End))
        {
            if (!CellParser.TryReadFigure(cursor.Text, cursor.Position, context.Unit, out figure, out _, isUnitAttached: true))
            {
                return false;
            }
        }

        bracketAt = figure.End;
        cursor.Position = figure.End;
        var ahead = cursor;
        ahead.SkipSpaces();
        while (Folding.ShapeOf(ahead.Current) > 0)
        {
            var close = CellReader.CloseOf(cursor.Text, ahead.Position);
            if (close < 0)
            {
                return false;
            }

            cursor.Position = ahead.Position = close + 1;
            ahead.SkipSpaces();
        }

        return true;
    }

    private static bool IsBeforeFigure(ReadOnlySpan<char> text, int end)
    {
        var cursor = new TextCursor(text, end);
        cursor.SkipSpaces();
        _ = cursor.TrySkip(':') || cursor.TrySkip('：');
        cursor.SkipSpaces();
        return cursor.IsAtDigit || Folding.IsMinus(cursor.Current);
    }

    private static bool TrySkipSeparator(ref TextCursor cursor)
    {
        var start = cursor.Position;
        cursor.SkipWhiteSpace();
        if (cursor.Current is '、' or '，' or ',' or '/' or '／' or ';' or '；')
        {
            cursor.Position++;
        }

        return cursor.AtEnd || cursor.Position > start;
    }
}

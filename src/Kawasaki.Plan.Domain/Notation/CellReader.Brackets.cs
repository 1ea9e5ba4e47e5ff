using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Notation;

// Brackets, by what they hold, and remarks.
internal ref partial struct CellReader
{
    private const int MostDigitsOfRank = 4;

    private bool TryReadBracket(bool isBefore)
    {
        var open = _cursor.Position;
        var close = CloseOf(_cursor.Text, open);
        if (close < 0)
        {
            return Fail(Reason.BracketNotClosed, TextCursor.TrimEnd(_cursor.Text).Length);
        }

        var start = open + 1;
        for (var end = EndOfContent(start, close); ; end = EndOfContent(start, close))
        {
            // What a comma divides is read apart, if the whole is no list of years.
            if (end < close && _years.Read(_cursor.Text.Slice(start, close - start), _years.BareYears).IsRead)
            {
                end = close;
            }

            if (++_elements > MostElements)
            {
                return Fail(Reason.TrailingText, start);
            }

            if (!TryReadContent(start, end, isBefore))
            {
                return false;
            }

            if (end == close)
            {
                _cursor.Position = close + 1;
                if (isBefore)
                {
                    SkipColon();
                }

                return true;
            }

            start = end + 1;
        }
    }

    /// <summary>Returns where the bracket closes that opens at a place, or -1.</summary>
    internal static int CloseOf(ReadOnlySpan<char> text, int open)
    {
        var depth = 1;
        var quoted = new TextCursor(text, open + 1);
        quoted.SkipSpaces();
        var start = quoted.TrySkip(CellUnits.Open) && CellUnits.TrySkipQuoted(ref quoted, out _) ? quoted.Position : open + 1;
        for (var i = start; i < text.Length; i++)
        {
            if (Folding.ShapeOf(text[i]) == Folding.ShapeOf(text[open]))
            {
                depth++;
            }
            else if (Folding.Closes(text[i], text[open]) && --depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Returns where a comma ends a part of what a bracket holds, or where the bracket closes.</summary>
    private readonly int EndOfContent(int start, int close)
    {
        var quoted = _cursor.Text[start] == CellUnits.Open;
        for (var i = start; i < close && !quoted; i++)
        {
            if (_cursor.Text[i] is '、' or '，' or ',' or ';' or '；')
            {
                return i;
            }
        }

        return close;
    }

    private bool TryReadContent(int start, int end, bool isBefore)
    {
        var cursor = new TextCursor(_cursor.Text.Slice(0, end), start);
        cursor.SkipSpaces();
        var at = cursor.Position;
        var printed = TextCursor.TrimEnd(cursor.Rest);
        if (TryReadWords(printed, at))
        {
            return _error is null;
        }

        var year = _years.Read(printed, _years.BareYears);
        if (year.IsRead)
        {
            return TrySet(year, at, printed);
        }

        if (TryReadYearOrSum(cursor) || (!isBefore && (TryReadYears(printed) || TryReadSurvey(printed, at))))
        {
            return _error is null;
        }

        if (TellsOfFigure(printed, isBefore))
        {
            AddRemark(printed);
            return true;
        }

        var isWords = !printed.IsEmpty && !isBefore && !HasNumber(printed);
        var isRate = IsRate(printed);
        if (!isWords && !IsRank(printed) && !IsScale(printed) && !isRate)
        {
            return Fail(year.In(printed).Error!.MovedBy(at));
        }

        if (CellWords.HasAct(printed) || HasCondition(printed))
        {
            return Fail(Reason.TrailingText, at);
        }

        if (isWords && !isRate && Figure.Value.Unit == MeasurementUnit.None && CellParser.ReadsBack(printed.ToString()))
        {
            var words = printed.ToString();
            return Fail(Reason.TwoReadings, at, new Wording($"単位「{words}」とも注記「{words}」とも", $"the unit '{words}' or a remark"));
        }

        if (CountingWords.SayAmount(printed.ToString(), _years))
        {
            Qualifier += printed.ToString(); // It says how the figure counts, in words that are not known whole.
            return true;
        }

        return TryReadRemark(at, at + printed.Length);
    }

    /// <summary>Reads what is in 「」, a status or qualifiers, if the content is nothing else.</summary>
    private bool TryReadWords(ReadOnlySpan<char> printed, int at)
    {
        if (printed.IsEmpty)
        {
            return false;
        }

        if (CellUnits.Unquoted(printed) is { } quoted && !CharacterClasses.IsBlank(quoted.AsSpan()))
        {
            Qualifier += quoted;
            return true;
        }

        var cursor = new TextCursor(printed);
        if (CellQualifiers.ReadStatus(ref cursor) is { } status && cursor.AtEnd)
        {
            _ = TrySet(status, at, printed.Length);
            return true;
        }

        cursor.Position = 0;
        while (CellQualifiers.TrySkip(ref cursor))
        {
            cursor.SkipSpaces();
        }

        if (!cursor.AtEnd)
        {
            return false;
        }

        Qualifier += printed.ToString();
        return true;
    }

    /// <summary>Reads an abbreviated year or what is summed over years ('21, R5～8累計), if the content is nothing else.</summary>
    private bool TryReadYearOrSum(in TextCursor content)
    {
        var outside = _cursor;
        _cursor = content;
        var (start, isRead) = (_cursor.Position, false);
        if (CellQualifiers.EndsWithSum(TextCursor.TrimEnd(content.Rest)))
        {
            isRead = TryReadYear() && _cursor.Position > start;
        }
        else
        {
            isRead = TryReadShortYear(out var isPossible) || !isPossible;
        }

        _cursor.SkipSpaces();
        isRead &= _cursor.AtEnd || _error is not null;
        _cursor = outside;
        return isRead;
    }

    /// <summary>Says whether words are a place in an order: 県内3位, 18位/47都道府県.</summary>
    private readonly bool IsRank(ReadOnlySpan<char> words)
    {
        var cursor = new TextCursor(words);
        SkipLetters(ref cursor);
        cursor.SkipSpaces();
        var isRank = cursor.ReadDigits(out _) is > 0 and <= MostDigitsOfRank
            && !_years.Read(words.Slice(0, cursor.Position), _years.BareYears).IsRead // R6位 is a year gone wrong.
            && cursor.TrySkipSpacesAnd('位');
        if (isRank && cursor.Current is '/' or '／')
        {
            cursor.Position++;
            isRank = cursor.ReadDigits(out _) > 0;
        }

        SkipLetters(ref cursor);
        return isRank && cursor.AtEnd;
    }

    private static void SkipLetters(ref TextCursor cursor)
    {
        while (CharacterClasses.IsLetter(cursor.Current) && cursor.Current != '位')
        {
            cursor.Position++;
        }
    }

    /// <summary>Says whether words have a digit in them, or the word of a year.</summary>
    private static bool HasNumber(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (Folding.DigitOf(c) >= 0 || c is '年' or '%' or '％' || CharacterClasses.IsUnseen(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasCondition(ReadOnlySpan<char> words)
    {
        var cursor = new TextCursor(words);
        while (!cursor.AtEnd)
        {
            if (CellParser.ReadCondition(ref cursor) is not null)
            {
                return true;
            }

            cursor.Position++;
        }

        return false;
    }

    private static bool HasLetter(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (CharacterClasses.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    private bool TryReadRemark(int start, int end)
    {
        var text = TextCursor.Trim(_cursor.Text.Slice(start, end - start));
        if (HasNumber(text) && !IsRank(text) && !IsScale(text) && !IsRate(text))
        {
            return Fail(Reason.TrailingText, start); // ※1 is the mark of a note.
        }

        if (!HasLetter(text) || CellWords.HasAct(text) || HasCondition(text))
        {
            return Fail(Reason.TrailingText, start);
        }

        AddRemark(text);
        _cursor.Position = end;
        return true;
    }
}

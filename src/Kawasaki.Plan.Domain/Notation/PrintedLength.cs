using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>A length of time as printed: 10年間, 3年6か月, 14日以内, 数年ごと.</summary>
/// <remarks>
/// <code>
/// length = [ の | 、 | bracket ] { word } ( number { number } | 半 ) [ counter ] unit { [ と ] number [ counter ] unit } [ 半 ] [ 間 ] [ tail ]
/// </code>
/// A word is anything that is written in kana and kanji. The units are 年, 月, 週 and 日.
/// </remarks>
internal partial struct PrintedLength
{
    private const int LongestWords = 10;
    private const int MostCounted = 9_999_999;
    private const string Units = "年月週日"; // In their order.
    private const string MarksOfRepetition = "毎各同翌第"; // 毎月1日, 第3日: what follows them is a day or a year.

    private static readonly string[] ExactWords = ["起算して", "満", "丸", "計"];

    /// <summary>Where it ends, with the bracket around it.</summary>
    internal int End;

    /// <summary>The years and months of it.</summary>
    internal int Months;

    /// <summary>The weeks and days of it.</summary>
    internal int Days;

    internal LengthForm Form;

    /// <summary>Its last unit.</summary>
    internal char Unit;

    /// <summary>Whether it is of years alone.</summary>
    internal bool IsOfYears;

    private bool _isInWord;

    /// <summary>Whether nothing that may change it stands before its number.</summary>
    internal bool IsDirect;

    /// <summary>Reads a length that begins at a place.</summary>
    internal static bool TryReadDirect(TextCursor cursor, out PrintedLength length)
    {
        length = default;
        length.IsDirect = true;
        cursor.TrySkip('の');
        cursor.SkipSpaces();
        cursor.TrySkipAny(ExactWords);
        cursor.SkipSpaces();
        return length.TryReadCounted(cursor);
    }

    /// <summary>Reads a length behind a few words, or in a bracket.</summary>
    internal static bool TryReadBehindWords(TextCursor cursor, EraTable eras, out PrintedLength length)
    {
        length = default;
        var isInBracket = false;
        var start = cursor.Position;
        for (var reach = start + LongestWords; cursor.Position <= reach; cursor.Position++)
        {
            var words = cursor.Text.Slice(start, cursor.Position - start);
            length = default;
            if (length.TryReadCounted(cursor))
            {
                var isCalendar = IsRate(words)
                    || (length.Form is LengthForm.Bare && (words.IndexOfAny(MarksOfRepetition.AsSpan()) >= 0 || EndsInEra(words, eras)));
                length.End = isInBracket && new TextCursor(cursor.Text, length.End).EndOfBracket() is > 0 and var end ? end : length.End;
                return !isCalendar && !length.IsPerDay;
            }

            isInBracket |= Folding.ShapeOf(cursor.Current) > 0;
            if (!IsOfWord(cursor.Current) && Folding.ShapeOf(cursor.Current) <= 0)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Reads a length that nothing divides from a name, or that a bracket behind it begins with: 令和4年度5年間, 令和4年度（概ね5年間）.</summary>
    internal static bool TryReadBehindName(TextCursor cursor, EraTable eras, out PrintedLength length)
    {
        var isInBracket = Folding.ShapeOf(cursor.Current) > 0;
        length = default;
        return cursor.IsAtDigit ? TryReadDirect(cursor, out length) && length.Form is LengthForm.Exact
            : isInBracket && TryReadBehindWords(cursor, eras, out length) && length.Form is LengthForm.Exact or LengthForm.Inexact;
    }

    /// <summary>Says whether a number with 年 counts what is no time: 3年生, 3年次. 3年生まれ is a year.</summary>
    internal static bool IsGrade(TextCursor cursor) =>
        cursor.TryReadNumber(out _, out _)
        && cursor.TrySkip('年')
        && ((cursor.Current == '生' && cursor.Next != 'ま') || cursor.Current == '次');

    /// <summary>Gets whether a number of days is none, or part of a word: 1日平均, 2日曜.</summary>
    internal readonly bool IsPerDay => Form is LengthForm.Bare && Unit == '日' && (Days == 1 || _isInWord);

    /// <summary>Says whether words end in the name of an era: 最大5年 has no initial of one.</summary>
    private static bool EndsInEra(ReadOnlySpan<char> words, EraTable eras)
    {
        var trimmed = TextCursor.TrimEnd(words);
        return eras.StartOfMarkEnding(trimmed) is >= 0 and var mark && (mark == 0 || trimmed.Length - mark > 1);
    }

    /// <summary>Says whether words make a length one of each year, month or week: 毎年3日間, 年2日.</summary>
    private static bool IsRate(ReadOnlySpan<char> words)
    {
        var trimmed = TextCursor.TrimEnd(words);
        return !trimmed.IsEmpty
            && trimmed[trimmed.Length - 1] is '年' or '月' or '週' or '日'
            && (trimmed.Length == 1 || trimmed[trimmed.Length - 2] is '毎' or '各' or '、');
    }

    private static bool IsOfWord(char c) =>
        (CharacterClasses.IsLetter(c) && Folding.LetterOf(c) == '\0') || c is '、' or '､' || Folding.IsSpace(c) || Folding.DividerOf(c) == ',';

    private bool TryReadCounted(TextCursor cursor)
    {
        if (!cursor.IsAtDigit && cursor.Current is not ('数' or '半') && !KanjiNumerals.IsNumeral(cursor.Current))
        {
            return false;
        }

        var isCounted = false;
        var isSome = false;
        var count = 0;
        PrintedLength definite = default; // 10か年 of 10か年と3月
        for (; TryReadOne(ref cursor, isFirst: count == 0, ref isCounted, ref isSome); count++)
        {
            IsOfYears = count == 0 && Unit == '年';
            End = isCounted ? cursor.Position : 0;
            definite = isCounted ? this : definite;
        }

        if (count == 0)
        {
            return false;
        }

        if (Unit == '年' && cursor.Current == '半' && cursor.Next is not ('ば' or '期'))
        {
            cursor.Position++;
            Months += 6;
            isCounted = true;
            IsOfYears = false;
            SkipSpan(ref cursor);
        }

        Form = isSome ? LengthForm.Inexact : isCounted ? LengthForm.Exact : LengthForm.Bare;
        if (!TryReadTail(ref cursor) && Form is LengthForm.Bare && (count > 1 || !MayBeBare(cursor)))
        {
            this = definite;
            return End > 0;
        }

        End = cursor.Position;
        return true;
    }

    /// <summary>Skips 間, but not that of 間隔.</summary>
    private static bool SkipSpan(ref TextCursor cursor) => cursor.Next != '隔' && cursor.TrySkip('間');

    /// <summary>Reads a number and its unit, which is smaller than the one before.</summary>
    private bool TryReadOne(ref TextCursor cursor, bool isFirst, ref bool isCounted, ref bool isSome)
    {
        var ahead = cursor;
        if (!isFirst)
        {
            ahead.TrySkip('と');
            ahead.SkipSpaces();
        }

        if (isFirst && ahead.TrySkip("半年"))
        {
            (Unit, Months, isCounted) = ('月', 6, true);
            SkipSpan(ref ahead);
            cursor = ahead;
            return true;
        }

        var isOneOfSome = isSome;
        if (!TryReadNumber(ref ahead, out var number, out var digitCount, ref isOneOfSome))
        {
            return false;
        }

        ahead.SkipSpaces();
        var hasCounter = ahead.Current is 'か' or 'カ' or 'ヵ' or 'ヶ' or 'ケ' or '箇' or 'ｶ' or 'ｹ';
        ahead.Position += hasCounter ? 1 : 0;
        var unit = ahead.Current;
        var order = Units.AsSpan().IndexOf(unit);
        if (order < 0 || (!isFirst && order <= Units.AsSpan().IndexOf(Unit)) || (unit == '年' && digitCount == 4 && ahead.Next != '間' && !hasCounter))
        {
            return false;
        }

        ahead.Position++;
        number = Math.Min(number, MostCounted);
        Months += unit == '年' ? 12 * number : unit == '月' ? number : 0;
        Days += unit == '週' ? 7 * number : unit == '日' ? number : 0;
        Unit = unit;
        isCounted = SkipSpan(ref ahead) || hasCounter || unit == '週';
        isSome = isOneOfSome;
        cursor = ahead;
        return true;
    }

    /// <summary>Reads one number, or some that say that it is not exact: 2、3, 5～10, 数, 十数.</summary>
    private static bool TryReadNumber(ref TextCursor cursor, out int number, out int digitCount, ref bool isSome)
    {
        var isRead = cursor.TryReadNumber(out number, out digitCount);
        var ahead = cursor;
        if (ahead.TrySkip('数'))
        {
            _ = ahead.TryReadNumber(out _, out _);
        }
        else if (!isRead || !(ahead.Current is '、' or '､' || Folding.DividerOf(ahead.Current) is '・' or ',' || Folding.IsDash(ahead.Current)))
        {
            return isRead;
        }
        else
        {
            ahead.Position++;
            if (!ahead.TryReadNumber(out _, out var digits) || digits == 4)
            {
                return true;
            }
        }

        (isSome, digitCount) = (true, 0);
        cursor = ahead;
        return true;
    }
}

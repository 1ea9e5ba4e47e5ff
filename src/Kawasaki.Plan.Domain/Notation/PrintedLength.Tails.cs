using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// What stands behind the number: 以内, 後, ごと, or nothing that says more.
internal partial struct PrintedLength
{
    private static readonly string[] Bounds = ["以内", "以上", "以下", "未満", "程度", "ほど", "くらい", "ぐらい", "余り", "余", "あまり", "近く", "超", "弱", "強", "もの"];
    private static readonly string[] TimesOfDay = ["正午", "午前", "午後"];
    private static readonly string[] Points = ["後", "のち", "あと", "前", "まえ", "先"];
    private static readonly string[] Intervals = ["ごと", "毎", "おき", "ぶり", "間隔", "周期"];

    private bool TryReadTail(ref TextCursor cursor)
    {
        var outside = cursor.Position;
        cursor.SkipSpaces();
        var form = cursor.TrySkipAny(Bounds) ? LengthForm.Inexact
            : cursor.TrySkipAny(Intervals) || TrySkipFrequency(ref cursor) ? LengthForm.Interval
            : cursor.TrySkipAny(Points) ? LengthForm.Point
            : cursor.Current == '目' && cursor.Next is not ('標' or '的') ? LengthForm.Order
            : LengthForm.Exact;
        cursor.Position += form is LengthForm.Order ? 1 : 0;
        if (form is LengthForm.Exact || (CharacterClasses.IsKanji(cursor.Current) && !IsWordOf(form, cursor.Current)))
        {
            cursor.Position = outside;
            return false;
        }

        Form = form;
        return true;
    }

    /// <summary>Says whether a kanji behind a tail begins another word: 後半 and 前期 are no tails, 5年以上継続 and 5年目以降 have one.</summary>
    private static bool IsWordOf(LengthForm form, char next) => form is not LengthForm.Point || next is '以' or '頃';

    /// <summary>Skips に1度 or に一回.</summary>
    private static bool TrySkipFrequency(ref TextCursor cursor)
    {
        var ahead = cursor;
        if (!ahead.TrySkip('に') || !ahead.TryReadNumber(out _, out _) || ahead.Current is not ('度' or '回'))
        {
            return false;
        }

        ahead.Position++;
        cursor = ahead;
        return true;
    }

    /// <summary>Says whether a number with a unit alone may be a length: no end says more than that, and no other word begins with the unit.</summary>
    private bool MayBeBare(TextCursor cursor)
    {
        var c = cursor.Current;
        if (Unit == '月' || (Unit == '年' && c is '度' or '代' or '生' or '次' or '末' or '元'))
        {
            return false;
        }

        _isInWord = CharacterClasses.IsKanji(c);
        cursor.SkipSpaces();
        if (Unit == '日' && cursor.IsAtDigit)
        {
            _ = cursor.TryReadNumber(out _, out _);
            return cursor.Current is not ('時' or ':' or '：'); // 14日3回, but not 14日9時
        }

        return !cursor.TrySkip("まで")
            && !cursor.TrySkipAny(TimesOfDay)
            && !cursor.IsAtDigit
            && !KanjiNumerals.IsNumeral(cursor.Current)
            && cursor.Current != '/'
            && !IsAtNameInBracket(cursor);
    }

    /// <summary>Says whether a year or a weekday stands here in a bracket, as behind an end: 10年（2028年）, 14日（金）.</summary>
    private readonly bool IsAtNameInBracket(TextCursor cursor)
    {
        const string Weekdays = NotationError.Weekdays + "祝休";
        var isBracket = Folding.ShapeOf(cursor.Current) > 0;
        cursor.Position++;
        return isBracket && (Unit == '日' ? Weekdays.AsSpan().IndexOf(cursor.Current) >= 0 : cursor.IsAtDigit);
    }
}

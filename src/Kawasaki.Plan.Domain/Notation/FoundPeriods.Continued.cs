using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// Words with which an expression goes on: what is listed with it, a part of it, a time of day or another end behind a bracket.
public ref partial struct FoundPeriods
{
    private const int MostItems = 20;

    private static readonly string[] Signs = ["及び", "および", "並びに", "ならびに", "又は", "または", "若しくは", "もしくは", "あるいは", "と", "や"];
    private static readonly string[] Counts = ["概ね", "おおむね", "おおよそ", "およそ", "ほぼ", "約", "皇紀", "紀元", "紀元前", "仏暦", "樹齢", "樹齢約"];
    private static readonly string[] BehindCounts =
    [
        "間", "以上", "以内", "以下", "未満", "余", "余り", "あまり", "ぶり", "超", "近く", "もの", "に1", "に１", "に一", "に数", "確率", "続く", "続い", "を超", "目",
    ];

    private static readonly string[] BehindSpentYears = ["にわた", "に渡", "に亘", "かけ", "がかり", "たって", "たった"]; // 3年にわたり, 5年かけて
    private static readonly string[] RangeWords = ["から", "まで", "以降", "以後", "以前"];

    private readonly int EndOfContinuation(TextCursor cursor, in PeriodReading reading)
    {
        ref readonly var last = ref reading.IsClosed ? ref reading.Last : ref reading.First;
        var end = Math.Max(EndOfList(cursor, last.Unit is PeriodUnit.Date), EndOfSpan(cursor));
        return end > 0 ? end
            : reading.Words is not TrailingWords.None ? 0
            : last.Unit is PeriodUnit.Date && EndOfTime(cursor) is > 0 and var time ? time
            : EndBehindBracket(cursor, last.Unit is PeriodUnit.Date);
    }

    /// <summary>Skips what is listed and leaves out the year: 、2月, 及び第2四半期, と同月3日, ・下期.</summary>
    private static int EndOfList(TextCursor cursor, bool isOfDays)
    {
        var end = 0;
        for (var count = 0; count < MostItems; count++)
        {
            cursor.SkipSpaces();
            var isDivided = PeriodParser.TrySkipDivider(ref cursor);
            cursor.SkipSpaces();
            var isJoined = cursor.TrySkipAny(Signs);
            cursor.SkipSpaces();
            if (!(isDivided || isJoined) || !((isJoined && TrySkipFollowing(ref cursor)) || TrySkipPart(ref cursor, isOfDays)))
            {
                return end;
            }

            end = cursor.Position;
        }

        return end;
    }

    /// <summary>Skips 翌年度, 翌年, 翌月 or 翌日.</summary>
    private static bool TrySkipFollowing(ref TextCursor cursor)
    {
        var ahead = cursor;
        if (!ahead.TrySkip('翌') || ahead.Current is not ('年' or '月' or '日'))
        {
            return false;
        }

        ahead.Position++;
        ahead.TrySkip('度');
        if (ahead.IsAtDigit || KanjiNumerals.IsNumeral(ahead.Current))
        {
            return false;
        }

        cursor = ahead;
        return true;
    }

    /// <summary>Says whether something that is listed may stand behind 、.</summary>
    private static bool MayBeListed(TextCursor cursor)
    {
        cursor.Position++;
        return cursor.IsAtDigit || MayBePart(cursor.Current) || cursor.TrySkipAny(Signs);
    }

    /// <summary>Says whether a part that leaves out its year may begin with a character.</summary>
    private static bool MayBePart(char c) => c is '第' or '上' or '下' or '同' or '翌' || KanjiNumerals.IsNumeral(c);

    /// <summary>Skips a month, a day or another part of a year that is not named, or a year that leaves out its era.</summary>
    private static bool TrySkipPart(ref TextCursor cursor, bool isOfDays)
    {
        if (PeriodParser.ReadHalf(ref cursor) > 0)
        {
            return true;
        }

        var isFollowing = cursor.Current is '同' or '翌';
        if (isFollowing)
        {
            cursor.Position += cursor.Next is '年' or '月' or '日' ? 2 : 1;
        }

        if (!isFollowing && PrintedLength.TryReadDirect(cursor, out var length) && length.Form is not LengthForm.Bare)
        {
            return false; // 4年ぶり, 3年に1度
        }

        var isQuarter = cursor.TrySkip('第');
        if (!cursor.TryReadNumber(out _, out var digitCount) || digitCount > 2)
        {
            return false;
        }

        if (isQuarter || Folding.LetterOf(cursor.Current) == 'Q')
        {
            cursor.Position += isQuarter ? 0 : 1;
            return !isQuarter || cursor.TrySkip("四半期");
        }

        if (Folding.IsDash(cursor.Current) && Folding.DigitOf(cursor.Next) >= 0)
        {
            cursor.Position++;
            cursor.SkipNumeral(); // 10～12月
        }

        cursor.SkipSpaces();
        var unit = cursor.Current;
        if (unit is not ('年' or '月' or '日') || (unit == '日' && !isOfDays && !isFollowing))
        {
            return false;
        }

        cursor.Position++;
        if (unit == '年')
        {
            return cursor.TrySkip('度')
                || ((!CharacterClasses.IsKanji(cursor.Current) || cursor.Current is '及' or '又' or '並' or '若') && !cursor.TrySkipAny(BehindSpentYears));
        }

        if (unit == '月' && cursor.TryReadNumber(out _, out _))
        {
            cursor.TrySkip('日');
        }

        return !PeriodParser.CountsTime(cursor.Current);
    }

    /// <summary>Skips a bracket that was not understood and the other end, an open one or a list behind it: 令和5年度（予定）～令和7年度.</summary>
    private readonly int EndBehindBracket(TextCursor cursor, bool isOfDays)
    {
        var behind = Folding.ShapeOf(cursor.Current) > 0 ? cursor.EndOfBracket() : EndOfNoteMark(cursor);
        if (behind == 0)
        {
            return 0;
        }

        cursor.Position = behind;
        if (EndOfList(cursor, isOfDays) is > 0 and var list)
        {
            return list;
        }

        cursor.SkipSpaces();
        if (cursor.TrySkipAny(RangeWords))
        {
            return cursor.Position;
        }

        if (!Folding.IsWave(cursor.Current))
        {
            return 0;
        }

        cursor.Position++;
        cursor.SkipSpaces();
        var other = cursor.Position;
        var isNamed = _eras.ReadMark(ref cursor, out _) is not EraMark.None;
        return isNamed || cursor.IsAtDigit || MayBePart(cursor.Current) ? other : 0;
    }

    /// <summary>Skips the mark of a note with its number: ※1, *.</summary>
    private static int EndOfNoteMark(TextCursor cursor)
    {
        if (cursor.Current is not ('※' or '*' or '＊' or '†'))
        {
            return 0;
        }

        cursor.Position++;
        cursor.SkipNumeral();
        return cursor.Position;
    }

    /// <summary>Says whether a number with 年 counts years, or those of another era: 約2000年, 樹齢1000年, 1200年前, 皇紀2600年.</summary>
    private readonly bool IsCount(int mark)
    {
        var cursor = new TextCursor(_text, mark);
        cursor.SkipNumeral();
        if (cursor.Position == mark || !cursor.TrySkipSpacesAnd('年'))
        {
            return false;
        }

        if (cursor.TrySkipAny(BehindCounts) || (cursor.Current is '前' or '後' && !CharacterClasses.IsKanji(cursor.Next)))
        {
            return true;
        }

        var before = TextCursor.TrimEnd(_text.Slice(0, mark));
        foreach (var word in Counts)
        {
            if (before.EndsWith(word.AsSpan()) && !(word.Length == 1 && before.Length > 1 && CharacterClasses.IsKanji(before[before.Length - 2]))) // 契約2025年
            {
                return true;
            }
        }

        return false;
    }
}

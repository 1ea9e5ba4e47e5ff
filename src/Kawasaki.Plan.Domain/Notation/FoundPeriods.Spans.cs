using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// A part of a period, and a time of day, with which it goes on.
public ref partial struct FoundPeriods
{
    private const string UnitsOfTime = "年月日時分半:：";

    private static readonly string[] Spans =
    [
        .. PeriodParser.ThirdsOfMonth, "初旬", "初め", "はじめ", "始め", "初頭", "半ば", "なかば", "前半", "後半", "前期", "後期", "前後", "上下期", "上下半期",
    ];

    private static readonly string[] OfOtherWords = ["高齢", "基本", "実施", "計画", "課程", "推進"]; // 後期高齢者, 前期基本計画; 初めて has て.

    private static readonly string[] Abouts = ["頃", "ごろ", "ころ"];

    /// <summary>Skips a part of the period, or what lies before or behind it: 上旬, 前半, 秋, 前. Another end goes with it.</summary>
    private static int EndOfSpan(TextCursor cursor)
    {
        if (!TrySkipSpan(ref cursor))
        {
            return cursor.TrySkip("より") ? PeriodParser.EndOfBeforeOrAfter(cursor)
                : cursor.Current is '前' or '後' && !CharacterClasses.IsKanji(cursor.Next) ? cursor.Position + 1
                : 0;
        }

        var end = cursor.Position;
        if (!TrySkipRangeSign(ref cursor))
        {
            return end;
        }

        end = cursor.Position;
        cursor.SkipSpaces();
        _ = cursor.TryReadNumber(out _, out _) && cursor.TrySkip('月');
        return TrySkipSpan(ref cursor) ? cursor.Position : end;
    }

    /// <summary>Skips a part of a period; 頃 only before から, まで or a wave.</summary>
    private static bool TrySkipSpan(ref TextCursor cursor)
    {
        var ahead = cursor;
        var isSpan = (ahead.TrySkipAny(Spans) && ahead.Current != 'て' && !ahead.TrySkipAny(OfOtherWords)) || TrySkipSeason(ref ahead);
        if (ahead.TrySkipAny(Abouts))
        {
            var behind = ahead;
            isSpan |= TrySkipRangeSign(ref behind);
        }

        cursor = isSpan ? ahead : cursor;
        return isSpan;
    }

    /// <summary>Skips a season, but not that in 秋田.</summary>
    private static bool TrySkipSeason(ref TextCursor cursor)
    {
        if (cursor.Current is not ('春' or '夏' or '秋' or '冬') || (CharacterClasses.IsKanji(cursor.Next) && cursor.Next is not ('頃' or '季' or '期' or '以')))
        {
            return false;
        }

        cursor.Position += cursor.Next is '季' or '期' ? 2 : 1;
        return true;
    }

    private static bool TrySkipRangeSign(ref TextCursor cursor)
    {
        cursor.SkipSpaces();
        if (Folding.IsDash(cursor.Current))
        {
            cursor.Position++;
            return true;
        }

        return cursor.TrySkipAny(RangeWords);
    }

    /// <summary>Skips a time of day that begins or ends a range: 9時～5月6日17時, 午後5時まで. A time alone is no part of the date.</summary>
    private static int EndOfTime(TextCursor cursor)
    {
        cursor.SkipSpaces();
        _ = cursor.TrySkip("午前") || cursor.TrySkip("午後");
        if (!cursor.TrySkip("正午"))
        {
            if (!cursor.TryReadNumber(out _, out var digitCount) || digitCount > 2 || cursor.Current is not ('時' or ':' or '：'))
            {
                return 0;
            }

            cursor.Position++;
            cursor.TrySkip('半');
            _ = cursor.TryReadNumber(out _, out _) && cursor.TrySkip('分');
        }

        cursor.SkipSpaces();
        if (!Folding.IsDash(cursor.Current) && !cursor.TrySkipAny(RangeWords))
        {
            return 0;
        }

        cursor.Position += Folding.IsDash(cursor.Current) ? 1 : 0;
        while (TrySkipTime(ref cursor))
        {
        }

        cursor.TrySkip("まで");
        return cursor.Position;
    }

    /// <summary>Skips one of the parts of a day and its time: 5月, 6日, （月）, 午後, 5時.</summary>
    private static bool TrySkipTime(ref TextCursor cursor)
    {
        var start = cursor.Position;
        cursor.SkipSpaces();
        _ = cursor.TrySkip("午前") || cursor.TrySkip("午後") || cursor.TrySkip("正午");
        var number = cursor.Position;
        cursor.SkipNumeral();
        if (cursor.Position > number && !cursor.AtEnd && UnitsOfTime.AsSpan().IndexOf(cursor.Current) >= 0)
        {
            cursor.Position++;
        }
        else if (Folding.ShapeOf(cursor.Current) > 0 && cursor.EndOfBracket() is > 0 and var end)
        {
            cursor.Position = end;
        }

        var isSkipped = cursor.Position > number;
        cursor.Position = isSkipped ? cursor.Position : start;
        return isSkipped;
    }
}

using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// Words with which an expression goes on: what is listed with it, a part of it, a time of day or another end behind a bracket.
public ref partial struct FoundPeriods
{
    private const int LongestBracket = 20;
    private const int MostItems = 20;
    private const string CharactersOfTime = "月火水木金土日祝休時分半午前後正:：";

    private static readonly string[] Signs = ["及び", "および", "並びに", "ならびに", "又は", "または", "若しくは", "もしくは", "あるいは", "と", "や"];
    private static readonly string[] Spans = [.. PeriodParser.ThirdsOfMonth, "初旬", "前半", "後半", "前期", "後期", "前後", "上下期", "上下半期"];
    private static readonly string[] Counts = ["概ね", "おおむね", "おおよそ", "およそ", "ほぼ", "約", "皇紀", "紀元", "紀元前", "仏暦", "樹齢", "樹齢約"];
    private static readonly string[] BehindCounts = ["間", "以上", "以内", "以下", "未満", "余", "余り", "あまり", "ぶり", "超", "近く", "もの"];
    private static readonly string[] RangeWords = ["から", "まで", "以降", "以後", "以前"];

    private readonly int EndOfContinuation(TextCursor cursor, in PeriodReading reading)
    {
        ref readonly var last = ref reading.IsClosed ? ref reading.Last : ref reading.First;
        var end = Math.Max(EndOfList(cursor, last.Unit is PeriodUnit.Date), EndOfSpan(cursor));
        return end > 0 ? end
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
            if (!PeriodParser.TrySkipDivider(ref cursor) && !cursor.TrySkipAny(Signs))
            {
                return end;
            }

            cursor.SkipSpaces();
            if (!TrySkipPart(ref cursor, isOfDays))
            {
                return end;
            }

            end = cursor.Position;
        }

        return end;
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

        cursor.SkipSpaces();
        var unit = cursor.Current;
        if (unit is not ('年' or '月' or '日') || (unit == '日' && !isOfDays && !isFollowing))
        {
            return false;
        }

        cursor.Position++;
        if (unit == '年')
        {
            return cursor.TrySkip('度') || !CharacterClasses.IsKanji(cursor.Current) || cursor.Current is '及' or '又' or '並' or '若';
        }

        if (unit == '月' && cursor.TryReadNumber(out _, out _))
        {
            cursor.TrySkip('日');
        }

        return cursor.Current is not ('間' or '後' or '目' or '前' or '平' or '当' or 'あ');
    }

    /// <summary>Skips a part of the period, or what lies before or behind it: 上旬, 前半, 前. Another end goes with it.</summary>
    private static int EndOfSpan(TextCursor cursor)
    {
        if (!cursor.TrySkipAny(Spans))
        {
            return cursor.TrySkip("より") ? PeriodParser.EndOfBeforeOrAfter(cursor)
                : cursor.Current is '前' or '後' && !CharacterClasses.IsKanji(cursor.Next) ? cursor.Position + 1
                : 0;
        }

        var end = cursor.Position;
        cursor.SkipSpaces();
        if (!Folding.IsDash(cursor.Current) && !cursor.TrySkip("から"))
        {
            return end;
        }

        cursor.Position += Folding.IsDash(cursor.Current) ? 1 : 0;
        cursor.SkipSpaces();
        _ = cursor.TryReadNumber(out _, out _) && cursor.TrySkip('月');
        return cursor.TrySkipAny(Spans) ? cursor.Position : end;
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
        for (var before = -1; before < cursor.Position;)
        {
            before = cursor.Position;
            cursor.SkipNumeral();
            cursor.Position += Folding.ShapeOf(cursor.Current) != 0 || (!cursor.AtEnd && CharactersOfTime.AsSpan().IndexOf(cursor.Current) >= 0) ? 1 : 0;
        }

        cursor.TrySkip("まで");
        return cursor.Position;
    }

    /// <summary>Skips a bracket that was not understood and the other end, an open one or a list behind it: 令和5年度（予定）～令和7年度.</summary>
    private readonly int EndBehindBracket(TextCursor cursor, bool isOfDays)
    {
        var open = cursor.Current;
        if (Folding.ShapeOf(open) <= 0)
        {
            return 0;
        }

        var inside = cursor.Rest;
        var length = inside.Slice(0, Math.Min(inside.Length, LongestBracket)).IndexOfAny(Folding.CloseBrackets.AsSpan());
        if (length < 0)
        {
            return 0;
        }

        cursor.Position += length + 1;
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

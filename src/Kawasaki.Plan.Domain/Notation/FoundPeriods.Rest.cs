using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// What goes on behind an expression in a way that was not understood: then it is found as an error, and with all of it.
public ref partial struct FoundPeriods
{
    /// <summary>Returns the end of what goes on, or 0. A word behind a period ends it.</summary>
    private readonly int EndOfRest(in PeriodReading reading, int start)
    {
        var cursor = new TextCursor(_text, reading.End);
        if (reading.IsOpenEnd && EndOfListedEnd(cursor) is > 0 and var listed)
        {
            return listed;
        }

        if (IsEnd(cursor))
        {
            return 0;
        }

        if (reading.IsRange && IsAtRangeWord(cursor) && (reading.IsClosed || !IsAfterFrom(reading.End)))
        {
            cursor.Position += Folding.IsDash(cursor.Current) ? 1 : 2;
            return PrintedLength.TryReadDirect(cursor, out var length) || PrintedLength.TryReadBehindWords(cursor, _eras, out length)
                ? length.End
                : cursor.Position;
        }

        if (reading.IsOpenEnd && Folding.DividerOf(cursor.Current) != '\0' && Folding.DigitOf(cursor.Next) >= 0 && Folding.IsDash(_text[reading.End - 1]))
        {
            cursor.Position++;
            cursor.SkipNumeral();
            return cursor.Position; // R3～/31
        }

        var behindSpaces = cursor;
        behindSpaces.SkipSpaces();
        cursor = Folding.IsWave(behindSpaces.Current) ? behindSpaces : cursor;
        if (reading.IsOpenEnd || (reading.IsOpenStart && !Folding.IsWave(_text[start])))
        {
            return 0;
        }

        var end = EndOfContinuation(new(_text, reading.End), reading);
        if (!reading.IsRange && PrintedLength.TryReadBehindName(new(_text, reading.End), _eras, out var single))
        {
            return Math.Max(end, single.End);
        }

        if (reading.Words is not TrailingWords.None)
        {
            var isBare = !reading.IsRange && reading.First is { IsWholeYear: true, Suffix: YearSuffix.None };
            return isBare && cursor.TrySkipSpacesAnd('年') ? cursor.Position + (cursor.Current == '度' ? 1 : 0) : end; // 令和7（予定）年度
        }

        return EndOfBracketedPart(cursor) is > 0 and var part
            ? part
            : Math.Max(end, Math.Max(EndOfNumbers(cursor), Math.Max(EndOfPart(cursor, reading), EndOfBracket(cursor, reading))));
    }

    /// <summary>Says whether what stands here ends an expression, as most of them end.</summary>
    private static bool IsEnd(TextCursor cursor) =>
        cursor.AtEnd
        || cursor.Current is '。' or '\t' or '\n'
        || (cursor.Current == '、' && !MayBeListed(cursor))
        || (cursor.IsAtCloseBracket && cursor.Next is not ('年' or '度'));

    /// <summary>Skips further numbers: those that a divider, a wave or nothing divides from the last one, 度, 代, or the name of another year.</summary>
    private readonly int EndOfNumbers(TextCursor cursor)
    {
        var c = cursor.Current;
        if (c is '度' or '代' || (c == '年' && cursor.Next == '度'))
        {
            return cursor.Position + (c == '年' ? 2 : 1);
        }

        var before = _text[cursor.Position - 1];
        if (c == '元' && before == '元')
        {
            return cursor.Position + 1; // 令和元元年
        }

        if (c == '年' || (c == '間' && (before == '年' || (before is '度' or '月' or '日' && !CharacterClasses.IsKanji(cursor.Next)))))
        {
            return cursor.Position + 1; // FY2025年, R3年間, but not 令和5年度間伐
        }

        var end = 0;
        for (var count = 0; count < MostItems; count++)
        {
            var last = _text[cursor.Position - 1];
            var endsInNumber = Folding.DigitOf(last) >= 0 || KanjiNumerals.IsNumeral(last) || last == '元' || Folding.LetterOf(last) == 'Y';
            if (endsInNumber && cursor.Current is '千' or '万' or '億')
            {
                return cursor.Position + 1;
            }

            if (IsBeforeYearInFull(cursor))
            {
                return end;
            }

            var isDivided = endsInNumber && (Folding.DividerOf(cursor.Current) != '\0' || IsAtListedNumber(cursor));
            var isMiddleDot = Folding.DividerOf(cursor.Current) == '・';
            if (isDivided || Folding.IsWave(cursor.Current) || Folding.IsLongDash(cursor.Current) || isMiddleDot)
            {
                cursor.Position++;
                if (!isDivided && isMiddleDot && cursor.IsAtDigit)
                {
                    return end; // 令和5年度・3施設
                }
            }
            else if (!endsInNumber || !cursor.IsAtDigit)
            {
                var isName = _eras.ReadMark(ref cursor, out _) is EraMark.Name;
                if (!isName)
                {
                    return end;
                }
            }

            if (!cursor.IsAtDigit)
            {
                _ = _eras.ReadMark(ref cursor, out _);
            }

            var number = cursor.Position;
            cursor.SkipNumeral();
            if (cursor.Position == number)
            {
                return end;
            }

            end = cursor.Position;
        }

        return end;
    }

    /// <summary>Says whether a comma and a year of four digits with what it names stand here: it is found by itself.</summary>
    private static bool IsBeforeYearInFull(TextCursor cursor) =>
        PeriodParser.TrySkipDivider(ref cursor)
        && cursor.ReadDigits(out _) == 4
        && (cursor.Current == '年' || Folding.DividerOf(cursor.Current) is not ('\0' or '・' or ','));

    /// <summary>Says whether 、 and a number that counts nothing stand here: 令和3、7, but not 令和3、7施設.</summary>
    private static bool IsAtListedNumber(TextCursor cursor)
    {
        const string Particles = "のとにはをもでや";
        return (cursor.TrySkip('、') || cursor.TrySkip('､'))
            && cursor.ReadDigits(out _) > 0
            && (!CharacterClasses.IsLetter(cursor.Current) || Particles.AsSpan().IndexOf(cursor.Current) >= 0);
    }

    /// <summary>Skips a part of a year that is none: 第5四半期, Q5, 3・4月 behind 年, 上半期 behind a letter year.</summary>
    private static int EndOfPart(TextCursor cursor, in PeriodReading reading)
    {
        var ahead = cursor;
        if (reading.First.Suffix is YearSuffix.None && reading.First.Unit is PeriodUnit.Year && !reading.IsClosed)
        {
            if (PeriodParser.ReadHalf(ref ahead) > 0)
            {
                return ahead.Position;
            }

            ahead.SkipSpaces();
            if (ahead.Position > cursor.Position && ahead.TryReadNumber(out _, out _) && ahead.TrySkip('月') && ahead.Current != '間')
            {
                return ahead.Position; // R5 10月
            }

            ahead = cursor;
        }

        if (ahead.TrySkip('第') && ahead.TryReadNumber(out _, out _))
        {
            SkipDividedNumbers(ref ahead);
            return ahead.TrySkip("四半期") ? ahead.Position : 0;
        }

        ahead = cursor;
        ahead.Position += Folding.IsHyphen(ahead.Current) ? 1 : 0;
        var isNumberFirst = ahead.TryReadDigit(out _);
        var isLetter = Folding.LetterOf(ahead.Current) is 'Q' or 'H';
        ahead.Position++;
        if (isLetter && (isNumberFirst || ahead.ReadDigits(out _) > 0) && Folding.LetterOf(ahead.Current) == '\0')
        {
            return ahead.Position;
        }

        return EndOfPartsInList(cursor);
    }

    /// <summary>Skips months and days in a list: 3・4月 behind 年, ・4月 behind 月, ,2日 behind 日.</summary>
    private static int EndOfPartsInList(TextCursor cursor) =>
        SkipDividedNumbers(ref cursor)
        && (cursor.TrySkip('月') || cursor.TrySkip('日') || cursor.TrySkip('年') || PeriodParser.ReadHalf(ref cursor) > 0)
            ? cursor.Position
            : 0;

    /// <summary>Skips numbers, and what divides them.</summary>
    /// <returns>Whether anything does.</returns>
    private static bool SkipDividedNumbers(ref TextCursor cursor)
    {
        for (var isDivided = false; ; isDivided = true)
        {
            cursor.TrySkip('第');
            var hasNumber = cursor.ReadDigits(out _) > 0;
            if (IsBeforeYearInFull(cursor))
            {
                return false;
            }

            if (Folding.DividerOf(cursor.Current) == '\0' && !Folding.IsDash(cursor.Current) && !(hasNumber && cursor.Current is ('、' or '､')))
            {
                return isDivided;
            }

            cursor.Position++;
        }
    }

    /// <summary>Skips a bracket that belongs to a year without 年 and was not understood: where 年 stands behind it, or the same year in it; and one
    /// around the year, where 度 stands behind.</summary>
    private readonly int EndOfBracket(TextCursor cursor, in PeriodReading reading)
    {
        ref readonly var last = ref reading.IsClosed ? ref reading.Last : ref reading.First;
        cursor.SkipSpaces();
        if (!last.IsWholeYear || last.Suffix is YearSuffix.FiscalYear || Folding.ShapeOf(cursor.Current) == 0)
        {
            return 0;
        }

        if (Folding.ShapeOf(cursor.Current) < 0)
        {
            cursor.Position++;
            return (last.Suffix is YearSuffix.Year || cursor.TrySkip('年')) && cursor.TrySkip('度') ? cursor.Position : 0;
        }

        if (last.Suffix is not YearSuffix.None)
        {
            return 0;
        }

        for (var i = 1; i < TextCursor.LongestBracket && cursor.Position + i < _text.Length; i++)
        {
            if (Folding.ShapeOf(_text[cursor.Position + i]) < 0 && cursor.Position + i + 1 < _text.Length && _text[cursor.Position + i + 1] == '年')
            {
                cursor.Position += i + 2;
                cursor.TrySkip('度');
                return cursor.Position;
            }
        }

        cursor.Position++;
        cursor.SkipSpaces();
        var isSame = last.HasEra && cursor.ReadDigits(out var year) > 0 && year == last.Year;
        _ = cursor.TrySkipSpacesAnd("年") && cursor.TrySkip('度');
        return isSame && !cursor.IsAtDigit && !CharacterClasses.IsLetter(cursor.Current) ? cursor.Position : 0; // 令和7（2025人）
    }

    /// <summary>Skips a bracket with a part of the period in it: （上半期）, （第1四半期）, （1月～3月）.</summary>
    private static int EndOfBracketedPart(TextCursor cursor)
    {
        cursor.SkipSpaces();
        if (Folding.ShapeOf(cursor.Current) <= 0)
        {
            return 0;
        }

        var inside = cursor;
        inside.Position++;
        inside.SkipSpaces();
        return TrySkipPart(ref inside, isOfDays: false) ? cursor.EndOfBracket() : 0;
    }

    /// <summary>Says whether a word or a sign stands here that would open or close a range.</summary>
    private static bool IsAtRangeWord(TextCursor cursor) =>
        Folding.IsWave(cursor.Current) || cursor.TrySkipAny(RangeWords);

    private readonly bool IsAfterFrom(int end) => end >= 2 && _text[end - 1] is 'ら' or 'り' or 'で' && _text[end - 2] is 'か' or 'よ' or 'ま';
}

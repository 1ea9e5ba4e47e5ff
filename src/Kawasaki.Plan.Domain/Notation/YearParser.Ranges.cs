using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// What follows a year: the end of a range, an open end, or words.
internal ref partial struct YearParser
{
    private void ReadWhatFollowsYear()
    {
        SkipSpaces();
        if (Folding.IsDash(Current))
        {
            var isHyphen = Folding.IsHyphen(Current);
            _position++;
            ReadRangeEnd(untilWord: null, isHyphen);
        }
        else if (TrySkipWord("から"))
        {
            UnderstandOpen(isOpenEnd: true);
            SkipSpaces();
            if (!AtEnd)
            {
                ReadRangeEnd(untilWord: "まで", isHyphen: false);
            }
        }
        else if (TrySkipWord("以降"))
        {
            UnderstandOpen(isOpenEnd: true);
        }
        else if (TrySkipWord("まで"))
        {
            UnderstandOpen(isOpenEnd: false);
        }
        else
        {
            ReadTrailingWords(mayEnd: true, mayRange: false);
        }
    }

    private void UnderstandOpen(bool isOpenEnd)
    {
        Expression.Kind = Expression.Kind is PeriodKind.FiscalYear ? PeriodKind.FiscalYearRange : PeriodKind.YearRange;
        Expression.IsOpenEnd = isOpenEnd;
        Expression.IsOpenStart = !isOpenEnd;
        UnderstoodEnd = _position;
    }

    private void ReadRangeEnd(string? untilWord, bool isHyphen)
    {
        SkipSpaces();
        var hasOwnEra = Folding.DigitOf(Current) < 0;
        var last = default(YearPoint);
        if (!TryReadPoint(Expression.First.HasEra ? Expression.First.EraIndex : -1, ref last))
        {
            return;
        }

        var suffixAt = _position;
        var suffix = ReadSuffix();
        if (!TryReadBracketBehind(ref last, suffix))
        {
            return;
        }

        if (Expression.Suffix is not YearSuffix.None && suffix != Expression.Suffix)
        {
            Fail(NotationErrorKind.WordExpected, suffixAt, Expression.Suffix is YearSuffix.FiscalYear ? "年度" : "年");
            return;
        }

        if (_isInRunningText && isHyphen && !hasOwnEra && Expression.First.HasEra && suffix is YearSuffix.None)
        {
            return; // R7-123 is the number of a paper.
        }

        if (untilWord is not null && !TrySkipWord(untilWord))
        {
            Fail(NotationErrorKind.WordExpected, _position, untilWord);
            return;
        }

        if (last.Year < Expression.First.Year)
        {
            IsImpossible = suffix is not YearSuffix.None; // Without 年度 or 年 the second number may be of something else.
            var mayBeMonth = isHyphen && !hasOwnEra && suffix is YearSuffix.None && !_isInRunningText;
            Fail(NotationErrorKind.RangeRunsBackwards, last.Position, mayBeMonth ? Expected.Dots : null, Expression.First.Year, last.Year);
            return;
        }

        Expression.Last = last;
        Expression.Suffix = suffix;
        Expression.Kind = suffix is YearSuffix.FiscalYear ? PeriodKind.FiscalYearRange : PeriodKind.YearRange;
        Expression.IsOpenEnd = false;
        UnderstoodEnd = _position;
    }
}

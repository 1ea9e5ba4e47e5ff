using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// What follows a year: the end of a range, an open end, or words.
internal ref partial struct YearParser
{
    private void ReadWhatFollowsYear()
    {
        _cursor.SkipSpaces();
        if (Folding.IsDash(_cursor.Current))
        {
            var isHyphen = Folding.IsHyphen(_cursor.Current);
            _cursor.Position++;
            ReadRangeEnd(untilWord: null, isHyphen);
        }
        else if (_cursor.TrySkipSpacesAnd("から"))
        {
            UnderstandOpen(isOpenEnd: true);
            _cursor.SkipSpaces();
            if (!_cursor.AtEnd)
            {
                ReadRangeEnd(untilWord: "まで", isHyphen: false);
            }
        }
        else if (_cursor.TrySkipSpacesAnd("以降"))
        {
            UnderstandOpen(isOpenEnd: true);
        }
        else if (_cursor.TrySkipSpacesAnd("まで"))
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
        _reading.Expression.Kind =
            _reading.Expression.Kind is YearExpressionKind.FiscalYear ? YearExpressionKind.FiscalYearRange : YearExpressionKind.YearRange;
        _reading.Expression.IsOpenEnd = isOpenEnd;
        _reading.Expression.IsOpenStart = !isOpenEnd;
        _reading.End = _cursor.Position;
    }

    private void ReadRangeEnd(string? untilWord, bool isHyphen)
    {
        _cursor.SkipSpaces();
        var hasOwnEra = Folding.DigitOf(_cursor.Current) < 0;
        var last = default(YearPoint);
        if (!TryReadPoint(_reading.Expression.First.HasEra ? _reading.Expression.First.EraIndex : -1, ref last))
        {
            return;
        }

        var suffixAt = _cursor.Position;
        var suffix = ReadSuffix();
        if (!TryReadBracketBehind(ref last, suffix))
        {
            return;
        }

        if (_reading.Expression.Suffix is not YearSuffix.None && suffix != _reading.Expression.Suffix)
        {
            Fail(NotationErrorKind.WordExpected, suffixAt, _reading.Expression.Suffix is YearSuffix.FiscalYear ? "年度" : "年");
            return;
        }

        if (_isInRunningText && isHyphen && !hasOwnEra && _reading.Expression.First.HasEra && suffix is YearSuffix.None)
        {
            return; // R7-123 is the number of a paper.
        }

        if (untilWord is not null && !_cursor.TrySkipSpacesAnd(untilWord))
        {
            Fail(NotationErrorKind.WordExpected, _cursor.Position, untilWord);
            return;
        }

        if (last.Year < _reading.Expression.First.Year)
        {
            _isImpossible = suffix is not YearSuffix.None; // Without 年度 or 年 the second number may be of something else.
            var mayBeMonth = isHyphen && !hasOwnEra && suffix is YearSuffix.None && !_isInRunningText;
            Fail(NotationErrorKind.RangeRunsBackwards, last.Position, mayBeMonth ? Expected.Dots : null, _reading.Expression.First.Year, last.Year);
            return;
        }

        _reading.Expression.Last = last;
        _reading.Expression.Suffix = suffix;
        _reading.Expression.Kind = suffix is YearSuffix.FiscalYear ? YearExpressionKind.FiscalYearRange : YearExpressionKind.YearRange;
        _reading.Expression.IsOpenEnd = false;
        _reading.End = _cursor.Position;
    }
}

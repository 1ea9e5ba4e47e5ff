using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// Words behind a period that say how it is meant.
internal ref partial struct PeriodParser
{
    private const string WordsWithDated = "近属与加帯着託録則箋"; // 付近, 付属; but 令和6年4月1日付通知

    /// <summary>Reads what stands behind a point: words, also in brackets, and in brackets the same by the other calendar.</summary>
    private void ReadBehind(ref PeriodPoint point)
    {
        do
        {
            ReadWords(point.Unit);
        }
        while (!_isImpossible && !_cursor.AtEnd && TryReadBracketBehind(ref point));
    }

    private bool TryReadBracketBehind(ref PeriodPoint point)
    {
        var outside = _cursor.Position;
        if (!TryOpen(out var open))
        {
            return false;
        }

        if (TryReadWordsIn(open) || TryReadOtherCalendar(ref point, open))
        {
            Understand();
            return true;
        }

        _cursor.Position = outside;
        return false;
    }

    /// <summary>Reads （当初予算） or （予定）.</summary>
    private bool TryReadWordsIn(char open)
    {
        var start = _cursor.Position;
        var words = TrailingWords.None;
        while (ReadWord(mayEnd: false) is var word && word is not TrailingWords.None && ((words | Reading.Words) & word) == 0)
        {
            words |= word;
        }

        if (words is TrailingWords.None || !TryClose(open))
        {
            _cursor.Position = start;
            return false;
        }

        Reading.Words |= words;
        return true;
    }

    /// <summary>Reads the same part of a year by the other calendar: 令和4年3月31日（2022年3月31日）.</summary>
    private bool TryReadOtherCalendar(ref PeriodPoint point, char open)
    {
        if (_isRepetition || point.Unit is PeriodUnit.FiscalYear or PeriodUnit.Year)
        {
            return false;
        }

        var parser = new PeriodParser(_cursor.Text, _eras, _cursor.Position, isInRunningText: true) { _isRepetition = true };
        var isRead = parser.TryReadAsFar();
        ref readonly var again = ref parser.Reading;
        if (!isRead || again.IsRange || again.First.Unit != point.Unit || again.First.HasEra == point.HasEra || (again.Words & ~Reading.Words) != 0)
        {
            return false;
        }

        _cursor.Position = again.End;
        if (!TryClose(open))
        {
            return false;
        }

        if (!AreEqual(again.First, point))
        {
            return Refuse(Reason.PeriodsContradict, again.First.Position, length: again.End - again.First.Position);
        }

        Name(ref point, again.First);
        return point.Unit is not PeriodUnit.Date || TryReadWeekday(point);
    }

    private void ReadWords(PeriodUnit unit)
    {
        if (_isImpossible)
        {
            return;
        }

        while (true)
        {
            var before = _cursor.Position;
            var word = ReadWord(mayEnd: unit is not PeriodUnit.Date);
            if (word is TrailingWords.None || (Reading.Words & word) != 0)
            {
                _cursor.Position = before;
                return;
            }

            Reading.Words |= word;
            Understand();
        }
    }

    private TrailingWords ReadWord(bool mayEnd)
    {
        _cursor.SkipSpaces();
        return _cursor.Current switch
        {
            '末' when mayEnd => _cursor.TrySkip("末日") || _cursor.TrySkip('末') ? TrailingWords.End : TrailingWords.None,
            '補' => _cursor.TrySkip("補正予算") || _cursor.TrySkip("補正") ? TrailingWords.Budget : TrailingWords.None,
            '現' => _cursor.TrySkip("現在") ? TrailingWords.AsOf : TrailingWords.None,
            '時' => _cursor.TrySkip("時点") ? TrailingWords.AsOf : TrailingWords.None,
            '予' => _cursor.TrySkip("予定") ? TrailingWords.Planned : _cursor.TrySkip("予算") ? TrailingWords.Budget : TrailingWords.None,
            '見' => _cursor.TrySkip("見込み") || _cursor.TrySkip("見込") ? TrailingWords.Planned : TrailingWords.None,
            '当' => _cursor.TrySkip("当初") ? TrailingWords.Beginning : TrailingWords.None,
            '実' => _cursor.TrySkip("実績") ? TrailingWords.Actual : TrailingWords.None,
            '決' => _cursor.TrySkip("決算") ? TrailingWords.Settlement : TrailingWords.None,
            '中' when !IsInWord() => Skip(TrailingWords.During),
            '分' when !IsInWord() => Skip(TrailingWords.Part),
            '付' when !_isInRunningText || WordsWithDated.AsSpan().IndexOf(_cursor.Next) < 0 =>
                _cursor.TrySkip("付け") ? TrailingWords.Dated : Skip(TrailingWords.Dated),
            _ => TrailingWords.None,
        };
    }

    private TrailingWords Skip(TrailingWords word)
    {
        _cursor.Position++;
        return word;
    }

    /// <summary>Says whether a kanji begins a longer word in running text: 中学校, 分野, 付近.</summary>
    private readonly bool IsInWord() => _isInRunningText && CharacterClasses.IsKanji(_cursor.Next);
}

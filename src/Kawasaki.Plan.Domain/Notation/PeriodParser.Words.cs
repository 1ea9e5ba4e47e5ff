using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// Words behind a period that say how it is meant.
internal ref partial struct PeriodParser
{
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
            '現' => _cursor.TrySkip("現在") ? TrailingWords.AsOf : TrailingWords.None,
            '時' => _cursor.TrySkip("時点") ? TrailingWords.AsOf : TrailingWords.None,
            '予' => _cursor.TrySkip("予定") ? TrailingWords.Planned : _cursor.TrySkip("予算") ? TrailingWords.Budget : TrailingWords.None,
            '見' => _cursor.TrySkip("見込み") || _cursor.TrySkip("見込") ? TrailingWords.Planned : TrailingWords.None,
            '当' => _cursor.TrySkip("当初") ? TrailingWords.Beginning : TrailingWords.None,
            '実' => _cursor.TrySkip("実績") ? TrailingWords.Actual : TrailingWords.None,
            '決' => _cursor.TrySkip("決算") ? TrailingWords.Settlement : TrailingWords.None,
            '中' when !IsInWord() => Skip(TrailingWords.During),
            '分' when !IsInWord() => Skip(TrailingWords.Part),
            '付' when !IsInWord() => _cursor.TrySkip("付け") ? TrailingWords.Dated : Skip(TrailingWords.Dated),
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

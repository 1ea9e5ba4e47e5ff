using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// What is a name of a period, and what is part of a word, an address or a number.
public ref partial struct FoundPeriods
{
    /// <summary>Says whether an expression names a period, by what it carries and by what stands around it.</summary>
    private readonly bool Names(in PeriodReading reading, int mark, int end)
    {
        ref readonly var first = ref reading.First;
        var carries = Carries(reading);
        var isDate = first.Unit is PeriodUnit.Date;
        var endsInEra = reading.Last.Mark is EraMark.Name; // The name of an era is that of the whole.
        return !(first.Divider == '.' && IsFigure(end)) && first.Mark switch
        {
            EraMark.Letter => StandsAlone(mark, end)
                && (carries || isDate || endsInEra || IsLetterYear(reading, mark)),
            EraMark.Initial => !StandsInWord(mark) && (carries || isDate),
            EraMark.Name => (Folding.LetterOf(_text[mark]) == '\0' || !IsLatinOrDigit(mark - 1)) && (carries || endsInEra || !IsAddress(mark, end)),
            _ => (carries || isDate || endsInEra || EndsInLetter(reading))
                && !IsPartOfNumber(mark, isDate && !carries)
                && !(first.IsWholeYear && IsCount(mark)),
        };
    }

    /// <summary>Says whether a range ends in a letter year of the last eras: 1994～R3. 1994-H2 is a half.</summary>
    private readonly bool EndsInLetter(in PeriodReading reading) =>
        reading.Last.Mark is EraMark.Letter && IsRecent(reading.Last) && !Folding.IsHyphen(_text[reading.Last.Position - 2]);

    /// <summary>Says whether what stands behind a number makes it a figure with decimals: 令和5.5％, R6.2.5倍.</summary>
    private readonly bool IsFigure(int end)
    {
        var cursor = new TextCursor(_text, end);
        cursor.SkipSpaces();
        return cursor.Current is '%' or '％' or '‰' or '倍' or '割' or '円' or '点' || cursor.TrySkip("ポイント");
    }

    private static bool Carries(in PeriodReading reading) =>
        reading.First.Suffix is not YearSuffix.None || reading.First.HasGregorian || reading.Last.Suffix is not YearSuffix.None || reading.Last.HasGregorian
            || reading.First.OtherEra > 0;

    /// <summary>Says whether a letter with a number is a year: R7, H28～R2, S60～H7.</summary>
    private readonly bool IsLetterYear(in PeriodReading reading, int mark)
    {
        ref readonly var first = ref reading.First;
        return IsRecent(first)
            ? !IsRoad(mark) && (!reading.IsClosed || !reading.Last.HasEra || IsRecent(reading.Last))
            : reading.Last.Mark is EraMark.Letter && first.EraYear >= 10 && first.Era == _eras.Count - 3;
    }

    /// <summary>A letter alone is found only for the last two eras, with one or two digits.</summary>
    private readonly bool IsRecent(in PeriodPoint point) => point.Era >= _eras.Count - 2 && point.EraYear <= 99;

    /// <summary>Says whether a letter with a number names a road: 国道R16, 県道 R2, but not 北海道R6.</summary>
    private readonly bool IsRoad(int mark)
    {
        var before = TextCursor.TrimEnd(_text.Slice(0, mark));
        return before.EndsWith("道".AsSpan()) && !before.EndsWith("海道".AsSpan());
    }

    /// <summary>Says whether a letter is a capital, and no Latin letter, digit or hyphen touches it, nor a Latin letter or = its number.</summary>
    private readonly bool StandsAlone(int mark, int end) =>
        _text[mark] is (>= 'A' and <= 'Z') or (>= 'Ａ' and <= 'Ｚ')
        && !IsLatinOrDigit(mark - 1)
        && !(mark > 0 && Folding.IsHyphen(_text[mark - 1]))
        && !(Folding.DigitOf(_text[end - 1]) >= 0
            && end < _text.Length
            && (_text[end] is '=' or '＝' || (IsLatinOrDigit(end) && Folding.DigitOf(_text[end]) < 0)));

    /// <summary>Says whether a Gregorian year is the end of a longer number, or a date of digits that of a name.</summary>
    private readonly bool IsPartOfNumber(int mark, bool isBareDate) =>
        mark > 0
        && ((isBareDate && IsLatinOrDigit(mark - 1))
            || (mark > 1 && _text[mark - 1] is '万' or '億' or '兆' && (Folding.DigitOf(_text[mark - 2]) >= 0 || KanjiNumerals.IsNumeral(_text[mark - 2])))
            || (mark > 1 && Folding.DividerOf(_text[mark - 1]) is '.' or ',' or '/' or '-' && Folding.DigitOf(_text[mark - 2]) >= 0));

    /// <summary>Says whether an era's name with a number is an address, an article or some years: 昭和2丁目, 昭和2-1-1, 平成3号, 昭和一桁, 令和7か年.</summary>
    private readonly bool IsAddress(int mark, int end)
    {
        foreach (var c in _text.Slice(mark, end - mark))
        {
            if (Folding.IsHyphen(c))
            {
                return true;
            }
        }

        var cursor = new TextCursor(_text, end);
        cursor.SkipSpaces();
        return cursor.Current is '番' or '号' or '条' or '桁' or 'つ' or '％' or '%' or '倍'
            || (cursor.Current is 'か' or 'カ' or 'ヵ' or 'ヶ' or 'ケ' or '箇' && cursor.Next is '年' or '月' or '国' or '所' or '条') || cursor.TrySkip("丁目")
            || (Folding.IsHyphen(cursor.Current) && Folding.DigitOf(cursor.Next) >= 0);
    }

    /// <summary>Says whether an initial belongs to a word: it stands behind anything that words are made of.</summary>
    private readonly bool StandsInWord(int mark) => mark > 0 && (CharacterClasses.IsLetter(_text[mark - 1]) || Folding.DigitOf(_text[mark - 1]) >= 0);

    private readonly bool IsLatinOrDigit(int index) =>
        index >= 0
        && index < _text.Length
        && (Folding.LetterOf(_text[index]) != '\0'
            || Folding.DigitOf(_text[index]) >= 0
            || (_text[index] is >= 'À' and <= 'ɏ' && CharacterClasses.IsLetter(_text[index])));
}

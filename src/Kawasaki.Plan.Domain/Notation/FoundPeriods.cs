using System.Diagnostics.CodeAnalysis;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>The years, months, dates and ranges in a running text, found one by one as they are enumerated, without allocating but for an error.</summary>
[SuppressMessage(
    "Naming",
    "CA1710:Identifiers should have correct suffix",
    Justification = "It is enumerated by its pattern; a ref struct can hardly be a collection.")]
public ref partial struct FoundPeriods
{
    private const int ShortestPlain = 5; // 令和7年度
    private const int LongestPlain = 20;

    private readonly YearNotation _notation;
    private readonly EraTable _eras;
    private readonly ReadOnlySpan<char> _text;
    private int _position; // The next number stands here or behind.
    private int _start; // The next expression begins here or behind.
    private int _digit; // The next ASCII digit, as far as it is known.
    private int _otherNumeral; // The next numeral of another kind, as far as it is known.
    private int _listedUntil; // The years before it are listed in full, and found one by one.

    internal FoundPeriods(YearNotation notation, ReadOnlySpan<char> text)
    {
        _notation = notation;
        _eras = notation.Eras;
        _text = text;
        _position = 0;
        _start = 0;
        _digit = -1;
        _otherNumeral = -1;
        _listedUntil = 0;
        Current = default;
    }

    /// <summary>Gets what was found last.</summary>
    public FoundPeriod Current { get; private set; }

    /// <summary>Returns this enumeration.</summary>
    public readonly FoundPeriods GetEnumerator() => this;

    /// <summary>Finds the next one.</summary>
    public bool MoveNext()
    {
        // Every year has a number, and numbers are rarer than what may stand before them.
        while (TryFindNumber(out var number))
        {
            var before = _start;
            _position = EndOfNumber(number);
            if (TryFindAround(number, before))
            {
                _start = _position;
                return true;
            }

            _start = _text[number] == '元' ? _start : _position; // The name of an era may have a 元 in it.
        }

        return false;
    }

    private bool TryFindNumber(out int number)
    {
        if (_digit < _position)
        {
            var ahead = NumberSearch.IndexOfDigit(_text.Slice(_position));
            _digit = ahead < 0 ? int.MaxValue : _position + ahead;
        }

        if (_otherNumeral < _position)
        {
            var ahead = NumberSearch.IndexOfOtherNumeral(_text.Slice(_position));
            _otherNumeral = ahead < 0 ? int.MaxValue : _position + ahead;
        }

        number = Math.Min(_digit, _otherNumeral);
        return number < int.MaxValue;
    }

    private readonly int EndOfNumber(int start)
    {
        var cursor = new TextCursor(_text, start);
        cursor.SkipNumeral();
        return cursor.Position;
    }

    /// <summary>Reads the expression to which a number belongs, if it is a period, from where the text was not looked at on.</summary>
    private bool TryFindAround(int number, int before)
    {
        var isYear = _position - number == 4;
        if (number == before || !(isYear || MayEndName(_text[number - 1])))
        {
            return isYear && TryReadGregorian(number, before);
        }

        var ahead = TextCursor.TrimEnd(_text.Slice(before, number - before));
        var mark = _eras.StartOfMarkEnding(ahead);
        if (mark >= 0)
        {
            mark += before;
            return (MayBeInBracket() && TryReadBracketed(mark, before)) || TryReadFrom(mark, before) || TryReadGregorian(number, before);
        }

        var word = before + ahead.Length;
        while (word > before && Folding.LetterOf(_text[word - 1]) != '\0')
        {
            word--;
        }

        var cursor = new TextCursor(_text, word);
        return ((cursor.TrySkipLatin("FY") || cursor.TrySkipLatin("JFY")) && !IsLatinOrDigit(word - 1) && TryReadFrom(word, before))
            || TryReadGregorian(number, before);
    }

    /// <summary>Says whether the name of an era, FY or 西暦 may end with a character, or a space behind it.</summary>
    private readonly bool MayEndName(char c) => _eras.MayEndMark(c) || Folding.LetterOf(c) != '\0' || Folding.IsSpace(c);

    private bool TryReadGregorian(int number, int before)
    {
        if (_position - number != 4)
        {
            return false;
        }

        const string Gregorian = "西暦";
        var hasWord = number - before >= Gregorian.Length && _text.Slice(number - Gregorian.Length, Gregorian.Length).SequenceEqual(Gregorian.AsSpan());
        return TryReadFrom(hasWord ? number - Gregorian.Length : number, before);
    }

    /// <summary>Says whether a bracket may end behind the number, or 年 stand there, which makes an error of what cannot be.</summary>
    private readonly bool MayBeInBracket()
    {
        var cursor = new TextCursor(_text, _position);
        cursor.SkipSpaces();
        return cursor.Current == '年' || Folding.ShapeOf(cursor.Current) < 0;
    }

    /// <summary>Reads from the bracket before a name on: (H27) [2015].</summary>
    private bool TryReadBracketed(int mark, int before)
    {
        var end = TextCursor.TrimEnd(_text.Slice(before, mark - before)).Length + before;
        return end > before && Folding.ShapeOf(_text[end - 1]) > 0 && TryRead(end - 1, mark);
    }

    /// <summary>Reads from a name on, with the wave before it: ～令和5年度.</summary>
    private bool TryReadFrom(int mark, int before)
    {
        var end = TextCursor.TrimEnd(_text.Slice(before, mark - before)).Length + before;
        var sign = end > before ? _text[end - 1] : '\0';
        var isWord = sign is 'ら' or 'り' && end > 1 && _text[end - 2] is 'か' or 'よ';
        return (isWord && TryReadOtherEnd(end - 2, mark, isWave: false))
            || ((Folding.IsDash(sign) || Folding.DividerOf(sign) == '・') && TryReadOtherEnd(end - 1, mark, Folding.IsWave(sign)))
            || ((Folding.IsWave(sign) || Folding.IsLongDash(sign)) && (end == 1 || !IsWordOrNumber(_text[end - 2])) && TryRead(end - 1, mark))
            || TryRead(mark, mark);
    }

    private static bool IsWordOrNumber(char c) => CharacterClasses.IsLetter(c) || Folding.DigitOf(c) >= 0 || Folding.ShapeOf(c) < 0 || c is '％' or '%';

    private bool TryRead(int start, int mark)
    {
        if (start == mark && TryReadPlain(start))
        {
            return true;
        }

        var parser = new PeriodParser(_text, _eras, start, isInRunningText: true);
        parser.ListedUntil = _listedUntil;
        ref var reading = ref parser.Reading;
        if (!parser.TryReadAsFar())
        {
            return TryFindImpossible(reading, parser.Fault, start, mark);
        }

        if (reading.End < 0 || !Names(reading, mark, reading.End))
        {
            return false;
        }

        _listedUntil = parser.ListedUntil;
        if (reading.End >= _listedUntil && EndOfRest(reading, start) is > 0 and var rest)
        {
            FindUnfinished(start, reading.End, EndOfOtherEnd(start, rest));
            return true;
        }

        var isByLetter = reading.First.Mark is EraMark.Letter || EndsInLetter(reading);
        var isLikely = reading.IsSince || IsInName(reading) || (isByLetter && !Carries(reading) && reading.First.Unit is not PeriodUnit.Date);
        Find(start, reading.End, _notation.Resolve(_text, ref reading, _notation.BareYears), isLikely ? Sureness.Likely : Sureness.Certain);
        return true;
    }

    /// <summary>Reads a fiscal year by the name of an era, with which the text, the line, the cell, the sentence or a bracket ends.</summary>
    private bool TryReadPlain(int start)
    {
        var rest = _text.Slice(start);
        var length = rest.Slice(0, Math.Min(rest.Length, LongestPlain)).IndexOf('度') + 1;
        if (length < ShortestPlain
            || !IsEnd(new(_text, start + length))
            || Folding.LetterOf(rest[0]) != '\0'
            || Folding.DigitOf(rest[1]) >= 0
            || KanjiNumerals.IsNumeral(rest[1])
            || !PlainFiscalYear.TryRead(rest.Slice(0, length), _eras, out var year))
        {
            return false;
        }

        Find(start, start + length, new(year), Sureness.Certain);
        return true;
    }

    /// <summary>Says whether the numeral of a bare year may begin a word: 昭和三部作, 令和元気.</summary>
    private readonly bool IsInName(in PeriodReading reading) =>
        reading.First is { Mark: EraMark.Name, Unit: PeriodUnit.Year }
        && !reading.IsRange
        && !Carries(reading)
        && Folding.DigitOf(_text[reading.First.Position]) < 0
        && reading.End < _text.Length
        && CharacterClasses.IsKanji(_text[reading.End]);

    private void FindUnfinished(int start, int readEnd, int end) =>
        Find(start, end, new(new Fault(Reason.Unfinished, readEnd, length: end - readEnd), _text), Sureness.Certain);

    private void Find(int start, int end, in NotationResult<CalendarPeriod> result, Sureness sureness)
    {
        _position = Math.Max(_position, end);
        Current = new(start, end - start, result.IsRead ? result : result.In(_text, start, _notation), sureness);
    }

    /// <summary>Gives the error, with the place of all that belongs to it: the number, a closing bracket, 年度, 年, 月 or 日.</summary>
    private bool TryFindImpossible(in PeriodReading reading, in Fault fault, int start, int mark)
    {
        var error = fault.In(_text);
        var cursor = new TextCursor(_text, Math.Max(error.Position + Math.Max(fault.Length, 0), reading.End));
        cursor.SkipNumeral();
        cursor.Position = EndOfOtherEnd(start, Math.Max(cursor.Position, EndOfNumbers(cursor)));
        var carries = false;
        foreach (var c in _text.Slice(start, cursor.Position - start))
        {
            carries |= c == '年' || Folding.ShapeOf(c) != 0;
        }

        var isDate = fault.Reason is Reason.NoSuchDay || reading.First.Unit is PeriodUnit.Date;
        var isFound = reading.First.Mark switch
        {
            EraMark.Letter => StandsAlone(mark, cursor.Position) && (carries || IsRecent(reading.First)),
            EraMark.Initial => carries && !StandsInWord(mark),
            EraMark.Name => carries || !IsAddress(mark, cursor.Position),
            _ => (carries || reading.First.IsFy || (isDate && !IsPartOfNumber(mark, isBareDate: true))) && !IsCount(mark),
        };
        if (isFound)
        {
            Find(start, cursor.Position, new(error), Sureness.Certain);
        }

        return isFound;
    }
}

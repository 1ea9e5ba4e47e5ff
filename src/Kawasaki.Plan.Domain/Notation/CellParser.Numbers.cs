using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Notation;

// Numbers, multipliers and units.
internal ref partial struct CellParser
{
    private const int MaxFastLength = 18; // With the sign and the point: a long keeps as many digits.
    private const string ApproximationEnds = "度後どいり余弱強増減込み等台";

    private static readonly string[] WordsWithNumerals = ["千葉", "千代田", "千歳", "千鳥", "百貨", "百科", "万博", "万引", "万年", "億劫"];

    private static readonly string[] Approximations =
        ["程度", "前後", "ほど", "くらい", "ぐらい", "余り", "あまり", "余", "弱", "強", "増", "減", "見込み", "見込", "など", "等", "人台", "件台"];

    /// <summary>Reads digits, with commas between groups of three, a decimal point, and △, ▲ or − for minus.</summary>
    private bool TryReadNumber(out decimal number)
    {
        _cursor.SkipSpaces();
        number = 0;
        var start = _cursor.Position;
        Span<char> digits = stackalloc char[MaxDigits + 2];
        var length = 0;
        if (Folding.IsMinus(_cursor.Current))
        {
            digits[length++] = '-';
            var isTriangle = !Folding.IsHyphen(_cursor.Current); // It may stand apart: △ 1.5.
            _cursor.Position++;
            if (isTriangle)
            {
                _cursor.SkipSpaces();
            }
        }

        var isNegative = length > 0;
        var value = 0L; // Of the first digits.
        var wholeDigits = 0;
        var sinceComma = -1; // Digits since the last comma, or -1 before the first one.
        var decimals = -1; // Digits after the point, or -1 before it.
        while (true)
        {
            if (_cursor.TryReadDigit(out var digit))
            {
                if (length == digits.Length)
                {
                    return Fail(Reason.NumberTooLong, start);
                }

                digits[length++] = (char)('0' + digit);
                value = length <= MaxFastLength ? (value * 10) + digit : value;
                wholeDigits += decimals < 0 ? 1 : 0;
                sinceComma += sinceComma >= 0 ? 1 : 0;
                decimals += decimals >= 0 ? 1 : 0;
                continue;
            }

            if (decimals >= 0 || wholeDigits == 0)
            {
                break;
            }

            if (_cursor.Current is ',' or '，' && (sinceComma == 3 || (sinceComma < 0 && wholeDigits <= 3)))
            {
                sinceComma = 0;
            }
            else if (_cursor.Current is '.' or '．' && (sinceComma is < 0 or 3) && length < digits.Length)
            {
                digits[length++] = '.';
                decimals = 0;
                sinceComma = -1;
            }
            else
            {
                break;
            }

            _cursor.Position++;
        }

        if (wholeDigits == 0 || decimals == 0 || sinceComma is >= 0 and not 3)
        {
            return Fail(Reason.NumberExpected, wholeDigits == 0 ? start : _cursor.Position);
        }

        if (length <= MaxFastLength)
        {
            number = Decimals.OfScale(value, isNegative, Math.Max(0, decimals));
            return true;
        }

        return (Decimals.TryParse(digits.Slice(0, length), out number) && Decimals.ScaleOf(number) == Math.Max(0, decimals))
            || Fail(Reason.NumberTooLong, start);
    }

    /// <summary>Reads the unit, up to a condition, a bracket, a dash, a mark or a space, or in 「」, and the multipliers before it: 千, 万, 千万, 億.</summary>
    private bool TryReadUnit(out string unit, out int powerOfTen)
    {
        _cursor.SkipSpaces();
        powerOfTen = BeginsWithNumeral(_cursor.Rest) ? 0 : _cursor.Current switch { '十' => 1, '百' => 2, '千' => 3, _ => 0 };
        _cursor.Position += powerOfTen > 0 ? 1 : 0;
        var large = BeginsWithNumeral(_cursor.Rest) ? 0 : _cursor.Current switch { '万' => 4, '億' => 8, '兆' => 12, _ => 0 };
        _cursor.Position += large > 0 ? 1 : 0;
        powerOfTen += large;
        _cursor.SkipSpaces();
        var start = _cursor.Position;
        if (powerOfTen > 0 && (IsMultiplier(_cursor.Current) || KanjiNumerals.IsNumeral(_cursor.Current)) && !BeginsWithNumeral(_cursor.Rest))
        {
            unit = "";
            return Fail(Reason.TrailingText, start); // 5千百万円 is 51 million to some, and to others a misprint; and so is 5千二百円.
        }

        if (_cursor.TrySkip(CellUnits.Open))
        {
            return TryReadQuoted(start, out unit);
        }

        while (!_cursor.AtEnd && !EndsUnit(start))
        {
            _cursor.Position += IsPair() ? 2 : 1;
        }

        var printed = _cursor.Text.Slice(start, _cursor.Position - start);
        if (printed.Length > 0 && printed[0] is '%' or '％')
        {
            unit = "%";
            return printed.Length == 1 || Fail(Reason.TrailingText, start + 1); // 10%削減 is no target of 10 %.
        }

        unit = printed.ToString();
        return ApproximationIn(printed) is not (>= 0 and var at) || Fail(Reason.TrailingText, start + at);
    }

    private static bool IsMultiplier(char c) => c is '十' or '百' or '千' or '万' or '億' or '兆';

    /// <summary>Says whether a word stands there that begins with a numeral and is none: 5千葉県 counts prefectures.</summary>
    private static bool BeginsWithNumeral(ReadOnlySpan<char> text)
    {
        foreach (var word in WordsWithNumerals)
        {
            if (text.StartsWith(word.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns where a unit ends in a word that makes the figure an approximate one or a change (10件程度, 10件増), or -1.</summary>
    private static int ApproximationIn(ReadOnlySpan<char> unit)
    {
        if (unit.Length == 0 || ApproximationEnds.AsSpan().IndexOf(unit[unit.Length - 1]) < 0)
        {
            return -1;
        }

        foreach (var word in Approximations)
        {
            if (unit.EndsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                return unit.Length - word.Length;
            }
        }

        return -1;
    }

    private static MeasurementUnit UnitOf(string symbol) => symbol.Length == 0 ? MeasurementUnit.None : new MeasurementUnit(symbol);

    /// <summary>Reads a unit that stands in 「」 as it is, behind the bracket that opens. One that closes stands twice in it.</summary>
    private bool TryReadQuoted(int start, out string unit)
    {
        unit = "";
        for (var from = _cursor.Position; _cursor.Rest.IndexOf(CellUnits.Close) is >= 0 and var length;)
        {
            _cursor.Position += length + 1;
            if (!_cursor.TrySkip(CellUnits.Close))
            {
                unit = CellUnits.Unquote(_cursor.Text.Slice(from, _cursor.Position - 1 - from));
                return UnitSymbols.IsSymbol(unit.AsSpan()) || Fail(Reason.TrailingText, from);
            }
        }

        return Fail(Reason.BracketNotClosed, start);
    }

    /// <summary>Says whether a cell has a unit back when it prints it without brackets.</summary>
    internal static bool ReadsBack(string unit)
    {
        var parser = new CellParser(unit.AsSpan());
        return parser.TryReadUnit(out var read, out var powerOfTen) && powerOfTen == 0 && parser._cursor.AtEnd && read == unit;
    }

    private readonly bool EndsUnit(int start)
    {
        var c = _cursor.Current;
        if (IsPair())
        {
            return false;
        }

        var before = _cursor.Position > start ? Folding.LetterOf(_cursor.Text[_cursor.Position - 1]) : '\0';
        if (Folding.IsHyphen(c))
        {
            return before == '\0' || Folding.LetterOf(_cursor.Next) == '\0'; // t-CO2
        }

        if (c is '²' or '³' || Folding.DigitOf(c) is >= 2 and <= 4)
        {
            return before is '\0' or 'X' || Folding.DigitOf(_cursor.Next) >= 0; // m², CO2; but 2x3 is none
        }

        if ((Folding.IsDash(c) && (_cursor.Position == start || !Folding.IsLongVowel(c))) || !MayStandInUnit(c))
        {
            return true;
        }

        var ahead = _cursor;
        return ReadCondition(ref ahead) is not null;
    }

    /// <summary>Says whether a character of two UTF-16 units stands here, but none that is not seen.</summary>
    private readonly bool IsPair() => _cursor.Current is >= '\uD800' and < '\uDB40' && char.IsLowSurrogate(_cursor.Next);

    /// <summary>A unit is letters and symbols such as % and ㎡; punctuation, marks and what cannot be seen are none.</summary>
    private static bool MayStandInUnit(char c) =>
        c is '%' or '％' or '‰' or '/' or '／' or '・' or '°'
        || CharacterClasses.IsLetter(c) || CharacterClasses.IsSymbol(c);
}

using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// Numbers and multipliers.
internal ref partial struct CellParser
{
    private const int MaxFastLength = 18; // With the sign and the point: a long keeps as many digits.

    private static readonly string[] WordsWithNumerals = ["千葉", "千代田", "千歳", "千鳥", "百貨", "百科", "万博", "万引", "万年", "億劫"];

    /// <summary>Reads ＋, which changes no figure, and ±, behind which only zero has one reading.</summary>
    private bool TryReadPlus(out bool hasPlus)
    {
        var start = _cursor.Position;
        hasPlus = Folding.Narrow(_cursor.Current) == '+';
        if (!hasPlus && _cursor.Current != '±')
        {
            return true;
        }

        var isZero = !hasPlus;
        _cursor.Position++;
        _cursor.SkipSpaces();
        var ahead = this;
        return !ahead.TryReadNumber(out var number) ? Fail(Reason.NumberExpected, _cursor.Position)
            : Folding.IsMinus(_cursor.Current) ? Fail(Reason.NumberExpected, _cursor.Position)
            : !isZero || number == 0 || Fail(Reason.TwoReadings, start, new Wording("増減の幅とも許容の幅とも", "a change or a tolerance"));
    }

    /// <summary>Reads a number and its multipliers: 千, 万, 千万, 億. Behind one a further number stands: 4億2,264万.</summary>
    private bool TryReadAmount(out CellAmount amount)
    {
        amount = default;
        var start = _cursor.Position;
        if (!TryReadNumber(out amount.Value))
        {
            return false;
        }

        amount.MayBeYear = amount.Value is >= 1000 and <= 9999 && Decimals.ScaleOf(amount.Value) == 0 && _cursor.Position - start == 4;
        if (!TryReadMultiplier(out amount.Power))
        {
            return false;
        }

        var (first, power) = (amount.Value, amount.Power);
        while (power > 0 && IsAtFurtherNumber())
        {
            if (!TryMultiply(ref amount.Value, amount.Power, start))
            {
                return false;
            }

            (amount.Power, amount.IsCompound) = (0, true);
            _cursor.SkipSpaces();
            var (at, limit) = (_cursor.Position, power);
            if (!TryReadNumber(out var number) || !TryReadMultiplier(out power))
            {
                return false;
            }

            var isWhole = Decimals.ScaleOf(first) == 0 && Decimals.ScaleOf(number) == 0;
            if (!TryMultiply(ref number, power, at))
            {
                return false;
            }

            if (!isWhole || first == 0 || number >= PowerOfTen(limit))
            {
                return Fail(Reason.TrailingText, at); // 5千2万円 and 1.5億2千万円 are misprints.
            }

            if (Math.Abs(amount.Value) > decimal.MaxValue - number)
            {
                return Fail(Reason.NumberTooLong, start);
            }

            amount.Value += first < 0 ? -number : number;
        }

        return true;
    }

    /// <summary>Says whether a further number of a compound one stands here, behind a space only with a multiplier of its own.</summary>
    private readonly bool IsAtFurtherNumber()
    {
        if (_cursor.IsAtDigit)
        {
            return true;
        }

        var ahead = this;
        ahead._cursor.SkipSpaces();
        return ahead._cursor.IsAtDigit && ahead.TryReadNumber(out _) && ahead.TryReadMultiplier(out var power) && power > 0;
    }

    private static decimal PowerOfTen(int power)
    {
        var result = 1m;
        for (var i = 0; i < power; i++)
        {
            result *= 10;
        }

        return result;
    }

    /// <summary>Reads a multiplier, small, large or both (千, 万, 千万), if one stands here.</summary>
    private bool TryReadMultiplier(out int powerOfTen)
    {
        var before = _cursor;
        if (!_isUnitAttached)
        {
            _cursor.SkipSpaces();
        }

        powerOfTen = 0;
        if (!IsMultiplier(_cursor.Current))
        {
            _cursor = before;
            return true;
        }

        powerOfTen = BeginsWithNumeral(_cursor.Rest) ? 0 : _cursor.Current switch { '十' => 1, '百' => 2, '千' => 3, _ => 0 };
        _cursor.Position += powerOfTen > 0 ? 1 : 0;
        var large = BeginsWithNumeral(_cursor.Rest) ? 0 : _cursor.Current switch { '万' => 4, '億' => 8, '兆' => 12, _ => 0 };
        _cursor.Position += large > 0 ? 1 : 0;
        powerOfTen += large;
        if (powerOfTen == 0)
        {
            _cursor = before;
            return true;
        }

        var ahead = _cursor;
        ahead.SkipSpaces();
        return !(IsMultiplier(ahead.Current) || KanjiNumerals.IsNumeral(ahead.Current))
            || BeginsWithNumeral(ahead.Rest)
            || Fail(Reason.TrailingText, ahead.Position); // 5千百万円 is 51 million to some, and to others a misprint; and so is 5千二百円.
    }

    private static bool IsMultiplier(char c) => c is '十' or '百' or '千' or '万' or '億' or '兆';

    /// <summary>Says whether a word stands there that begins with a numeral and is none: 5千葉県 counts prefectures.</summary>
    private static bool BeginsWithNumeral(ReadOnlySpan<char> text) => new TextCursor(text).TrySkipAny(WordsWithNumerals);

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
}

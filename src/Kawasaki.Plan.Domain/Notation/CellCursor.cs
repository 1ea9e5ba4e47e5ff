using System.Globalization;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>A cursor over a cell with a figure: <c>figure = number [ dash number ] [ multiplier ] [ unit ] [ comparison ]</c>, with marks of notes anywhere between.</summary>
internal ref struct CellCursor(ReadOnlySpan<char> text)
{
    private const int MaxDigits = 28; // A decimal keeps them all.

    private static readonly (string Word, Comparison Comparison)[] Comparisons =
    [
        ("以上", Comparison.AtLeast),
        ("以下", Comparison.AtMost),
        ("以内", Comparison.AtMost),
        ("未満", Comparison.Below),
        ("超", Comparison.Above),
    ];

    private readonly ReadOnlySpan<char> _text = text;
    private List<string>? _notes;

    internal int Position { get; private set; }

    internal NotationError Error { get; private set; }

    internal readonly char Current => Position < _text.Length ? _text[Position] : '\0';

    internal bool AtEnd
    {
        get
        {
            SkipSpaces();
            return Position >= _text.Length;
        }
    }

    /// <summary>Says whether a text is nothing but a condition, such as 以上.</summary>
    internal static bool IsCondition(ReadOnlySpan<char> text)
    {
        foreach (var (word, _) in Comparisons)
        {
            if (text.SequenceEqual(word.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    internal bool TryReadFigure(out CellFigure figure)
    {
        figure = null!;
        if (AtEnd)
        {
            return Fail(NotationErrorKind.Empty, Position);
        }

        if (!TryReadNumber(out var low) || !TryReadUnit(out var unit, out var power))
        {
            return false;
        }

        Quantity? upper = null;
        SkipSpacesAndNotes();
        if (Folding.IsDash(Current))
        {
            Position++;
            SkipSpacesAndNotes();
            var start = Position;
            if (!TryReadNumber(out var high) || !TryReadUnit(out var unitOfHigh, out var powerOfHigh) || !TryMultiply(ref high, powerOfHigh))
            {
                return false;
            }

            if (unit.Length > 0 && unit != unitOfHigh)
            {
                return Fail(NotationErrorKind.WordExpected, Position, unit);
            }

            // 1～2千件: what is printed once belongs to both.
            power = unit.Length == 0 && power == 0 ? powerOfHigh : power;
            unit = unitOfHigh;
            upper = new Quantity(high, UnitOf(unit));
            if (!TryMultiply(ref low, power))
            {
                return false;
            }

            if (high < low)
            {
                return Fail(NotationErrorKind.RangeRunsBackwards, start, FormattableString.Invariant($"from {low} to {high}"));
            }
        }
        else if (!TryMultiply(ref low, power))
        {
            return false;
        }

        SkipSpacesAndNotes();
        var conditionAt = Position;
        var comparison = ReadComparison();
        SkipSpacesAndNotes();
        if (upper is not null && comparison is not null)
        {
            return Fail(NotationErrorKind.TrailingText, conditionAt);
        }

        figure = new(new Quantity(low, UnitOf(unit)), upper, comparison, Period: null, _notes ?? [], conditionAt);
        return true;
    }

    internal bool TrySkip(string word)
    {
        SkipSpaces();
        if (!_text.Slice(Position).StartsWith(word.AsSpan(), StringComparison.Ordinal))
        {
            return false;
        }

        Position += word.Length;
        return true;
    }

    internal bool TryReadWholeNumber(out int number)
    {
        SkipSpaces();
        var start = Position;
        number = 0;
        while (Folding.DigitOf(Current) is >= 0 and var digit && Position - start < 4)
        {
            number = (number * 10) + digit;
            Position++;
        }

        return Position > start;
    }

    /// <summary>Reads digits, with commas between groups of three, a decimal point, and △, ▲ or − for minus.</summary>
    private bool TryReadNumber(out decimal number)
    {
        SkipSpacesAndNotes();
        number = 0;
        var start = Position;
        Span<char> digits = stackalloc char[MaxDigits + 2];
        var length = 0;
        if (Current is '△' or '▲' or '-' or '−' or '－')
        {
            digits[length++] = '-';
            Position++;
        }

        var wholeDigits = 0;
        var sinceComma = -1; // Digits since the last comma, or -1 before the first one.
        var decimals = -1; // Digits after the point, or -1 before it.
        for (; ; Position++)
        {
            if (Folding.DigitOf(Current) is >= 0 and var digit)
            {
                if (length == digits.Length)
                {
                    return Fail(NotationErrorKind.NumberTooLong, start);
                }

                digits[length++] = (char)('0' + digit);
                wholeDigits += decimals < 0 ? 1 : 0;
                sinceComma += sinceComma >= 0 ? 1 : 0;
                decimals += decimals >= 0 ? 1 : 0;
            }
            else if (Current is ',' or '，' && decimals < 0 && wholeDigits > 0 && (sinceComma == 3 || (sinceComma < 0 && wholeDigits <= 3)))
            {
                sinceComma = 0;
            }
            else if (Current is '.' or '．' && decimals < 0 && wholeDigits > 0 && (sinceComma is < 0 or 3) && length < digits.Length)
            {
                digits[length++] = '.';
                decimals = 0;
                sinceComma = -1;
            }
            else
            {
                break;
            }
        }

        if (wholeDigits == 0 || decimals == 0 || sinceComma is >= 0 and not 3)
        {
            return Fail(NotationErrorKind.NumberExpected, wholeDigits == 0 ? start : Position);
        }

        // A decimal rounds by giving up decimal places, so it has all digits when it has all of those.
        return (decimal.TryParse(digits.Slice(0, length).ToString(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) && ScaleOf(number) == Math.Max(0, decimals))
            || Fail(NotationErrorKind.NumberTooLong, start);
    }

    /// <summary>Reads the unit, up to a condition, a bracket, a dash, a mark or a space, and the multipliers before it: 千, 万, 千万, 億.</summary>
    private bool TryReadUnit(out string unit, out int powerOfTen)
    {
        SkipSpacesAndNotes();
        powerOfTen = Current switch { '十' => 1, '百' => 2, '千' => 3, _ => 0 };
        Position += powerOfTen > 0 ? 1 : 0;
        var large = Current switch { '万' => 4, '億' => 8, '兆' => 12, _ => 0 };
        Position += large > 0 ? 1 : 0;
        powerOfTen += large;
        SkipSpacesAndNotes();
        var start = Position;
        while (Position < _text.Length && !EndsUnit())
        {
            Position++;
        }

        var printed = _text.Slice(start, Position - start);
        if (printed.Length > 0 && printed[0] is '%' or '％')
        {
            unit = "%";
            return printed.Length == 1 || Fail(NotationErrorKind.TrailingText, start + 1); // 10%削減 is no target of 10 %.
        }

        unit = printed.ToString();
        return true;
    }

    private static MeasurementUnit UnitOf(string symbol) => symbol.Length == 0 ? MeasurementUnit.None : new MeasurementUnit(symbol);

    private readonly bool EndsUnit()
    {
        var c = Current;
        if (Folding.IsSpace(c) || (Folding.IsDash(c) && c != 'ー') || Folding.BracketOf(c) != '\0' || Folding.DigitOf(c) >= 0 || !MayStandInUnit(c))
        {
            return true;
        }

        foreach (var (word, _) in Comparisons)
        {
            if (_text.Slice(Position).StartsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A unit is letters and symbols such as % and ㎡; punctuation, marks and what cannot be seen are none.</summary>
    private static bool MayStandInUnit(char c) =>
        c is '%' or '％' or '‰' or '/' or '・' or '°'
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.CurrencySymbol or UnicodeCategory.OtherSymbol;

    private Comparison? ReadComparison()
    {
        SkipSpacesAndNotes();
        foreach (var (word, comparison) in Comparisons)
        {
            if (TrySkip(word))
            {
                return comparison;
            }
        }

        return null;
    }

    private static int ScaleOf(decimal number) => (decimal.GetBits(number)[3] >> 16) & 0xFF;

    private bool TryMultiply(ref decimal number, int powerOfTen)
    {
        if (powerOfTen == 0)
        {
            return true;
        }

        var decimals = Math.Max(0, ScaleOf(number) - powerOfTen);
        try
        {
            for (var i = 0; i < powerOfTen; i++)
            {
                number *= 10;
            }

            number = decimal.Round(number, decimals);
            return true;
        }
        catch (OverflowException)
        {
            return Fail(NotationErrorKind.NumberTooLong, 0);
        }
    }

    private void SkipSpaces()
    {
        while (Folding.IsSpace(Current))
        {
            Position++;
        }
    }

    /// <summary>Skips spaces, and marks of notes such as <c>^{※2}</c>, which are kept.</summary>
    private void SkipSpacesAndNotes()
    {
        SkipSpaces();
        while (_text.Slice(Position).StartsWith("^{※".AsSpan(), StringComparison.Ordinal))
        {
            var close = _text.Slice(Position).IndexOf('}');
            var mark = close < 0 ? default : _text.Slice(Position + 3, close - 3);
            if (!TryReadMark(mark, out var number))
            {
                return;
            }

            (_notes ??= []).Add(number);
            Position += close + 1;
            SkipSpaces();
        }
    }

    private static bool TryReadMark(ReadOnlySpan<char> text, out string mark)
    {
        var cursor = new CellCursor(text);
        var isRead = cursor.TryReadWholeNumber(out var number) && cursor.AtEnd;
        mark = number.ToString(CultureInfo.InvariantCulture);
        return isRead;
    }

    private bool Fail(NotationErrorKind kind, int position, object? subject = null)
    {
        Error = new NotationError(kind, position, subject);
        return false;
    }
}

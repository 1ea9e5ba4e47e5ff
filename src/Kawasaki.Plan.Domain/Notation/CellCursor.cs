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

    internal bool TryReadFigure(out CellFigure figure)
    {
        figure = null!;
        if (!TryReadNumber(out var low))
        {
            return false;
        }

        var unitOfLow = ReadUnit(out var multiplierOfLow);
        decimal? high = null;
        var unit = unitOfLow;
        var multiplier = multiplierOfLow;
        SkipSpacesAndNotes();
        if (Folding.IsDash(Current))
        {
            Position++;
            if (!TryReadNumber(out var second))
            {
                return false;
            }

            unit = ReadUnit(out multiplier);
            high = second;
            if (unitOfLow.Length > 0 && unitOfLow != unit)
            {
                return Fail(NotationErrorKind.WordExpected, Position, unitOfLow);
            }
        }

        var comparison = ReadComparison();
        SkipSpacesAndNotes();
        var measurementUnit = unit.Length == 0 ? MeasurementUnit.None : new MeasurementUnit(unit);
        if (!TryMultiply(ref low, high is not null && unitOfLow.Length == 0 ? multiplier : multiplierOfLow))
        {
            return false;
        }

        Quantity? upper = null;
        if (high is { } value)
        {
            if (!TryMultiply(ref value, multiplier))
            {
                return false;
            }

            if (value < low || comparison is not null)
            {
                return Fail(NotationErrorKind.NumberExpected, Position);
            }

            upper = new Quantity(value, measurementUnit);
        }

        figure = new(new Quantity(low, measurementUnit), upper, comparison, Period: null, _notes ?? []);
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

        return decimal.TryParse(digits.Slice(0, length).ToString(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
            || Fail(NotationErrorKind.NumberTooLong, start);
    }

    /// <summary>Reads the unit, up to a condition, a bracket, a dash, a mark or a space, and the multiplier before it.</summary>
    private string ReadUnit(out int multiplier)
    {
        SkipSpacesAndNotes();
        multiplier = Current switch { '千' => 3, '万' => 4, '億' => 8, _ => 0 };
        Position += multiplier > 0 ? 1 : 0;
        SkipSpacesAndNotes();
        var start = Position;
        while (Position < _text.Length && !EndsUnit())
        {
            Position++;
        }

        var unit = _text.Slice(start, Position - start);
        return unit.Length == 1 && unit[0] == '％' ? "%" : unit.ToString();
    }

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

    private bool TryMultiply(ref decimal number, int powerOfTen)
    {
        if (powerOfTen == 0)
        {
            return true;
        }

        var decimals = Math.Max(0, ((decimal.GetBits(number)[3] >> 16) & 0xFF) - powerOfTen);
        var factor = powerOfTen switch { 3 => 1_000m, 4 => 10_000m, _ => 100_000_000m };
        try
        {
            number = decimal.Round(number * factor, decimals);
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

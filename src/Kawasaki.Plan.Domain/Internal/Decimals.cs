using System.Globalization;

namespace Kawasaki.Plan.Domain.Internal;

/// <summary>The digits of decimals. A decimal rounds by giving up decimal places, so it is exact when it has all that were given.</summary>
internal static partial class Decimals
{
    private const double Nearness = 1e-12; // A decimal of many digits and its double differ by less.

    /// <summary>Returns whether two numbers may be equal or the other way round, which their doubles do not tell: decimals that are farther apart need not be
    /// compared, which takes as long as a power.</summary>
    internal static bool AreNear(double one, double other) => Math.Abs(one - other) <= Nearness * (Math.Abs(one) + Math.Abs(other));

    /// <summary>Returns a number of so many decimal places whose digits are those of a whole number: 1 with 2 places is 0.01.</summary>
    internal static decimal OfScale(int digits, int decimals) => new(Math.Abs(digits), 0, 0, digits < 0, (byte)decimals);

    /// <summary>Returns a number of so many decimal places whose digits are those of a whole number, and its sign.</summary>
    internal static decimal OfScale(long digits, bool isNegative, int decimals) =>
        new(unchecked((int)digits), unchecked((int)(digits >> 32)), 0, isNegative && digits > 0, (byte)decimals);

    /// <summary>Returns the digits of a number with all its decimal places. Zero has no sign.</summary>
    internal static string ToText(decimal value) => (value == 0 ? Math.Abs(value) : value).ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes a number with all its digits, in groups of three.</summary>
    internal static string Grouped(decimal? number) =>
        number is { } known ? known.ToString("N" + ScaleOf(known).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : "";

    /// <summary>Reads what <see cref="ToText"/> writes. A number with more digits than a decimal holds is out of range.</summary>
    internal static TextStatus Read(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        var digits = text.Length > 0 && text[0] == '-' ? text.Slice(1) : text;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits.Slice(0, point);
        if (!AsciiDigits.TryRead(whole, out _)
            || (whole.Length > 1 && whole[0] == '0')
            || (point >= 0 && !AsciiDigits.TryRead(digits.Slice(point + 1), out _)))
        {
            return TextStatus.Malformed;
        }

        if (!TryParse(text, out var number) || ScaleOf(number) != (point < 0 ? 0 : digits.Length - point - 1))
        {
            return TextStatus.OutOfRange;
        }

        if (number == 0 && text.Length > digits.Length)
        {
            return TextStatus.Malformed;
        }

        value = number;
        return TextStatus.Valid;
    }

    /// <summary>Returns the number without what stands behind so many decimal places.</summary>
    internal static decimal Truncate(decimal value, int decimals)
    {
        var whole = decimal.Truncate(value);
        var unit = OfScale(1, decimals);
        return whole + (decimal.Truncate((value - whole) / unit) * unit);
    }
}

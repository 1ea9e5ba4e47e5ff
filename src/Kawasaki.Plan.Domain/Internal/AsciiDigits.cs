namespace Kawasaki.Plan.Domain.Internal;

/// <summary>Decimal digits without a culture. The platform's parsers accept trailing NULs, so they are not used.</summary>
internal static class AsciiDigits
{
    /// <summary>Reads a text that is nothing but digits. A number of more than nine becomes the largest that there is.</summary>
    internal static bool TryRead(ReadOnlySpan<char> digits, out int value)
    {
        value = 0;
        if (digits.IsEmpty)
        {
            return false;
        }

        foreach (var c in digits)
        {
            if (c is < '0' or > '9')
            {
                value = 0;
                return false;
            }

            value = digits.Length <= 9 ? (value * 10) + (c - '0') : int.MaxValue;
        }

        return true;
    }
}

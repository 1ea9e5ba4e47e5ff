using System.Globalization;

namespace Kawasaki.Plan.Domain.Internal;

internal static partial class Decimals
{
    private const NumberStyles PlainDigits = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>Returns the number of decimal places.</summary>
    internal static int ScaleOf(decimal value) => value.Scale;

    /// <summary>Reads ASCII digits, with a minus and a decimal point.</summary>
    internal static bool TryParse(ReadOnlySpan<char> text, out decimal number) =>
        decimal.TryParse(text, PlainDigits, CultureInfo.InvariantCulture, out number);
}

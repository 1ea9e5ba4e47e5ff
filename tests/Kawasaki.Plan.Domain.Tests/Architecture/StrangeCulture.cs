using System.Globalization;

namespace Kawasaki.Plan.Domain.Tests.Architecture;

/// <summary>A culture like no other. It is made here and needs no data of the platform.</summary>
internal static class StrangeCulture
{
    /// <summary>Calls a function under the culture.</summary>
    internal static T Call<T>(Func<T> function)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Create();
            return function();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static CultureInfo Create()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = "#";
        culture.NumberFormat.NegativeSign = "minus";
        culture.DateTimeFormat.ShortDatePattern = "'strange'";
        culture.DateTimeFormat.LongDatePattern = "'strange'";
        return culture;
    }
}

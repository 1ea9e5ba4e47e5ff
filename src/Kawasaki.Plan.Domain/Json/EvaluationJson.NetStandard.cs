using System.Globalization;
using System.Text.Json;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Json;

public static partial class EvaluationJson
{
    // The fewest digits that are this number: by itself an old platform writes 17.
    private static void WriteShortest(Utf8JsonWriter writer, double number)
    {
        var text = number.ToString("G15", CultureInfo.InvariantCulture);
        for (var digits = 16; digits <= 17 && !double.Parse(text, CultureInfo.InvariantCulture).Equals(number); digits++)
        {
            text = number.ToString(Invariant($"G{digits}"), CultureInfo.InvariantCulture);
        }

        writer.WriteRawValue(text);
    }
}

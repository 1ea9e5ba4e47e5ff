using System.Globalization;
using CsvHelper;

namespace PlanTool;

/// <summary>Cells of CSV that a spreadsheet takes for what they are.</summary>
internal static class Cells
{
    internal static void Write(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }

    internal static string Of(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}

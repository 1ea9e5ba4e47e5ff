using System.Globalization;
using CsvHelper;

namespace PlanTool;

/// <summary>Cells of CSV that a spreadsheet takes for what they are.</summary>
internal static class Cells
{
    private const string BeginningsOfFormulas = "=+-@\t\r＝＋－＠";

    internal static void Write(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(MayBeFormula(cell) ? AsText(cell) : cell);
        }

        csv.EndRecord();
    }

    internal static string Of(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>Returns whether a spreadsheet would compute a text: a name such as =1+1 or -A1. A number is one, and a mark such as - is none.</summary>
    internal static bool MayBeFormula(ReadOnlySpan<char> text) =>
        text.Length > 1
        && BeginningsOfFormulas.Contains(text[0], StringComparison.Ordinal)
        && !(text[0] == '-' && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _));

    /// <summary>Returns a text behind the apostrophe that spreadsheets have for a text.</summary>
    internal static string AsText(ReadOnlySpan<char> text) => $"'{text}";
}

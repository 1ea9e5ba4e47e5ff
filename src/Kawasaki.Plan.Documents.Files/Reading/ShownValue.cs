using System.Globalization;
using ExcelDataReader;
using ExcelNumberFormat;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Files.Reading;

/// <summary>The value of a cell as a workbook shows it.</summary>
internal static class ShownValue
{
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r"];

    internal static List<string> LinesOf(IExcelDataReader reader, int column) =>
        [.. Of(reader, column).Split(LineEnds, StringSplitOptions.None)];

    private static string Of(IExcelDataReader reader, int column)
    {
        var value = reader.GetValue(column);
        return value switch
        {
            null => "",
            string text => text,
            bool truth => truth ? "TRUE" : "FALSE",
            _ => Formatted(value, reader.GetNumberFormatString(column)),
        };
    }

    private static string Formatted(object value, string? format)
    {
        if (string.IsNullOrEmpty(format))
        {
            format = "General";
        }

        var number = new NumberFormat(format);
        if (!number.IsValid)
        {
            throw FileRefusal.Of(new($"表示形式「{format}」が分かりません。", $"The number format '{format}' is not understood."));
        }

        return CharacterClasses.Trim(number.Format(value, CultureInfo.InvariantCulture).AsSpan()).ToString();
    }
}

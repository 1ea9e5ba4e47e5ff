namespace Kawasaki.Plan.Domain.Internal;

// How numbers are written: apart from reading, which Documents has too.
internal static partial class KanjiNumerals
{
    /// <summary>The digits that are written, in their order.</summary>
    internal const string WrittenDigits = "〇一二三四五六七八九";

    /// <summary>Writes a number from 1 to 999 with 十 and 百: 三十一.</summary>
    internal static void Write(ref SpanWriter writer, int number)
    {
        WritePlace(ref writer, number / 100, '百');
        WritePlace(ref writer, number / 10 % 10, '十');
        if (number % 10 > 0)
        {
            writer.Append(WrittenDigits[number % 10]);
        }
    }

    /// <summary>Returns the shapes of the numbers below 20, 100 or 1000 as they are written, with a mark for each digit.</summary>
    internal static string[] ShapesBelow(int limit, char digit)
    {
        string[] hundreds = limit > 100 ? ["", "百", digit + "百"] : [""];
        string[] tens = limit > 20 ? ["", "十", digit + "十"] : ["", "十"];
        return
        [
            .. from hundred in hundreds
               from ten in tens
               from one in new[] { "", digit.ToString() }
               let shape = hundred + ten + one
               where shape.Length > 0
               select shape,
        ];
    }

    private static void WritePlace(ref SpanWriter writer, int digit, char scale)
    {
        if (digit > 1)
        {
            writer.Append(WrittenDigits[digit]);
        }

        if (digit > 0)
        {
            writer.Append(scale);
        }
    }
}

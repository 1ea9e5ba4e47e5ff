using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Calendars;

/// <summary>The text of a part of a fiscal year: that of the year, a hyphen, a letter and the number of the part.</summary>
internal static class FiscalPartText
{
    internal const int Length = FiscalYear.TextLength + 3;
    internal const char Half = 'H';
    internal const char Quarter = 'Q';

    internal static TextStatus Read(ReadOnlySpan<char> text, char letter, int parts, out FiscalYear year, out int number)
    {
        year = default;
        number = 1;
        if (text.Length != Length
            || text[FiscalYear.TextLength] != '-'
            || text[FiscalYear.TextLength + 1] != letter
            || text[FiscalYear.TextLength + 2] < '1'
            || text[FiscalYear.TextLength + 2] > '0' + parts)
        {
            return TextStatus.Malformed;
        }

        number = text[FiscalYear.TextLength + 2] - '0';
        return FiscalYear.Read(text.Slice(0, FiscalYear.TextLength), out year);
    }

    internal static void Write(ref SpanWriter writer, FiscalYear year, char letter, int number)
    {
        year.WriteTo(ref writer);
        writer.Append('-');
        writer.Append(letter);
        writer.Append(number);
    }
}

using System.Text;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Units in cells. One that would be read as another one, or not at all, stands in 「」: 5 「百万円」, which is no 5,000,000 円.</summary>
internal static class CellUnits
{
    internal const char Open = '「';
    internal const char Close = '」';

    internal static string Quote(string unit) => $"{Open}{new StringBuilder(unit).Replace("」", "」」")}{Close}";

    internal static string Unquote(ReadOnlySpan<char> printed) => new StringBuilder(printed.ToString()).Replace("」」", "」").ToString();
}

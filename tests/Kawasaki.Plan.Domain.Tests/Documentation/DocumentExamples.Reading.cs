using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Domain.Tests.Documentation;

internal static partial class DocumentExamples
{
    private static IEnumerable<KeyValuePair<string, string>> Reading() =>
    [
        Example(YearNotation.Default.Read("2022/23年度")),
        Example(YearNotation.Default.Read("令和7年度第1四半期")),
        Example(YearNotation.Default.Read("令和8年4月1日～令和9年3月31日")),
        Example(YearNotation.Default.Read("令和6年4月1日（月）")),
        Example(YearNotation.Default.Read("平成28年から10年間")),
        Example(YearNotation.Default.Read("～令和5年度")),
        Example(YearNotation.Default.Read("R4～R7")),
        Example(YearNotation.Default.Read("令和8年10月～翌3月")),
        Example(YearNotation.Default.Read("令和7年度上半期～下半期")),
        Example(YearNotation.Default.Read("令和4年4月1日から3年間")),
        Example(YearNotation.Default.Read("令和7年4月1日～令和9年6月")),
        Example(YearNotation.Default.Read("平成31・令和元年度")),
        Example(YearNotation.Default.Read("昭和60年代")),
        Example(YearNotation.Default.Read("2027年3月期第1四半期")),
        Example(YearNotation.Default.Read("令和6年度第1・第2四半期")),
        Example(YearNotation.Default.Read("令和6年8月10日（土）、11日（日）")),
        Example(YearNotation.Default.Read("令和7年度末まで")),
        Example(YearNotation.Default.Read("令和5年度当初予算").TrailingWords),
        Example(YearNotation.Default.Read("平成37年度").Normalizations),
        Example(YearNotation.Default.Read("令和4・5年度").Normalizations),
    ];
}

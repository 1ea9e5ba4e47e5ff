using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;

namespace PlanTool;

/// <summary>The words of the wire for what was read of a text.</summary>
internal static class PeriodWords
{
    private static readonly string[] Kinds = [.. Enum.GetValues<PeriodUnit>().Select(CamelCase)];
    private static readonly string[] RangeKinds = [.. Kinds.Select(kind => kind + "Range")];
    private static readonly string[] ErrorKinds = [.. Enum.GetValues<NotationErrorKind>().Select(CamelCase)];
    private static readonly string[] Surenesses = [.. Enum.GetValues<Sureness>().Select(CamelCase)];
    private static readonly (TrailingWords Word, string Name)[] Qualifiers =
        [.. Enum.GetValues<TrailingWords>().Where(word => word is not TrailingWords.None).Select(word => (word, CamelCase(word)))];

    private static readonly (YearNormalizations Normalization, string Name)[] NormalizationNames =
        [.. Enum.GetValues<YearNormalizations>().Where(item => item is not YearNormalizations.None).Select(item => (item, CamelCase(item)))];

    internal static string KindOf(CalendarPeriod period) => (period.IsRange ? RangeKinds : Kinds)[(int)period.Unit];

    internal static string KindOf(NotationError error) => ErrorKinds[(int)error.Kind];

    internal static string Of(Sureness sureness) => Surenesses[(int)sureness];

    /// <summary>Returns the qualifier, or an empty text.</summary>
    internal static string Of(TrailingWords words) =>
        words is TrailingWords.None ? "" : string.Join(' ', Qualifiers.Where(item => (words & item.Word) != 0).Select(item => item.Name));

    internal static IEnumerable<string> Of(YearNormalizations normalizations) =>
        normalizations is YearNormalizations.None ? [] : NormalizationNames.Where(item => (normalizations & item.Normalization) != 0).Select(item => item.Name);

    private static string CamelCase<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}

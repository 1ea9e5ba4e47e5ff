using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;

namespace Kawasaki.Plan.Documents.Reading;

// What the brackets of a head say of its values.
internal readonly ref partial struct HeadWords
{
    /// <summary>Gets the kind of values that the brackets say, and is not only expected: 実績 in （令和5年度実績）.</summary>
    private ColumnRole KindInBrackets =>
        Bracketed(_text) is { Length: > 0 } inner && new HeadWords(inner, layout) is { IsForecast: false } within && within.Role is var role
            && IsOfValues(role) ? role : ColumnRole.Unknown;

    /// <summary>Returns what the brackets say of a head that is nothing but a year: 2013年度（基準年度）. 算定基準 is no baseline.</summary>
    private ColumnRole RoleInBrackets()
    {
        if (Bracketed(_text) is not { Length: > 0 } inner)
        {
            return ColumnRole.Unknown;
        }

        var within = new HeadWords(inner, layout);
        var role = within.Role is ColumnRole.Period ? within.RoleOfPeriod : within.Role;
        return role is ColumnRole.Baseline && !IsBaselineAlone(inner) ? ColumnRole.Unknown : role;
    }

    /// <summary>Says whether words are those of a baseline and no more: 基準値, 計画策定時, and no 国基準.</summary>
    private bool IsBaselineAlone(ReadOnlySpan<char> text) =>
        layout.RoleAtEndOf(Without(Without(WithoutValue(text), "年度"), "年"), out var rest) is ColumnRole.Baseline
            && Array.IndexOf(KindSubjects, rest.ToString()) >= 0;

    /// <summary>Returns the role that the brackets say, of a head that only says that rows are grouped: 項目（指標）, 項目（分野）.</summary>
    private ColumnRole InBrackets(ColumnRole role) =>
        Bracketed(_text) is { Length: > 0 } inner && new HeadWords(inner, layout).Role is (ColumnRole.Name or ColumnRole.Category) and var said ? said : role;
}

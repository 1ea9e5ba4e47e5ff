using System.Globalization;
using Kawasaki.Plan.Domain.Calendars;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Architecture;

public class PlatformTableTests
{
    [Fact]
    public void The_library_asks_no_table_of_its_platform() => PlatformTables.CheckAsksNone(typeof(FiscalYear).Assembly);

    [Fact]
    public void An_assembly_that_asks_a_table_is_noticed()
    {
        Assert.NotEqual(UnicodeCategory.OtherNotAssigned, CharUnicodeInfo.GetUnicodeCategory('a'));
        Assert.True(char.IsLetter('a'));
        Assert.Equal("a", " a ".AsSpan().Trim().ToString());
        Assert.Equal("a", "-a-".AsSpan().Trim('-').ToString());
        var asked = PlatformTables.TablesAskedBy(typeof(PlatformTableTests).Assembly.Location);
        Assert.Contains(asked, member => member.StartsWith("CharUnicodeInfo.GetUnicodeCategory(", StringComparison.Ordinal));
        Assert.Contains(asked, member => member.StartsWith("Char.IsLetter(", StringComparison.Ordinal));
        Assert.Single(asked, member => member.StartsWith("MemoryExtensions.Trim(", StringComparison.Ordinal));
        Assert.True(PlatformTables.IsTable("Char.IsLetter(other)"));
    }

    [Fact]
    public void An_assembly_that_compares_by_a_culture_is_noticed()
    {
        string[] texts = ["a", "b"];
#pragma warning disable CA1309, CA1310, CA2249 // What the libraries must not do is done here, to see it noticed.
        Assert.True(string.Compare(texts[0], texts[1]) < 0);
        Assert.True(string.Compare(texts[0], texts[1], ignoreCase: true, CultureInfo.InvariantCulture) < 0);
        Assert.True(texts[0].CompareTo(texts[1]) < 0);
        Assert.False(texts[0].StartsWith(texts[1]) || texts[0].EndsWith(texts[1]) || texts[0].IndexOf(texts[1]) >= 0 || texts[0].LastIndexOf(texts[1]) >= 0);
        Assert.Equal(texts[0], texts[0].Replace(texts[1], "", ignoreCase: true, CultureInfo.InvariantCulture));
        Assert.True(CultureInfo.InvariantCulture.CompareInfo.Compare(texts[0], texts[1]) < 0);
        Assert.False(StringComparer.CurrentCulture.Equals(texts[0], texts[1]) || StringComparer.CurrentCultureIgnoreCase.Equals(texts[0], texts[1]));
        Assert.False(StringComparer.InvariantCulture.Equals(texts[0], texts[1]) || StringComparer.InvariantCultureIgnoreCase.Equals(texts[0], texts[1]));
        Assert.False(texts[0].StartsWith(texts[1], StringComparison.CurrentCulture) || texts[0].EndsWith(texts[1], StringComparison.CurrentCultureIgnoreCase));
        Assert.False(string.Equals(texts[0], texts[1], StringComparison.InvariantCulture) || texts[0].AsSpan().Equals(texts[1], StringComparison.InvariantCultureIgnoreCase));
        Assert.False(texts[0].Contains('b', StringComparison.CurrentCulture) || StringComparer.FromComparison(StringComparison.InvariantCulture).Equals(texts[0], texts[1]));
#pragma warning restore CA1309, CA1310, CA2249
        var asked = PlatformTables.TablesAskedBy(typeof(PlatformTableTests).Assembly.Location);

        Assert.Superset(
            new HashSet<string>
            {
                "String.Compare(string string)", "String.Compare(string string other CultureInfo)", "String.CompareTo(string string)", "String.StartsWith(string string)", "String.EndsWith(string string)",
                "String.IndexOf(string string)", "String.LastIndexOf(string string)", "String.Replace(string string string other CultureInfo)", "CompareInfo.()", "StringComparer.get_CurrentCulture()",
                "StringComparer.get_CurrentCultureIgnoreCase()", "StringComparer.get_InvariantCulture()", "StringComparer.get_InvariantCultureIgnoreCase()", "String.StartsWith(CurrentCulture)",
                "String.EndsWith(CurrentCultureIgnoreCase)", "String.Equals(InvariantCulture)", "MemoryExtensions.Equals(InvariantCultureIgnoreCase)", "String.Contains(CurrentCulture)",
                "StringComparer.FromComparison(InvariantCulture)",
            },
            asked.ToHashSet());
        Assert.DoesNotContain(asked, member => member.Contains("Ordinal", StringComparison.Ordinal) || member.EndsWith("StringComparison)", StringComparison.Ordinal));
    }
}

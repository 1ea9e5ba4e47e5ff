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
        Assert.True(PlatformTables.IsTable("String.Compare(string string)"));
        Assert.False(PlatformTables.IsTable("String.Compare(string string StringComparison)"));
    }
}

using FsCheck.Xunit;
using Kawasaki.Plan.Documents.Tests.Generators;
using Kawasaki.Plan.Documents.Tests.Laws;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;
using Xunit.Sdk;

namespace Kawasaki.Plan.Documents.Tests.Tables;

/// <summary>What a table of any city says stands in its place, whatever a converter or a hand has changed.</summary>
[Properties(Arbitrary = [typeof(TableChanges)])]
public class TablePlaceTests
{
    [Property(MaxTest = 500)]
    public void A_changed_table_is_read_the_same_or_said(TableChange change) => PlaceLaws.TableChangesAreSaid(change);

    [Fact]
    public void Every_kind_of_change_is_made() =>
        Assert.Equal(Enum.GetValues<TableChangeKind>(), TableChanges.Changes().Generator.Draw(500).Where(change => change.Before != change.After).Select(change => change.Kind).Distinct().Order());

    /// <summary>A value that moved, was lost or was changed, and nothing said of it: the law finds each.</summary>
    [Theory]
    [InlineData("甲の数\t16\t21")]
    [InlineData("甲の数\t21\t16")]
    [InlineData("甲の数\t16\t")]
    [InlineData("乙の数\t16\t20")]
    public void A_change_that_nothing_is_said_of_is_found(string row)
    {
        const string Head = "指標\t現状値（令和3年度）\t目標値（令和7年度）\n";

        Assert.ThrowsAny<XunitException>(() => PlaceLaws.TableChangesAreSaid(new TableChange(TableChangeKind.CellLost, TableShape.All[0], $"{Head}甲の数\t16\t20\n", $"{Head}{row}\n", [2])));
    }
}

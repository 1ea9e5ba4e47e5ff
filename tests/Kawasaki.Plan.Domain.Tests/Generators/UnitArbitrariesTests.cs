using FsCheck.Fluent;
using Kawasaki.Plan.Domain.Quantities;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Generators;

public class UnitArbitrariesTests
{
    [Fact]
    public void Units_are_printed_ones_and_close_to_multipliers_conditions_and_approximations()
    {
        var symbols = UnitArbitraries.PrintableUnits().Generator.Draw(4000).Select(printable => printable.Unit.Symbol).ToHashSet();

        Assert.Superset(UnitArbitraries.Printed.Select(symbol => symbol == "％" ? "%" : symbol).ToHashSet(), symbols);
        Assert.Superset(UnitArbitraries.Quoted.ToHashSet(), symbols);
        Assert.All("千億上満増等ー/", c => Assert.Contains(symbols, symbol => symbol.Length > 2 && symbol.Contains(c, StringComparison.Ordinal)));
        Assert.Contains(MeasurementUnit.None.Symbol, symbols);
    }
}

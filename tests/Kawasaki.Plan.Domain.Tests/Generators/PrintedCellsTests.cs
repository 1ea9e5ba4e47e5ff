using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Generators;

public class PrintedCellsTests
{
    [Fact]
    public void Cells_have_years_and_qualifiers_before_and_behind_every_figure()
    {
        var cells = PrintedCells.Cells().Generator.Draw(4000);

        Assert.All(PrintedCells.Years, year => Assert.Contains(cells, cell => cell.Before.StartsWith($"{year} ", StringComparison.Ordinal)));
        Assert.All(PrintedCells.Years, year => Assert.Contains(cells, cell => cell.Before.StartsWith($"({year}) ", StringComparison.Ordinal)));
        Assert.All(PrintedCells.Years, year => Assert.Contains(cells, cell => cell.Behind.EndsWith($" ({year})", StringComparison.Ordinal)));
        Assert.All(PrintedCells.Qualifiers, qualifier => Assert.Contains(cells, cell => cell.Before.EndsWith($"{qualifier} ", StringComparison.Ordinal)));
        Assert.All(PrintedCells.Beside, words => Assert.Contains(cells, cell => cell.Behind.StartsWith($" ({words})", StringComparison.Ordinal)));
        Assert.All(PrintedCells.Numbers, number => Assert.Contains(cells, cell => cell.Figure.StartsWith($"{number} ", StringComparison.Ordinal)));
        Assert.All(PrintedCells.Units, unit => Assert.Contains(cells, cell => cell.Figure.Contains($" {unit}", StringComparison.Ordinal)));
        Assert.All(PrintedCells.Conditions, condition => Assert.Contains(cells, cell => cell.Figure.EndsWith(condition, StringComparison.Ordinal)));
    }
}

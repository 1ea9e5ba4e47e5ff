using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Hierarchy;

[Properties(Arbitrary = [typeof(PlanArbitraries)])]
public class PlanCodeTests
{
    [Property]
    public void A_code_stands_before_those_below_it(PlanCode code)
    {
        Assert.True(code.Contains(code));
        if (code.Parent is { } parent)
        {
            Assert.True(parent < code && parent.Contains(code) && !code.Contains(parent));
            Assert.Equal(code.Level - 1, parent.Level);
        }
        else
        {
            Assert.Equal(1, code.Level);
        }
    }

    [Fact]
    public void Default_is_the_first_basic_policy()
    {
        Assert.Equal("1", default(PlanCode).ToString());
        Assert.Equal(new PlanCode(1), default);
    }

    [Theory]
    [InlineData("5-1-1", 5, 1, 1)]
    [InlineData("5-1", 5, 1, null)]
    [InlineData("5", 5, null, null)]
    public void Parse_GivesTheNumbers(string text, int basicPolicy, int? policy, int? measure)
    {
        var code = PlanCode.Parse(text);
        Assert.Equal((basicPolicy, policy, measure), (code.BasicPolicy, code.Policy, code.Measure));
    }

    [Fact]
    public void Constructor_NumberOutside_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PlanCode(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PlanCode(5, 10_000));
        Assert.Throws<OverflowException>(() => PlanCode.Parse("5-10000"));
        Assert.Throws<FormatException>(() => PlanCode.Parse("5-1-1-1"));
    }
}

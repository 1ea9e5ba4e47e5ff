using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Hierarchy;

[Properties(Arbitrary = [typeof(PlanArbitraries)])]
public class PlanCodeNotationTests
{
    private static readonly string[] Words = ["基本政策", "政策", "施策"];

    [Property]
    public void A_code_is_read_with_its_word_and_with_none(PlanCode code)
    {
        Assert.Equal(code, PlanCodeNotation.Read(code.ToString()).Value);
        for (var level = 1; level <= 3; level++)
        {
            var result = PlanCodeNotation.Read($"{Words[level - 1]} {code}");
            Assert.Equal(code.Level == level, result.IsRead);
            Assert.True(result.IsRead || result.Error!.Kind is NotationErrorKind.Contradiction);
        }
    }

    [Theory]
    [InlineData("政策 5 - 1", "5-1")]
    [InlineData("政策5-1", "5-1")]
    [InlineData("施策 5-1-1", "5-1-1")]
    [InlineData("施策５－１－１", "5-1-1")]
    [InlineData("基本政策５", "5")]
    [InlineData("　5‐1 ", "5-1")]
    [InlineData("政策５−１", "5-1")]
    [InlineData("政策５ー１", "5-1")]
    public void Read_AsPrinted_GivesTheCode(string text, string code) => Assert.Equal(code, PlanCodeNotation.Read(text).Value.ToString());

    [Theory]
    [InlineData("", NotationErrorKind.Empty, 0)]
    [InlineData("  ", NotationErrorKind.Empty, 2)]
    [InlineData("政策", NotationErrorKind.Expected, 2)]
    [InlineData("政策5-", NotationErrorKind.Expected, 4)]
    [InlineData("施策5-1-1-1", NotationErrorKind.Trailing, 7)]
    [InlineData("政策5-1 参加", NotationErrorKind.Trailing, 6)]
    [InlineData("政策5～1", NotationErrorKind.Trailing, 3)]
    [InlineData("政策5-01", NotationErrorKind.OutOfRange, 4)]
    [InlineData("政策5-10000", NotationErrorKind.OutOfRange, 4)]
    [InlineData("政策0-1", NotationErrorKind.OutOfRange, 2)]
    [InlineData("方針5-1", NotationErrorKind.Expected, 0)]
    [InlineData("政策5-1-1", NotationErrorKind.Contradiction, 0)]
    public void Read_WhatIsNoCode_SaysWhereAndWhy(string text, NotationErrorKind kind, int position)
    {
        var error = PlanCodeNotation.Read(text).Error!;
        Assert.Equal((kind, position), (error.Kind, error.Position));
        Assert.True(error.Message.English.Length > 10 && error.Message.Japanese.Length > 5);
    }
}

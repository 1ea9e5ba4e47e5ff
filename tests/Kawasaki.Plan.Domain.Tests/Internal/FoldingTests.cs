using Kawasaki.Plan.Domain.Internal;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Internal;

/// <summary>The one table says of every character which class it is of.</summary>
public class FoldingTests
{
    private static readonly char[] Characters = [.. Enumerable.Range(0, 0x10000).Select(code => (char)code)];

    [Fact]
    public void The_dashes_are_waves_hyphens_and_long_ones()
    {
        Assert.Equal("～〜~∼".Order(), Characters.Where(Folding.IsWave));
        Assert.Equal("-‐‑–−－".Order(), Characters.Where(Folding.IsHyphen));
        Assert.Equal("—―─ーｰ".Order(), Characters.Where(Folding.IsLongDash));
        Assert.Equal("ーｰ".Order(), Characters.Where(Folding.IsLongVowel));
        Assert.All(Characters, c => Assert.Equal((Folding.IsDash(c) ? 1 : 0, Folding.IsStroke(c) ? 1 : 0), (Of(Folding.IsWave(c), Folding.IsHyphen(c), Folding.IsLongDash(c)), Of(Folding.IsHyphen(c), Folding.IsLongDash(c)))));
    }

    [Fact]
    public void What_is_looked_for_is_what_is_in_the_class()
    {
        Assert.Equal(Folding.Strokes.Order(), Characters.Where(Folding.IsStroke));
        Assert.Equal(Folding.OpenBrackets.Order(), Characters.Where(Folding.IsOpenBracket));
        Assert.Equal(Folding.CloseBrackets.Order(), Characters.Where(Folding.IsCloseBracket));
        Assert.Equal("-‐‑–−－△▲".Order(), Characters.Where(Folding.IsMinus));
    }

    [Fact]
    public void A_bracket_is_closed_by_one_of_its_shape_in_either_width()
    {
        foreach (var open in Folding.OpenBrackets)
        {
            Assert.Equal((open is '(' or '（' ? ")）" : "]］").Order(), Characters.Where(c => Folding.Closes(c, open)));
        }
    }

    [Fact]
    public void No_character_is_in_two_classes() => Assert.All(
        Characters,
        c => Assert.InRange(Of(Folding.IsSpace(c), Folding.IsDash(c), Folding.IsOpenBracket(c), Folding.IsCloseBracket(c), Folding.DigitOf(c) >= 0, Folding.LetterOf(c) != '\0'), 0, 1));

    [Fact]
    public void A_space_is_white_space_that_ends_neither_line_nor_cell() =>
        Assert.Equal(Characters.Where(c => char.IsWhiteSpace(c) && !char.IsControl(c) && c is not ('\u2028' or '\u2029')), Characters.Where(Folding.IsSpace));

    private static int Of(params bool[] classes) => classes.Count(isOne => isOne);
}

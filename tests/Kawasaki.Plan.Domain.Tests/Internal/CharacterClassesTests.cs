using System.Globalization;
using Kawasaki.Plan.Domain.Internal;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Internal;

/// <summary>The library's own table agrees with the Unicode table of the platform of the tests, which is a new one.</summary>
public class CharacterClassesTests
{
    private static readonly char[] Characters = [.. Enumerable.Range(0, 0x10000).Select(code => (char)code)];

    [Fact]
    public void What_is_a_letter_is_one_in_Unicode() => Assert.All(Characters.Where(CharacterClasses.IsLetter), c => Assert.True(char.IsLetter(c), Name(c)));

    [Fact]
    public void What_is_a_symbol_is_one_in_Unicode() => Assert.All(
        Characters.Where(CharacterClasses.IsSymbol),
        c => Assert.True(CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.OtherSymbol or UnicodeCategory.CurrencySymbol or UnicodeCategory.OtherNotAssigned, Name(c)));

    [Fact]
    public void What_is_unseen_is_so_in_Unicode() => Assert.All(
        Characters,
        c => Assert.True(CharacterClasses.IsUnseen(c) == CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format, Name(c)));

    [Fact]
    public void What_is_white_space_is_so_in_Unicode() => Assert.All(Characters, c => Assert.True(CharacterClasses.IsWhiteSpace(c) == char.IsWhiteSpace(c), Name(c)));

    [Fact]
    public void The_letters_and_symbols_of_plans_are_known()
    {
        Assert.All("施策令𠮟カｶガーあ々〆ヵヶＡａAzéµΩЖ한仝".Where(c => !char.IsSurrogate(c)), c => Assert.True(CharacterClasses.IsLetter(c), Name(c)));
        Assert.All("㋿㍻㍼㍽㍾㎡㎥㌔℃°￥$€№★●〒㈱㏊", c => Assert.True(CharacterClasses.IsSymbol(c), Name(c)));
        Assert.All("1１〇①、。・（+-％%～〜^※\u200B\u0007", c => Assert.False(CharacterClasses.IsLetter(c) || (CharacterClasses.IsSymbol(c) && c != '※'), Name(c)));
    }

    private static string Name(char c) => $"U+{(int)c:X4}";
}

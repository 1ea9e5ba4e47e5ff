using System.Globalization;
using FsCheck;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Notation;

public class PhaseNumberTests
{
    [Property]
    public void A_phase_is_read_with_white_space_between_its_parts_and_nothing_behind_it_is(PositiveInt number, byte gaps, bool isWide)
    {
        var value = number.Get % 1200;
        var digits = string.Concat(value.ToString(CultureInfo.InvariantCulture).Select(c => isWide ? (char)(c - '0' + '０') : c));
        var phase = $"第{GapOf(gaps)}{digits}{GapOf(gaps / 4)}期";
        var cursor = new TextCursor($"、{phase} 3期", position: 1);

        Assert.Equal(value is > 0 and < 1000 ? value : default(int?), PhaseNumber.Read(ref cursor, gaps % 2 == 0));
        Assert.Equal(value is > 0 and < 1000 ? phase.Length + 1 : 1, cursor.Position);
    }

    [Theory]
    [InlineData("第二期", 2)]
    [InlineData("第十期間", 10)]
    [InlineData("第 Ⅲ 期", 3)]
    [InlineData("第Ⅹ期", 10)]
    public void A_letter_is_a_number_only_where_it_may_be(string text, int number)
    {
        var cursor = new TextCursor(text);

        Assert.Null(PhaseNumber.Read(ref cursor, mayBeLetter: false));
        Assert.Equal(number, PhaseNumber.Read(ref cursor, mayBeLetter: true));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2期")]
    [InlineData("第期")]
    [InlineData("第2")]
    [InlineData("第2の期")]
    [InlineData("第十二期")]
    [InlineData("第二3期")]
    [InlineData("第Ⅺ期")]
    [InlineData(" 第2期")]
    public void What_is_no_phase_is_none_and_nothing_is_skipped(string text)
    {
        var cursor = new TextCursor(text);

        Assert.Null(PhaseNumber.Read(ref cursor, mayBeLetter: true));
        Assert.Equal(0, cursor.Position);
    }

    private static string GapOf(int gaps) => " \t\u3000".Substring(0, gaps % 4);
}

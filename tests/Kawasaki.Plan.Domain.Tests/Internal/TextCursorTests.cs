using System.Globalization;
using FsCheck;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Internal;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Internal;

public class TextCursorTests
{
    [Property]
    public void Digits_of_either_width_give_the_number_and_how_many_they_are(NonNegativeInt number, byte zeros, bool isWide)
    {
        var digits = new string('0', zeros % 3) + number.Get.ToString(CultureInfo.InvariantCulture);
        var cursor = new TextCursor((isWide ? Wide(digits) : digits) + "年度");

        Assert.Equal(digits.Length, cursor.ReadDigits(out var read));
        Assert.Equal(digits.Length <= 9 ? number.Get : int.MaxValue, read);
        Assert.Equal("年度", cursor.Rest.ToString());
        Assert.Equal(0, cursor.ReadDigits(out read));
        Assert.Equal(0, read);
    }

    [Property]
    public void What_stands_is_skipped_with_the_spaces_before_it_and_nothing_else_is(byte spaces, bool isThere)
    {
        var gap = string.Concat(Enumerable.Range(0, spaces % 4).Select(i => " \u3000\u00A0"[i % 3]));
        var cursor = new TextCursor($"、{gap}{(isThere ? "から" : "かた")}", position: 1);

        Assert.Equal(isThere, cursor.TrySkipSpacesAnd("から"));
        Assert.Equal(isThere ? gap.Length + 3 : 1, cursor.Position);
        Assert.Equal(isThere, cursor.AtEnd);
    }

    [Property]
    public void White_space_is_all_that_stands_before_what_is_none_and_spaces_are_those_within_a_line(byte spaces, bool isWide)
    {
        var gap = string.Concat(Enumerable.Range(0, spaces % 5).Select(i => " \t\u3000\r\n"[i]));
        var cursor = new TextCursor($"、{gap}{(isWide ? '３' : '3')}", position: 1);
        var within = cursor;
        within.SkipSpaces();

        Assert.Equal(gap.Length == 0, cursor.IsAtDigit);
        Assert.Equal(gap.Length + 1, cursor.SkipWhiteSpace());
        Assert.Equal(gap.Length + 1, cursor.Position);
        Assert.True(cursor.IsAtDigit);
        Assert.Equal(Math.Min(gap.Length, 1) + 1, within.Position);
        Assert.Equal(0, new TextCursor(string.Empty).SkipWhiteSpace());
    }

    [Property]
    public void A_cursor_stays_within_its_text_and_a_copy_moves_alone(string? text, NonNegativeInt position)
    {
        var cursor = new TextCursor(text.AsSpan(), position.Get % ((text?.Length ?? 0) + 1));
        var ahead = cursor;
        var start = cursor.Position;
        ahead.SkipSpaces();
        ahead.SkipNumeral();
        _ = ahead.TryReadNumber(out _, out _);
        _ = ahead.TrySkip('\0') || ahead.TrySkip("以上") || ahead.TrySkipSpacesAnd("年");

        Assert.InRange(ahead.Position, start, text?.Length ?? 0);
        Assert.Equal(start, cursor.Position);
        Assert.Equal(ahead.AtEnd, ahead.Rest.IsEmpty);
    }

    [Theory]
    [InlineData("令和七年", 2, 7, 1, 3)]
    [InlineData("三十一年", 0, 31, 0, 3)]
    [InlineData("７年", 0, 7, 1, 1)]
    [InlineData("0012年", 0, 12, 4, 4)]
    public void TryReadNumber_DigitsOrKanji_GivesNumberAndDigits(string text, int start, int number, int digitCount, int end)
    {
        var cursor = new TextCursor(text, start);

        Assert.True(cursor.TryReadNumber(out var read, out var digits));
        Assert.Equal((number, digitCount, end), (read, digits, cursor.Position));
    }

    [Theory]
    [InlineData("")]
    [InlineData("年")]
    [InlineData("十〇")]
    [InlineData("一二三四五")]
    public void TryReadNumber_WhereNoneStands_SkipsNothing(string text)
    {
        var cursor = new TextCursor(text);

        Assert.False(cursor.TryReadNumber(out _, out _));
        Assert.Equal(0, cursor.Position);
    }

    [Theory]
    [InlineData("2025年", 4)]
    [InlineData("元年", 1)]
    [InlineData("十〇年", 2)]
    [InlineData("年", 0)]
    public void SkipNumeral_WhatLooksLikeANumber_IsBehindIt(string text, int end)
    {
        var cursor = new TextCursor(text);
        cursor.SkipNumeral();

        Assert.Equal(end, cursor.Position);
    }

    [Theory]
    [InlineData("　 令和 7 \u00A0", "令和 7")]
    [InlineData(" \u3000", "")]
    [InlineData("\t7", "\t7")]
    public void Trim_TakesSpacesOffBothEnds(string text, string trimmed) => Assert.Equal(trimmed, TextCursor.Trim(text).ToString());

    private static string Wide(string digits) => string.Concat(digits.Select(c => (char)(c - '0' + '０')));
}

using Kawasaki.Plan.Domain.Notation;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Notation;

public class YearNotationRefusalTests
{
    [Theory]
    [InlineData("", 0, NotationErrorKind.Empty)]
    [InlineData("令和7（2024）年度", 4, NotationErrorKind.Contradiction)]
    [InlineData("2025(令和6)年度", 7, NotationErrorKind.Contradiction)]
    [InlineData("令和7（2025）～4（2022）年度", 10, NotationErrorKind.Backwards)]
    [InlineData("令和0年度", 2, NotationErrorKind.OutOfRange)]
    [InlineData("令和年度", 2, NotationErrorKind.Expected)]
    [InlineData("令和-3年度", 2, NotationErrorKind.Expected)]
    [InlineData("Reima3", 0, NotationErrorKind.Expected)]
    [InlineData("令和三千年度", 3, NotationErrorKind.Trailing)]
    [InlineData("令和3000年度", 2, NotationErrorKind.Expected)]
    [InlineData("令利3年度", 1, NotationErrorKind.Expected)]
    [InlineData("昭昭3年度", 1, NotationErrorKind.Expected)]
    [InlineData("令和3年13月", 4, NotationErrorKind.Expected)]
    [InlineData("R3.2.30", 5, NotationErrorKind.NoSuchDay)]
    [InlineData("R3.11.26.1", 8, NotationErrorKind.Trailing)]
    [InlineData("明治5年12月3日", 2, NotationErrorKind.OutOfRange)]
    [InlineData("明治18年度", 2, NotationErrorKind.OutOfRange)]
    [InlineData("FY1885", 0, NotationErrorKind.OutOfRange)]
    [InlineData("令和7年度ゴミ", 5, NotationErrorKind.Trailing)]
    [InlineData("令和7年度\t", 5, NotationErrorKind.Trailing)]
    [InlineData("令和7\u200B年度", 3, NotationErrorKind.Trailing)]
    [InlineData("令和٧年度", 2, NotationErrorKind.Expected)]
    [InlineData("令和7（2025年度", 8, NotationErrorKind.Expected)]
    [InlineData("令和7（25）年度", 4, NotationErrorKind.Expected)]
    [InlineData("令和4年度～7", 7, NotationErrorKind.Expected)]
    [InlineData("10", 0, NotationErrorKind.Expected)]
    [InlineData("3月", 0, NotationErrorKind.Expected)]
    [InlineData("  ", 2, NotationErrorKind.Empty)]
    [InlineData("令和4年～7年度", 5, NotationErrorKind.Ambiguous)]
    [InlineData("令和7年度（2024年度）", 6, NotationErrorKind.Contradiction)]
    [InlineData("令和7年（2025年度）", 9, NotationErrorKind.Expected)]
    [InlineData("R3.11.026", 6, NotationErrorKind.NoSuchDay)]
    [InlineData("令和7年001月", 4, NotationErrorKind.Expected)]
    [InlineData("平成十〇五年度", 2, NotationErrorKind.Expected)]
    [InlineData("平成百〇十年度", 2, NotationErrorKind.Expected)]
    [InlineData("R7(2025).3", 8, NotationErrorKind.Trailing)]
    [InlineData("令和十〇年", 2, NotationErrorKind.Expected)]
    [InlineData("令和二十〇〇〇〇年", 2, NotationErrorKind.Expected)]
    [InlineData("FY2025/FY2022", 7, NotationErrorKind.Backwards)]
    [InlineData("2025/2022", 5, NotationErrorKind.Backwards)]
    [InlineData("FY2020/FY9999", 7, NotationErrorKind.OutOfRange)]
    [InlineData("R2月平均", 2, NotationErrorKind.Trailing)]
    [InlineData("昭和4年～6昭和6年", 6, NotationErrorKind.Expected)]
    [InlineData("令和7年令和7年", 4, NotationErrorKind.Trailing)]
    [InlineData("R4/R7", 4, NotationErrorKind.Contradiction)]
    [InlineData("2021-13-01", 5, NotationErrorKind.Expected)]
    public void Read_WhatIsWrong_SaysWhereAndWhy(string text, int position, NotationErrorKind kind)
    {
        var result = YearNotation.Default.Read(text);
        Assert.Equal(kind, result.Error?.Kind);
        Assert.Equal(position, result.Error?.Position);
    }
}

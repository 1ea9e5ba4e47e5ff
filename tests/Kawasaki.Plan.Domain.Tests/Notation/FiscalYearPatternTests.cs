using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Notation;

[Properties(Arbitrary = [typeof(PlanArbitraries)])]
public class FiscalYearPatternTests
{
    [Theory]
    [InlineData("{era}{year}年度 ({gregorian})", 2025, "令和7年度 (2025)")]
    [InlineData("{era}{year}年度", 2019, "令和元年度")]
    [InlineData("{letter}{number}", 2019, "R1")]
    [InlineData("{latin} {number} / FY{gregorian}-{end}", 1988, "Showa 63 / FY1988-1989")]
    [InlineData("{{{gregorian}}}", 2025, "{2025}")]
    [InlineData("", 2025, "")]
    public void Write_FillsTheFields(string pattern, int year, string expected)
    {
        var made = new FiscalYearPattern(pattern);
        Assert.Equal(expected, made.Write(new FiscalYear(year)));
        Assert.Equal(pattern, made.ToString());
    }

    [Theory]
    [InlineData("{era", 0)]
    [InlineData("a{month}", 1)]
    [InlineData("{era}}", 5)]
    [InlineData("{}", 0)]
    public void Constructor_WhatIsNoPattern_SaysWhere(string pattern, int position)
    {
        var exception = Assert.Throws<ArgumentException>(() => new FiscalYearPattern(pattern));
        Assert.Contains($"at index {position} ", exception.Message, StringComparison.Ordinal);
    }

    [Property]
    public void Writing_into_a_span_agrees_with_the_string(FiscalYear year)
    {
        var moderate = year.StartYear > 3000 ? new FiscalYear(2025) : year;
        var pattern = new FiscalYearPattern("{era}{year}年度 ({gregorian})");
        var text = pattern.Write(moderate);
        var exact = new char[text.Length];
        Assert.True(pattern.TryWrite(moderate, exact, out _));
        Assert.Equal(text, new string(exact));
        Assert.False(pattern.TryWrite(moderate, exact.AsSpan(1), out var written));
        Assert.Equal(0, written);
        Assert.Equal(moderate, YearNotation.Default.ReadFiscalYear(new FiscalYearPattern("{era}{year}（{gregorian}）年度").Write(moderate)).Value);
    }

    [Fact]
    public void Write_FarYear_NeedsNoEra()
    {
        Assert.Equal("9998", new FiscalYearPattern("{gregorian}").Write(FiscalYear.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalYearPattern("{year}").Write(FiscalYear.MaxValue));
    }
}

using FsCheck.Fluent;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Tests.Generators;
using NodaTime;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Notation;

[Properties(Arbitrary = [typeof(PlanArbitraries), typeof(PatternArbitraries)])]
public class PeriodPatternTests
{
    private const string Pieces = "0123456789元一二十百年月日（）.- 令和平成昭ＲRHS上下\uFFFE\uFFFF";

    [Property(MaxTest = 2000)]
    public void What_is_written_reads_back(PatternAndPeriod made)
    {
        var text = made.Pattern.Write(made.Period);
        var result = made.Pattern.Read(text);
        Assert.True(result.IsRead, $"{made.Pattern} {text}: {result}");
        Assert.Equal(made.Period, result.Value);
    }

    [Property(MaxTest = 3000)]
    public void A_text_close_to_one_that_is_written_is_the_text_of_another_period_or_is_refused(PatternAndPeriod made, int at, int length, int piece)
    {
        var text = made.Pattern.Write(made.Period);
        var place = (at & int.MaxValue) % (text.Length + 1);
        var near = text.Remove(place, Math.Min((length & int.MaxValue) % 3, text.Length - place)).Insert(place, Pieces.Substring((piece & int.MaxValue) % Pieces.Length, 1));
        var result = made.Pattern.Read(near);
        Assert.Equal(near, result.TryGetValue(out var read) ? made.Pattern.Write(read) : near);
        Assert.InRange(result.Error?.Position ?? 0, 0, near.Length);
        Assert.InRange(result.Error?.Length ?? 0, 0, near.Length - (result.Error?.Position ?? 0));
    }

    [Property]
    public void Writing_into_a_span_agrees_with_the_string(PatternAndPeriod made)
    {
        var text = made.Pattern.Write(made.Period);
        var exact = new char[text.Length];
        Assert.True(made.Pattern.TryWrite(made.Period, exact, out _));
        Assert.Equal(text, new string(exact));
        Assert.False(made.Pattern.TryWrite(made.Period, exact.AsSpan(1), out var written));
        Assert.Equal(0, written);
    }

    [Fact]
    public void Of_the_generated_patterns_of_every_unit_some_are_made_and_some_refused()
    {
        var texts = PatternArbitraries.Texts().Generator.Draw(2000);
        Assert.All(
            texts.GroupBy(text => text.Unit),
            ofUnit => Assert.InRange(ofUnit.Count(text => PatternArbitraries.Made(text, EraTable.Default) is not null), 30, ofUnit.Count() - 30));
        Assert.Equal(6, texts.Select(text => text.Unit).Distinct().Count());
        Assert.Equal(6, PatternArbitraries.Made().Generator.Draw(200).Select(made => made.Period.Unit).Distinct().Count());
    }

    [Property]
    public void A_pattern_that_is_refused_says_where(PatternText text)
    {
        var exception = Record.Exception(() => new PeriodPattern(text.Text, text.Unit));
        Assert.True(exception is null or ArgumentException { ParamName: "pattern" });
        Assert.Matches("^$|at index [0-9]+ of the pattern", exception?.Message ?? "");
    }

    [Theory]
    [InlineData("{era}{year}年度({gregorian})", "FY2025", "令和7年度(2025)")]
    [InlineData("{era}{year}年度", "FY2019", "令和元年度")]
    [InlineData("{letter}{number}", "FY2019", "R1")]
    [InlineData("{latin} {number} / FY{gregorian}-{end}", "FY1988", "Showa 63 / FY1988-1989")]
    [InlineData("{{{gregorian}}}", "FY2025", "{2025}")]
    [InlineData("FY{end}", "FY2025", "FY2026")]
    [InlineData("{square}{number:2}", "2025", "㋿07")]
    [InlineData("{era}{kanji}年", "2019", "令和元年")]
    [InlineData("{era}{kanji}年{kanjimonth}月{kanjiday}日", "2018-10-21", "平成三十年十月二十一日")]
    [InlineData("{letter}{number:2}{month:2}{day:2}", "2024-04-01", "R060401")]
    [InlineData("{number}{month:2}{day:2}{letter}", "2024-04-01", "60401R")]
    [InlineData("{era}{year}年{month}月{day}日（{weekday}）", "2024-04-01", "令和6年4月1日（月）")]
    [InlineData("{gregorian}/{month:2}", "2024-04", "2024/04")]
    [InlineData("{era}{year}年度{half}半期", "FY2025-H2", "令和7年度下半期")]
    [InlineData("{gregorian}年度{quarter}Q", "FY2025-Q3", "2025年度3Q")]
    [InlineData("{gregorian}年度（{era}）", "FY3018", "3018年度（令和）")]
    public void Write_FillsTheFields(string pattern, string period, string expected)
    {
        var parsed = CalendarPeriod.Parse(period);
        var made = new PeriodPattern(pattern, parsed.Unit);
        Assert.Equal(expected, made.Write(parsed));
        Assert.Equal(parsed, made.Read(expected).Value);
        Assert.Equal(pattern, made.ToString());
    }

    [Theory]
    [InlineData("{era", PeriodUnit.FiscalYear, 0)]
    [InlineData("a{month}", PeriodUnit.FiscalYear, 1)]
    [InlineData("{gregorian}{month}{end}", PeriodUnit.Month, 18)]
    [InlineData("{gregorian}{weekday}", PeriodUnit.Month, 11)]
    [InlineData("{era}{year}}", PeriodUnit.FiscalYear, 11)]
    [InlineData("{}", PeriodUnit.FiscalYear, 0)]
    [InlineData("", PeriodUnit.FiscalYear, 0)]
    [InlineData("年度", PeriodUnit.FiscalYear, 2)]
    [InlineData("a{era}", PeriodUnit.Year, 1)]
    [InlineData("{number}", PeriodUnit.Year, 0)]
    [InlineData("{gregorian}", PeriodUnit.Date, 11)]
    [InlineData("{gregorian}.{month}", PeriodUnit.Date, 19)]
    [InlineData("{gregorian}", PeriodUnit.FiscalHalf, 11)]
    [InlineData("{gregorian}", PeriodUnit.FiscalQuarter, 11)]
    [InlineData("{gregorian}{month}{day}", PeriodUnit.Date, 11)]
    [InlineData("{gregorian}.{month}1{day}", PeriodUnit.Date, 12)]
    [InlineData("{era}{kanji}{kanjimonth}", PeriodUnit.Month, 5)]
    [InlineData("{era}{number}{month}", PeriodUnit.Month, 5)]
    [InlineData("{gregorian}\uFFFE", PeriodUnit.Year, 11)]
    public void Constructor_WhatIsNoPattern_SaysWhere(string pattern, PeriodUnit unit, int position)
    {
        var exception = Assert.Throws<ArgumentException>(nameof(pattern), () => new PeriodPattern(pattern, unit));
        Assert.Contains($"at index {position} ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_MoreThan64Parts_Throws()
    {
        Assert.Equal(64, new PeriodPattern(string.Concat(Enumerable.Repeat("{gregorian}-", 32)), PeriodUnit.Year).Write(CalendarPeriod.FromYear(2025)).Count(c => c is '-' or '5'));
        Assert.Throws<ArgumentException>("pattern", () => new PeriodPattern(string.Concat(Enumerable.Repeat("{gregorian}", 65)), PeriodUnit.Year));
    }

    [Theory]
    [InlineData("{era}{year}年度", PeriodUnit.FiscalYear, "", NotationErrorKind.Empty, 0)]
    [InlineData("{era}{year}年度", PeriodUnit.FiscalYear, "令和7年", NotationErrorKind.Expected, 4)]
    [InlineData("{era}{year}年度", PeriodUnit.FiscalYear, "令和7年度末", NotationErrorKind.Trailing, 5)]
    [InlineData("{era}{year}年度", PeriodUnit.FiscalYear, "例和7年度", NotationErrorKind.Expected, 0)]
    [InlineData("{era}{year}年度", PeriodUnit.FiscalYear, "令和年度", NotationErrorKind.Expected, 2)]
    [InlineData("{era}{year}年度", PeriodUnit.FiscalYear, "令和0年度", NotationErrorKind.OutOfRange, 2)]
    [InlineData("{era}{year}年度", PeriodUnit.FiscalYear, "令和1年度", NotationErrorKind.Expected, 2)]
    [InlineData("{era}{year}年度", PeriodUnit.FiscalYear, "令和07年度", NotationErrorKind.Expected, 2)]
    [InlineData("{era}{year}年度", PeriodUnit.FiscalYear, "令和７年度", NotationErrorKind.Expected, 2)]
    [InlineData("{era}{year}年度", PeriodUnit.FiscalYear, "平成37年度", NotationErrorKind.BeyondEra, 2)]
    [InlineData("{era}{year}年度", PeriodUnit.FiscalYear, "平成31年度", NotationErrorKind.BeyondEra, 2)]
    [InlineData("{era}{year}年度", PeriodUnit.FiscalYear, "昭和元年度", NotationErrorKind.BeforeEra, 2)]
    [InlineData("{era}{year}年度", PeriodUnit.FiscalYear, "明治18年度", NotationErrorKind.OutOfRange, 2)]
    [InlineData("{era}{year}（{gregorian}）", PeriodUnit.Year, "令和7（2024）", NotationErrorKind.Contradiction, 4)]
    [InlineData("{gregorian}（{era}{year}）", PeriodUnit.Year, "2024（令和7）", NotationErrorKind.Contradiction, 0)]
    [InlineData("{gregorian}-{end}", PeriodUnit.FiscalYear, "2024-2026", NotationErrorKind.Expected, 5)]
    [InlineData("{gregorian}（{number}）", PeriodUnit.Year, "3018（999）", NotationErrorKind.OutOfRange, 5)]
    [InlineData("{gregorian}", PeriodUnit.Year, "1872", NotationErrorKind.OutOfRange, 0)]
    [InlineData("{gregorian}.{month}.{day}", PeriodUnit.Date, "2024.13.1", NotationErrorKind.Expected, 5)]
    [InlineData("{gregorian}.{month}.{day}", PeriodUnit.Date, "2024.x.1", NotationErrorKind.Expected, 5)]
    [InlineData("{gregorian}.{month}.{day}", PeriodUnit.Date, "2023.2.29", NotationErrorKind.NoSuchDay, 7)]
    [InlineData("{gregorian}.{month}.{day}（{weekday}）", PeriodUnit.Date, "2024.4.1（火）", NotationErrorKind.Contradiction, 9)]
    [InlineData("{gregorian}.{month}.{day}（{weekday}）", PeriodUnit.Date, "2024.4.1（曜）", NotationErrorKind.Expected, 9)]
    [InlineData("{gregorian}年度{half}", PeriodUnit.FiscalHalf, "2024年度中", NotationErrorKind.Expected, 6)]
    [InlineData("{gregorian}-{quarter}", PeriodUnit.FiscalQuarter, "2024-5", NotationErrorKind.Expected, 5)]
    [InlineData("{gregorian}-{quarter}", PeriodUnit.FiscalQuarter, "2024-\uFFFE", NotationErrorKind.Expected, 5)]
    [InlineData("{gregorian}-1", PeriodUnit.FiscalYear, "2024-\uFFFE", NotationErrorKind.Expected, 5)]
    public void Read_AnotherText_SaysWhere(string pattern, PeriodUnit unit, string text, NotationErrorKind kind, int position)
    {
        var error = new PeriodPattern(pattern, unit).Read(text).Error!;
        Assert.Equal((kind, position), (error.Kind, error.Position));
    }

    [Fact]
    public void Write_WhatThePatternIsNotOf_Throws()
    {
        var pattern = new PeriodPattern("{era}{year}", PeriodUnit.FiscalYear);
        Assert.Throws<ArgumentException>("period", () => pattern.Write(CalendarPeriod.FromYear(2025)));
        Assert.Throws<ArgumentException>("period", () => pattern.Write(new FiscalYearRange(new(2025), new(2026))));
        Assert.Equal("9998", new PeriodPattern("{gregorian}", PeriodUnit.FiscalYear).Write(FiscalYear.MaxValue));
        Assert.ThrowsAny<ArgumentException>(() => new PeriodPattern("{gregorian}", (PeriodUnit)6));
    }

    [Theory]
    [InlineData("{era}{year}年度", "FY3017", "令和999年度")]
    [InlineData("{era}{year}年度", "FY3018", "3018年度")]
    [InlineData("{letter}{number}", "FY9998", "9998年度")]
    [InlineData("{letter}{number}", "9999", "9999年")]
    [InlineData("{letter}{number:2}.{month}", "3018-05", "3018年5月")]
    [InlineData("{gregorian}（{number}）", "3018", "3018年")]
    [InlineData("{era}{kanji}年度{half}期", "FY3018-H2", "3018年度下半期")]
    [InlineData("{gregorian}", "9999", "9999")]
    public void A_year_of_an_era_with_four_digits_is_written_western_and_read_back(string text, string period, string written)
    {
        var value = CalendarPeriod.Parse(period);
        var pattern = new PeriodPattern(text, value.Unit);
        Assert.Equal(written, pattern.Write(value));
        Assert.Equal(value, pattern.Read(written).Value);
        Assert.False(pattern.TryWrite(value, new char[written.Length - 1], out var none));
        Assert.Equal(0, none);
        Assert.False(new PeriodPattern("{era}{year}", PeriodUnit.FiscalYear).Read("2025年度").IsRead);
    }

    [Fact]
    public void An_era_of_ones_own_has_its_name_for_a_square_character()
    {
        var eras = EraTable.Default.With(new JapaneseEra("安永", "Anei", 'A', new LocalDate(2050, 2, 3)));
        var pattern = new PeriodPattern("{square}{number}年", PeriodUnit.Year, eras);
        Assert.Equal("安永3年", pattern.Write(CalendarPeriod.FromYear(2052)));
        Assert.Equal(CalendarPeriod.FromYear(2052), pattern.Read("安永3年").Value);
    }
}

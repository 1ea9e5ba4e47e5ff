using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Notation;
using NodaTime;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Notation;

/// <summary>What only few texts show: canonical text in a fiscal notation, equal ends, missing words, eras that begin beside the limits of a year, messages.</summary>
public class NotationLimitTests
{
    private static readonly YearNotation Fiscal = new(EraTable.Default, BareYears.Fiscal);

    [Fact]
    public void Canonical_text_is_read_by_every_notation_and_method()
    {
        Assert.All([YearNotation.Default, Fiscal], notation =>
        {
            Assert.Equal(new FiscalYear(2025), notation.ReadFiscalYear("FY2025").Value);
            Assert.Equal(new FiscalYearRange(new(2022), new(2025)), notation.ReadFiscalYearRange("FY2022/FY2025").Value);
            Assert.Equal("FY2025", notation.Read("FY2025").Value.ToString());
            Assert.Equal("FY2022/FY2025", notation.Read("FY2022/FY2025").Value.ToString());
        });
    }

    [Theory]
    [InlineData("令和7～令和8年（")]
    [InlineData("（令和7")]
    [InlineData("平成31（令和元")]
    [InlineData("令和7・")]
    [InlineData("令和7年（月・")]
    public void A_text_that_nests_without_end_is_refused_like_any_other(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 50_000));
        Assert.False(YearNotation.Default.Read(text).IsRead);

        var end = 0;
        foreach (var found in YearNotation.Default.Find(text))
        {
            Assert.InRange(found.Start, end, text.Length);
            end = found.Start + found.Length;
        }

        Assert.InRange(end, 1, text.Length);
    }

    [Theory]
    [InlineData("令和4～4年度", "FY2022")]
    [InlineData("令和4年度から令和4年度まで", "FY2022")]
    [InlineData("平成30～令和元年度", "FY2018/FY2019")]
    [InlineData("R3.11末", "2021-11")]
    public void Equal_ends_and_a_first_year_are_read(string text, string expected) => Assert.Equal(expected, YearNotation.Default.Read(text).Value.ToString());

    [Theory]
    [InlineData("平成30～元年度", NotationErrorKind.Backwards, 5, "範囲の順序が逆です（2018年から1989年）。「平成30～令和元年度」なら読めます。問題の箇所は「平成30～」に続く「元」です。")] // The end has the era of the start.
    [InlineData("令和4年度より令和7年度", NotationErrorKind.Expected, 12, "「まで」が必要です。「令和4年度より令和7年度まで」なら読めます。「令和4年度より令和7年度」で終わっています。")]
    [InlineData("R3.11.26末", NotationErrorKind.Trailing, 8, "余分な文字があります。「R3.11.26」まで読めましたが、「末」を読めません。")]
    [InlineData("令和3000年度", NotationErrorKind.Expected, 2, "元号の年は3桁までです。「令和」まで読めましたが、「3000」を読めません。")]
    [InlineData("令和7（25）年度", NotationErrorKind.Expected, 4, "括弧の中に4桁の西暦年が必要です。「令和7（」まで読めましたが、「25」を読めません。")]
    public void A_refusal_says_where_and_why(string text, NotationErrorKind kind, int position, string message)
    {
        var error = YearNotation.Default.Read(text).Error!;
        Assert.Equal((kind, position, message), (error.Kind, error.Position, error.Message.Japanese));
    }

    [Fact]
    public void A_refusal_says_what_was_asked_and_what_is_there()
    {
        Assert.Equal(new("月が必要ですが、「令和7年度」は年度です。", "Expected a month, but '令和7年度' is a fiscal year (年度)."), YearNotation.Default.ReadMonth("令和7年度").Error!.Message);
        Assert.Equal(new("年度が必要ですが、「令和7年5月」は月です。", "Expected a fiscal year (年度), but '令和7年5月' is a month."), YearNotation.Default.ReadFiscalYear("令和7年5月").Error!.Message);
        Assert.Equal(new("基本政策のコードは1つの部分からなり、2つではありません。問題の箇所は「基本政策」です。", "The code of 基本政策 has 1 part, not 2. '基本政策' was not understood."), PlanCodeNotation.Read("基本政策 5-1").Error!.Message);
        Assert.Equal(new("政策のコードは2つの部分からなり、1つではありません。問題の箇所は「政策」です。", "The code of 政策 has 2 parts, not 1. '政策' was not understood."), PlanCodeNotation.Read("政策5").Error!.Message);
        Assert.StartsWith("Expected at most 3 digits.", YearNotation.Default.Read("令和3000年度").Error!.Message.English, StringComparison.Ordinal);
        Assert.StartsWith("Expected a Gregorian year of four digits in the brackets.", YearNotation.Default.Read("令和7（25）年度").Error!.Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, 31, "令和32年度", YearNormalizations.BeyondEra)]
    [InlineData(3, 31, "令和31年度", YearNormalizations.None)]
    [InlineData(3, 31, "安永元年度", YearNormalizations.None)]
    [InlineData(3, 31, "令和32年", YearNormalizations.None)]
    [InlineData(3, 31, "安永元年1月1日", YearNormalizations.BeforeEra)]
    [InlineData(3, 31, "安永元年3月31日", YearNormalizations.None)]
    [InlineData(3, 31, "令和32年3月31日", YearNormalizations.BeyondEra)]
    [InlineData(4, 1, "令和32年度", YearNormalizations.BeyondEra)]
    [InlineData(4, 1, "令和31年度", YearNormalizations.None)]
    [InlineData(4, 1, "安永元年度", YearNormalizations.None)]
    [InlineData(4, 1, "安永元年3月31日", YearNormalizations.BeforeEra)]
    [InlineData(4, 1, "令和32年3月31日", YearNormalizations.None)]
    [InlineData(4, 1, "令和32年4月1日", YearNormalizations.BeyondEra)]
    [InlineData(1, 1, "令和32年度", YearNormalizations.BeyondEra)]
    [InlineData(1, 1, "令和31年度", YearNormalizations.None)]
    [InlineData(1, 1, "令和32年", YearNormalizations.BeyondEra)]
    [InlineData(1, 1, "令和31年", YearNormalizations.None)]
    [InlineData(1, 1, "安永元年", YearNormalizations.None)]
    [InlineData(1, 1, "安永元年1月1日", YearNormalizations.None)]
    public void An_era_may_begin_beside_the_limit_of_a_year(int month, int day, string text, YearNormalizations expected)
    {
        var notation = new YearNotation(EraTable.Default.With(new JapaneseEra("安永", "Anei", 'A', new LocalDate(2050, month, day))));
        Assert.Equal(expected, notation.Read(text).Normalizations);
    }

    [Theory]
    [InlineData("12 百貨店", "12 百貨店")]
    [InlineData("5千葉県", "5 千葉県")]
    [InlineData("3万博", "3 万博")]
    [InlineData("5千件", "5000 件")]
    [InlineData("5百人", "500 人")]
    [InlineData("12 千円", "12000 円")]
    public void A_word_that_begins_with_a_numeral_is_a_unit(string text, string expected) =>
        Assert.Equal(expected, IndicatorCellNotation.Default.ReadMeasurement(text).Value.Value.ToString());

    [Theory]
    [InlineData("5 十二")]
    [InlineData("5千二百円")]
    [InlineData("5千百万円")]
    public void A_numeral_behind_a_multiplier_is_refused(string text) =>
        Assert.Equal(NotationErrorKind.Trailing, IndicatorCellNotation.Default.ReadMeasurement(text).Error!.Kind);
}

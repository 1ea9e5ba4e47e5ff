using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Tests.Generators;
using NodaTime;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Notation;

[Properties(Arbitrary = [typeof(PlanArbitraries)])]
public class YearNotationTests
{
    private static readonly YearNotation Strict = new(EraTable.Default, strictness: Strictness.Strict);
    private static readonly YearNotation Fiscal = new(EraTable.Default, BareYears.Fiscal);

    [Property(MaxTest = 3000)]
    public void Reading_never_throws_and_places_its_errors(NearNotation near, BareYears bareYears, Strictness strictness)
    {
        var result = new YearNotation(EraTable.Default, bareYears, strictness).Read(near.Text);
        Assert.NotEqual(result.IsRead, result.Error is not null);
        if (result.Error is { } error)
        {
            Assert.InRange(error.Position, 0, near.Text.Length);
            Assert.NotEmpty(error.Message.English);
            Assert.NotEmpty(error.Message.Japanese);
            Assert.Throws<InvalidOperationException>(() => result.Value);
        }
    }

    [Property(MaxTest = 1000)]
    public void Any_string_is_read_or_refused(string? text)
    {
        var result = YearNotation.Default.Read(text);
        Assert.NotEqual(result.IsRead, result.Error is not null);
    }

    [Property(MaxTest = 1000)]
    public void Strict_reading_refuses_exactly_what_is_normalised(NearNotation near)
    {
        var standard = YearNotation.Default.Read(near.Text);
        var strict = Strict.Read(near.Text);
        Assert.Equal(standard.IsRead && standard.Normalizations is YearNormalizations.None, strict.IsRead);
        Assert.True(!strict.IsRead || strict.Value == standard.Value);
    }

    [Property(MaxTest = 3000)]
    public void A_space_between_the_parts_changes_nothing(NearNotation near)
    {
        // With a space before 年度 the text is not the plain form any more, which is read straight through.
        var spaced = near.Text.Replace("年度", " 年度", StringComparison.Ordinal);
        var plain = YearNotation.Default.Read(near.Text);
        var general = YearNotation.Default.Read(spaced);
        Assert.Equal(general.IsRead, plain.IsRead);
        Assert.Equal(general.Error?.Kind, plain.Error?.Kind);
        Assert.True(!plain.IsRead || (plain.Value == general.Value && plain.Normalizations == general.Normalizations && plain.TrailingWords == general.TrailingWords));
        Assert.Equal(YearNotation.Default.ReadFiscalYear(spaced).IsRead, YearNotation.Default.ReadFiscalYear(near.Text).IsRead);
    }

    [Fact]
    public void Every_fiscal_year_by_one_name_or_two_is_read_straight_through_as_the_grammar_reads_it()
    {
        string[] numbers = ["元", "0", "00", "07", .. Enumerable.Range(1, 70).Select(number => $"{number}")];
        string[] names = [.. EraTable.Default.Eras.SelectMany(era => numbers.Select(number => era.Name + number))];
        string[] others = ["令和元", "平成元", "平成1", "昭和元", "大正15", "令和7", "令和7年", "平成31", "昭和64", "2019", "1989", "1926", "2025", "19"];
        foreach (var text in names.SelectMany(name => others.Select(other => $"{name}（{other}）").Append(name)))
        {
            var (plain, general) = (YearNotation.Default.Read($"{text}年度"), YearNotation.Default.Read($"{text} 年度"));
            Assert.Equal((general.IsRead, general.Error?.Kind, general.Normalizations), (plain.IsRead, plain.Error?.Kind, plain.Normalizations));
            Assert.Equal(general.IsRead ? general.Value : null, plain.IsRead ? plain.Value : default(CalendarPeriod?));
        }
    }

    [Theory]
    [InlineData("令和7年度", "FY2025")]
    [InlineData("令和元年度", "FY2019")]
    [InlineData("R7年度", "FY2025")]
    [InlineData("ｒ７年度", "FY2025")]
    [InlineData("㋿7年度", "FY2025")]
    [InlineData("令\u548C七年度", "FY2025")]
    [InlineData("\uF9A8和7年度", "FY2025")]
    [InlineData("平成三十一年度", "FY2019")]
    [InlineData("令和十年度", "FY2028")]
    [InlineData("令和7（2025）年度", "FY2025")]
    [InlineData("令和7 (2025) 年度", "FY2025")]
    [InlineData("令和　７　［２０２５］　年度", "FY2025")]
    [InlineData("R7 [2025] 年度", "FY2025")]
    [InlineData("2025(令和7)年度", "FY2025")]
    [InlineData("2025年度", "FY2025")]
    [InlineData("令和4（2022）～7（2025）年度", "FY2022/FY2025")]
    [InlineData("令和4 (2022) ~ 7 (2025) 年度", "FY2022/FY2025")]
    [InlineData("平成30（2018）～令和4（2022）年度", "FY2018/FY2022")]
    [InlineData("令和4年度～令和7年度", "FY2022/FY2025")]
    [InlineData("令和4～7年度", "FY2022/FY2025")]
    [InlineData("R4～R7", "2022/2025")]
    [InlineData("2022‐2025", "2022/2025")]
    [InlineData("令和8（2026）年度以降", "FY2026/..")]
    [InlineData("令和7年度まで", "../FY2025")]
    [InlineData("令和6年度から", "FY2024/..")]
    [InlineData("令和7年", "2025")]
    [InlineData("令和7（2025）年", "2025")]
    [InlineData("R7", "2025")]
    [InlineData("H27 [2015]", "2015")]
    [InlineData("(H27) [2015]", "2015")]
    [InlineData("2015", "2015")]
    [InlineData("令和3（2021）年3月", "2021-03")]
    [InlineData("平成28 (2016) 年 1月", "2016-01")]
    [InlineData("R2.12", "2020-12")]
    [InlineData("令和5（2023）年 10 月 15 日", "2023-10-15")]
    [InlineData("R03.11.26", "2021-11-26")]
    [InlineData("R 3. 4. 1", "2021-04-01")]
    [InlineData("令3.11.26", "2021-11-26")]
    [InlineData("令和元年五月一日", "2019-05-01")]
    [InlineData("㋿3年11月26日", "2021-11-26")]
    [InlineData("2021-11-26", "2021-11-26")]
    [InlineData("明治6年1月1日", "1873-01-01")]
    [InlineData("令和7年度（2025年度）", "FY2025")]
    [InlineData("令和7年(2025)", "2025")]
    [InlineData("2025年度（令和7年度）", "FY2025")]
    [InlineData("2015年（平成27年）", "2015")]
    [InlineData("令和4年度（2022年度）～7年度（2025年度）", "FY2022/FY2025")]
    [InlineData("令和柒年度", "FY2025")]
    [InlineData("昭和六〇年", "1985")]
    [InlineData("昭和百〇八年", "2033", YearNormalizations.BeyondEra)]
    [InlineData("FY2025 ", "FY2025")]
    [InlineData("FY2025", "FY2025")]
    [InlineData("FY2022/FY2025", "FY2022/FY2025")]
    [InlineData("../FY2025", "../FY2025")]
    [InlineData("2022/..", "2022/..")]
    public void Read_WhatPlansPrint_GivesItsValue(string text, string expected, YearNormalizations normalizations = YearNormalizations.None)
    {
        var result = YearNotation.Default.Read(text);
        Assert.True(result.IsRead, result.Error?.ToString());
        Assert.Equal(expected, result.Value.ToString());
        Assert.Equal(normalizations, result.Normalizations);
        Assert.Equal(expected, result.ToString());
    }

    [Theory]
    [InlineData("平成37年度", "FY2025", YearNormalizations.BeyondEra)]
    [InlineData("昭和64年度", "FY1989", YearNormalizations.BeyondEra)]
    [InlineData("H31.5.1", "2019-05-01", YearNormalizations.BeyondEra)]
    [InlineData("明治45年7月30日", "1912-07-30", YearNormalizations.BeyondEra)]
    [InlineData("大正15年12月25日", "1926-12-25", YearNormalizations.BeyondEra)]
    [InlineData("昭和100年", "2025", YearNormalizations.BeyondEra)]
    [InlineData("令和元年4月1日", "2019-04-01", YearNormalizations.BeforeEra)]
    [InlineData("平成31年度", "FY2019", YearNormalizations.None)]
    [InlineData("昭和元年度", "FY1926", YearNormalizations.None)]
    [InlineData("大正元年度", "FY1912", YearNormalizations.None)]
    [InlineData("明治45年度", "FY1912", YearNormalizations.None)]
    [InlineData("平成31年4月", "2019-04", YearNormalizations.None)]
    [InlineData("平成28～37年度", "FY2016/FY2025", YearNormalizations.BeyondEra)]
    public void Read_YearsOutsideTheirEra_AreReported(string text, string expected, YearNormalizations normalizations)
    {
        var result = YearNotation.Default.Read(text);
        Assert.Equal((expected, normalizations), (result.Value.ToString(), result.Normalizations));
    }

    [Theory]
    [InlineData("令和5（2023）年10月15日現在", "2023-10-15", TrailingWords.AsOf)]
    [InlineData("R2.12現在", "2020-12", TrailingWords.AsOf)]
    [InlineData("R9予定", "2027", TrailingWords.Planned)]
    [InlineData("令和8年3月末から", "2026-03/..", TrailingWords.End)]
    [InlineData("令和5年度末～令和7年度末", "FY2023/FY2025", TrailingWords.End)]
    [InlineData("令和7年度当初予算", "FY2025", TrailingWords.Beginning | TrailingWords.Budget)]
    [InlineData("令和5年度決算見込み", "FY2023", TrailingWords.Settlement | TrailingWords.Planned)]
    [InlineData("令和5年度実績", "FY2023", TrailingWords.Actual)]
    [InlineData("令和5年4月1日付", "2023-04-01", TrailingWords.Dated)]
    [InlineData("令和5年中", "2023", TrailingWords.During)]
    [InlineData("令和5年度分", "FY2023", TrailingWords.Part)]
    [InlineData("令和7年度末", "FY2025", TrailingWords.End)]
    [InlineData("令和3（2021）年3月末現在", "2021-03", TrailingWords.End | TrailingWords.AsOf)]
    [InlineData("令和7年度末まで", "../FY2025", TrailingWords.End)]
    public void Read_TrailingWords_AreKeptApart(string text, string expected, TrailingWords words)
    {
        var result = YearNotation.Default.Read(text);
        Assert.Equal((expected, words), (result.Value.ToString(), result.TrailingWords));
    }

    [Fact]
    public void Message_OfContradiction_NamesBothSides() =>
        Assert.Equal("令和7 is 2025, not 2024. '令和7（' was understood, '2024' was not.", YearNotation.Default.Read("令和7（2024）年度").Error?.Message.English);

    [Fact]
    public void Read_StrictlyBeyondTheEra_NamesBothSides()
    {
        var error = Strict.Read("平成37年度").Error;
        Assert.Equal(NotationErrorKind.BeyondEra, error?.Kind);
        Assert.Contains("平成37 is 2025", error?.Message.English, StringComparison.Ordinal);
        Assert.Equal(NotationErrorKind.BeforeEra, Strict.Read("令和元年4月1日").Error?.Kind);
    }

    [Theory]
    [InlineData("2022/2025", "FY2022/FY2025")]
    [InlineData("2022/..", "FY2022/..")]
    [InlineData("../2025", "../FY2025")]
    [InlineData("R4～R7", "FY2022/FY2025")]
    [InlineData("2015", "FY2015")]
    [InlineData("H27 [2015]", "FY2015")]
    [InlineData("令和7年", "2025")]
    [InlineData("令和4～7年", "2022/2025")]
    [InlineData("R2.12", "2020-12")]
    public void Read_BareYearsAsFiscal_LeavesTheOthers(string text, string expected) => Assert.Equal(expected, Fiscal.Read(text).Value.ToString());

    [Theory]
    [InlineData("1880/2025", 0)]
    [InlineData("2022/9999", 5)]
    [InlineData("../1880", 3)]
    public void Read_BareYearsOutsideTheFiscalYears_AreRefused(string text, int position) =>
        Assert.Equal((NotationErrorKind.OutOfRange, position), (Fiscal.Read(text).Error!.Kind, Fiscal.Read(text).Error!.Position));

    [Theory]
    [InlineData("〇零", 0)]
    [InlineData("一壱壹", 1)]
    [InlineData("二弐貳貮", 2)]
    [InlineData("三参參", 3)]
    [InlineData("四肆", 4)]
    [InlineData("五伍", 5)]
    [InlineData("六陸", 6)]
    [InlineData("七漆柒", 7)]
    [InlineData("八捌", 8)]
    [InlineData("九玖", 9)]
    [InlineData("十拾什", 10)]
    [InlineData("廿卄", 20)]
    [InlineData("卅丗", 30)]
    [InlineData("卌", 40)]
    [InlineData("百佰陌", 100)]
    [InlineData("皕", 200)]
    public void Every_form_of_a_kanji_numeral_is_read(string forms, int value)
    {
        // With a 壱 in front of the digits, so that zero can be seen: 壱〇.
        Assert.All(forms, form => Assert.Equal(2018 + (value < 10 ? 10 + value : value), YearNotation.Default.ReadFiscalYear($"令和{(value < 10 ? "壱" : "")}{form}年度").Value.StartYear));
        Assert.All(forms, form => Assert.Single(Found($"、令和{(value < 10 ? "壱" : "")}{form}年度に")));

        static List<int> Found(string text)
        {
            var places = new List<int>();
            foreach (var found in YearNotation.Default.Find(text))
            {
                places.Add(found.Start);
            }

            return places;
        }
    }

    [Fact]
    public void Read_EraThatBeginsAtTheEndOfAFiscalYear_NamesItStill()
    {
        var notation = new YearNotation(EraTable.Default.With(new JapaneseEra("安永", "Anei", 'A', new LocalDate(2050, 3, 31))));

        // FY2049 ends on the first day of the era.
        Assert.Equal(YearNormalizations.None, notation.Read("令和31年度").Normalizations);
        Assert.Equal(YearNormalizations.BeyondEra, notation.Read("令和32年度").Normalizations);
        Assert.Equal(YearNormalizations.None, notation.Read("安永元年度").Normalizations);
        Assert.Equal(YearNormalizations.BeforeEra, notation.Read("安永元年2月").Normalizations);
        Assert.Equal(YearNormalizations.None, notation.Read("安永元年3月").Normalizations);
    }

    [Fact]
    public void Message_OfAnotherKind_SaysWhatWasFound() =>
        Assert.Equal("Expected a fiscal year (年度), but '令和4～7年度' is a range of fiscal years.", YearNotation.Default.ReadFiscalYear("令和4～7年度").Error?.Message.English);

    [Fact]
    public void Typed_reading_refuses_another_kind()
    {
        Assert.Equal(new FiscalYear(2025), YearNotation.Default.ReadFiscalYear("R7").Value);
        Assert.Equal(NotationErrorKind.OtherKind, YearNotation.Default.ReadFiscalYear("令和7年").Error?.Kind);
        Assert.Equal("FY2022/FY2025", YearNotation.Default.ReadFiscalYearRange("R4～R7").Value.ToString());
        Assert.Equal("FY2022/FY2022", YearNotation.Default.ReadFiscalYearRange("R4").Value.ToString());
        Assert.Equal(NotationErrorKind.OtherKind, YearNotation.Default.ReadFiscalYearRange("R4.4").Error?.Kind);
        Assert.Equal(new LocalDate(2021, 11, 26), YearNotation.Default.ReadDate("R3.11.26").Value);
        Assert.Equal(NotationErrorKind.OtherKind, YearNotation.Default.ReadDate("R3.11").Error?.Kind);
        Assert.Equal(new YearMonth(2020, 12), YearNotation.Default.ReadMonth("R2.12").Value);
        Assert.Equal(NotationErrorKind.OtherKind, YearNotation.Default.ReadMonth("R3.11.26").Error?.Kind);
    }

    [Fact]
    public void Read_EraOfTheUser_NeedsNoRelease()
    {
        var notation = new YearNotation(EraTable.Default.With(new JapaneseEra("安永", "Anei", 'A', new LocalDate(2050, 2, 3))));

        Assert.Equal("FY2052", notation.Read("安永3（2052）年度").Value.ToString());
        Assert.Equal("FY2050/FY2052", notation.Read("安永元～3年度").Value.ToString());
        Assert.Equal(YearNormalizations.BeyondEra, notation.Read("令和34年度").Normalizations);
        Assert.Equal("安永3（2052）年度", notation.Write(new FiscalYear(2052), NotationStyle.Full));
        Assert.False(YearNotation.Default.Read("安永3年度").IsRead);
    }

    [Theory]
    [InlineData("平成安", "平成3年度は平成安3年度の前", "FY1991", "FY2052")]
    [InlineData("新令和", "令和3年度は新令和3年度の前", "FY2021", "FY2052")]
    public void An_era_whose_name_has_another_name_in_it_is_read_like_any_other(string name, string text, string first, string second)
    {
        var notation = new YearNotation(EraTable.Default.With(new JapaneseEra(name, "Anei", 'A', new LocalDate(2050, 2, 3))));

        Assert.Equal("FY2052", notation.Read($"{name}3（2052）年度").Value.ToString());
        var found = notation.Find(text).GetEnumerator();
        Assert.True(found.MoveNext());
        Assert.Equal(first, found.Current.Result.ToString());
        Assert.True(found.MoveNext());
        Assert.Equal(second, found.Current.Result.ToString());
    }

    [Theory]
    [InlineData("令和5～4年度", "The range runs backwards, from 2023 to 2022. '令和5～' was understood, '4' was not.", "範囲の順序が逆です（2023年から2022年）。問題の箇所は「令和5～」に続く「4」です。")]
    [InlineData("2025(2025)年度", "Expected the year of an era in the brackets. '2025(' was understood, '2025' was not.", "括弧の中に元号の年が必要です。「2025(」まで読めましたが、「2025」を読めません。")]
    [InlineData("令和1234年度", "Expected at most 3 digits. '令和' was understood, '1234' was not.", "元号の年は3桁までです。「令和」まで読めましたが、「1234」を読めません。")]
    [InlineData("令和7（2024）年度", "令和7 is 2025, not 2024. '令和7（' was understood, '2024' was not.", "令和7年は2025年で、2024年ではありません。問題の箇所は「令和7（」に続く「2024」です。")]
    [InlineData("令和0年度", "There is no year 0 of 令和. '令和' was understood, '0' was not.", "令和0年はありません。問題の箇所は「令和」に続く「0」です。")]
    [InlineData("令和7年度あ", "Expected nothing more. '令和7年度' was understood, 'あ' was not.", "余分な文字があります。「令和7年度」まで読めましたが、「あ」を読めません。")]
    [InlineData("明治18年度", "Expected a fiscal year from FY1886 (明治19年度) to FY9998. '明治' was understood, '18' was not.", "扱えるのは明治19（1886）年度から9998年度までの年度です。問題の箇所は「明治」に続く「18」です。")]
    [InlineData("令和7年2月30日", "The month has no day 30. '令和7年2月' was understood, '30' was not.", "その月に30日はありません。問題の箇所は「令和7年2月」に続く「30」です。")]
    public void An_error_says_why_in_both_languages(string text, string english, string japanese) =>
        Assert.Equal(new Wording(japanese, english), YearNotation.Default.Read(text).Error?.Message);

    [Fact]
    public void An_error_of_another_kind_names_both()
    {
        Assert.Equal(new Wording("年度が必要ですが、「R3.11」は月です。", "Expected a fiscal year (年度), but 'R3.11' is a month."), YearNotation.Default.ReadFiscalYear("R3.11").Error?.Message);
        Assert.Equal("日付が必要ですが、「令和7年度」は年度です。", YearNotation.Default.ReadDate("令和7年度").Error?.Message.Japanese);
        Assert.Equal("平成37年（2025年）のこの時期には、次の元号が始まっています。厳密な読み方では受け付けません。「令和7年度」なら読めます。問題の箇所は「平成」に続く「37」です。", new YearNotation(EraTable.Default, strictness: Strictness.Strict).Read("平成37年度").Error?.Message.Japanese);
    }

    [Theory]
    [InlineData("FY2025", "FY2025")]
    [InlineData("令和4～4年度", "FY2022")]
    [InlineData("平成30～元年度", null)]
    [InlineData("令和4年度から令和7年度", "FY2022/FY2025")]
    [InlineData("R3.11.26末", null)]
    public void Read_AtTheEdges(string text, string? expected)
    {
        var result = new YearNotation(EraTable.Default, BareYears.Fiscal).Read(text);
        Assert.Equal(expected, result.IsRead ? result.ToString() : null);
    }

    [Fact]
    public void A_range_of_canonical_text_is_read_as_it_is()
    {
        Assert.Equal(new FiscalYear(2025), YearNotation.Default.ReadFiscalYear("FY2025").Value);
        Assert.Equal(new FiscalYearRange(new(2022), new(2025)), YearNotation.Default.ReadFiscalYearRange("FY2022/FY2025").Value);
    }

    [Fact]
    public void Every_dash_stands_between_years()
    {
        foreach (var dash in "～〜~∼-‐‑–−－—―─ーｰ")
        {
            Assert.Equal("FY2022/FY2025", YearNotation.Default.Read($"令和4{dash}7年度").ToString());
        }
    }
}

using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Tests.Generators;
using NodaTime;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Notation;

[Properties(Arbitrary = [typeof(PlanArbitraries)])]
public class YearNotationWriteTests
{
    private static readonly EraTable OwnEras = EraTable.Default
        .With(new JapaneseEra("安永", "Anei", 'A', new LocalDate(2050, 2, 3)))
        .With(new JapaneseEra("和", "Wa", 'W', new LocalDate(2077, 4, 1)))
        .With(new JapaneseEra("文久元寿", "Bunkyu", 'B', new LocalDate(2100, 9, 30), firstFiscalYear: FirstFiscalYear.OfThisEra))
        .With(new JapaneseEra("永", "Ei", 'E', new LocalDate(2101, 5, 1)))
        .With(new JapaneseEra("寛", "Kan", 'K', new LocalDate(2101, 7, 1)));

    private static readonly int[] ChangesInCalendarYears = [1912, 1926, 1989, 2019];
    private static readonly int[] ChangesInFiscalYears = [1912, 1926, 2019];

    public enum Table
    {
        BuiltIn,
        Own,
    }

    [Property(MaxTest = 3000)]
    public void What_is_written_reads_back(CalendarPeriod period, NotationStyle style, YearName name, Table table)
    {
        var eras = table is Table.Own ? OwnEras : EraTable.Default;
        var bareYears = period.Unit is PeriodUnit.Year or PeriodUnit.Month or PeriodUnit.Date ? BareYears.Calendar : BareYears.Fiscal;
        var notation = new YearNotation(eras, bareYears);
        var text = notation.Write(period, style, name);
        var result = notation.Read(text);
        var isWhole = result.TryGetValue(out var read) && read == period && result is { Normalizations: YearNormalizations.None, TrailingWords: TrailingWords.None };
        Assert.True(isWhole, $"{text}: {result}, {result.Normalizations}, {result.TrailingWords}");
    }

    [Property(MaxTest = 1000)]
    public void Writing_into_a_span_agrees_with_the_string(CalendarPeriod period, NotationStyle style, YearName name, Table table)
    {
        var notation = new YearNotation(table is Table.Own ? OwnEras : EraTable.Default);
        var text = notation.Write(period, style, name);
        var exact = new char[text.Length];
        Assert.True(notation.TryWrite(period, style, name, exact, out var written));
        Assert.Equal(text, new string(exact, 0, written));
        Assert.False(notation.TryWrite(period, style, name, exact.AsSpan(1), out written));
        Assert.Equal(0, written);
        var bytes = new byte[System.Text.Encoding.UTF8.GetByteCount(text)];
        Assert.True(notation.TryWrite(period, style, name, bytes, out written));
        Assert.Equal(text, System.Text.Encoding.UTF8.GetString(bytes, 0, written));
        Assert.False(notation.TryWrite(period, style, name, bytes.AsSpan(1), out written));
        Assert.Equal(0, written);
    }

    [Property]
    public void A_range_is_its_ends_with_a_wave_between_where_nothing_is_inherited(CalendarPeriod period, NotationStyle style, YearName name)
    {
        var isWhole = period.Unit is not (PeriodUnit.FiscalYear or PeriodUnit.Year);
        var ends = string.Join("～", new[] { period.First, period.Last }.Where(end => end is not null)
            .Select(end => YearNotation.Default.Write(end!.Value, style, name)).Distinct());
        var word = period.IsSingle ? "" : period.Last is null ? "以降" : period.First is null ? "まで" : "";
        var text = YearNotation.Default.Write(period, style, name);
        Assert.EndsWith(word, text, StringComparison.Ordinal);
        Assert.Equal(isWhole ? ends + word : text, text);
    }

    [Fact]
    public void A_year_has_another_name_exactly_where_an_era_begins_in_it_and_not_behind_December()
    {
        Assert.Equal(ChangesInCalendarYears, Enumerable.Range(1873, 228).Where(year => HasOtherName(CalendarPeriod.FromYear(year))));
        Assert.Equal(ChangesInFiscalYears, Enumerable.Range(1886, 215).Where(year => HasOtherName(new FiscalYear(year))));
        Assert.DoesNotContain(Enumerable.Range(0, 12 * 228), month => HasOtherName(CalendarPeriod.From(new YearMonth(1873, 1).PlusMonths(month))));
    }

    private static bool HasOtherName(CalendarPeriod period)
    {
        var (usual, other, both) = (Written(YearName.Usual), Written(YearName.Other), Written(YearName.Both));
        Assert.Equal(usual == other, usual == both);
        return usual != other;

        string Written(YearName name) => YearNotation.Default.Write(period, NotationStyle.Era, name);
    }

    [Fact]
    public void TryWrite_DateRangeInFull_AllocatesNothing()
    {
        var range = CalendarPeriod.Parse("2026-04-01/2027-03-31");
        var buffer = new char[64];
        _ = YearNotation.Default.TryWrite(range, NotationStyle.Full, buffer, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            _ = YearNotation.Default.TryWrite(range, NotationStyle.Full, buffer, out _);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Writing_in_UTF8_agrees_with_the_string()
    {
        var expected = System.Text.Encoding.UTF8.GetBytes("令和4（2022）～7（2025）年度");
        var buffer = new byte[expected.Length];
        var range = new FiscalYearRange(new(2022), new(2025));
        Assert.True(YearNotation.Default.TryWrite(range, NotationStyle.Full, buffer, out var written));
        Assert.Equal(expected, buffer);
        Assert.Equal(expected.Length, written);
        Assert.False(YearNotation.Default.TryWrite(range, NotationStyle.Full, buffer.AsSpan(1), out written));
        Assert.Equal(0, written);
    }

    [Theory]
    [InlineData("FY2025", NotationStyle.Era, "令和7年度")]
    [InlineData("FY2025", NotationStyle.Full, "令和7（2025）年度")]
    [InlineData("FY2025", NotationStyle.Short, "R7")]
    [InlineData("FY2025", NotationStyle.Western, "2025年度")]
    [InlineData("FY2019", NotationStyle.Full, "令和元（2019）年度")]
    [InlineData("FY2019", NotationStyle.Short, "R1")]
    [InlineData("FY2022/FY2025", NotationStyle.Full, "令和4（2022）～7（2025）年度")]
    [InlineData("FY2018/FY2022", NotationStyle.Era, "平成30～令和4年度")]
    [InlineData("FY2026/..", NotationStyle.Full, "令和8（2026）年度以降")]
    [InlineData("../FY2025", NotationStyle.Era, "令和7年度まで")]
    [InlineData("2019", NotationStyle.Full, "令和元（2019）年")]
    [InlineData("2021-03", NotationStyle.Full, "令和3（2021）年3月")]
    [InlineData("2023-10-15", NotationStyle.Full, "令和5（2023）年10月15日")]
    [InlineData("2021-11-26", NotationStyle.Short, "R3.11.26")]
    [InlineData("FY3018", NotationStyle.Western, "3018年度")]
    [InlineData("FY2025-H1", NotationStyle.Era, "令和7年度上半期")]
    [InlineData("FY2025-H2", NotationStyle.Full, "令和7（2025）年度下半期")]
    [InlineData("FY2025-H1", NotationStyle.Short, "R7年度上半期")]
    [InlineData("FY2025-H1", NotationStyle.Western, "2025年度上半期")]
    [InlineData("FY2025-H1/FY2026-H2", NotationStyle.Short, "R7年度上半期～R8年度下半期")]
    [InlineData("FY2025-Q1", NotationStyle.Full, "令和7（2025）年度第1四半期")]
    [InlineData("FY2025-Q1/FY2025-Q3", NotationStyle.Era, "令和7年度第1四半期～令和7年度第3四半期")]
    [InlineData("FY2025-Q4/..", NotationStyle.Era, "令和7年度第4四半期以降")]
    [InlineData("../FY2025-Q4", NotationStyle.Western, "2025年度第4四半期まで")]
    [InlineData("2026-04-01/2027-03-31", NotationStyle.Full, "令和8（2026）年4月1日～令和9（2027）年3月31日")]
    [InlineData("2026-04-01/2027-03-31", NotationStyle.Short, "R8.4.1～R9.3.31")]
    [InlineData("2026-04-01/2027-03-31", NotationStyle.Western, "2026年4月1日～2027年3月31日")]
    [InlineData("2023-04/2024-03", NotationStyle.Short, "R5.4～R6.3")]
    [InlineData("2026-04/..", NotationStyle.Short, "R8.4以降")]
    [InlineData("../2026-04-01", NotationStyle.Era, "令和8年4月1日まで")]
    [InlineData("FY2026/..", NotationStyle.Short, "R8以降")]
    [InlineData("../FY2026", NotationStyle.Short, "R8まで")]
    [InlineData("FY2022/FY2025", NotationStyle.Short, "R4～R7")]
    [InlineData("1988-12/1989-01", NotationStyle.Full, "昭和63（1988）年12月～昭和64（1989）年1月")]
    public void Write_EachStyle(string period, NotationStyle style, string expected) =>
        Assert.Equal(expected, YearNotation.Default.Write(CalendarPeriod.Parse(period), style));

    [Theory]
    [InlineData("FY2019", NotationStyle.Era, "令和元年度", "平成31年度", "平成31（令和元）年度")]
    [InlineData("FY2019", NotationStyle.Full, "令和元（2019）年度", "平成31（2019）年度", "2019（平成31/令和元）年度")]
    [InlineData("FY2019", NotationStyle.Short, "R1", "H31", "H31/R1")]
    [InlineData("FY2019", NotationStyle.Western, "2019年度", "2019年度", "2019年度")]
    [InlineData("FY1926", NotationStyle.Era, "大正15年度", "昭和元年度", "大正15（昭和元）年度")]
    [InlineData("FY1912", NotationStyle.Era, "明治45年度", "大正元年度", "明治45（大正元）年度")]
    [InlineData("FY1988", NotationStyle.Era, "昭和63年度", "昭和63年度", "昭和63年度")]
    [InlineData("1989", NotationStyle.Full, "平成元（1989）年", "昭和64（1989）年", "1989（昭和64/平成元）年")]
    [InlineData("FY2019-H1", NotationStyle.Short, "R1年度上半期", "H31年度上半期", "H31/R1年度上半期")]
    [InlineData("FY2019/FY2022", NotationStyle.Era, "令和元～4年度", "平成31～令和4年度", "平成31（令和元）～令和4年度")]
    [InlineData("FY2017/FY2019", NotationStyle.Era, "平成29～令和元年度", "平成29～31年度", "平成29～平成31（令和元）年度")]
    [InlineData("FY2019/..", NotationStyle.Full, "令和元（2019）年度以降", "平成31（2019）年度以降", "2019（平成31/令和元）年度以降")]
    [InlineData("2019-04-01", NotationStyle.Era, "平成31年4月1日", "平成31年4月1日", "平成31年4月1日")]
    public void Write_YearOfAChange_HasNames(string period, NotationStyle style, string usual, string other, string both)
    {
        var parsed = CalendarPeriod.Parse(period);
        Assert.Equal(usual, YearNotation.Default.Write(parsed, style, YearName.Usual));
        Assert.Equal(other, YearNotation.Default.Write(parsed, style, YearName.Other));
        Assert.Equal(both, YearNotation.Default.Write(parsed, style, YearName.Both));
    }

    [Fact]
    public void WriteYear_OtherName_IsThatOfItsStart() =>
        Assert.Equal("平成31年", YearNotation.Default.WriteYear(2019, NotationStyle.Era, YearName.Other));

    [Fact]
    public void Write_NoStyleOrName_Throws()
    {
        Assert.ThrowsAny<ArgumentException>(() => YearNotation.Default.Write(new FiscalYear(2025), (NotationStyle)4));
        Assert.ThrowsAny<ArgumentException>(() => YearNotation.Default.Write(new FiscalYear(2025), NotationStyle.Era, (YearName)3));
    }

    [Theory]
    [InlineData("FY3017", NotationStyle.Full, "令和999（3017）年度")]
    [InlineData("FY3018", NotationStyle.Full, "3018年度")]
    [InlineData("FY3018", NotationStyle.Short, "3018")]
    [InlineData("FY3017/FY3018", NotationStyle.Era, "令和999～3018年度")]
    [InlineData("3018/3020", NotationStyle.Full, "3018～3020年")]
    [InlineData("3018-03", NotationStyle.Short, "3018年3月")]
    [InlineData("3018-03-01", NotationStyle.Era, "3018年3月1日")]
    public void A_year_of_an_era_with_four_digits_is_written_as_a_Gregorian_one(string period, NotationStyle style, string expected) =>
        Assert.Equal(expected, YearNotation.Default.Write(CalendarPeriod.Parse(period), style));

    [Theory]
    [InlineData("FY2025", "令和7（2025）年度 / FY2025")]
    [InlineData("FY2022/FY2025", "令和4（2022）～7（2025）年度 / FY2022 to FY2025")]
    [InlineData("FY2026/..", "令和8（2026）年度以降 / from FY2026 on")]
    [InlineData("../2025", "令和7（2025）年まで / until 2025")]
    [InlineData("2021-03", "令和3（2021）年3月 / 2021-03")]
    [InlineData("2021-03-26", "令和3（2021）年3月26日 / 2021-03-26")]
    [InlineData("FY2025-H1", "令和7（2025）年度上半期 / FY2025-H1")]
    [InlineData("FY2025-Q1/FY2025-Q3", "令和7（2025）年度第1四半期～令和7（2025）年度第3四半期 / FY2025-Q1 to FY2025-Q3")]
    [InlineData("2026-04-01/2027-03-31", "令和8（2026）年4月1日～令和9（2027）年3月31日 / 2026-04-01 to 2027-03-31")]
    [InlineData("../2026-04", "令和8（2026）年4月まで / until 2026-04")]
    public void A_period_is_written_in_both_languages(string period, string expected) =>
        Assert.Equal(expected, YearNotation.Default.Write(CalendarPeriod.Parse(period)).ToString());
}

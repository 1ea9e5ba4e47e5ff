using System.Text.RegularExpressions;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Tests.Generators;
using NodaTime;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Notation;

/// <summary>What a message says would be read is read.</summary>
[Properties(Arbitrary = [typeof(PlanArbitraries), typeof(PrintedPeriods)])]
public partial class ProposalTests
{
    private static readonly YearNotation Strict = new(EraTable.Default, strictness: Strictness.Strict);

    private static readonly EraTable OwnEras = EraTable.Default.With(new JapaneseEra("安永", "Anei", 'A', new LocalDate(2050, 2, 3)));

    private static readonly YearNotation[] Notations =
        [.. from eras in new[] { EraTable.Default, OwnEras } from bare in Enum.GetValues<BareYears>() from strictness in Enum.GetValues<Strictness>() select new YearNotation(eras, bare, strictness)];

    [GeneratedRegex("(?<=。)「(?<text>[^「」]+)」なら読めます。")]
    private static partial Regex Proposal { get; }

    [Theory]
    [InlineData("平成30～2年度", "平成30～令和2年度")]
    [InlineData("令和6年度～令和8", "令和6年度～令和8年度")]
    [InlineData("令和4年度～7", "令和4年度～7年度")]
    [InlineData("令和4年度から令和8", "令和4年度から令和8年度")]
    [InlineData("2024-4", "2024-04")]
    [InlineData("2024-26", "2024-2026")]
    [InlineData("FY24", "FY2024", null)]
    [InlineData("FY98", "FY2098", null)]
    [InlineData("CY24", "CY2024", null)]
    [InlineData("西暦98年", "西暦2098年", null)]
    [InlineData("1995-96年度", "1995-1996年度")]
    [InlineData("1999-00年度", "1999-2000年度")]
    [InlineData("1998～05年度", "1998～2005年度", null)]
    [InlineData("令和6年4月～令和5年3月", "令和6年4月～翌令和5年3月", null)]
    [InlineData("令和6年4月1日（Monday）", "令和6年4月1日（月）")]
    [InlineData("令和6年4月1日（Tue）", "令和6年4月1日（月）", null)]
    [InlineData("令和6年4月1日（日本）", "令和6年4月1日（月）", null)]
    [InlineData("令和6年4月1日火曜日", "令和6年4月1日（月）", null)]
    [InlineData("FY2022～25", "FY2022～2025")]
    [InlineData("2022/25年度", "2022/2025年度", "FY2022/FY2025")]
    [InlineData("2024年上期", "2024年度上期")]
    [InlineData("令和7年第1四半期", "令和7年度第1四半期")]
    [InlineData("2025Q1", "FY2025Q1")]
    [InlineData("1H2024", "1HFY2024")]
    [InlineData("令和6年12月・1月", "令和6年12月・翌1月")]
    [InlineData("令和6年10～3月", "令和6年10～翌3月")]
    [InlineData("2024/4/1～3/31", "2024/4/1～翌3/31")]
    [InlineData("R6.4.1～7.3", "R6.4.1～R6.7.3")]
    [InlineData("令和6年4月1日（Mon）", "令和6年4月1日（月）")]
    [InlineData("令和6年4月1日月曜日", "令和6年4月1日（月）")]
    [InlineData("2000年代", "2000～2009年")]
    public void A_message_proposes_what_one_change_makes_of_the_text(string text, string proposal, string? isRead = "")
    {
        var message = YearNotation.Default.Read(text).Error!.Message;
        Assert.Equal(isRead is null ? "" : proposal, Proposal.Match(message.Japanese).Groups["text"].Value);
        Assert.Equal(isRead is not null, message.English.Contains($"'{proposal}' would be read.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("明治45年7月30日", "大正元年7月30日")]
    [InlineData("平成37年度", "令和7年度")]
    [InlineData("令和元年4月1日", "平成31年4月1日")]
    [InlineData("令和4・5年度", "令和4～5年度")]
    public void Strict_reading_proposes_what_it_would_read(string text, string proposal) =>
        Assert.Equal(proposal, Proposal.Match(Strict.Read(text).Error!.Message.Japanese).Groups["text"].Value);

    [Fact]
    public void A_proposal_is_of_the_eras_and_the_kind_of_year_that_were_asked_for()
    {
        Assert.Equal("安永19年度", Proposed(new YearNotation(OwnEras, strictness: Strictness.Strict).Read("令和50年度").Error));
        Assert.Equal("令和7～10年度", Proposed(new YearNotation(EraTable.Default, BareYears.Fiscal, Strictness.Strict).Read("H37～H40").Error));
        Assert.Equal("令和7年度", Proposed(Strict.ReadFiscalYear("H37").Error));
        Assert.Equal("令和7年", Proposed(Strict.ReadYear("H37").Error));
        Assert.Equal("", Proposed(YearNotation.Default.ReadFiscalYear("2024-4").Error));
        Assert.Equal("令和30～安永2年度", Proposed(new YearNotation(OwnEras).Read("令和30～2年度").Error));
        Assert.Equal("", Proposed(new PeriodPattern("{gregorian}年度{half}期", PeriodUnit.FiscalHalf).Read("2025年度期").Error));
        Assert.Equal("", Proposed(new PeriodPattern("{letter}{number}", PeriodUnit.Year).Read("H37").Error));
        Assert.Equal("2025年度上期", Proposed(new PeriodPattern("{gregorian}年度{half}期", PeriodUnit.FiscalHalf).Read("2025年度上").Error));
    }

    [Property(MaxTest = 2000)]
    public void Whatever_a_message_proposes_is_read(NearNotation near, PrintedPeriod printed)
    {
        foreach (var text in new[] { near.Text, printed.Text, printed.Text.Replace("令和", "", StringComparison.Ordinal), printed.Text.Replace("年度", "年", StringComparison.Ordinal) })
        {
            foreach (var notation in Notations)
            {
                Check(text, notation.Read);
                Check(text, notation.ReadFiscalYear);
                Check(text, notation.ReadFiscalYearRange);
                Check(text, notation.ReadDate);
                Check(text, notation.ReadMonth);
                Check(text, notation.ReadYear);
                Check(text, notation.ReadEraYear);
            }
        }
    }

    /// <summary>Strict reading proposes what lenient reading takes the text for.</summary>
    [Property(MaxTest = 2000)]
    public void What_strict_reading_proposes_is_the_value_that_it_refused(PrintedPeriod printed)
    {
        foreach (var notation in Notations.Where(notation => notation.Strictness is Strictness.Strict))
        {
            if (notation.Read(printed.Text).Error is { Kind: NotationErrorKind.BeyondEra or NotationErrorKind.BeforeEra or NotationErrorKind.Normalized } error && Proposed(error) is { Length: > 0 } proposal)
            {
                Assert.Equal(new YearNotation(notation.Eras, notation.BareYears).Read(printed.Text).Value, notation.Read(proposal).Value);
            }
        }
    }

    [Property(MaxTest = 2000, Arbitrary = [typeof(PatternArbitraries)])]
    public void Whatever_a_pattern_proposes_it_reads(PatternAndPeriod made, int at, int length, char piece)
    {
        var text = made.Pattern.Write(made.Period);
        var place = (at & int.MaxValue) % (text.Length + 1);
        var near = text.Remove(place, Math.Min((length & int.MaxValue) % 3, text.Length - place));
        Check(near, made.Pattern.Read);
        Check(near.Insert(place, piece.ToString()), made.Pattern.Read);
    }

    private static void Check<T>(string text, Func<string, NotationResult<T>> read)
        where T : notnull
    {
        if (read(text).Error is { } error && Proposed(error) is { Length: > 0 } proposal)
        {
            Assert.True(read(proposal).IsRead, $"{text}: {proposal}");
            Assert.Contains($"'{proposal}' would be read.", error.Message.English, StringComparison.Ordinal);
        }
    }

    private static string Proposed(NotationError? error) => Proposal.Match(error?.Message.Japanese ?? "").Groups["text"].Value;
}

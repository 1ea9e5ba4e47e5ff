using System.Text.RegularExpressions;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Notation;

/// <summary>What a message says would be read is read.</summary>
[Properties(Arbitrary = [typeof(PlanArbitraries), typeof(PrintedPeriods)])]
public partial class ProposalTests
{
    private static readonly YearNotation Strict = new(EraTable.Default, strictness: Strictness.Strict);

    [GeneratedRegex("(?<=。)「(?<text>[^「」]+)」なら読めます。")]
    private static partial Regex Proposal { get; }

    [Theory]
    [InlineData("平成30～2年度", "平成30～令和2年度")]
    [InlineData("令和6年度～令和8", "令和6年度～令和8年度")]
    [InlineData("令和4年度～7", "令和4年度～7年度")]
    [InlineData("令和4年度から令和8", "令和4年度から令和8年度")]
    [InlineData("2024-4", "2024-04")]
    [InlineData("2024-26", "2024-2026")]
    [InlineData("FY24", "FY2024")]
    [InlineData("CY24", "CY2024")]
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

    [Property(MaxTest = 2000)]
    public void Whatever_a_message_proposes_is_read(NearNotation near, PrintedPeriod printed)
    {
        foreach (var text in new[] { near.Text, printed.Text, printed.Text.Replace("令和", "", StringComparison.Ordinal), printed.Text.Replace("年度", "年", StringComparison.Ordinal) })
        {
            foreach (var notation in new[] { YearNotation.Default, Strict })
            {
                var isStrict = notation.Read(text).Error?.Kind is NotationErrorKind.BeyondEra or NotationErrorKind.BeforeEra or NotationErrorKind.Normalized;
                foreach (Match match in Proposal.Matches(notation.Read(text).Error?.Message.Japanese ?? ""))
                {
                    var proposal = match.Groups["text"].Value;
                    Assert.True((isStrict ? Strict : YearNotation.Default).Read(proposal).IsRead, $"{text}: {proposal}");
                    Assert.Contains($"'{proposal}' would be read.", notation.Read(text).Error!.Message.English, StringComparison.Ordinal);
                }
            }
        }
    }
}

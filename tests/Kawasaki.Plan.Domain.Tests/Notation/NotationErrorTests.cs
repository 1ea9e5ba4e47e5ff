using System.Text.RegularExpressions;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Notation;

[Properties(Arbitrary = [typeof(PlanArbitraries)])]
public class NotationErrorTests
{
    private static readonly YearNotation Strict = new(EraTable.Default, outsideEra: OutsideEra.Refuse);

    /// <summary>Gets a text for every kind, what was not understood of it, and the message.</summary>
    public static TheoryData<NotationErrorKind, string, string, string> Errors => new()
    {
        { NotationErrorKind.Empty, "　", "", "文字列が空です。" },
        { NotationErrorKind.YearExpected, "地域の課題 ", "地域の課題", "元号または4桁の西暦年が必要です。「地域の課題」を読めません。" },
        { NotationErrorKind.EraYearExpected, "令和年度", "年度", "令和の年（元、1～999）が必要です。「令和」まで読めましたが、「年度」を読めません。" },
        { NotationErrorKind.TooManyDigits, "令和1234年度", "1234", "数字は3桁までです。「令和」まで読めましたが、「1234」を読めません。" },
        { NotationErrorKind.YearZero, "令和〇年度", "〇", "令和0年はありません。「令和」まで読めましたが、「〇」を読めません。" },
        { NotationErrorKind.BracketedYearExpected, "令和7（25）年度", "25", "括弧の中に4桁の西暦年が必要です。「令和7（」まで読めましたが、「25」を読めません。" },
        { NotationErrorKind.BracketNotClosed, "令和7（2025年度", "年度", "括弧が閉じていません。「令和7（2025」まで読めましたが、「年度」を読めません。" },
        { NotationErrorKind.Contradiction, "令和7（2024）年度", "2024", "令和7年は2025年で、2024年ではありません。「令和7（」まで読めましたが、「2024」を読めません。" },
        { NotationErrorKind.MonthExpected, "R3.13.1", "13", "1から12までの月が必要です。「R3.」まで読めましたが、「13」を読めません。" },
        { NotationErrorKind.NoSuchDay, "R3.2.30", "30", "その月に30日はありません。「R3.2.」まで読めましたが、「30」を読めません。" },
        { NotationErrorKind.WordExpected, "令和4年度～7", "", "「年度」が必要です。「令和4年度～7」で終わっています。" },
        { NotationErrorKind.RangeRunsBackwards, "令和7～4年度", "4", "範囲が逆順です（2025から2022）。「令和7～」まで読めましたが、「4」を読めません。" },
        { NotationErrorKind.OutOfRange, "明治18年度", "18", "明治19（1886）年度から9998年度までの年度が必要です。「明治」まで読めましたが、「18」を読めません。" },
        { NotationErrorKind.TrailingText, "令和4年度ごろ", "ごろ", "余分な文字があります。「令和4年度」まで読めましたが、「ごろ」を読めません。" },
        { NotationErrorKind.BeyondEra, "平成37年度", "37", "平成37年（2025年）のときには終わっているため、厳密な読み方では読めません。「平成」まで読めましたが、「37」を読めません。" },
        { NotationErrorKind.BeforeEra, "令和元年4月1日", "元", "令和1年（2019年）のときには始まっていないため、厳密な読み方では読めません。「令和」まで読めましたが、「元」を読めません。" },
        { NotationErrorKind.OtherKind, "令和7年", "令和7年", "年度が必要ですが、「令和7年」は年です。" },
        { NotationErrorKind.ConditionNotExpected, "25 %以上", "以上", "条件のない数値が必要です。「25 %」まで読めましたが、「以上」を読めません。" },
        { NotationErrorKind.NumberExpected, "約5件", "約5件", "数値が必要です。「約5件」を読めません。" },
        { NotationErrorKind.NumberTooLong, new string('9', 40), new string('9', 40), $"数値の桁が多すぎます。「{new string('9', 40)}」を読めません。" },
        { NotationErrorKind.LevelContradiction, "政策5-1-1", "政策", "政策のコードは2つの部分からなり、3つではありません。「政策」を読めません。" },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public void An_error_says_in_Japanese_why_and_quotes_what_was_understood_and_what_was_not(NotationErrorKind kind, string text, string unread, string japanese)
    {
        var error = ErrorOf(kind, text);

        Assert.Equal((kind, unread, japanese), (error.Kind, text.Substring(error.Position, error.Length), error.Message.Japanese));
        Assert.DoesNotMatch("[A-Za-z]{2}", japanese.Replace(text, "", StringComparison.Ordinal));
        Assert.EndsWith("。", japanese, StringComparison.Ordinal);
        Assert.Matches(new Regex(@"^[A-Z\p{Lo}].*\.$", RegexOptions.CultureInvariant), error.Message.English);
        Assert.True(unread.Length == 0 || error.Message.English.Contains($"'{unread}'", StringComparison.Ordinal), error.Message.English);
    }

    [Fact]
    public void Every_kind_occurs() => Assert.Equal(Enum.GetValues<NotationErrorKind>().Order(), Errors.Select(row => row.Data.Item1).Order());

    [Property(MaxTest = 1000)]
    public void What_was_not_understood_lies_in_the_text_and_is_quoted(NearNotation near)
    {
        foreach (var error in new[] { Strict.Read(near.Text).Error, Strict.ReadFiscalYear(near.Text).Error, IndicatorCellNotation.Default.ReadTarget(near.Text).Error, PlanCodeNotation.Read(near.Text).Error })
        {
            if (error is { } found)
            {
                Assert.True(found.Length >= 0 && found.Position + found.Length <= near.Text.Length, $"{near.Text}: {found}");
                var unread = near.Text.Substring(found.Position, Math.Min(found.Length, 40));
                Assert.Contains(unread, found.Message.Japanese, StringComparison.Ordinal);
                Assert.Contains(unread, found.Message.English, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    [InlineData(50)]
    [InlineData(50_000)]
    public void A_text_and_its_span_give_equal_errors_that_are_short(int spaces)
    {
        var text = $"{new string(' ', spaces)}令和4年度{new string('ご', spaces)}ろ";
        var error = YearNotation.Default.Read(text).Error;

        var ofSpan = YearNotation.Default.Read(text.AsSpan()).Error!;
        Assert.Equal((error!.Kind, error.Position, error.Length, error.Message), (ofSpan.Kind, ofSpan.Position, ofSpan.Length, ofSpan.Message));
        Assert.InRange(error!.Message.Japanese.Length, 20, 130);
        Assert.Equal(spaces + 1, error.Length);
        Assert.Contains("令和4年度」まで読めましたが、「", error.Message.Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void The_default_is_the_error_of_an_empty_text()
    {
        Assert.Equal("文字列が空です。", YearNotation.Default.Read("").Error!.Message.Japanese);
        Assert.Equal((NotationErrorKind.Empty, 0, 0, "文字列が空です。"), default(NotationResult<FiscalYear>) is { Error: { } error } ? (error.Kind, error.Position, error.Length, error.Message.Japanese) : default);
    }

    [Fact]
    public void No_half_of_a_character_is_quoted()
    {
        var text = string.Concat(Enumerable.Repeat("𠮷", 60));
        foreach (var message in new[] { YearNotation.Default.Read(text).Error!.Message, IndicatorCellNotation.Default.ReadMeasurement($"5{text}（").Error!.Message, YearNotation.Default.Read($"令和4年度あ{text}").Error!.Message })
        {
            Assert.DoesNotMatch(@"[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]", message.Japanese + message.English);
        }
    }

    [Fact]
    public void An_error_that_is_found_quotes_what_was_found_and_not_the_text_before_it()
    {
        var found = YearNotation.Default.Find("計画は令和7（2024）年度に").GetEnumerator();

        Assert.True(found.MoveNext());
        Assert.Equal("令和7年は2025年で、2024年ではありません。「令和7（」まで読めましたが、「2024」を読めません。", found.Current.Result.Error?.Message.Japanese);
        Assert.Equal((7, 4), (found.Current.Result.Error?.Position, found.Current.Result.Error?.Length));
    }

    [Fact]
    public void An_error_in_the_brackets_of_a_cell_quotes_the_cell()
    {
        var error = IndicatorCellNotation.Default.ReadTarget("64 %以上（令和7年度ごろ）").Error;

        Assert.Equal("余分な文字があります。「64 %以上（令和7年度」まで読めましたが、「ごろ」を読めません。", error?.Message.Japanese);
        Assert.Equal((12, 2), (error?.Position, error?.Length));
    }

    private static NotationError ErrorOf(NotationErrorKind kind, string text) => (kind switch
    {
        NotationErrorKind.BeyondEra or NotationErrorKind.BeforeEra => Strict.Read(text).Error,
        NotationErrorKind.OtherKind => Strict.ReadFiscalYear(text).Error,
        NotationErrorKind.ConditionNotExpected or NotationErrorKind.NumberExpected or NotationErrorKind.NumberTooLong => IndicatorCellNotation.Default.ReadMeasurement(text).Error,
        NotationErrorKind.LevelContradiction => PlanCodeNotation.Read(text).Error,
        _ => YearNotation.Default.Read(text).Error,
    })!;
}

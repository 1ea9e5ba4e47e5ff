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
    private static readonly YearNotation Strict = new(EraTable.Default, strictness: Strictness.Strict);

    /// <summary>Gets a text for every kind, what was not understood of it, and the message.</summary>
    public static TheoryData<NotationErrorKind, string, string, string> Errors => new()
    {
        { NotationErrorKind.Empty, "　", "", "文字列が空です。" },
        { NotationErrorKind.Expected, "地域の課題 ", "地域の課題", "元号または4桁の西暦年が必要です。「地域の課題」を読めません。" },
        { NotationErrorKind.Expected, "令和年度", "年度", "「令和」の次に年の数（元または1～999）が必要です。「令和」まで読めましたが、「年度」を読めません。" },
        { NotationErrorKind.Expected, "令和1234年度", "1234", "元号の年は3桁までです。「令和」まで読めましたが、「1234」を読めません。" },
        { NotationErrorKind.OutOfRange, "令和〇年度", "〇", "令和0年はありません。問題の箇所は「令和」に続く「〇」です。" },
        { NotationErrorKind.Expected, "令和7（25）年度", "25", "括弧の中に4桁の西暦年が必要です。「令和7（」まで読めましたが、「25」を読めません。" },
        { NotationErrorKind.Expected, "令和7（2025年度", "年度", "括弧が閉じていません。同じ形の括弧で閉じてください。「令和7（2025）年度」なら読めます。「令和7（2025」まで読めましたが、「年度」を読めません。" },
        { NotationErrorKind.Contradiction, "令和7（2024）年度", "2024", "令和7年は2025年で、2024年ではありません。問題の箇所は「令和7（」に続く「2024」です。" },
        { NotationErrorKind.Expected, "R3.13.1", "13", "1から12までの月が必要です。「R3.」まで読めましたが、「13」を読めません。" },
        { NotationErrorKind.NoSuchDay, "R3.2.30", "30", "その月に30日はありません。問題の箇所は「R3.2.」に続く「30」です。" },
        { NotationErrorKind.Expected, "令和4年度～7", "", "「年度」が必要です。「令和4年度～7年度」なら読めます。「令和4年度～7」で終わっています。" },
        { NotationErrorKind.Backwards, "令和7～4年度", "4", "範囲の順序が逆です（2025年から2022年）。問題の箇所は「令和7～」に続く「4」です。" },
        { NotationErrorKind.OutOfRange, "明治18年度", "18", "扱えるのは明治19（1886）年度から9998年度までの年度です。問題の箇所は「明治」に続く「18」です。" },
        { NotationErrorKind.Trailing, "令和4年度ごろ", "ごろ", "余分な文字があります。「令和4年度」まで読めましたが、「ごろ」を読めません。" },
        { NotationErrorKind.BeyondEra, "平成37年度", "37", "平成37年（2025年）のこの時期には、次の元号が始まっています。厳密な読み方では受け付けません。「令和7年度」なら読めます。問題の箇所は「平成」に続く「37」です。" },
        { NotationErrorKind.BeforeEra, "令和元年4月1日", "元", "令和元年（2019年）のこの時期には、令和がまだ始まっていません。厳密な読み方では受け付けません。「平成31年4月1日」なら読めます。問題の箇所は「令和」に続く「元」です。" },
        { NotationErrorKind.OtherKind, "令和7年", "令和7年", "年度が必要ですが、「令和7年」は年です。" },
        { NotationErrorKind.Expected, "25 %以上", "以上", "ここには「以上」などの条件の付かない数値が必要です。「25 %」まで読めましたが、「以上」を読めません。" },
        { NotationErrorKind.Expected, "凡5件", "凡5件", "数値が必要です。「凡5件」を読めません。" },
        { NotationErrorKind.OutOfRange, new string('9', 40), new string('9', 40), $"数値の桁が多すぎます。問題の箇所は「{new string('9', 40)}」です。" },
        { NotationErrorKind.Contradiction, "政策5-1-1", "政策", "政策のコードは2つの部分からなり、3つではありません。問題の箇所は「政策」です。" },
        { NotationErrorKind.Contradiction, "令和6年4月1日（火）", "火", "その日は月曜日で、火曜日ではありません。問題の箇所は「令和6年4月1日（」に続く「火」です。" },
        { NotationErrorKind.Contradiction, "2005年11月から翌2007年7月", "2007", "翌年は2006年で、2007年ではありません。問題の箇所は「2005年11月から翌」に続く「2007」です。" },
        { NotationErrorKind.Contradiction, "平成20～29年度（2008～2016年度）", "2008～2016年度", "括弧の中の期間が、その前の期間と一致しません。問題の箇所は「平成20～29年度（」に続く「2008～2016年度」です。" },
        { NotationErrorKind.Ambiguous, "令和6-10", "10", "令和6年10月とも、令和6年から10年までとも読めます。月は「.」、範囲は「～」で書いてください。問題の箇所は「令和6-」に続く「10」です。" },
        { NotationErrorKind.Ambiguous, "2023-24年度", "24", "2023年と翌年にまたがる1年度とも、2023年から2024年までとも読めます。終わりの年を4桁で書いてください。「2023-2024年度」なら読めます。問題の箇所は「2023-」に続く「24」です。" },
        { NotationErrorKind.Ambiguous, "2022～25年度", "25", "西暦年は4桁で書いてください。「2022～2025年度」なら読めます。問題の箇所は「2022～」に続く「25」です。" },
        { NotationErrorKind.Ambiguous, "令和5年上半期", "上半期", "暦年の期間（1～6月）とも年度の期間（4～9月）とも読めます。「年度」を付けるか、月で書いてください。「令和5年度上半期」なら読めます。問題の箇所は「令和5年」に続く「上半期」です。" },
        { NotationErrorKind.Ambiguous, "令和7年9月期", "期", "9月期は、9月に終わる事業年度とも9月の1か月とも読めます。事業年度として読むのは3月期だけです。問題の箇所は「令和7年9月」に続く「期」です。" },
        { NotationErrorKind.Ambiguous, "2000年代", "2000", "2000年代は10年間とも100年間とも読めます。範囲を「～」で書いてください。「2000～2009年」なら読めます。問題の箇所は「2000」です。" },
        { NotationErrorKind.Ambiguous, "令和5年度～令和7年", "7", "年と年度が混ざっています。どちらかにそろえてください。問題の箇所は「令和5年度～令和」に続く「7」です。" },
        { NotationErrorKind.OutOfRange, "昭和70年代", "70", "昭和は64年までで、70年代はありません。問題の箇所は「昭和」に続く「70」です。" },
        { NotationErrorKind.Backwards, "令和8年10月～3月", "3", "範囲の順序が逆です。翌年であれば「翌」を付けてください。「令和8年10月～翌3月」なら読めます。問題の箇所は「令和8年10月～」に続く「3」です。" },
        { NotationErrorKind.NotListed, "令和3・5年度", "5", "連続していないものは1つの範囲にできません。1つずつ分けて書いてください。問題の箇所は「令和3・」に続く「5」です。" },
        { NotationErrorKind.Unfinished, "令和4年度～3施設", "～3", "表記の続きを読めません。「令和4年度」まで読めましたが、「～3」を読めません。" },
        { NotationErrorKind.Unfinished, "令和5年10月1日～翌々年3月31日", "翌々年", "「翌々」は読みません。年を書いてください。「令和5年10月1日～」まで読めましたが、「翌々年」を読めません。" },
        { NotationErrorKind.Normalized, "令和4・5年度", "4・5年度", "並びは範囲として読み替えるため、厳密な読み方では受け付けません。「令和4～5年度」なら読めます。問題の箇所は「令和」に続く「4・5年度」です。" },
        { NotationErrorKind.Normalized, "2020年代", "2020年代", "年代は範囲として読み替えるため、厳密な読み方では受け付けません。「令和2～11年」なら読めます。問題の箇所は「2020年代」です。" },
        { NotationErrorKind.Trailing, "令和6年4月1日 15:30", " 15:30", "余分な文字があります。時刻は読みません。「令和6年4月1日」まで読めましたが、「 15:30」を読めません。" },
        { NotationErrorKind.Trailing, "令和6年4月1日月曜日", "月曜日", "余分な文字があります。曜日は括弧に入れてください。「令和6年4月1日（月）」なら読めます。「令和6年4月1日」まで読めましたが、「月曜日」を読めません。" },
        { NotationErrorKind.Ambiguous, "1995-96年度", "96", "1995年と翌年にまたがる1年度とも、1995年から1996年までとも読めます。終わりの年を4桁で書いてください。「1995-1996年度」なら読めます。問題の箇所は「1995-」に続く「96」です。" },
        { NotationErrorKind.Expected, "西暦98年", "98年", "4桁の西暦年が必要です。「西暦」まで読めましたが、「98年」を読めません。" },
        { NotationErrorKind.Backwards, "令和6年4月～令和5年3月", "5", "範囲の順序が逆です（2024年から2023年）。問題の箇所は「令和6年4月～令和」に続く「5」です。" },
        { NotationErrorKind.Backwards, "令和6年4月～6年3月", "6", "範囲の順序が逆です。問題の箇所は「令和6年4月～」に続く「6」です。" },
        { NotationErrorKind.Backwards, "令和6年4月1日～令和5年", "5", "範囲の順序が逆です（2024年から2023年）。問題の箇所は「令和6年4月1日～令和」に続く「5」です。" },
        { NotationErrorKind.Ambiguous, "R5-4", "4", "令和5年4月とも、令和5年から4年までとも読めます。月は「.」で書いてください。年の範囲であれば順序が逆です。問題の箇所は「R5-」に続く「4」です。" },
        { NotationErrorKind.Expected, "（令和5年度", "", "括弧が閉じていません。同じ形の括弧で閉じてください。「（令和5年度）」なら読めます。「（令和5年度」で終わっています。" },
        { NotationErrorKind.Trailing, "（令和5年度）（", "）（", "余分な文字があります。「（令和5年度」まで読めましたが、「）（」を読めません。" },
        { NotationErrorKind.Expected, "（令和5年度］", "］", "括弧が閉じていません。同じ形の括弧で閉じてください。「（令和5年度」まで読めましたが、「］」を読めません。" },
        { NotationErrorKind.Expected, "（（令和5年度））", "（", "括弧の中にさらに括弧があります。全体を囲む括弧は1組だけにしてください。「（」まで読めましたが、「（」を読めません。" },
        { NotationErrorKind.Expected, "（（令和5年度）", "（", "括弧の中にさらに括弧があります。全体を囲む括弧は1組だけにしてください。「（」まで読めましたが、「（」を読めません。" },
        { NotationErrorKind.Contradiction, "（（H27）（2016））", "2016", "平成27年は2015年で、2016年ではありません。問題の箇所は「（（H27）（」に続く「2016」です。" },
        { NotationErrorKind.Contradiction, "2024年4月1日（月・水）", "水", "1つの日に2つの曜日（月・水）があります。問題の箇所は「2024年4月1日（月・」に続く「水」です。" },
        { NotationErrorKind.Contradiction, "2024年4月1日（水・月）", "月", "1つの日に2つの曜日（水・月）があります。問題の箇所は「2024年4月1日（水・」に続く「月」です。" },
        { NotationErrorKind.Expected, "令和6年4月1日（日本）", "本）", "曜日か、祝日を示す語が必要です。「令和6年4月1日（日」まで読めましたが、「本）」を読めません。" },
        { NotationErrorKind.Trailing, "令和4/5年度", "/5年度", "余分な文字があります。範囲は「～」、並びは「・」で区切ってください。「令和4」まで読めましたが、「/5年度」を読めません。" },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public void An_error_says_in_Japanese_why_and_quotes_what_was_understood_and_what_was_not(NotationErrorKind kind, string text, string unread, string japanese)
    {
        var error = ErrorOf(kind, text);

        Assert.Equal((kind, unread, japanese), (error.Kind, text.Substring(error.Position, error.Length), error.Message.Japanese));
        Assert.DoesNotMatch("[A-Za-z]{2}", japanese.Replace(text, "", StringComparison.Ordinal));
        Assert.EndsWith("。", japanese, StringComparison.Ordinal);
        Assert.Matches(new Regex(@"^[A-Z\p{Lo}\d].*\.$", RegexOptions.CultureInvariant), error.Message.English);
        Assert.True(unread.Length == 0 || error.Message.English.Contains($"'{unread}'", StringComparison.Ordinal), error.Message.English);
    }

    [Fact]
    public void Every_kind_occurs() => Assert.Equal(Enum.GetValues<NotationErrorKind>().Order(), Errors.Select(row => row.Data.Item1).Distinct().Order());

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
        Assert.Equal("令和7年は2025年で、2024年ではありません。問題の箇所は「令和7（」に続く「2024」です。", found.Current.Result.Error?.Message.Japanese);
        Assert.Equal((7, 4), (found.Current.Result.Error?.Position, found.Current.Result.Error?.Length));
    }

    [Fact]
    public void An_error_in_the_brackets_of_a_cell_quotes_the_cell()
    {
        var error = IndicatorCellNotation.Default.ReadTarget("64 %以上（令和7年度ごろ）").Error;

        Assert.Equal("余分な文字があります。「64 %以上（令和7年度」まで読めましたが、「ごろ」を読めません。", error?.Message.Japanese);
        Assert.Equal((12, 2), (error?.Position, error?.Length));
    }

    private static NotationError ErrorOf(NotationErrorKind kind, string text) => (
        kind is NotationErrorKind.BeyondEra or NotationErrorKind.BeforeEra or NotationErrorKind.Normalized ? Strict.Read(text).Error
        : kind is NotationErrorKind.OtherKind ? Strict.ReadFiscalYear(text).Error
        : kind is NotationErrorKind.Unfinished ? FirstFound(text)
        : text is ['政', ..] ? PlanCodeNotation.Read(text).Error
        : text is "25 %以上" or "凡5件" or ['9', '9', ..] ? IndicatorCellNotation.Default.ReadMeasurement(text).Error
        : YearNotation.Default.Read(text).Error)!;

    private static NotationError? FirstFound(string text)
    {
        foreach (var found in YearNotation.Default.Find(text))
        {
            return found.Result.Error;
        }

        return null;
    }
}

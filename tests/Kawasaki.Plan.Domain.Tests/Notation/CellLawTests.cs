using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Notation;

[Properties(Arbitrary = [typeof(PrintedCells), typeof(PlanArbitraries)])]
public class CellLawTests
{
    private const string Letters = "件人増減約をのア数位値A※「」以上台";
    private static readonly IndicatorCellNotation Cells = IndicatorCellNotation.Default;

    private static readonly string[] Pieces =
        ["5", "12", "1,234", "0.5", "2024", "年", "年間", "か年", "年度", "日間", "か月", "月", "平均", "累計", "計", "で", "件", "人", "%", "以上", "超", "（R5）", "R5", "(", "～", "-", "/", "千", "万", " ", "第", "号"];

    private static readonly string[] Changes =
        ["増加", "減少", "向上", "短縮", "維持", "達成", "完成", "策定", "確保", "上昇", "低下", "改善", "削減", "拡大", "増", "減", "を", "から", "まで", "する"];

    [Property(MaxTest = 1000)]
    public void A_printed_cell_is_read(PrintedCell cell)
    {
        var result = Cells.ReadTarget(cell.Text);
        Assert.True(result.IsRead, $"{cell}: {result.Error}");
        Assert.IsType<ThresholdTarget>(result.Value);
    }

    /// <summary>A cell that begins with digits is not asked for what may stand before its figure, and one behind a space is.</summary>
    [Property(MaxTest = 3000)]
    public void A_space_before_a_cell_changes_nothing(byte[] letters)
    {
        var text = string.Concat(letters.Take(5).Select(letter => Pieces[letter % Pieces.Length]));

        Assert.Equal(Said(Cells.ReadTarget(text)), Said(Cells.ReadTarget(" " + text)));
        Assert.Equal(Said(Cells.ReadMeasurement(text)), Said(Cells.ReadMeasurement(" " + text)));
        Assert.Equal(Said(Cells.ReadBaseline(text)), Said(Cells.ReadBaseline(" " + text)));

        static (bool, object?, string?) Said<T>(NotationResult<T> result)
            where T : notnull =>
            (result.IsRead, result.TryGetValue(out var value) ? value : null, result.Remark);
    }

    [Property(MaxTest = 1000)]
    public void Figures_in_several_units_are_one_in_the_last_of_them_and_no_part_is_as_large_as_one_before(byte hours, byte minutes, byte seconds)
    {
        var read = Cells.ReadMeasurement($"{hours}時間{minutes}分{seconds}秒");
        Assert.Equal(minutes < 60 && seconds < 60, read.IsRead);
        Assert.Equal(read.IsRead ? new Quantity((hours * 3600) + (minutes * 60) + seconds, "秒") : null, read.IsRead ? read.Value.Value : null);
    }

    [Property(MaxTest = 1000)]
    public void However_it_is_spelled_a_cell_is_one_value(PrintedCell cell)
    {
        var expected = Cells.ReadTarget(cell.Text).Value.WithQualifier(null);
        foreach (var text in Spellings(cell.Text))
        {
            var result = Cells.ReadTarget(text);
            Assert.True(result.IsRead, $"{text}: {result.Error}");
            Assert.Equal((text, Narrowed(expected)), (text, Narrowed(result.Value.WithQualifier(null))));
        }
    }

    [Property(MaxTest = 1000)]
    public void A_year_is_one_before_a_figure_and_behind_it(PrintedCell cell)
    {
        var bare = new PrintedCell("", cell.Figure, "");
        Assert.All(
            PrintedCells.Years,
            year => Assert.Single(
                new[] { $"{year} {bare}", $"（{year}）{bare}", $"{bare}（{year}）", $"{bare} {year}", $"{year}：{bare}" }
                    .Select(text => Cells.ReadTarget(text).Value).Distinct()));
    }

    [Property(MaxTest = 300)]
    public void What_is_read_reads_back_from_what_is_written(PrintedCell cell)
    {
        var target = Cells.ReadTarget(cell.Text).Value;
        Assert.Equal(target, Cells.ReadTarget(Cells.Write(target).Japanese).Value);
        if (Cells.ReadMeasurement(cell.Text).TryGetValue(out var measurement))
        {
            Assert.Equal(measurement, Cells.ReadMeasurement(Cells.Write(measurement).Japanese).Value);
        }
    }

    [Property(MaxTest = 300)]
    public void One_letter_more_changes_no_figure_and_no_year_and_is_said(PrintedCell cell)
    {
        var printed = Cells.ReadMeasurement(cell.Text);
        if (printed.TryGetValue(out var expected))
        {
            for (var at = 0; at <= cell.Text.Length; at++)
            {
                foreach (var c in Letters)
                {
                    var text = cell.Text.Insert(at, c.ToString());
                    var result = Cells.ReadMeasurement(text);
                    if (result.TryGetValue(out var read))
                    {
                        Assert.Equal((text, expected.Value!.Value.Amount, expected.Period), (text, read.Value!.Value.Amount, read.Period));
                        var isSaid = Count(c, read, result.Remark) > Count(c, expected, printed.Remark);
                        Assert.True(isSaid || (c == '値' && read == expected), $"{text}: {read}, {result.Remark}"); // 見込み値 is 見込み.
                    }
                }
            }
        }

        static int Count(char c, Measurement measurement, string? remark) =>
            $"{measurement.Value!.Value.Unit}{measurement.Qualifier}{remark}".Count(other => other == c);
    }

    [Property(MaxTest = 300)]
    public void No_unit_has_a_word_of_change_in_it(PrintedCell cell)
    {
        foreach (var word in Changes)
        {
            foreach (var text in new[] { cell.Figure + word, cell.Figure + "数" + word, $"{cell.Figure}を{word}", cell.Figure + word + "数" })
            {
                var unit = Cells.ReadTarget(text).TryGetValue(out var target) ? (target as ThresholdTarget)?.Value.Unit.Symbol : null;
                Assert.False(unit?.Contains(word, StringComparison.Ordinal) ?? false, $"{text}: {target}");
                Assert.False(Cells.ReadMeasurement(text).TryGetValue(out var measurement), $"{text}: {measurement}");
            }
        }
    }

    [Property(MaxTest = 500)]
    public void Any_words_and_qualifiers_read_back(PrintedCell cell, NearCell near, bool isDated)
    {
        var due = isDated ? CalendarYear : null;
        foreach (var words in new[] { cell.Text, near.Text, "維持", "全校", "5", "-", "「", "検討中", "現状値以上" }.Where(text => !string.IsNullOrWhiteSpace(text)))
        {
            Assert.Equal(Target.InWords(words, due), Cells.ReadTarget(Cells.Write(Target.InWords(words, due)).Japanese).Value);
            var target = Target.Reach(new Quantity(5, "件"), due).WithQualifier(words);
            Assert.Equal(target, Cells.ReadTarget(Cells.Write(target).Japanese).Value.WithCounts(null));
            var measurement = new Measurement(new Quantity(5, "件"), due).WithQualifier(words).WithStatus(isDated ? MeasurementStatus.Provisional : MeasurementStatus.Estimate);
            Assert.Equal(measurement, Cells.ReadMeasurement(Cells.Write(measurement).Japanese).Value);
        }
    }

    private static CalendarPeriod? CalendarYear => CalendarPeriod.FromYear(2024);

    private static string Narrowed(Target target) => Narrow(target.ToString());

    private static string Narrow(string text) => string.Concat(text.Select(c => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c == '－' ? '-' : c));

    private static IEnumerable<string> Spellings(string text)
    {
        yield return string.Concat(text.Select(c => c is >= '!' and <= '~' ? (char)(c - '!' + '！') : c));
        yield return text.Replace(" ", "\u3000", StringComparison.Ordinal);
        yield return text.Replace(" ", "  ", StringComparison.Ordinal);
        yield return text.Replace("(", "（", StringComparison.Ordinal).Replace(")", "）", StringComparison.Ordinal);
        yield return text.Replace("(", "[", StringComparison.Ordinal).Replace(")", "]", StringComparison.Ordinal);
        yield return text.Replace("～", "〜", StringComparison.Ordinal).Replace("△", "▲", StringComparison.Ordinal);
        yield return $" {text}\u00A0";
        yield return text.Replace("(", " ( ", StringComparison.Ordinal).Replace(")", " ) ", StringComparison.Ordinal);
    }
}

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kawasaki.Plan.Documents.Tables;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Tables;

/// <summary>Columns of parts below heads of values, years between a baseline and a target, and names that say what their figures are.</summary>
public class PartColumnTests
{
    /// <summary>Columns of parts give what rows of the same parts give, whether the heads over them are joined or printed once.</summary>
    [Property]
    public Property Columns_of_parts_give_what_rows_of_parts_give() =>
        Prop.ForAll(
            (from parts in Gen.Elements("男性,女性", "小学校,中学校,全体", "女子,男子").Select(words => words.Split(','))
             from heads in Gen.Elements("現状値（令和5年度）,目標値（令和10年度）", "令和3年度実績,令和5年度実績,令和10年度目標", "基準値（R4）").Select(words => words.Split(','))
             from values in Gen.Choose(1, 999).ArrayOf(parts.Length * heads.Length * 2)
             from areJoined in Gen.Elements(true, false)
             from hasOthers in Gen.Elements(true, false)
             select (parts, heads, values, areJoined, hasOthers)).ToArbitrary(),
            item =>
            {
                var (parts, heads, values, areJoined, hasOthers) = item;
                var across = new List<List<PlanGridCell>> { new() { new("指標", 1, areJoined ? 2 : 1) }, new() };
                if (!areJoined)
                {
                    across[1].Add(new(""));
                }

                foreach (var head in heads)
                {
                    across[0].Add(new(head, areJoined ? parts.Length : 1));
                    across[0].AddRange(areJoined ? [] : parts.Skip(1).Select(_ => new PlanGridCell("")));
                    across[1].AddRange(parts.Select(part => new PlanGridCell(part)));
                }

                across[0].AddRange(hasOthers ? [new PlanGridCell("担当", 1, areJoined ? 2 : 1)] : []);
                across[1].AddRange(hasOthers && !areJoined ? [new PlanGridCell("")] : []);
                var down = new List<List<PlanGridCell>> { new() { new("指標"), new("区分") } };
                down[0].AddRange(heads.Select(head => new PlanGridCell(head)).Concat(hasOthers ? [new("担当")] : []));
                for (var row = 0; row < 2; row++)
                {
                    var figures = values.Skip(row * parts.Length * heads.Length).Select(value => new PlanGridCell($"{value}人")).ToArray();
                    across.Add([new($"{"甲乙"[row]}の数"), .. figures.Take(parts.Length * heads.Length), .. hasOthers ? [new PlanGridCell("丙課")] : Array.Empty<PlanGridCell>()]);
                    for (var part = 0; part < parts.Length; part++)
                    {
                        down.Add(
                        [
                            .. part == 0 ? [new PlanGridCell($"{"甲乙"[row]}の数", 1, parts.Length)] : Array.Empty<PlanGridCell>(),
                            new(parts[part]),
                            .. heads.Select((_, head) => figures[(head * parts.Length) + part]),
                            .. hasOthers && part == 0 ? [new PlanGridCell("丙課", 1, parts.Length)] : Array.Empty<PlanGridCell>(),
                        ]);
                    }
                }

                var read = IndicatorTables.Read(PlanGrid.Of(across));
                Assert.Equal(TableShape.ValuesOf(IndicatorTables.Read(PlanGrid.Of(down))), TableShape.ValuesOf(read));
                Assert.Equal([3, 4], read.Indicators.Select(indicator => indicator.Row));
                Assert.Equal([3, 4], read.Indicators.Select(indicator => indicator.Line));
            });

    /// <summary>Where the parts below the heads are not the same, or a value covers several, the figures are none of the whole.</summary>
    [Theory]
    [InlineData("指標,現状値（R5）,,目標値（R10）,\n,男性,女性,女性,男性\n甲の率,10％,20％,30％,40％\n")]
    [InlineData("指標,現状値（R5）,,目標値（R10）,\n,男性,女性,男性,市民\n甲の率,10％,20％,30％,40％\n")]
    [InlineData("指標,現状値（R5）,,目標値（R10）,\n,男性,男性,男性,男性\n甲の率,10％,20％,30％,40％\n")]
    [InlineData("指標,国,,市,\n,男性,女性,男性,女性\n甲の率,10％,20％,30％,40％\n")]
    public void Other_columns_below_one_head_are_no_parts(string table)
    {
        var reading = IndicatorTables.Read(table);

        Assert.DoesNotContain(TableShape.ValuesOf(reading), value => value.Contains(" 10 ", StringComparison.Ordinal));
        Assert.True(reading.HasErrors);
    }

    [Theory]
    [InlineData("認定区分\t令和7年度\t\t令和8年度\t\n\t量の見込み\t確保方策\t量の見込み\t確保方策\n1号認定\t10人\t20人\t30人\t40人\n", "1号認定／量の見込み T Reach 10 人 FY2025", "1号認定／量の見込み T Reach 30 人 FY2026", "1号認定／確保方策 T Reach 20 人 FY2025", "1号認定／確保方策 T Reach 40 人 FY2026")]
    [InlineData("区分\t単位\t令和7年度\t令和8年度\n量の見込み\t人日\t10\t20\n確保方策\t人日\t30\t40\n実施箇所数\tか所\t5\t6\n", "量の見込み T Reach 10 人日 FY2025", "量の見込み T Reach 20 人日 FY2026", "確保方策 T Reach 30 人日 FY2025", "確保方策 T Reach 40 人日 FY2026", "実施箇所数 T Reach 5 か所 FY2025", "実施箇所数 T Reach 6 か所 FY2026")]
    [InlineData("項目\t数値\t考え方\n令和4年度末時点の甲の数\t10人\t基準\n令和8年度末の甲の数（目標値）\t20人\t増やす\n", "令和4年度末時点の甲の数 M 10 人 FY2022", "令和4年度末時点の甲の数 R 考え方：基準", "令和8年度末の甲の数（目標値） T Reach 20 人 FY2026", "令和8年度末の甲の数（目標値） R 考え方：増やす")]
    [InlineData("指標の推移\n\n指標\t基準（令和2年）\t令和3年\t目標（令和7年）\n甲の数\t5人\t4人\t2人\n", "甲の数 B 5 人 2020", "甲の数 M 4 人 2021", "甲の数 T Reach 2 人 2025")]
    [InlineData("指標\t基準（令和2年）\t令和3年\t目標（令和7年）\t進捗\n甲の数\t5人\t4人\t2人\tA\n", "甲の数 B 5 人 2020", "甲の数 M 4 人 2021", "甲の数 T Reach 2 人 2025", "甲の数 R 進捗：A")]
    [InlineData("指標\t基準（令和2年）\t令和3年\t令和4年\t目標（令和7年）\n甲の率\t50％\t60％\t40％\t80％\n", "甲の率 B 50 % 2020", "甲の率 M 60 % 2021", "甲の率 M 40 % 2022", "甲の率 T Reach 80 % 2025")]
    [InlineData("指標\t現状値（R5）\t目標値（R10）\t【参考】国（R5）\n甲の率\t10％\t20％\t30％\n", "甲の率 M 10 % 2023", "甲の率 T Reach 20 % 2028", "甲の率 R 【参考】国（R5）：30％")]
    [InlineData("分野\t目標水準\t現況（R5）\t目標（R10）\n甲\t乙の率\t10％\t20％\n", "乙の率 M 10 % 2023", "乙の率 T Reach 20 % 2028", "乙の率 R 分野：甲")]
    [InlineData("満足度（単位：点、5点満点）\n指標\t現状値（R5）\t目標値（R10）\n甲の度\t3.1\t3.5\n", "甲の度 M 3.1 点 2023", "甲の度 T Reach 3.5 点 2028")]
    [InlineData("指標（現状：令和2年度 → めざす値：令和7年度）\n指標\t現状\t→\tめざす値\n甲の率\t10％\t→\t20％\n", "甲の率 M 10 % FY2020", "甲の率 T Reach 20 % FY2025")]
    [InlineData("指標\t策定時\t目標\n甲の率\t10％\t20％\n\n注）策定時は令和2年度市民意識調査、目標は令和8年度の値\n", "甲の率 B 10 % FY2020", "甲の率 T Reach 20 % FY2026")]
    [InlineData("項目\t対象\t現状値（R4年度）\t\t目標値（R10年度）\t\n\t\t男性\t女性\t男性\t女性\n甲の割合（％）\t20～64歳\t10\t20\t30\t40\n\t65歳以上\t50\t60\t70\t80\n", "甲の割合（％）／20～64歳 男性 M 10 % FY2022", "甲の割合（％）／20～64歳 男性 T Reach 30 % FY2028", "甲の割合（％）／20～64歳 女性 M 20 % FY2022", "甲の割合（％）／20～64歳 女性 T Reach 40 % FY2028", "甲の割合（％）／65歳以上 男性 M 50 % FY2022", "甲の割合（％）／65歳以上 男性 T Reach 70 % FY2028", "甲の割合（％）／65歳以上 女性 M 60 % FY2022", "甲の割合（％）／65歳以上 女性 T Reach 80 % FY2028")]
    [InlineData("指標\t区分\tR5実績\tR8目標\n甲の給付\t利用者数（人/月）\t10\t20\n\t給付費（千円/年）\t30\t40\n", "甲の給付／利用者数（人/月） M 10 人/月 2023", "甲の給付／利用者数（人/月） T Reach 20 人/月 2026", "甲の給付／給付費（千円/年） M 30000 円/年 2023", "甲の給付／給付費（千円/年） T Reach 40000 円/年 2026")]
    [InlineData("指標\t基準年次（2020年度）\t中間年次（2030年度）\t目標年次（2040年度）\n甲の数\t10件\t20件\t30件\n", "甲の数 B 10 件 FY2020", "甲の数 T Reach 20 件 FY2030", "甲の数 T Reach 30 件 FY2040")]
    [InlineData("指標\tR4（決算）\tR5（見込）\tR7\tR9\n甲の率（％）\t10\t20\t30\t40\n", "甲の率（％） M 10 % 2022", "甲の率（％） M 20 % 2023", "甲の率（％） T Reach 30 % 2025", "甲の率（％） T Reach 40 % 2027")]
    [InlineData("甲計画の目標値\n\n指標\tR4実績\tR6\tR7\n甲の率\t－\t20%\t30%\n", "甲の率 T Reach 20 % 2024", "甲の率 T Reach 30 % 2025")]
    [InlineData("指標一覧（現況値：令和5年度、目標値：令和11年度）\n目標\t指標\t現況値\t目標値\n目標1\t甲の率\t10％\t20％\n", "甲の率 M 10 % FY2023", "甲の率 T Reach 20 % FY2029", "甲の率 R 目標：目標1")]
    [InlineData("項目\t数値\t備考\n【基準】甲の数\t10人\t令和4年度末時点\n【目標】乙の数\t20人\t令和8年度の値\n", "【基準】甲の数 B 10 人 FY2022", "【基準】甲の数 R 備考：令和4年度末時点", "【目標】乙の数 T Reach 20 人 FY2026", "【目標】乙の数 R 備考：令和8年度の値")]
    [InlineData("区分\t令和7年度\t令和8年度\n量の見込み\t10人\t20人\n確保方策\t30人\t40人\n", "量の見込み T Reach 10 人 FY2025", "量の見込み T Reach 20 人 FY2026", "確保方策 T Reach 30 人 FY2025", "確保方策 T Reach 40 人 FY2026")]
    [InlineData("事業\t令和7年度\t\n\t量の見込み（人）\t確保方策（か所）\n甲の保育\t10\t20\n", "甲の保育／量の見込み（人） T Reach 10 人 FY2025", "甲の保育／確保方策（か所） T Reach 20 か所 FY2025")]
    [InlineData("指標\t現状値\t目標値\n甲の規程\t10件\t策定\n\n※現状値は令和4年度、目標値は令和10年度\n", "甲の規程 M 10 件 FY2022", "甲の規程 T Text   FY2028")]
    [InlineData("指標\t現状値（R5）\t目標値（参考）（R10）\n甲の率\t10％\t20％\n", "甲の率 M 10 % 2023", "甲の率 T Reach 20 % 2028")]
    [InlineData("指標\t中間年次（令和4年度）\t現状値（令和5年度）\t目標年次（令和10年度）\n甲の数\t10件\t20件\t30件\n", "甲の数 M 10 件 FY2022", "甲の数 M 20 件 FY2023", "甲の数 T Reach 30 件 FY2028")]
    [InlineData("分野\t指標\t現状値（R4年度）\t目標値（R10年度）\n\t児童\t未実施\t実施\n教育\t学力\t40点\t50点\n", "児童 M NotSurveyed  FY2022", "児童 T Text   FY2028", "学力 M 40 点 FY2022", "学力 T Reach 50 点 FY2028", "学力 R 分野：教育")]
    public void Shapes_of_other_cities_are_read(string text, params string[] values)
    {
        var reading = IndicatorTables.Read(text);

        Assert.Equal(values, TableShape.ValuesOf(reading));
        Assert.DoesNotContain(reading.Diagnostics, item => item.Severity is DiagnosticSeverity.Error);
    }

    /// <summary>The same shapes with one thing changed, in which the figure may be something else.</summary>
    [Theory]
    [InlineData("項目\t数値\n令和4年度末時点の甲の数\t10人\n令和8年度末の甲の数\t20人\n", " 20 ")]
    [InlineData("項目\t数値\n令和8年度末時点の甲の数\t10人\n令和8年度末の甲の数（目標値）\t20人\n", " 10 ")]
    [InlineData("項目\t数値\n令和4年度から令和8年度の甲の数（目標値）と令和9年度の乙の数\t10人\n乙の数（目標値）\t20人\n", " 10 ")]
    [InlineData("項目\t数値\n甲の数の実績と目標\t10人\n乙の数（目標値）\t20人\n", " 10 ")]
    [InlineData("指標\t現状\t→\tめざす値\n甲の率\t10％\t15％\t20％\n", " 15 ")]
    [InlineData("満足度（単位：点、％）\n指標\t現状値（R5）\t目標値（R10）\n甲の度\t3.1\t3.5\n", " 3.1 点")]
    [InlineData("指標\t策定時\t目標\n甲の率\t10％\t20％\n\n注）策定時は令和2年度市民意識調査の前の値\n", "FY2020")]
    [InlineData("指標\t基準（令和2年）\t令和3年\t令和4年\t目標（令和7年）\n甲の数\t5人\t4人\t3人\t2人\n", " M 4 ")]
    [InlineData("区分\t令和7年度\t令和8年度\n量の見込み\t10人\t20人\n確保方策\t30人\t40人\n過不足\t20人\t25人\n", " 25 ")]
    [InlineData("甲計画の目標値と実績\n\n指標\tR4実績\tR6\tR7\n甲の率\t10%\t20%\t－\n", " 20 ")]
    [InlineData("事業,基準値（R4）,令和7年度,,令和8年度,\n,,量の見込み,確保方策,量の見込み,確保方策\n甲の保育,90人,100人,120人,110人,130人\n", " B 90")]
    [InlineData("項目,令和4年度,令和5年度\n量の見込み,100人,110人\n利用実績,90人,95人\n", " T Reach 95")]
    [InlineData("指標\t数値\n甲の基準適合率（令和4年度）\t80％\n", " 80 ")]
    [InlineData("指標\t数値\n目標設定した甲の数\t30社\n", " 30 ")]
    [InlineData("指標\t数値\n令和4年度末時点の甲の数\t30人\n令和8年度末時点の甲の見込み\t40人\n", " 40 ")]
    [InlineData("指標\t数値\t目標年度\n甲の数（基準）（令和4年度）\t4人\t令和8年度\n", "FY2026")]
    [InlineData("指標\t現状値\t目標値\n甲の率\t10％\t20％\n\n※現状値は令和2年度を除く調査\n", "2020")]
    [InlineData("指標\t現状値\t目標値\n甲の率\t10％\t20％\n\n※現状値は令和2年度の翌年度調査\n", "2020")]
    [InlineData("指標\t現状値\t目標値\n甲の率\t10％\t20％\n\n※目標値は令和2年度市民意識調査結果\n", "2020")]
    [InlineData("指標\t区分\tR5実績\tR8目標\n受診率（％）\t男性（本）\t40\t50\n\t女性\t60\t70\n", " 40 ")]
    [InlineData("指標\t区分\tR5実績\tR8目標\n甲の受診\t男性（人、％）\t40\t50\n\t女性\t60\t70\n", " 40 ")]
    [InlineData("指標\t現状値（R4）\tR10（見込）\tR11\n甲の数\t10件\t20件\t30件\n", " M 20 ")]
    [InlineData("指標\tR4（実績）\tR5（見込み）\tR6（見込み）\tR7\n甲の数\t10件\t20件\t30件\t40件\n", " M 30 ")]
    [InlineData("満足度（単位：％、100点満点）\n指標\t現状値（R5）\t目標値（R10）\n甲の度\t3.1\t3.5\n", " 3.1 %")]
    [InlineData("過去の実績を踏まえ、年度別の目標を次のとおり定めます。\n指標\t基準（令和2年）\t令和3年\t目標（令和7年）\n甲の数\t5人\t4人\t2人\n", " M 4 ")]
    [InlineData("指標の推移（目標値）\n指標\t基準（令和2年）\t令和3年\t目標（令和7年）\n甲の数\t5人\t4人\t2人\n", " M 4 ")]
    [InlineData("年度別目標（実績との比較）\n指標\tR4実績\tR6\tR7\n甲の率\t10%\t20%\t－\n", " 20 ")]
    [InlineData("目標の推移\n指標\t基準（令和2年）\t令和3年\t目標（令和7年）\n甲の数\t5人\t4人\t2人\n", " M 4 ")]
    [InlineData("指標\t基準（令和2年）\t令和3年\t令和4年\t目標（令和7年）\n甲の費用\t100千円\t500千円\t200千円\t150千円\n乙の数\t10回\t11回\t12回\t13回\n", " M 11 ")]
    [InlineData("指標\t基準（令和2年）\t令和3年\t令和4年\t目標（令和7年）\n甲の率\t60％\t70％以上\t65％以上\t80％以上\n乙の率\t50％\t70％\t60％\t65％\n", " M 70 ")]
    [InlineData("指標\t基準（令和2年）\t令和3年\t目標（令和7年）\t達成率\n甲の数\t5人\t4人\t2人\t\n", " M 4 ")]
    [InlineData("指標\t基準（令和2年）\t令和3年\t目標（令和7年）\t備考（評価の考え方）\n甲の数\t5人\t4人\t2人\t丙\n", " M 4 ")]
    public void What_may_be_something_else_is_not_read_as_it(string text, string value)
    {
        var reading = IndicatorTables.Read(text);

        Assert.DoesNotContain(TableShape.ValuesOf(reading), item => item.Contains(value, StringComparison.Ordinal));
        Assert.Contains(reading.Diagnostics, item => item.Severity is not DiagnosticSeverity.Info);
    }

    /// <summary>Digits of either width, with commas or without, and spaces around them read alike: whatever is looked at first.</summary>
    [Property]
    public Property Figures_of_either_width_read_alike() =>
        Prop.ForAll(
            (from values in Gen.Choose(0, 2_000_000).ArrayOf(6)
             from end in Gen.Elements("", "人", "人以上", "以下", "件", "％")
             from way in Gen.Elements("wide", "bare", "spaced")
             select (values, end, way)).ToArbitrary(),
            item =>
            {
                string Text(bool isPlain) => "指標\t単位\t現状値（R5）\t目標値（R10）\n" + string.Concat(item.values.Chunk(2).Select((pair, row) =>
                    $"{"甲乙丙"[row]}の数\t\t{Figure(pair[0], isPlain, "")}\t{Figure(pair[1], isPlain, item.end)}\n"));
                string Figure(int value, bool isPlain, string end)
                {
                    var plain = value.ToString("N0", System.Globalization.CultureInfo.InvariantCulture) + end;
                    return isPlain ? plain
                        : item.way == "wide" ? string.Concat(plain.Select(c => c is >= '0' and <= '9' ? (char)(c - '0' + '０') : c))
                        : item.way == "bare" ? plain.Replace(",", "", StringComparison.Ordinal)
                        : $"  {plain} ";
                }

                Assert.Equal(TableShape.ValuesOf(IndicatorTables.Read(Text(isPlain: true))), TableShape.ValuesOf(IndicatorTables.Read(Text(isPlain: false))));
            });
}

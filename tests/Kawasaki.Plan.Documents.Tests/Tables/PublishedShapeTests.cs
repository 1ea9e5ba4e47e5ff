using Kawasaki.Plan.Documents.Tables;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Tables;

/// <summary>Shapes of tables that cities and ministries publish, with made-up names.</summary>
public class PublishedShapeTests
{
    [Theory]
    [InlineData("サービス|区分|R3年度|R4年度\n甲の利用|見込み量（人）|10|11\n^|実績値（人）|9|", "甲の利用 M 9 人 FY2021", "甲の利用 T Reach 10 人 FY2021", "甲の利用 T Reach 11 人 FY2022")]
    [InlineData("指標名及び単位|R4年度計画|R4年度実績|R5年度計画|R8年度見込み\n甲の数（件）|12|13|14|15", "甲の数（件） M 13 件 FY2022", "甲の数（件） T Reach 12 件 FY2022", "甲の数（件） T Reach 14 件 FY2023", "甲の数（件） T Reach 15 件 FY2026")]
    [InlineData("指標|区分|H12年|H13年実績|5か年目標\n甲の数|当初|2人|3人|9人", "甲の数 M 2 人 2000", "甲の数 M 3 人 2001", "甲の数 R 区分：当初", "甲の数 T Reach 9 人")]
    [InlineData("指標|区分|R3年度\n甲の数|当初|2人", "甲の数 B 2 人 FY2021")]
    [InlineData("各年度の量の見込みと確保方策|R2年度|R3年度\n①量の見込み|10人|12人\n②確保方策（定員）|20人|22人", "①量の見込み T Reach 10 人 FY2020", "①量の見込み T Reach 12 人 FY2021", "②確保方策（定員） T Reach 20 人 FY2020", "②確保方策（定員） T Reach 22 人 FY2021")]
    [InlineData("指標|基準値||目標値（R7年度）\n甲の数|R元年度|3件|9件\n乙の数|R2年度|4件|8件", "甲の数 B 3 件 FY2019", "甲の数 T Reach 9 件 FY2025", "乙の数 B 4 件 FY2020", "乙の数 T Reach 8 件 FY2025")]
    [InlineData("目標|具体的な目標値|現状値（R2年度）|目標値（R7年度）\n1 甲を増やす|①乙の割合|5％|9％\n2 丙を減らす|②丁の数|5件|3件", "①乙の割合 M 5 % FY2020", "①乙の割合 R 目標：1甲を増やす", "①乙の割合 T Reach 9 % FY2025", "②丁の数 M 5 件 FY2020", "②丁の数 R 目標：2丙を減らす", "②丁の数 T Reach 3 件 FY2025")]
    [InlineData("|目標の内容|現状値（R2年度）\n1|甲の数|5件\n2|乙の率|6％", "甲の数 M 5 件 FY2020", "乙の率 M 6 % FY2020")]
    [InlineData("指標||R4年度|R5年度|R7年度\n甲の数|実績|3件|4件|－\n^|目標|－|－|9件", "甲の数 M 3 件 FY2022", "甲の数 M 4 件 FY2023", "甲の数 T Reach 9 件 FY2025")]
    [InlineData("|目標値（R7年度）|実績（R5年度）\n1.乙|<|<\n1-1 甲の数|9件|3件\n1-2 丙の率|9％|3％", "1-1甲の数 M 3 件 FY2023", "1-1甲の数 R 区分：1.乙", "1-1甲の数 T Reach 9 件 FY2025", "1-2丙の率 M 3 % FY2023", "1-2丙の率 R 区分：1.乙", "1-2丙の率 T Reach 9 % FY2025")]
    [InlineData("成果指標名||単位|区分|R4年度\nA|甲の数|人|実績値|3\n^|^|^|目標値|4\nB|乙の数|件|実績値|5\n^|^|^|目標値|6", "甲の数 M 3 人 FY2022", "甲の数 T Reach 4 人 FY2022", "乙の数 M 5 件 FY2022", "乙の数 T Reach 6 件 FY2022")]
    [InlineData("項目|現況値（R2年度）|R7期待値|備考\n甲の率|2％|3％|\n乙の率|1％|4％|期待値", "甲の率 M 2 % FY2020", "甲の率 T Reach 3 % 2025", "乙の率 M 1 % FY2020", "乙の率 R 備考：期待値", "乙の率 T Reach 4 % 2025")]
    [InlineData("指標|R4年度実績\n甲の数|3件\n＊丙の人数|<", "甲の数 M 3 件 FY2022")]
    [InlineData("測定指標|基準値|実績値|<|目標値|判定\n^|H22年度|H23年度|H24年度|H27年度|^\n①甲の数（人）|10|11|12|20|A\n年度ごとの目標値||13|14||\n②乙の数|5|6|7|9|B\n年度ごとの目標値||7|8||", "①甲の数（人） B 10 人 FY2010", "①甲の数（人） M 11 人 FY2011", "①甲の数（人） M 12 人 FY2012", "①甲の数（人） T Reach 13 人 FY2011", "①甲の数（人） T Reach 14 人 FY2012", "①甲の数（人） T Reach 20 人 FY2015", "①甲の数（人） R 判定：A", "②乙の数 B 5  FY2010", "②乙の数 M 6  FY2011", "②乙の数 M 7  FY2012", "②乙の数 T Reach 7  FY2011", "②乙の数 T Reach 8  FY2012", "②乙の数 T Reach 9  FY2015", "②乙の数 R 判定：B")]
    [InlineData("指標|R3年度||R4年度|\n||目標値||目標値\n甲の率|5％|6％|7％|8％\n乙の率|1％|－|2％|－", "甲の率 M 5 % FY2021", "甲の率 M 7 % FY2022", "甲の率 T Reach 6 % FY2021", "甲の率 T Reach 8 % FY2022", "乙の率 M 1 % FY2021", "乙の率 M 2 % FY2022", "乙の率 T NotSet")]
    [InlineData("|成果指標|R3年度実績|指標の意味\nA|甲の率|5％|丙のこと\nB|乙の数|6件|丁のこと", "甲の率 M 5 % FY2021", "甲の率 R 指標の意味：丙のこと", "乙の数 M 6 件 FY2021", "乙の数 R 指標の意味：丁のこと")]
    [InlineData("指標|現状値（R3年度）|中間目標値（5年後）|最終目標値（10年後）\n甲の率|5％|6％|7％", "甲の率 M 5 % FY2021", "甲の率 T Reach 7 %", "甲の率 R 中間目標値（5年後）：6％")]
    [InlineData("指標名|||現状値（R3年度）\n健康|1|甲の率|5％\n^|2|乙の数|6件\n環境|10|丙の数|7件", "甲の率 M 5 % FY2021", "甲の率 R 指標名：健康", "乙の数 M 6 件 FY2021", "乙の数 R 指標名：健康", "丙の数 M 7 件 FY2021", "丙の数 R 指標名：環境")]
    [InlineData("指標|現状値（R3年度）\n甲の率|5％※\n※丙のこと|<", "甲の率 M 5 % FY2021")]
    [InlineData("単位：人|R7年度|R8年度\n①量の見込み|12|13\n②確保方策|14|15", "①量の見込み T Reach 12 人 FY2025", "①量の見込み T Reach 13 人 FY2026", "②確保方策 T Reach 14 人 FY2025", "②確保方策 T Reach 15 人 FY2026")]
    [InlineData("指標|R1\n(現状)|R7\n(中間)|R12\n(目標)\n甲の数|3件|4件|5件", "甲の数 M 3 件 2019", "甲の数 T Reach 4 件 2025", "甲の数 T Reach 5 件 2030")]
    [InlineData("指標|現状値|2023（中間）|2027（最終）\n甲の数|3件（R1）|4件|5件\n乙の数|6件（H30）|7件|8件", "甲の数 M 3 件 2019", "甲の数 T Reach 4 件 2023", "甲の数 T Reach 5 件 2027", "乙の数 M 6 件 2018", "乙の数 T Reach 7 件 2023", "乙の数 T Reach 8 件 2027")]
    [InlineData("指標|現状値（R4年度）|目標値|<\n^|^|中間（R7年度）|最終（R10年度）\n甲の数|3件|4件|5件", "甲の数 M 3 件 FY2022", "甲の数 T Reach 4 件 FY2025", "甲の数 T Reach 5 件 FY2028")]
    [InlineData("サービス名|単位|R6年度目標\n甲|利用者数（人／月）|14\n^|利用量（時間／月）|24\n乙|利用者数（人／月）|20\n^|利用量（人日／月）|40", "甲／利用者数（人／月） T Reach 14 人／月 FY2024", "甲／利用量（時間／月） T Reach 24 時間／月 FY2024", "乙／利用者数（人／月） T Reach 20 人／月 FY2024", "乙／利用量（人日／月） T Reach 40 人日／月 FY2024")]
    [InlineData("指標|年度|目標値|実績値\n1 子育て|<|<|<\n満足度|R4年度|10％|9％\n2 高齢者|<|<|<\n満足度|R5年度|20％|19％\n利用数|R5年度|1件|2件", "利用数 M 2 件 FY2023", "利用数 R 区分：2高齢者", "利用数 T Reach 1 件 FY2023", "満足度 M 19 % FY2023", "満足度 M 9 % FY2022", "満足度 R 区分：1子育て", "満足度 R 区分：2高齢者", "満足度 T Reach 10 % FY2022", "満足度 T Reach 20 % FY2023")]
    public void Published_tables_are_read_as_people_do(string table, params string[] values) =>
        Assert.Equal(values.Order(StringComparer.Ordinal), TableShape.ValuesOf(IndicatorTables.Read(TableShape.GridOf(table))).Select(value => value.TrimEnd()).Order(StringComparer.Ordinal));

    /// <summary>What has another reading gives no such value, and that is said.</summary>
    [Theory]
    [InlineData("指標|R3年度||目標値\n||目標値|R7年度\n甲の率|5％|6％|7％", "甲の率 T Reach 6 % FY2021")]
    [InlineData("指標|実績値|目標値\n^|R3年度|^\n甲の数|10件|20件\n年度ごとの目標値|13件|14件", "甲の数 T Reach 14 件")]
    [InlineData("|R2年度|R3年度\n①量の見込み|10人|12人\n②確保方策|20人|22人\n②－①|10人|10人", "②－① T Reach 10 人 FY2020")]
    [InlineData("指標|現状値（R5年度）|目標値（R10年度）\n|1021|1030\n甲の数|5人|6人", "甲の数 M 1021 人 FY2023")]
    [InlineData("指標|調査年度|実績値|目標値\n甲の率|令和4年度|40％|45％", "甲の率 T Reach 45 % FY2022")]
    [InlineData("指標|基準年度|目標値|実績値\n甲の数|令和元年度|40件|45件", "甲の数 T Reach 40 件 FY2019")]
    [InlineData("指標|年度|実績値|最終目標値\n甲の率|令和4年度|40％|45％", "甲の率 T Reach 45 % FY2022")]
    [InlineData("指標|年度|前年度実績値|目標値\n甲の数|令和4年度|40件|45件", "甲の数 M 40 件 FY2022")]
    [InlineData("指標|期限|実績値|目標値\n甲の数|令和10年度|40件|45件", "甲の数 M 40 件 FY2028")]
    [InlineData("指標|現状値（R4年度）\n開館日数（年）|300", "開館日数（年） M 300 年 FY2022")]
    [InlineData("項目|数値|考え方\n令和4年度末の入所者のうち移行する者の数|5人|乙\n【目標値】令和8年度末の入所者数|68人|丙", "令和4年度末の入所者のうち移行する者の数 M 5 人 FY2022")]
    [InlineData("指標|現状と目標\n甲の率|現状（R5年度・県）：4％\n目標（R10年度・国）：0％", "甲の率 M 4 % FY2023")]
    [InlineData("指標|区分|R5年度\n甲の率|目標値|3％\n^|実績値全国|4％", "甲の率 M 4 % FY2023")]
    [InlineData("指標|現状値（R3年度）|<|目標値（R10年度）|<\n^|達成率|母数|達成率|母数\n甲の数|10％|200人|20％|500人", "甲の数 M 200 人 FY2021")]
    [InlineData("指標|基準値（R2年度）|最終（R3年度）|目標（R3年度）\n甲の数|10人|11人|12人", "甲の数 T Reach 11 人 FY2021")]
    [InlineData("サービス|単位|区分|R3年度\n甲の利用|件|実績値（人）|9", "甲の利用 M 9 件 FY2021")]
    [InlineData("サービス|区分|R3年度\n甲の利用（件）|実績値（人）|9", "甲の利用（件） M 9 人 FY2021")]
    [InlineData("各年度の量の見込みと確保方策|R2年度|R3年度\n①量の見込み|10人|12人\n量の見込みと確保方策の差（②－①）|20人|22人", "量の見込みと確保方策の差（②－①） T Reach 20 人 FY2020")]
    [InlineData("指標|基準値||目標値（R7年度）\n甲の数|R元年度|3件|9件\n乙の数|2件|4件|8件", "乙の数 B 4 件")]
    public void What_may_be_something_else_is_said(string table, string value)
    {
        var reading = IndicatorTables.Read(TableShape.GridOf(table));

        Assert.DoesNotContain(value, TableShape.ValuesOf(reading).Select(read => read.TrimEnd()));
        Assert.Contains(reading.Diagnostics, item => item.Severity is not DiagnosticSeverity.Info);
    }
}

using System.Globalization;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain.Indicators;
using static System.FormattableString;

namespace Kawasaki.Plan.Documents.Tests.Tables;

/// <summary>A table as cities print them, with names that mean nothing, and what is in it.</summary>
/// <param name="Name">What is special about it.</param>
/// <param name="HeadRows">How many of its rows are the head.</param>
/// <param name="Rows">The rows, each with as many cells as the table has columns.</param>
/// <param name="Values">What is in it, as <see cref="ValuesOf"/> says it.</param>
/// <param name="IsOfColumns">Whether its columns may stand in any order.</param>
/// <param name="IsTransposed">Whether its heads stand in the first column.</param>
public sealed record TableShape(string Name, int HeadRows, IReadOnlyList<string[]> Rows, IReadOnlyList<string> Values, bool IsOfColumns = true, bool IsTransposed = false)
{
    public int Columns => IsTransposed ? Rows.Count : Rows[0].Length;

    public static IReadOnlyList<TableShape> All { get; } =
    [
        new(
            "a unit column",
            1,
            [
                ["No.", "指標名", "単位", "現状値（令和3年度）", "目標値（令和7年度）", "担当課"],
                ["1", "甲の数", "組織", "16", "21", "丙課"],
                ["2", "乙の割合", "％", "95.0", "96.0以上", "丁課"],
                ["3", "丙の額", "千円", "1,200", "1,500", "戊課"],
            ],
            [
                "甲の数 M 16 組織 FY2021", "甲の数 T Reach 21 組織 FY2025", "甲の数 R 担当課：丙課",
                "乙の割合 M 95.0 % FY2021", "乙の割合 T AtLeast 96.0 % FY2025", "乙の割合 R 担当課：丁課",
                "丙の額 M 1200000 円 FY2021", "丙の額 T Reach 1500000 円 FY2025", "丙の額 R 担当課：戊課",
            ]),
        new(
            "merged categories before the names",
            1,
            [
                ["分野", "項目", "指標", "策定時の値（2015年度）", "目標値（2023年度）", "出典"],
                ["健康", "医療", "甲をする人の割合", "49.8%", "54%", "乙調査"],
                ["", "", "甲を感じる人の割合", "70.7%", "75%", "乙調査"],
                ["環境", "住まい", "丙の数", "3か所", "7か所", "丁統計"],
            ],
            [
                "甲をする人の割合 B 49.8 % FY2015", "甲をする人の割合 T Reach 54 % FY2023", "甲をする人の割合 S 乙調査",
                "甲をする人の割合 R 分野：健康", "甲をする人の割合 R 項目：医療",
                "甲を感じる人の割合 B 70.7 % FY2015", "甲を感じる人の割合 T Reach 75 % FY2023", "甲を感じる人の割合 S 乙調査",
                "甲を感じる人の割合 R 分野：健康", "甲を感じる人の割合 R 項目：医療",
                "丙の数 B 3 か所 FY2015", "丙の数 T Reach 7 か所 FY2023", "丙の数 S 丁統計", "丙の数 R 分野：環境", "丙の数 R 項目：住まい",
            ]),
        new(
            "years in the second row of the head",
            2,
            [
                ["指標", "単位", "現状値", "年度目標値", "", "計画目標値"],
                ["", "", "R3", "R5", "R6", "R8"],
                ["甲した数", "か所", "96", "98", "99", "100"],
                ["乙した数", "人", "1,010", "1,020", "1,030", "1,040"],
            ],
            [
                "甲した数 M 96 か所 2021", "甲した数 T Reach 98 か所 2023", "甲した数 T Reach 99 か所 2024", "甲した数 T Reach 100 か所 2026",
                "乙した数 M 1010 人 2021", "乙した数 T Reach 1020 人 2023", "乙した数 T Reach 1030 人 2024", "乙した数 T Reach 1040 人 2026",
            ],
            IsOfColumns: false),
        new(
            "pairs of columns",
            2,
            [
                ["項目（指標）", "現状", "", "目標", ""],
                ["", "年度", "数値", "年度", "数値"],
                ["甲の普及率", "H29年度", "80.1%", "R11年度", "95%"],
                ["乙の数", "H30年度", "12件", "R10年度", "20件以上"],
            ],
            [
                "甲の普及率 M 80.1 % FY2017", "甲の普及率 T Reach 95 % FY2029",
                "乙の数 M 12 件 FY2018", "乙の数 T AtLeast 20 件 FY2028",
            ],
            IsOfColumns: false),
        new(
            "kinds in rows, years across",
            1,
            [
                ["指標", "区分", "R3", "R4", "R5"],
                ["甲の年数", "目標値", "73.28", "73.57", "73.86"],
                ["", "実績値", "72.28", "72.50", ""],
                ["乙の数", "目標値", "10件", "11件", "12件"],
                ["", "実績値", "9件", "11件", ""],
            ],
            [
                "甲の年数 T Reach 73.28  2021", "甲の年数 T Reach 73.57  2022", "甲の年数 T Reach 73.86  2023", "甲の年数 M 72.28  2021", "甲の年数 M 72.50  2022",
                "乙の数 T Reach 10 件 2021", "乙の数 T Reach 11 件 2022", "乙の数 T Reach 12 件 2023", "乙の数 M 9 件 2021", "乙の数 M 11 件 2022",
            ]),
        new(
            "kinds and years in two rows of the head, by turns",
            2,
            [
                ["指標", "基準値", "R5年度", "", "R6年度", "", "R7年度", ""],
                ["", "R4年度", "目標", "実績", "目標", "実績", "目標", "実績"],
                ["甲の数", "8件", "10件", "9件", "20件", "18件", "30件", "-"],
                ["乙の数", "3人", "5人", "4人", "6人", "6人", "7人", "-"],
            ],
            [
                "甲の数 B 8 件 FY2022", "甲の数 M 9 件 FY2023", "甲の数 M 18 件 FY2024",
                "甲の数 T Reach 10 件 FY2023", "甲の数 T Reach 20 件 FY2024", "甲の数 T Reach 30 件 FY2025",
                "乙の数 B 3 人 FY2022", "乙の数 M 4 人 FY2023", "乙の数 M 6 人 FY2024",
                "乙の数 T Reach 5 人 FY2023", "乙の数 T Reach 6 人 FY2024", "乙の数 T Reach 7 人 FY2025",
            ],
            IsOfColumns: false),
        new(
            "targets of years beside measurements of the same years",
            2,
            [
                ["指標", "単位", "目標", "", "実績", "", "最終目標"],
                ["", "", "R5", "R6", "R5", "R6", "R10"],
                ["甲の数", "人", "10", "20", "9", "18", "40"],
                ["乙の率", "％", "50.5", "51.0", "49.8", "50.9", "60.0以上"],
            ],
            [
                "甲の数 M 9 人 2023", "甲の数 M 18 人 2024", "甲の数 T Reach 10 人 2023", "甲の数 T Reach 20 人 2024", "甲の数 T Reach 40 人 2028",
                "乙の率 M 49.8 % 2023", "乙の率 M 50.9 % 2024", "乙の率 T Reach 50.5 % 2023", "乙の率 T Reach 51.0 % 2024", "乙の率 T AtLeast 60.0 % 2028",
            ],
            IsOfColumns: false),
        new(
            "kinds in rows below merged categories",
            1,
            [
                ["施策", "指標", "単位", "種別", "R4年度", "R5年度", "R6年度"],
                ["学び", "甲の数", "人", "計画値", "10", "20", "30"],
                ["", "", "", "実績値", "9", "18", "-"],
                ["", "乙の率", "％", "計画値", "50", "51", "52"],
                ["", "", "", "実績値", "49.5", "50.8", "-"],
            ],
            [
                "甲の数 M 9 人 FY2022", "甲の数 M 18 人 FY2023", "甲の数 T Reach 10 人 FY2022", "甲の数 T Reach 20 人 FY2023", "甲の数 T Reach 30 人 FY2024", "甲の数 R 施策：学び",
                "乙の率 M 49.5 % FY2022", "乙の率 M 50.8 % FY2023", "乙の率 T Reach 50 % FY2022", "乙の率 T Reach 51 % FY2023", "乙の率 T Reach 52 % FY2024", "乙の率 R 施策：学び",
            ]),
        new(
            "figures of men and women in one cell",
            1,
            [
                ["指標", "現状値（R3年度）", "目標値（R8年度）"],
                ["甲の率", "男性 45.0％ 女性 52.3％", "男性 50％以上 女性 60％以上"],
                ["乙の数", "7校", "14校"],
            ],
            [
                "甲の率／男性 M 45.0 % FY2021", "甲の率／男性 T AtLeast 50 % FY2026", "甲の率／女性 M 52.3 % FY2021", "甲の率／女性 T AtLeast 60 % FY2026",
                "乙の数 M 7 校 FY2021", "乙の数 T Reach 14 校 FY2026",
            ]),
        new(
            "rows of men and women below one name",
            1,
            [
                ["指標", "区分", "単位", "現状値（R3年度）", "目標値（R8年度）"],
                ["甲の率", "男性", "％", "45.0", "50.0以上"],
                ["", "女性", "％", "52.3", "60.0以上"],
                ["乙の数", "", "校", "7", "14"],
            ],
            [
                "甲の率／男性 M 45.0 % FY2021", "甲の率／男性 T AtLeast 50.0 % FY2026", "甲の率／女性 M 52.3 % FY2021", "甲の率／女性 T AtLeast 60.0 % FY2026",
                "乙の数 M 7 校 FY2021", "乙の数 T Reach 14 校 FY2026",
            ],
            IsOfColumns: false),
        new(
            "three pairs of a year and a figure",
            2,
            [
                ["指標名", "基準", "", "実績", "", "目標", ""],
                ["", "年度", "数値", "年度", "数値", "年度", "数値"],
                ["甲の率", "H30", "40.2%", "R5", "45.0%", "R10", "50%以上"],
                ["乙の数", "R1", "1,020人", "R4", "1,100人", "R9", "1,300人"],
            ],
            [
                "甲の率 B 40.2 % FY2018", "甲の率 M 45.0 % FY2023", "甲の率 T AtLeast 50 % FY2028",
                "乙の数 B 1020 人 FY2019", "乙の数 M 1100 人 FY2022", "乙の数 T Reach 1300 人 FY2027",
            ],
            IsOfColumns: false),
        new(
            "three indicators across, remarks below",
            1,
            [
                ["項目", "甲の数", "乙の率", "丙の量"],
                ["単位", "人", "％", "t"],
                ["基準値（R2年度）", "1,200", "45.0", "980"],
                ["実績値（R5年度）", "1,310", "47.5", "950"],
                ["目標値（R9年度）", "1,500", "50.0以上", "900以下"],
                ["所管課", "丁課", "戊課", "己課"],
            ],
            [
                "甲の数 B 1200 人 FY2020", "甲の数 M 1310 人 FY2023", "甲の数 T Reach 1500 人 FY2027", "甲の数 R 所管課：丁課",
                "乙の率 B 45.0 % FY2020", "乙の率 M 47.5 % FY2023", "乙の率 T AtLeast 50.0 % FY2027", "乙の率 R 所管課：戊課",
                "丙の量 B 980 t FY2020", "丙の量 M 950 t FY2023", "丙の量 T AtMost 900 t FY2027", "丙の量 R 所管課：己課",
            ],
            IsOfColumns: false,
            IsTransposed: true),
        new(
            "years to come between the base and the last target",
            1,
            [
                ["成果指標", "基準値（R4年度）", "R5年度", "R6年度", "最終目標（R7年度）"],
                ["甲の件数", "4,009件", "3,950件", "3,900件", "3,850件以下"],
                ["乙の件数", "12件", "11件", "10件", "9件以下"],
            ],
            [
                "甲の件数 B 4009 件 FY2022", "甲の件数 T Reach 3950 件 FY2023", "甲の件数 T Reach 3900 件 FY2024", "甲の件数 T AtMost 3850 件 FY2025",
                "乙の件数 B 12 件 FY2022", "乙の件数 T Reach 11 件 FY2023", "乙の件数 T Reach 10 件 FY2024", "乙の件数 T AtMost 9 件 FY2025",
            ]),
        new(
            "years in the cells",
            1,
            [
                ["名称", "計画策定時", "現状", "第1期の目標値", "第2期の目標値"],
                ["甲の数", "5件（平成26年度）", "6件（令和2年度）", "7件（平成29年度）", "9件（令和3年度）"],
                ["乙の数", "8件（平成26年度）", "14件（令和2年度）", "22件（平成29年度）", "30件（令和3年度）"],
                ["丙の数", "1人（平成26年度）", "2人（令和2年度）", "3人（平成29年度）", "4人（令和3年度）"],
            ],
            [
                "甲の数 B 5 件 FY2014", "甲の数 M 6 件 FY2020", "甲の数 T Reach 7 件 FY2017 p1", "甲の数 T Reach 9 件 FY2021 p2",
                "乙の数 B 8 件 FY2014", "乙の数 M 14 件 FY2020", "乙の数 T Reach 22 件 FY2017 p1", "乙の数 T Reach 30 件 FY2021 p2",
                "丙の数 B 1 人 FY2014", "丙の数 M 2 人 FY2020", "丙の数 T Reach 3 人 FY2017 p1", "丙の数 T Reach 4 人 FY2021 p2",
            ]),
        new(
            "one table an indicator",
            1,
            [
                ["指標名", "甲の件数"],
                ["現状値（令和3年度）", "40件"],
                ["目標値（令和7年度）", "60件以上"],
                ["担当課", "乙課"],
            ],
            ["甲の件数 M 40 件 FY2021", "甲の件数 T AtLeast 60 件 FY2025", "甲の件数 R 担当課：乙課"],
            IsOfColumns: false,
            IsTransposed: true),
        new(
            "heads in the first column",
            1,
            [
                ["指標", "甲の数", "乙の数"],
                ["単位", "人", "件"],
                ["基準値（2019年度）", "40", "7"],
                ["目標値（2025年度）", "60", "8"],
            ],
            ["甲の数 B 40 人 FY2019", "甲の数 T Reach 60 人 FY2025", "乙の数 B 7 件 FY2019", "乙の数 T Reach 8 件 FY2025"],
            IsOfColumns: false,
            IsTransposed: true),
    ];

    /// <summary>Returns what is in indicators: each value with its name, role and period, and each source and remark.</summary>
    public static IEnumerable<string> ValuesOf(IndicatorTableReading reading) => reading.Indicators.SelectMany(read => ValuesOf(read.Indicator));

    /// <summary>Makes a table: ^ goes on from above, &lt; from the left; a line without | goes on in the last cell.</summary>
    public static PlanGrid GridOf(string table)
    {
        var rows = new List<List<string>>();
        var width = WidthOf(table);
        foreach (var line in table.Split('\n'))
        {
            var cells = line.Split('|');
            if (rows.Count > 0 && rows[^1].Count < width)
            {
                rows[^1][^1] += $"\n{cells[0]}";
                rows[^1].AddRange(cells.Skip(1));
            }
            else if (rows.Count > 0 && cells.Length == 1)
            {
                rows[^1][^1] += $"\n{line}";
            }
            else
            {
                rows.Add([.. cells]);
            }
        }

        return PlanGrid.Of(rows.Select((row, i) => row
            .Select((text, j) => (text, j))
            .Where(cell => cell.text is not ("^" or "<"))
            .Select(cell => new PlanGridCell(
                cell.text,
                1 + row.Skip(cell.j + 1).TakeWhile(text => text == "<").Count(),
                1 + rows.Skip(i + 1).TakeWhile(below => below[cell.j] == "^").Count()))));
    }

    public override string ToString() => Name;

    public static IEnumerable<string> ValuesOf(Indicator indicator)
    {
        var parts = indicator.Parts.SelectMany(part => ValuesOf($"{indicator.Name}／{part.Label}", part.Baseline, part.Measurements, part.Targets));
        foreach (var value in ValuesOf(indicator.Name, indicator.Baseline, indicator.Measurements, indicator.Targets).Concat(parts))
        {
            yield return value;
        }

        if (indicator.Source is { } source)
        {
            yield return Invariant($"{indicator.Name} S {source}");
        }

        foreach (var remark in indicator.Remarks)
        {
            yield return Invariant($"{indicator.Name} R {remark.Label}：{remark.Text}");
        }
    }

    private static IEnumerable<string> ValuesOf(string name, Baseline baseline, IEnumerable<Measurement> measurements, IEnumerable<Target> targets)
    {
        if (baseline is MeasuredBaseline measured)
        {
            yield return Invariant($"{name} B {measured.Value.Amount} {measured.Value.Unit} {measured.Period}");
        }

        foreach (var measurement in measurements)
        {
            yield return Invariant($"{name} M {measurement.Value?.Amount.ToString(CultureInfo.InvariantCulture) ?? measurement.Missing.ToString()} {measurement.Value?.Unit} {measurement.Period}");
        }

        foreach (var target in targets)
        {
            var value = (target as ThresholdTarget)?.Value;
            yield return Invariant($"{name} T {target.Condition} {value?.Amount} {value?.Unit} {target.Due}{(target.Phase is { } phase ? $" p{phase}" : "")}");
        }
    }

    /// <summary>Returns the number of columns: that of the last row, which stands on a line of its own, or ends with one.</summary>
    private static int WidthOf(string table) => table.Split('\n').Where(line => line.Contains('|', StringComparison.Ordinal)).Max(line => line.Split('|').Length);
}

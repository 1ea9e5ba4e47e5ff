using System.Globalization;
using System.Text;

namespace Kawasaki.Plan.Fuzz;

/// <summary>Makes documents of our own in the layout of the published one, with texts that mean nothing.</summary>
internal sealed class DocumentMaker(Dice dice)
{
    private readonly StringBuilder _text = new();

    internal string Make()
    {
        _text.Clear();
        if (dice.OneIn(3))
        {
            Line("見本市総合計画 第3期実施計画");
        }

        for (var policy = 1 + dice.Below(2); policy > 0; policy--)
        {
            AddPolicy(policy);
        }

        return _text.ToString();
    }

    private void AddPolicy(int policy)
    {
        Line($"政策{2}-{policy} {Words()}");
        AddList("1 政策の方向性", "- ");
        if (dice.OneIn(2))
        {
            Line("2 市民の実感指標");
            Line("市民の実感指標の名称 (指標の出典)\t計画策定時 (R1) [2019]\t現状 (R5) [2023]\t目標 (R11) [2029]");
            Line($"{Words()} (甲調査)\t{Figure()}\t{Figure()}\t{Figure()}以上");
        }

        for (var measure = dice.Below(3); measure > 0; measure--)
        {
            AddMeasure(policy, measure);
        }
    }

    private void AddMeasure(int policy, int measure)
    {
        Line($"施策2-{policy}-{measure} {Words()}");
        AddList("1 これまでの主な取組状況", "- ");
        AddList("2 施策の主な課題", "- ");
        AddList("3 施策の方向性", "- ★ ");
        AddList("4 直接目標", "- ");
        if (dice.Below(4) > 0)
        {
            AddIndicators();
        }

        if (dice.Below(4) > 0)
        {
            AddProjects();
        }
    }

    private void AddList(string heading, string bullet)
    {
        if (dice.OneIn(2))
        {
            Line(heading);
            for (var i = dice.Below(4); i > 0; i--)
            {
                Line($"{bullet}{Words()}{(dice.OneIn(4) ? "^{※1}" : "")}。");
            }
        }
    }

    private void AddIndicators()
    {
        Line("5 主な成果指標");
        Line("名称 (指標の出典)\t計画策定時\t現 状\t第1期実施計画期間 における目標値\t第2期実施計画期間 における目標値");
        for (var i = dice.Below(4); i > 0; i--)
        {
            Line($"{Words()} (乙課調べ)\t{Figure()} ({Year()}年度)\t{Figure()} ({Year()}年度)\t{Figure()}以上 ({Year()}年度)\t{dice.Of(["-", "検討中", $"{Figure()}以下 ({Year()}年度)"])}");
        }

        Line($"※ 1 {Words()}とは、{Words()}");
    }

    private void AddProjects()
    {
        Line("6 計画期間の主な取組");
        Line("事務事業名\t現状\t事業内容・目標\t");
        Line("\t令和7（2025）年度\t令和8（2026）～11（2029）年度\t令和12（2030）年度以降");
        for (var i = dice.Below(5); i > 0; i--)
        {
            Line($"{Words()}事業 {Words()}。\t{Cell()}\t{Cell()}\t{dice.Of(["事業推進", "", Cell()])}");
        }
    }

    private string Cell()
    {
        var cell = new StringBuilder(dice.Of(["", "<ul> ", "<ul style=\"a\"> "]));
        for (var group = dice.Below(3); group >= 0; group--)
        {
            cell.Append(dice.Of(["", $"●{Words()} "])).Append(dice.Of(["", "<ul> "]));
            for (var item = dice.Below(3); item >= 0; item--)
            {
                cell.Append('・').Append(Words()).Append(dice.Of(["", $"：{Figure()}（{Year()}）", $"（{Year()}完了予定）", $"、{Year()}件数：延べ{Figure()}、人数：{Figure()}"])).Append(' ');
            }
        }

        return cell.ToString();
    }

    private string Words()
    {
        var words = dice.Of(Tokens.Words);
        return dice.OneIn(3) ? $"{words}{dice.Of(["", "の", " "])}{dice.Of(Tokens.Words)}" : words;
    }

    private string Figure() => (dice.Below(3) switch { 0 => dice.Below(10).ToString(CultureInfo.InvariantCulture), 1 => (dice.Below(1000) / 10m).ToString(CultureInfo.InvariantCulture), _ => dice.Below(100000).ToString("N0", CultureInfo.InvariantCulture) }) + dice.Of(Tokens.Units);

    private string Year() => dice.Of(Tokens.Years);

    private void Line(string text) => _text.Append(text).Append('\n').Append(dice.OneIn(4) ? "\n" : "");
}

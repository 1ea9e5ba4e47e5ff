using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Kawasaki.Plan.Domain.Benchmarks.Documents;

/// <summary>The text of the published plan where it stands beside the project, else a document of our own of its shape and size.</summary>
internal static partial class PlanText
{
    internal static string Read() => ReadPublished() ?? Make();

    /// <summary>Returns the text many times, each with policies of its own: a second body of the same code would not be read.</summary>
    internal static string Repeat(int copies)
    {
        var text = Read();
        var repeated = new StringBuilder(copies * (text.Length + 64));
        for (var copy = 1; copy <= copies; copy++)
        {
            repeated.Append(Code().Replace(text, match => match.Groups[1].Value + (10 + copy).ToString(CultureInfo.InvariantCulture) + "-1" + match.Groups[2].Value)).Append('\n');
        }

        return repeated.ToString();
    }

    /// <summary>Splits a text into lines and cells.</summary>
    internal static string[][] Split(string text) => Array.ConvertAll(text.Split('\n'), line => line.Split('\t'));

    private static string? ReadPublished()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var plans = Path.Combine(folder.FullName, "shared", "plan");
            if (Directory.Exists(plans) && Directory.EnumerateFiles(plans, "*.txt").FirstOrDefault() is { } file)
            {
                return File.ReadAllText(file);
            }
        }

        return null;
    }

    private static string Make()
    {
        var text = new StringBuilder("政策 5 - 1 多様な主体とともに進める\n\n1 政策の方向性\n\n");
        AppendList(text, 4, 200, "- ");
        text.Append("2 市民の実感指標\n\n市民の実感指標の名称 (指標の出典)\t計画策定時 (H27) [2015]\t現状 (R1) [2019]\t目標 (R7) [2025]\n")
            .Append("活動に参加している人の割合 (甲アンケート)\t30.3%\t24.7%\t40%以上\n窓口に満足している人の割合 (甲アンケート)\t18.1%\t20.1%\t25%以上\n\n3 施策の体系\n\n");
        for (var measure = 1; measure <= 3; measure++)
        {
            text.Append(CultureInfo.InvariantCulture, $"施策5-1-{measure} 取組の第{measure}の推進\n\n");
        }

        for (var measure = 1; measure <= 3; measure++)
        {
            AppendMeasure(text, measure);
        }

        return text.ToString();
    }

    private static void AppendMeasure(StringBuilder text, int measure)
    {
        text.Append(CultureInfo.InvariantCulture, $"施策5-1-{measure} 取組の第{measure}の推進\n\nSDGs\n\n1 これまでの主な取組状況\n\n");
        AppendList(text, 5, 150, "- ");
        text.Append("2 施策の主な課題\n\n");
        AppendList(text, 4, 150, "- ");
        text.Append("3 施策の方向性\n\n");
        AppendList(text, 5, 40, "- ★ ");
        text.Append("4 直接目標\n\n- 窓口の手続を早くする\n\n5 主な成果指標\n\n名称 (指標の出典)\t計画策定時\t現 状\t第1期実施計画期間 における目標値\t第2期実施計画期間 における目標値\t第3期実施計画期間 における目標値\n");
        for (var i = 0; i < 4; i++)
        {
            text.Append("活動にかかわった人の割合 (甲アンケート)\t19.8 % (平成27 (2015) 年度)\t15.7 % (令和元 (2019) 年度)\t21 %以上 (平成29 (2017) 年度)\t23 %以上 (令和3 (2021) 年度)\t25 %以上 (令和7 (2025) 年度)\n");
        }

        text.Append("\n6 計画期間の主な取組\n\n事務事業名\t現状\t事業内容・目標\t\n\t令和3(2021)年度\t令和4(2022)～7(2025)年度\t令和8(2026)年度以降\n");
        for (var i = 0; i < 6; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"第{i}事業 ").Append('文', 90).Append("。\t<ul style=\"list-style-type: none\"> ");
            for (var group = 0; group < 4; group++)
            {
                text.Append("●取組の区分 <ul> ・R2参加者数：延べ1,234人 ・窓口の改修（R5完了予定） ");
            }

            text.Append("\t<ul style=\"list-style-type: none\"> ");
            for (var item = 0; item < 6; item++)
            {
                text.Append("・多様な主体と連携した取組の継続実施 ");
            }

            text.Append("\t事業推進\n");
        }

        text.Append('\n');
    }

    private static void AppendList(StringBuilder text, int items, int length, string bullet)
    {
        for (var i = 0; i < items; i++)
        {
            text.Append(bullet).Append('文', length).Append("。\n");
        }

        text.Append('\n');
    }

    [GeneratedRegex("(?m)^((?:政策|施策) *)5 ?- ?1((?:-[0-9])?)(?= )")]
    private static partial Regex Code();
}

using System.Text.RegularExpressions;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests;

/// <summary>Each diagnostic on a document that has its cause, and the place it names.</summary>
public class DiagnosticTests
{
    public static TheoryData<string, DiagnosticSeverity, int, string> Causes => new()
    {
        { "PLAN001", DiagnosticSeverity.Error, 3, Sources.Measure("よく分からない行") },
        { "PLAN001", DiagnosticSeverity.Error, 4, Sources.Measure("1 これまでの主な取組状況", "2 課題らしきもの") },
        { "PLAN102", DiagnosticSeverity.Info, 3, "政策2-3 甲\n3 施策の体系\n政策2-3 甲" },
        { "PLAN103", DiagnosticSeverity.Info, 3, Sources.Measure("施策2-3-1 乙の推進") },
        { "PLAN104", DiagnosticSeverity.Warning, 3, Sources.Measure("3 施策の主な課題") },
        { "PLAN105", DiagnosticSeverity.Error, 3, Sources.Measure("政策2-3-2 丙") },
        { "PLAN106", DiagnosticSeverity.Error, 1, "施策2-3-1 乙" },
        { "PLAN107", DiagnosticSeverity.Warning, 5, "政策2-3 甲\n3 施策の体系\n施策2-3-1 乙\n施策2-3-1 乙\n施策2-3-2 丙" },
        { "PLAN108", DiagnosticSeverity.Warning, 4, "政策2-3 甲\n3 施策の体系\n施策2-3-1 乙\n施策2-3-1 丁" },
        { "PLAN109", DiagnosticSeverity.Error, 1, "政策2-3" },
        { "PLAN110", DiagnosticSeverity.Error, 3, "政策2-3 甲\n3 施策の体系\n施策2-3-1 乙" },
        { "PLAN111", DiagnosticSeverity.Error, 4, Sources.Measure("2 施策の主な課題", "2 施策の主な課題") },
        { "PLAN112", DiagnosticSeverity.Warning, 4, Sources.Measure("2 施策の主な課題", "課題の一。") },
        { "PLAN113", DiagnosticSeverity.Error, 4, Sources.Measure("施策2-3-2 丙", "施策2-3-1 乙", "1 これまでの主な取組状況") },
        { "PLAN114", DiagnosticSeverity.Error, 5, Sources.Measure("施策2-3-2 丙", "施策2-3-1 乙", "1 これまでの主な取組状況") },
        { "PLAN501", DiagnosticSeverity.Info, 5, Sources.Outcomes(Sources.IndicatorHeader, "乙の 数\t-\t-\t-\t-") },
        { "PLAN115", DiagnosticSeverity.Warning, 3, "基本政策2 甲\n政策2-3 乙\n基本政策2 丙" },
        { "PLAN116", DiagnosticSeverity.Warning, 5, Sources.Measure("2 施策の主な課題", "- 甲は", "1234", "人でした。") },
        { "PLAN116", DiagnosticSeverity.Warning, 6, Sources.Measure("2 施策の主な課題", "- 甲は", "", "NPO", "", "乙でした。") },
        { "PLAN116", DiagnosticSeverity.Warning, 6, Sources.Outcomes(Sources.IndicatorHeader, "乙\t1件\t2件\t3件\t", "30") },
        { "PLAN117", DiagnosticSeverity.Info, 3, Sources.Measure("施策2-3-2 丙 ……… 14") },
        { "PLAN118", DiagnosticSeverity.Warning, 5, Sources.Measure("2 施策の主な課題", "- 一。", "■丙") },
        { "PLAN118", DiagnosticSeverity.Warning, 4, Sources.Measure("2 施策の主な課題", "■丙", "- 一。") },
        { "PLAN503", DiagnosticSeverity.Info, 5, Sources.Measure("2 施策の主な課題", "- 長い", "課題") },
        { "PLAN503", DiagnosticSeverity.Info, 5, Sources.Measure("3 施策の方向性", "- ★ 長い", "方向。") },
        { "PLAN503", DiagnosticSeverity.Warning, 5, Sources.Measure("3 施策の方向性", "- ★ 長い", "方向") },
        { "PLAN504", DiagnosticSeverity.Warning, 4, Sources.Measure("3 施策の方向性", "- ★ 方\u200B向") },
        { "PLAN504", DiagnosticSeverity.Warning, 4, Sources.Measure("3 施策の方向性", "- ★ 方\uFEFF向") },
        { "PLAN504", DiagnosticSeverity.Warning, 4, Sources.Measure("3 施策の方向性", "- ★ 方\0向") },
        { "PLAN504", DiagnosticSeverity.Warning, 4, Sources.Measure("3 施策の方向性", "- ★ 方\uFFFD向") },
        { "PLAN506", DiagnosticSeverity.Error, 2, "政策2-3 甲\n施策2-3-1 公園\r5 主な成果指標" },
        { "PLAN202", DiagnosticSeverity.Warning, 4, Sources.Projects("事務事業名\t現状\t\t事業内容・目標\n\t令和7年度\t令和8～11年度\t令和12年度以降", "乙 乙。\t・一\t・二\t三") },
        { "PLAN203", DiagnosticSeverity.Warning, 6, Sources.Projects("事務事業名\t現状\t事業内容・目標\t\t\n\t令和7年度\t令和8～11年度\t\t\n\t\t\t\t令和12年度以降", "乙 乙。\t・一\t・二\t三\t") },
        { "PLAN204", DiagnosticSeverity.Warning, 4, Sources.Projects("事務事業名\t現状\t事業内容・目標\t\t\n\t令和7年度\t令和8～11年度\t令和12年度以降\t", "乙 乙。\t・一\t・二\t三\t") },
        { "PLAN205", DiagnosticSeverity.Warning, 6, Sources.Projects("事務事業名\t現状\t事業内容・目標\t\t\n\t令和7年度\t令和8～11年度\t令和12年度以降\t", "乙 乙。\t・一\t・二\t三\t備考") },
        { "PLAN222", DiagnosticSeverity.Error, 4, Sources.Projects("事務事業名\t令和7年度\t令和8年度\t令和9年度\t令和10年度以降", "乙 乙。\t・一\t・二\t・三\t四") },
        { "PLAN223", DiagnosticSeverity.Warning, 4, Sources.Projects("事務事業名\t令和7年度\t令和8年度\t令和9年度以降", "乙 乙。\t・一\t・二\t三") },
        { "PLAN224", DiagnosticSeverity.Warning, 4, Sources.Outcomes("名称\t計画策定時\t令和7年度", "乙\t1件\t2件") },
        { "PLAN225", DiagnosticSeverity.Info, 5, Sources.Outcomes(Sources.IndicatorHeader, "CO2 排出量\t-\t-\t-\t-") },
        { "PLAN226", DiagnosticSeverity.Warning, 5, Sources.Outcomes("名称\t計画策定時", "乙の数（丙調査）\t1") },
        { "PLAN227", DiagnosticSeverity.Warning, 4, Sources.Outcomes("名称\t計画策定時\t目標（令和7年度、令和11年度）", "乙\t1件\t2件") },
        { "PLAN227", DiagnosticSeverity.Warning, 4, Sources.Outcomes("名称\t計画策定時\t現状（R2又はR3）", "乙\t1件\t2件") },
        { "PLAN227", DiagnosticSeverity.Warning, 4, Sources.Outcomes("名称\t計画策定時\t第１期・第２期目標", "乙\t1件\t2件") },
        { "PLAN201", DiagnosticSeverity.Info, 6, Sources.Projects(Sources.ProjectHeader, Sources.ProjectHeader) },
        { "PLAN206", DiagnosticSeverity.Info, 6, Sources.Projects(Sources.ProjectHeader, "乙 乙。\t・一\t・二\t・三 ・四") },
        { "PLAN207", DiagnosticSeverity.Info, 6, Sources.Projects(Sources.ProjectHeader, "乙 乙。\t<ul> ・一\t・二\t三") },
        { "PLAN208", DiagnosticSeverity.Warning, 6, Sources.Projects(Sources.ProjectHeader, "乙 乙。\t<ul> 一</ul>\t・二\t三") },
        { "PLAN209", DiagnosticSeverity.Info, 6, Sources.Projects(Sources.ProjectHeader, "乙 <div>乙。</div>\t・一\t・二\t三") },
        { "PLAN211", DiagnosticSeverity.Warning, 6, Sources.Projects(Sources.ProjectHeader, "乙 乙。\t●一 ●二\t・二\t三") },
        { "PLAN212", DiagnosticSeverity.Warning, 6, Sources.Projects(Sources.ProjectHeader, "乙\t・一\t・二\t三") },
        { "PLAN213", DiagnosticSeverity.Warning, 6, Sources.Projects(Sources.ProjectHeader, "乙 乙。\t・一") },
        { "PLAN214", DiagnosticSeverity.Error, 4, Sources.Projects("乙 乙。\t・一\t・二\t三") },
        { "PLAN215", DiagnosticSeverity.Warning, 7, Sources.Projects(Sources.ProjectHeader, "乙 乙。\t・一", "・続き\t・二\t三") },
        { "PLAN216", DiagnosticSeverity.Error, 5, Sources.Outcomes(Sources.IndicatorHeader, "(乙課調べ\t)\t-\t-\t-").Replace("(乙課調べ\t)", "^{※1}\t-", StringComparison.Ordinal) },
        { "PLAN210", DiagnosticSeverity.Info, 6, Sources.Projects(Sources.ProjectHeader, "乙 乙。\t・一 ・二\t・三 ・四 ・五\t六") },
        { "PLAN217", DiagnosticSeverity.Warning, 4, Sources.Outcomes("名称\t計画策定時\t戊") },
        { "PLAN217", DiagnosticSeverity.Warning, 4, Sources.Projects("事務事業名\t令和7年度\t令和8～11年度\t丁列") },
        { "PLAN218", DiagnosticSeverity.Error, 5, Sources.Outcomes(Sources.IndicatorHeader, "乙" + new string('\t', 256)) },
        { "PLAN219", DiagnosticSeverity.Warning, 5, Sources.Projects("事務事業名\t令和7年度\t令和8～11年度\t令和12年度以降", "事務事業名\t令和7年度\t令和8～12年度\t令和13年度以降") },
        { "PLAN220", DiagnosticSeverity.Warning, 5, Sources.Projects("事務事業名\t現状\t事業内容・目標\t", "令和7年度\t令和8～11年度\t令和12年度以降") },
        { "PLAN221", DiagnosticSeverity.Warning, 7, Sources.Projects(Sources.ProjectHeader, "乙 乙。\t・一\t・二\t三", "乙 乙。\t・一\t・二\t三") },
        { "PLAN301", DiagnosticSeverity.Info, 4, Sources.Measure("1 これまでの主な取組状況", "丙の様子") },
        { "PLAN306", DiagnosticSeverity.Info, 3, Sources.Measure("甲市は持続可能な開発目標を支えます。") },
        { "PLAN315", DiagnosticSeverity.Error, 5, Sources.Outcomes("※ 4 丙", "※ 4 丁") },
        { "PLAN316", DiagnosticSeverity.Error, 5, Sources.Outcomes("名称\t計画策定時\t戊", "乙\t1件\t丁") },
        { "PLAN402", DiagnosticSeverity.Info, 6, Sources.Projects(Sources.ProjectHeader, "乙 乙。\t・一（5月から）\t・二\t三") },
        { "PLAN505", DiagnosticSeverity.Warning, 4, Sources.Measure("4 直接目標", "- 丙&amp;丁") },
        { "PLAN230", DiagnosticSeverity.Error, 8, Sources.Projects(Sources.ProjectHeader, "甲 乙。\t・一", "", "・二\t・三\t四") },
        { "PLAN302", DiagnosticSeverity.Info, 4, Sources.Outcomes("※ 注の文") },
        { "PLAN303", DiagnosticSeverity.Info, 5, Row("第2期実施計画から新たに設定\t-\t-\t-") },
        { "PLAN304", DiagnosticSeverity.Info, 5, Sources.Outcomes(Sources.IndicatorHeader, "乙 ※5点満点\t-\t-\t-\t-") },
        { "PLAN305", DiagnosticSeverity.Info, 5, Row("1.0 件\t2 件\t-\t-") },
        { "PLAN307", DiagnosticSeverity.Error, 5, Row("1.0 件\t二件\t-\t-") },
        { "PLAN308", DiagnosticSeverity.Error, 5, Sources.Outcomes(Sources.IndicatorHeader, "乙 ※5点満点\t6 点\t-\t-\t-") },
        { "PLAN309", DiagnosticSeverity.Error, 5, Sources.Outcomes("名称\t計画策定時\t実績\t現状", "乙\t1件\t2件 (令和5年度)\t3件 (令和5年度)") },
        { "PLAN310", DiagnosticSeverity.Error, 5, Sources.Outcomes("名称\t計画策定時\t第1期の目標\t第1期の目標", "乙\t1件\t2件\t3件") },
        { "PLAN311", DiagnosticSeverity.Error, 5, Row("1 件\t2 人\t-\t-") },
        { "PLAN312", DiagnosticSeverity.Error, 5, Row("1 件 (令和5年度)\t-\t2 件 (令和4年度)\t-") },
        { "PLAN312", DiagnosticSeverity.Error, 5, Sources.Outcomes("名称\t目標\t計画策定時", "乙\t2 件 (令和4年度)\t1 件 (令和5年度)") },
        { "PLAN313", DiagnosticSeverity.Error, 5, Row("1 ^{※3} 件\t-\t-\t-") },
        { "PLAN314", DiagnosticSeverity.Warning, 4, Sources.Outcomes("※ 4 注の文") },
        { "PLAN317", DiagnosticSeverity.Error, 6, Sources.Outcomes("名称\t計画策定時\t現状\t目標", "乙\t1件\t二", "件\t3件") },
        { "PLAN317", DiagnosticSeverity.Error, 6, Sources.Outcomes("名称\t計画策定時\t現状\t目標", "^{※1}\t1件\t2", "件\t3件") },
        { "PLAN320", DiagnosticSeverity.Error, 5, Row("40 %\t-\t現状値＋10%以上\t-") },
        { "PLAN401", DiagnosticSeverity.Info, 6, Sources.Projects(Sources.ProjectHeader, "乙 乙。\t・R6件数：3件\t・二\t三") },
        { "PLAN403", DiagnosticSeverity.Info, 6, Sources.Projects(Sources.ProjectHeader, "乙 乙。\t・一（予定）\t・二\t三") },
        { "PLAN404", DiagnosticSeverity.Info, 4, Sources.Outcomes("名称\t計画策定時（H27）", "乙\t1件") },
        { "PLAN404", DiagnosticSeverity.Info, 5, Sources.Outcomes("名称\t計画策定時\t現状", "\tH27\t令和元年度", "乙\t1件\t2件") },
        { "PLAN404", DiagnosticSeverity.Info, 5, Sources.Outcomes("名称\t計画策定時\t現状", "乙\t1件\t15件（R4～R7）") },
        { "PLAN404", DiagnosticSeverity.Info, 4, Sources.Outcomes("名称\t計画策定時 (H27) [2015]", "乙\t1件") },
        { "PLAN405", DiagnosticSeverity.Warning, 6, Sources.Projects(Sources.ProjectHeader, "乙 乙。\t・一\t・二（R20予定）\t三") },
        { "PLAN232", DiagnosticSeverity.Warning, 5, Sources.Outcomes("名称\t計画策定時\t現状\t第2期の目標値", "丙\t1件\t2件\t", "丁\t1件\t2件\t3件") },
        { "PLAN236", DiagnosticSeverity.Warning, 6, Sources.Projects(Sources.ProjectHeader, "乙 乙。\t• 一 • 二\t・二\t三") },
        { "PLAN409", DiagnosticSeverity.Info, 6, Sources.Projects(Sources.ProjectHeader, "乙 乙。\t・甲：3件　丙：4件\t・二\t三") },
        { "PLAN410", DiagnosticSeverity.Warning, 6, Sources.Projects(Sources.ProjectHeader, "乙 乙。\t・一\t・二（R8、R9完了予定）\t三") },
        { "PLAN406", DiagnosticSeverity.Error, 5, Row("1 件 (令和5 (2024) 年度)\t-\t-\t-") },
        { "PLAN406", DiagnosticSeverity.Error, 4, Sources.Measure("2 施策の主な課題", "- 令和3（2022）年に甲を進める。") },
        { "PLAN406", DiagnosticSeverity.Error, 5, Sources.Measure("2 施策の主な課題", "- 甲を", "2022（令和3）年に進める。") },
        { "PLAN406", DiagnosticSeverity.Error, 4, Sources.Measure("1 これまでの主な取組状況", "甲の様子（令和3(2022)年）") },
        { "PLAN406", DiagnosticSeverity.Error, 4, Sources.Outcomes("※1 令和3（2022）年3月1日現在") },
        { "PLAN406", DiagnosticSeverity.Error, 5, Sources.Outcomes(Sources.IndicatorHeader, "乙の令和3（2022）年度の数\t1件\t-\t-\t-") },
        { "PLAN406", DiagnosticSeverity.Error, 6, Sources.Projects(Sources.ProjectHeader, "乙 令和3（2022）年度に乙。\t・一\t・二\t三") },
        { "PLAN406", DiagnosticSeverity.Error, 6, Sources.Projects(Sources.ProjectHeader, "乙 乙。\t・一\t・二（令和8（2027）年度完了予定）\t三") },
        { "PLAN406", DiagnosticSeverity.Error, 6, Sources.Projects(Sources.ProjectHeader, "乙 乙。\t・令和2（2021）年度件数：3件\t・二\t三") },
        { "PLAN406", DiagnosticSeverity.Error, 6, Sources.Projects(Sources.ProjectHeader, "乙 乙。\t・件数：3件（令和2（2021）年4月1日現在）\t・二\t三") },
        { "PLAN406", DiagnosticSeverity.Error, 6, Sources.Projects(Sources.ProjectHeader, "乙 乙。\t・一\t・二\t三\t令和3（2022）年度から四") },
        { "PLAN407", DiagnosticSeverity.Info, 5, Row("1 件\t-\t2 件 (平成37年度)\t-") },
        { "PLAN407", DiagnosticSeverity.Info, 4, Sources.Outcomes("名称\t計画策定時\t目標（平成37年度）", "乙\t1件\t2件") },
        { "PLAN407", DiagnosticSeverity.Info, 4, Sources.Projects("事務事業名\t平成37年度\t令和8～11年度\t令和12年度以降", "乙 乙。\t・一\t・二\t三") },
        { "PLAN407", DiagnosticSeverity.Info, 6, Sources.Projects(Sources.ProjectHeader, "乙 乙。\t・H37件数：3件\t・二\t三") },
        { "PLAN407", DiagnosticSeverity.Info, 6, Sources.Projects(Sources.ProjectHeader, "乙 乙。\t・一\t・二（H40予定）\t三") },
        { "PLAN401", DiagnosticSeverity.Info, 6, Sources.Projects(Sources.ProjectHeader, "乙 乙。\t・一\t・二（R8～R9）\t三") },
        { "PLAN401", DiagnosticSeverity.Info, 4, Sources.Projects("事務事業名\tR7\tR8～R11\tR12～", "乙 乙。\t・一\t・二\t三") },
    };

    /// <summary>Proper names, and the names of characters, in the Japanese messages.</summary>
    private static readonly string[] Names = ["SDGs", "HTML", "NUL", "FEFF", "FFFD"];

    public static TheoryData<string, string, string, string> Others => new()
    {
        { "PLAN108", "施策2-3-1 丁", "乙", "政策2-3 甲\n3 施策の体系\n施策2-3-1 乙\n施策2-3-1 丁" },
        { "PLAN219", "令和8～12年度", "令和8～11年度", Sources.Projects("事務事業名\t令和7年度\t令和8～11年度\t令和12年度以降", "事務事業名\t令和7年度\t令和8～12年度\t令和13年度以降") },
        { "PLAN221", "丙", "丙", Sources.Outcomes(Sources.IndicatorHeader, "丙\t1件\t-\t-\t-", "丙\t2件\t-\t-\t-") },
        { "PLAN311", "2人", "1件", Sources.Outcomes(Sources.IndicatorHeader, "丙\t1件\t2人\t-\t-") },
        { "PLAN315", "丁", "丙", Sources.Outcomes("※ 4 丙", "※ 4 丁") },
        { "PLAN319", "157%", "19.8%", Sources.Outcomes(Sources.IndicatorHeader, "丙\t19.8%\t157%\t-\t-") },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void A_diagnostic_of_two_places_names_both(string code, string place, string other, string text)
    {
        var diagnostic = PlanDocumentReader.Read(text).Diagnostics.Single(item => item.Code == code);

        Assert.Equal(place, At(diagnostic.Span));
        Assert.Equal(other, At(diagnostic.OtherSpan!.Value));
        Assert.True(diagnostic.OtherSpan.Value.Line < diagnostic.Line || diagnostic.OtherSpan.Value.Column < diagnostic.Column);

        string At(SourceSpan span) => text.Split('\n')[span.Line - 1].Substring(span.Column - 1, span.Length);
    }

    [Fact]
    public void What_is_left_out_is_listed_and_every_effect_has_its_severity()
    {
        var document = PlanDocumentReader.Read(Sources.Measure("よく分からない行", "2 施策の主な課題", "課題の一。", "2 施策の主な課題"));

        Assert.Equal(["PLAN001"], document.LeftOut.Select(item => item.Code));
        Assert.Equal(["LeftOut Error", "Chosen Warning", "Contradiction Error"], document.Diagnostics.Select(item => $"{item.Descriptor.Effect} {item.Severity}"));
        Assert.All(document.Diagnostics, item => Assert.Equal(item.Descriptor.Severity, item.Severity));
    }

    [Theory]
    [MemberData(nameof(Causes))]
    public void Read_a_cause_gives_its_diagnostic_at_its_line(string code, DiagnosticSeverity severity, int line, string text)
    {
        var document = PlanDocumentReader.Read(text);

        var found = document.Diagnostics.Where(item => item.Code == code).ToArray();
        Assert.True(found.Length > 0, string.Join("\n", document.Diagnostics));
        Assert.Equal((severity, line), (found[0].Severity, found[0].Line));
        Assert.InRange(found[0].Column, 1, document.Lines[line - 1].Text.Length + 1);
        Assert.Contains(found[0].Message.Japanese, c => c > '\u3000');
        Assert.True(severity is not DiagnosticSeverity.Error || document.HasErrors);
        Assert.DoesNotContain(
            Regex.Matches(found[0].Message.Japanese, "[A-Za-z]{3,}|FY[0-9]*").Select(match => match.Value).Except(Names),
            word => !text.Contains(word, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("PLAN307", "セルを読めません。数値が必要です。「二件」を読めません。", "1.0 件\t二件\t-\t-")]
    [InlineData("PLAN406", "年の表記が矛盾しているため、年として読みません。令和5年は2023年で、2024年ではありません。問題の箇所は「1 件 (令和5 (」に続く「2024」です。", "1 件 (令和5 (2024) 年度)\t-\t-\t-")]
    public void What_is_not_read_is_quoted_in_Japanese(string code, string message, string cells) =>
        Assert.Equal(message, Assert.Single(PlanDocumentReader.Read(Row(cells)).Diagnostics, item => item.Code == code).Message.Japanese);

    [Fact]
    public void Read_a_figure_with_a_contradictory_year_is_kept_without_it()
    {
        var indicator = PlanDocumentReader.Read(Row("1 件 (令和5 (2024) 年度)\t-\t-\t-")).Plan.Measures.Single().OutcomeIndicators.Single();

        Assert.Equal((1m, null), (indicator.Baseline.MeasuredValue?.Amount, indicator.Baseline.MeasuredPeriod));
    }

    private static string Row(string cells) => Sources.Outcomes(Sources.IndicatorHeader, "乙\t" + cells);
}

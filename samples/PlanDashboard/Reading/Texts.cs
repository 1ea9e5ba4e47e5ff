using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;

namespace PlanDashboard.Reading;

/// <summary>Everything that the pages say beside what a plan, the library and the tool's reports say.</summary>
internal static class Texts
{
    internal static readonly Wording Site = new("総合計画ダッシュボード", "Plan dashboard");
    internal static readonly Wording Skip = new("本文へ", "Skip to content");
    internal static readonly Wording Home = new("計画一覧", "Plans");
    internal static readonly Wording Compare = new("計画の比較", "Compare plans");
    internal static readonly Wording Convert = new("年の変換", "Convert years");
    internal static readonly Wording Import = new("取り込み", "Import");
    internal static readonly Wording Rules = new("評価ルール", "Rules");
    internal static readonly Wording Menu = new("メニュー", "Menu");
    internal static readonly Wording Path = new("現在地", "You are here");
    internal static readonly Wording Notice = new("公開資料による見本です。評価はこのサイトが計算したもので、市の公式の評価ではありません。", "A sample from published figures. Its grades are computed here and are no official assessment of the city.");
    internal static readonly Wording Glance = new("計画全体の状況", "The whole at a glance");
    internal static readonly Wording Tree = new("計画の体系", "The plan as a tree");
    internal static readonly Wording State = new("達成状況", "Status");
    internal static readonly Wording Count = new("指標数", "Indicators");
    internal static readonly Wording Share = new("割合", "Share");
    internal static readonly Wording AnyState = new("すべて", "any");
    internal static readonly Wording Filter = new("絞り込み", "Filter");
    internal static readonly Wording Search = new("検索", "Search");
    internal static readonly Wording SearchFor = new("名称・コード・本文から検索", "Search names, codes and texts");
    internal static readonly Wording Show = new("表示", "Show");
    internal static readonly Wording Year = new("年度（令和7年度、R7、2025など）", "Fiscal year (FY2025, R7, 令和7年度)");
    internal static readonly Wording LatestYear = new("空欄なら計画期の目標で評価", "empty: against the target of the plan's phase");
    internal static readonly Wording Rule = new("評価ルール", "Rule");
    internal static readonly Wording OwnRule = new("自分のルール（JSON）", "A rule of your own (JSON)");
    internal static readonly Wording Grade = new("評価", "Grade");
    internal static readonly Wording Indicators = new("指標", "Indicators");
    internal static readonly Wording Projects = new("事務事業", "Projects");
    internal static readonly Wording Figures = new("実績と目標", "Figures");
    internal static readonly Wording Facts = new("計算結果", "What follows");
    internal static readonly Wording Arithmetic = new("計算の内訳", "The arithmetic");
    internal static readonly Wording Source = new("出典", "Source");
    internal static readonly Wording Notes = new("注", "Notes");
    internal static readonly Wording Projection = new("このままの見込み", "At this pace");
    internal static readonly Wording StraightLine = new("目標への直線", "Straight line to target");
    internal static readonly Wording LastChange = new("最後の変更", "Last change");
    internal static readonly Wording NoChange = new("取り込み後の変更なし", "None since the import");
    internal static readonly Wording Milestones = new("年度別の予定と実績", "Milestones by fiscal year");
    internal static readonly Wording Accounts = new("予算・決算", "Accounts");
    internal static readonly Wording Total = new("予算現額", "Total");
    internal static readonly Wording Executed = new("決算額", "Executed");
    internal static readonly Wording ExecutionRate = new("執行率", "Execution rate");
    internal static readonly Wording Assessments = new("人による評価", "Assessments by people");
    internal static readonly Wording Sheet = new("施策評価シート", "Evaluation sheet");
    internal static readonly Wording Print = new("A4で印刷する形です。", "Laid out for printing on A4.");
    internal static readonly Wording Download = new("ダウンロード", "Download");
    internal static readonly Wording ChartFile = new("グラフ（SVG）", "Chart (SVG)");
    internal static readonly Wording Embed = new("グラフの埋め込み用アドレス", "Address for embedding the chart");
    internal static readonly Wording Versions = new("版と変更履歴", "Versions and changes");
    internal static readonly Wording Version = new("版", "Version");
    internal static readonly Wording Parts = new("内訳", "Parts");
    internal static readonly Wording NotFound = new("ページがありません", "There is no such page");
    internal static readonly Wording NothingFound = new("見つかりませんでした。", "Nothing was found.");
    internal static readonly Wording BadAddress = new("アドレスか入力に誤りがあります", "Something in the address or the form is wrong");
    internal static readonly Wording Broken = new("いまは答えられません。しばらくしてからもう一度お願いします。", "No answer is possible at the moment: try again later.");
    internal static readonly Wording Event = new("内容", "Event");
    internal static readonly Wording Planned = new("予定", "Planned");
    internal static readonly Wording Reached = new("実績", "Reached");
    internal static readonly Wording Name = new("名称", "Name");
    internal static readonly Wording Value = new("値", "Value");
    internal static readonly Wording LanguageSwitch = new("English", "日本語");

    /// <summary>Returns what a part of a plan is.</summary>
    internal static Wording KindOf(PlanNode node) => node.Kind switch
    {
        PlanNodeKind.Project => new("事務事業", "Project"),
        PlanNodeKind.Measure => new("施策", "Measure"),
        PlanNodeKind.Policy => new("政策", "Policy"),
        _ => new("基本政策", "Basic policy"),
    };
}

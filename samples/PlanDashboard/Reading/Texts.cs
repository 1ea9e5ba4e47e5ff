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
    internal static readonly Wording Notice = new("公開資料による見本です。評価はこのサイトが計算したもので、市の公式の評価ではありません。",
        "A sample from published figures. Its grades are computed here and are no official assessment of the city.");
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
    internal static readonly Wording ChartPicture = new("グラフ（PNG）", "Chart (PNG)");
    internal static readonly Wording Embed = new("グラフの埋め込み用アドレス", "Address for embedding the chart");
    internal static readonly Wording Versions = new("版と変更履歴", "Versions and changes");
    internal static readonly Wording Version = new("版", "Version");
    internal static readonly Wording Parts = new("内訳", "Parts");
    internal static readonly Wording NotFound = new("ページがありません", "There is no such page");
    internal static readonly Wording NothingFound = new("見つかりませんでした。", "Nothing was found.");
    internal static readonly Wording BadAddress = new("アドレスか入力に誤りがあります", "Something in the address or the form is wrong");
    internal static readonly Wording Broken = new("いまは答えられません。しばらくしてからもう一度お願いします。", "No answer is possible at the moment: try again later.");
    internal static readonly Wording TooLarge = new("8 MBを超えるものは受け取りません。", "Nothing larger than 8 MB is taken.");
    internal static readonly Wording NothingHere = new("このアドレスには何もありません。", "There is nothing at this address.");
    internal static readonly Wording NotJson = new("本文は application/json です。", "The body is application/json.");
    internal static readonly Wording Event = new("内容", "Event");
    internal static readonly Wording Planned = new("予定", "Planned");
    internal static readonly Wording Reached = new("実績", "Reached");
    internal static readonly Wording Name = new("名称", "Name");
    internal static readonly Wording Value = new("値", "Value");
    internal static readonly Wording WithOwnRule = new("このルールで計画を見る", "See the plans by this rule");
    internal static readonly Wording Older = new("古い計画", "Older");
    internal static readonly Wording Newer = new("新しい計画", "Newer");
    internal static readonly Wording NoSuchVersion = new("その版はありません。", "There is no such version.");
    internal static readonly Wording Same = new("違いはありません。", "Nothing differs.");
    internal static readonly Wording AnyText = new("年を含む文章", "Any text with years in it");
    internal static readonly Wording Example = new("平成27年度に始まり、令和4（2022）～7（2025）年度の計画で、R3.11.26現在の値による。令和7（2024）年度は誤り。",
        "Begun in 平成27年度, planned for FY2022/FY2025, as of R3.11.26; 令和7（2024）年度 is wrong.");
    internal static readonly Wording Printed = new("原文", "As printed");
    internal static readonly Wording Changes = new("変更", "Changes");
    internal static readonly Wording When = new("日時", "When");
    internal static readonly Wording Place = new("場所", "Where");
    internal static readonly Wording Before = new("前", "Before");
    internal static readonly Wording After = new("後", "After");
    internal static readonly Wording File = new("ファイル（JSON、テキスト、HTML、Markdown、CSV、XLSX、PDF）", "A file (JSON, text, HTML, Markdown, CSV, XLSX, PDF)");
    internal static readonly Wording OrText = new("または本文", "or its text");
    internal static readonly Wording As = new("取り込み先", "Import as");
    internal static readonly Wording NewPlan = new("新しい計画", "a new plan");
    internal static readonly Wording Look = new("確かめる（まだ保存しません）", "Look at it (nothing is stored yet)");
    internal static readonly Wording Store = new("保存する", "Store");
    internal static readonly Wording Key = new("書き込みの鍵", "Key for writing");
    internal static readonly Wording WrongKey = new("鍵が違います。", "The key is not the right one.");
    internal static readonly Wording KeyHeader = new("ヘッダー X-Api-Key に、サーバーの PLAN_DASHBOARD_KEY の値を入れてください。",
        "Send the value of PLAN_DASHBOARD_KEY on the server in the header X-Api-Key.");
    internal static readonly Wording BadValues = new("送られた値に誤りがあります。", "One or more values are wrong.");
    internal static readonly Wording WritingIsOff = new("このサイトでは書き込みはできません（PLAN_DASHBOARD_KEY がありません）。",
        "Writing is off here: there is no PLAN_DASHBOARD_KEY.");
    internal static readonly Wording Nothing = new("何も送られていません。", "Nothing was sent.");
    internal static readonly Wording Encoding = new("文字コード", "Encoding");
    internal static readonly Wording EncodingOfFile = new("ファイルのとおり", "As the file says");
    internal static readonly Wording IsItShiftJis = new(
        "UTF-8ではなく、Shift_JISとして読めます。文字コードを選んで、もう一度お願いします。",
        "It is no UTF-8, and can be read as Shift_JIS: choose the encoding, and try again.");
    internal static readonly Wording Diagnostics = new("読み取りの診断", "Diagnostics");
    internal static readonly Wording Findings = new("計画の検査", "What the plan has probably got wrong");
    internal static readonly Wording Saved = new("保存しました。", "Stored.");
    internal static readonly Wording Record = new("実績を記録する", "Record a measurement");
    internal static readonly Wording Assess = new("評価を記録する", "Record an assessment");
    internal static readonly Wording Cell = new("値（59.0 %、未実施など）", "Value (59.0 %, 未実施)");
    internal static readonly Wording HasNul = new("文字 U+0000 は記録できません。", "The character U+0000 cannot be recorded.");
    internal static readonly Wording SomebodyElse = new("ほかの人が先に書き込みました。いまの値を見てから、もう一度お願いします。",
        "Somebody else wrote first: look at what stands there now, and try again.");
    internal static readonly Wording NoPlanInText = new(
        "計画の見出し（政策、施策など）が見つかりません。指標の表だけなら、上に「政策1-1 名称」「施策1-1-1 名称」「成果指標」の3行を加えてください。",
        "There is no heading of a plan in it, such as 政策 or 施策. Above a table of indicators alone, add three lines: 政策1-1 and a name, 施策1-1-1 and a name, and 成果指標.");
    internal static readonly Wording TakeExample = new("例を入れる", "Take an example");
    internal static readonly Wording LanguageSwitch = new("English", "日本語");

    /// <summary>Returns how bad something is that is said of a line.</summary>
    internal static Wording SeverityOf(string severity) => severity switch
    {
        "error" => new("エラー", "error"),
        "warning" => new("警告", "warning"),
        _ => new("情報", "info"),
    };

    /// <summary>Says that a year has not begun: nothing was measured or assessed in it yet, but what is expected can be written.</summary>
    internal static Wording NotBegun(Kawasaki.Plan.Domain.Calendars.FiscalYear year) => new(
        $"{year}はまだ始まっていません。見込みの値なら \"status\":\"estimate\" としてください。",
        $"{year} has not begun; what is expected of it is a measurement with \"status\":\"estimate\".");

    /// <summary>Returns how much a plan has.</summary>
    internal static Wording KindCounts(ComprehensivePlan plan)
    {
        var (policies, measures, indicators) = (plan.Policies.Count(), plan.Measures.Count(), plan.Indicators.Count());
        return new(FormattableString.Invariant($"政策 {policies}、施策 {measures}、指標 {indicators}"),
            FormattableString.Invariant($"policies {policies}, measures {measures}, indicators {indicators}"));
    }

    /// <summary>Returns what a part of a plan is.</summary>
    internal static Wording KindOf(PlanNode node) => node.Kind switch
    {
        PlanNodeKind.Project => new("事務事業", "Project"),
        PlanNodeKind.Measure => new("施策", "Measure"),
        PlanNodeKind.Policy => new("政策", "Policy"),
        _ => new("基本政策", "Basic policy"),
    };
}

using Ardalis.GuardClauses;
using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>The words in the heads of tables, and the role that each gives to its column.</summary>
/// <remarks>A word counts at the end of a head, beside brackets, years, phases, and words such as 値; of several the longest. Its width, case and
/// spaces do not matter.</remarks>
public sealed class TableLayout
{
    private readonly (string Word, ColumnRole Role)[] _words; // Longest first.
    private readonly Dictionary<char, (string Word, ColumnRole Role)[]> _byEnd;

    private TableLayout(IEnumerable<(string Word, ColumnRole Role)> words)
    {
        _words = [.. words.OrderByDescending(item => item.Word.Length)];
        _byEnd = _words.Where(item => item.Word.Length > 0)
            .GroupBy(item => item.Word[item.Word.Length - 1])
            .ToDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>Gets the words that the plans of Japanese cities use over tables of indicators.</summary>
    public static TableLayout General { get; } = new(
    [
        .. Words(ColumnRole.Number, "NO", "NO.", "№", "番号", "連番", "コード", "ID"),
        .. Words(ColumnRole.Category, "分野", "区分", "施策", "施策名", "政策", "政策名", "基本目標", "基本施策", "部門", "大項目", "中項目", "小項目", "分類", "カテゴリ", "カテゴリー", "柱",
            "事業名", "取組", "取組名", "取組項目", "対象", "対象者", "性別", "年齢", "年代", "学年", "属性", "内訳"),
        .. Words(ColumnRole.Name, "名称", "指標", "指標名", "KPI", "KPI名", "数値目標", "項目", "項目名"),
        .. Words(ColumnRole.Unit, "単位"),
        .. Words(ColumnRole.Source, "出典", "出典元", "資料", "出所", "把握方法", "根拠", "データ元"),
        .. Words(ColumnRole.Baseline, "策定", "策定時", "策定時点", "基準", "基準時", "当初", "初期", "出発点", "開始時", "開始時点", "設定時", "設定時点", "計画時", "計画当初", "スタート時", "従前", "ベース",
            "ベースライン"),
        .. Words(ColumnRole.Measurement, "現状", "実績", "現況", "現在", "直近", "最新", "達成", "中間", "評価値", "調査値", "測定値", "前回", "前回調査", "今回", "今回調査", "決算", "結果",
            "前年度", "前年", "今年度", "本年度"),
        .. Words(ColumnRole.Target, "目標", "目標とする", "目指す", "目指そう", "めざす", "めざそう", "目安", "期待値", "見込", "見込み", "計画値", "年度計画", "年後", "到達点", "確保方策", "確保の内容",
            "将来", "短期", "中期", "長期"),
        .. Words(
            ColumnRole.Remark,
            "担当", "担当課", "担当局", "担当部", "担当室", "担当部署", "担当部局", "所管", "所管課", "所管局", "所管部", "所管部署", "主管課", "課名", "部局", "部署",
            "説明", "定義", "意味", "解説", "概要", "内容", "考え方", "設定理由",
            "理由", "算出方法", "算定方法", "計算式", "算出式",
            "備考", "注記", "方向性", "方向", "評価", "評価時", "達成率", "達成度", "達成状況", "進捗率", "進捗度", "進捗状況", "進捗", "伸び率", "増減率", "順位",
            "全国平均", "県平均", "推移",
            "コメント", "分析", "課題", "要因",
            "対目標", "対現状", "対基準", "対前年", "対前年度", "対計画", "目標比",
            "前年比", "前年度比", "前年度対比", "基準年度比", "計画比", "対計画比", "増減", "差引", "乖離", "乖離率", "執行率", "参考値", "判定", "総合判定", "評価結果", "判定結果", "検証結果", "点検結果",
                "達成結果", "取組結果", "進捗結果", "推計結果", "試算結果", "予測結果", "ランク", "重要度", "優先度",
            "事業費", "決算額", "予算額", "特記事項", "今後の方針", "今後の取組", "取組方針"),
    ]);

    /// <summary>Gets the words that they use over tables of projects.</summary>
    public static TableLayout Projects { get; } = new(
    [
        .. Words(ColumnRole.Number, "NO", "NO.", "№", "番号", "連番"),
        .. Words(ColumnRole.Category, "分野", "区分", "施策", "施策名", "政策", "政策名", "基本目標", "基本施策", "大項目", "中項目", "小項目", "分類", "柱"),
        .. Words(
            ColumnRole.Name,
            "事務事業名", "事務事業", "事業名", "事業名称", "事業", "取組名", "取組名称", "取組", "取組事業", "取組項目", "取り組み", "取組み", "名称", "項目", "項目名"),
        .. Words(ColumnRole.Description, "概要", "内容", "説明", "目的", "内容・目的", "目的・内容", "目的・概要"),
        .. Words(ColumnRole.Current, "現状", "現況", "これまで", "これまでの取組", "取組状況", "実績", "現状値"),
        .. Words(
            ColumnRole.Planned,
            "事業内容・目標", "内容・目標", "目標", "計画", "計画期間", "計画期間の取組", "計画内容", "年度別計画", "年次計画", "予定", "工程", "スケジュール"),
        .. Words(ColumnRole.Later, "以降", "以降の取組", "今後", "今後の取組", "今後の予定", "今後の方向性", "将来"),
        .. Words(
            ColumnRole.Remark,
            "担当", "担当課", "担当部署", "担当部局", "所管", "所管課", "所管局", "所管部署", "主管課", "課名", "部局", "部署", "主体", "実施主体", "関係課", "関係局",
            "備考", "注記", "方向性", "評価", "課題", "予算", "予算額", "決算額", "事業費", "財源", "対象", "場所", "指標", "SDGS"),
    ]);

    /// <summary>Returns this layout with a further word, which takes the place of an equal one.</summary>
    /// <param name="role">What its column holds.</param>
    /// <param name="word">The word.</param>
    /// <exception cref="ArgumentException">The word is blank, or the role is none of the enum's.</exception>
    public TableLayout With(ColumnRole role, string word)
    {
        Guard.Against.EnumOutOfRange(role);
        var folded = Folded(Guard.Against.Blank(word, nameof(word)).AsSpan());
        return new(_words.Where(item => item.Word != folded).Prepend((folded, role)));
    }

    /// <summary>Returns the words of a role, in the form in which heads are compared.</summary>
    /// <param name="role">The role.</param>
    public IReadOnlyList<string> WordsOf(ColumnRole role) => Array.AsReadOnly([.. _words.Where(item => item.Role == role).Select(item => item.Word)]);

    /// <summary>Returns the role of the longest word with which a folded text ends.</summary>
    internal ColumnRole RoleAtEndOf(ReadOnlySpan<char> text, out ReadOnlySpan<char> rest)
    {
        foreach (var (word, role) in text.Length > 0 && _byEnd.TryGetValue(text[text.Length - 1], out var words) ? words : [])
        {
            if (text.Ends(word))
            {
                rest = text.Slice(0, text.Length - word.Length);
                return role;
            }
        }

        rest = default;
        return ColumnRole.Unknown;
    }

    /// <summary>Returns a head without white space, its Latin letters and digits as ASCII capitals.</summary>
    internal static string Folded(ReadOnlySpan<char> text)
    {
        var folded = new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (!CharacterClasses.IsWhiteSpace(c) && !CharacterClasses.IsUnseen(c))
            {
                folded[length++] = Folding.LetterOf(c) is not '\0' and var letter ? letter
                    : Folding.DigitOf(c) is >= 0 and var digit ? (char)('0' + digit)
                    : c;
            }
        }

        return new(folded, 0, length);
    }

    private static IEnumerable<(string Word, ColumnRole Role)> Words(ColumnRole role, params string[] words) => words.Select(word => (word, role));
}

using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Words that stand behind figures and are no units: of a change or an act (20件増加, 80人を確保), and of how settled a figure is.</summary>
internal static class CellWords
{
    private static readonly string[] Acts =
    [
        "増加", "増大", "増員", "増設", "増強", "増", "減少", "減量", "減", "向上", "上昇", "低下", "改善", "短縮", "延長", "延伸", "維持", "抑制", "抑える", "達成", "完成", "完了",
        "策定", "確保", "削減", "縮減", "縮小", "拡大", "拡充", "拡張", "継続", "実施", "開催", "開始", "開設", "設置", "設立", "整備", "導入", "推進", "実現", "解消",
        "廃止", "締結", "供用", "着手", "着工", "竣工", "公表", "公開", "作成", "制定", "改定", "改修", "更新", "検討", "運用", "移行", "取得", "配布", "発行", "育成",
        "養成", "支援", "交付", "指定", "登録", "認定", "採択", "創出", "誘致", "超過", "到達", "上回", "下回", "連続", "目指す", "めざす", "ポイントアップ", "アップ", "ダウン",
    ];

    // Not of a unit, and read behind one: 50件見込み, 40件累計.
    private static readonly string[] Others = ["見込", "速報", "暫定", "推計", "累計", "累積", "以降", "以前", "目標", "予定", "現在", "相当", "未定", "未実施", "約", "程度", "平成",
        "令和", "昭和"];

    private static readonly string Initials = new([.. Acts.Concat(Others).Select(word => word[0]).Distinct()]);

    private static readonly string[] Particles = ["を", "に", "へ", "で", "の", "が", "まで", "ずつ", "も", "から"];
    private static readonly string[] VerbEnds = ["させる", "させます", "する", "します", "した", "へ", "に", "中", "済み", "済", "予定", "傾向"];

    /// <summary>Says whether a text begins with a word that no unit has in it.</summary>
    internal static bool BeginsAny(ReadOnlySpan<char> text) =>
        !text.IsEmpty && Initials.AsSpan().IndexOf(text[0]) >= 0 && (LengthOf(Acts, text) > 0 || LengthOf(Others, text) > 0);

    /// <summary>Says whether words have one of change or an act in them.</summary>
    internal static bool HasAct(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Initials.AsSpan().IndexOf(text[i]) >= 0 && LengthOf(Acts, text.Slice(i)) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether a text is what is done with the figure before it: 増加, を確保, に拡大する.</summary>
    internal static bool IsAct(ReadOnlySpan<char> text)
    {
        var rest = text;
        var particle = LengthOf(Particles, rest);
        rest = TextCursor.Trim(rest.Slice(particle));
        var act = LengthOf(Acts, rest);
        if (act == 0)
        {
            return false;
        }

        // 増設整備, 維持・向上
        while (act > 0)
        {
            rest = rest.Slice(act);
            var divider = rest.Length > 0 && Folding.DividerOf(rest[0]) == '・' ? 1 : 0;
            act = LengthOf(Acts, rest.Slice(divider));
            act += act > 0 ? divider : 0;
        }

        return rest.Length == LengthOf(VerbEnds, rest);
    }

    private static int LengthOf(string[] words, ReadOnlySpan<char> text)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word.AsSpan()))
            {
                return word.Length;
            }
        }

        return 0;
    }
}

namespace Kawasaki.Plan.Domain.Internal;

/// <summary>The radicals that printers leave for kanji that look the same (Unicode, Equivalent_Unified_Ideograph).</summary>
internal static class Radicals
{
    private const char FirstKangxi = '\u2F00';
    private const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴"
        + "廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿"
        + "目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵"
        + "邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";
    private const string Supplement =
        "\u2E9F\u2EA0\u2E92\u2E9C\u2E9D\u2EA7\u2EA9\u2EAB\u2EAC\u2EB6\u2EBB\u2EBC\u2EC1\u2EC4"
        + "\u2EC6\u2ED1\u2ED7\u2ED8\u2EDD\u2EE3\u2EE4\u2EE8\u2EE9\u2EEB\u2EED\u2EEF\u2EF2\u2EF3";
    private const string OfSupplement = "母民巳日月牛王目示羊聿肉虎西角長雨青食骨鬼麦黄斉歯竜亀龟";

    /// <summary>Returns the kanji for a radical, else the letter.</summary>
    internal static char Unify(char c)
    {
        if (c is < '\u2E80' or > '\u2FD5')
        {
            return c;
        }

        var index = c >= FirstKangxi ? -1 : Supplement.AsSpan().IndexOf(c);
        return c >= FirstKangxi ? Kangxi[c - FirstKangxi] : index < 0 ? c : OfSupplement[index];
    }
}

using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Reading;

// What stands behind the words of a head: brackets, years, phases.
internal readonly ref partial struct HeadWords
{
    private const string PointEnds = "年度月日末";
    private const string PointCharacters = "元〇一二三四五六七八九十年度月日末㋿㍻㍼㍽㍾RHSTMrhstmＲＨＳＴＭ・、,，/／.．:：※*＊^'’";
    private const string Signs = "%％:：※*＊^・の";

    private static readonly string[] PointWords = ["現在", "時点", "まで"];
    private static readonly string[] PhaseWords = ["実施計画", "実施", "計画", "期間", "中", "末", "の"];
    private static readonly string[] Eras = ["明治", "大正", "昭和", "平成", "令和"];
    private static readonly string[] MeanWords = ["平均", "累計", "合計"];

    /// <summary>Takes brackets, periods, phases and signs off the end of a text.</summary>
    internal static ReadOnlySpan<char> WithoutPeriods(ReadOnlySpan<char> text)
    {
        for (var length = -1; length != text.Length && text.Length > 0;)
        {
            length = text.Length;
            text = text.Slice(0, BeforeBracket(text));
            text = text.Slice(0, BeforePhase(text));
            text = text.Ends("年産") ? text.Slice(0, text.Length - 1) : text; // 令和4年産, of what was grown
            text = text.Slice(0, BeforePeriod(text));
            text = text.Slice(0, BeforeMean(text));
            text = text.Length > 0 && Signs.AsSpan().IndexOf(text[text.Length - 1]) >= 0 ? text.Slice(0, text.Length - 1) : text;
        }

        return text;
    }

    private static int BeforeBracket(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || Closings.AsSpan().IndexOf(text[text.Length - 1]) < 0)
        {
            return text.Length;
        }

        var depth = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            depth += Closings.AsSpan().IndexOf(text[i]) >= 0 ? 1 : Openings.AsSpan().IndexOf(text[i]) >= 0 ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return text.Length;
    }

    /// <summary>Returns where the word begins that says of the years before it how they are counted: R3～R7平均.</summary>
    private static int BeforeMean(ReadOnlySpan<char> text)
    {
        foreach (var word in MeanWords)
        {
            var end = text.Length - word.Length;
            if (text.Ends(word) && BeforePeriod(text.Slice(0, end)) < end)
            {
                return end;
            }
        }

        return text.Length;
    }

    private static int BeforePhase(ReadOnlySpan<char> text)
    {
        var start = text.LastIndexOf('第');
        var cursor = new TextCursor(text, Math.Max(start, 0));
        if (PhaseNumber.Read(ref cursor, mayBeLetter: true) is null)
        {
            return text.Length;
        }

        while (cursor.TrySkipAny(PhaseWords))
        {
        }

        return cursor.AtEnd ? start : text.Length;
    }

    /// <summary>Returns where the years at the end of a text begin: behind 目標 in 目標R8～R11年度末現在 and 目標令和8（2026）年度. 目標年度 has none.</summary>
    private static int BeforePeriod(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        foreach (var word in PointWords)
        {
            end -= end == text.Length && text.Ends(word) ? word.Length : 0;
        }

        while (end > 0 && PointEnds.AsSpan().IndexOf(text[end - 1]) >= 0)
        {
            end--;
        }

        var last = end == 0 ? '\0' : text[end - 1];
        if (end == 0 || !(BeforeYear(text, end) < end || Folding.DigitOf(last) >= 0 || last == '元' || PhaseNumber.Kanji.AsSpan().IndexOf(last) >= 0))
        {
            return text.Length;
        }

        while (end > 0 && (Math.Min(BeforeYear(text, end), BeforeEra(text, end)) is var start && start < end || IsOfPoint(text[end - 1])))
        {
            end = start < end ? start : end - 1;
        }

        return end;
    }

    /// <summary>Returns where brackets begin that end at a place and hold nothing but a year, behind a year: （2026） in 令和8（2026）年度.</summary>
    private static int BeforeYear(ReadOnlySpan<char> text, int end)
    {
        if (!Folding.IsCloseBracket(text[end - 1]))
        {
            return end;
        }

        var start = end - 1;
        while (start > 0 && (BeforeEra(text, start) is var era && era < start || IsOfPoint(text[start - 1])))
        {
            start = era < start ? era : start - 1;
        }

        return start > 1 && start < end - 1 && Folding.IsOpenBracket(text[start - 1]) && IsOfPoint(text[start - 2]) ? start - 1 : end;
    }

    private static int BeforeEra(ReadOnlySpan<char> text, int end)
    {
        foreach (var era in Eras)
        {
            if (text.Slice(0, end).Ends(era))
            {
                return end - era.Length;
            }
        }

        return end;
    }

    private static bool IsOfPoint(char c) => Folding.DigitOf(c) >= 0 || Folding.IsDash(c) || PointCharacters.AsSpan().IndexOf(c) >= 0;
}

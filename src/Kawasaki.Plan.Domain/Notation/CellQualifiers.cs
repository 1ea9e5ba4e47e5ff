using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>The words beside a figure that say how it is counted (年間350回, 延べ1,200人, 5年間平均) or how settled it is (速報値).</summary>
internal static class CellQualifiers
{
    private const int MostDigits = 3;

    // Each before those with which it begins.
    private static readonly string[] Counts =
    [
        "年間平均", "年間累計", "年間延べ", "年間", "年平均", "月平均", "月間", "延べ", "のべ", "約", "およそ", "概ね", "おおむね", "累計", "累積", "通算", "単年度",
        "期間平均", "期間累計", "平均", "合計", "毎年度", "毎年", "毎月", "毎週", "各年度", "各年", "全国平均", "全国", "年", "月", "週",
    ];

    private const string About = "程度";

    private static readonly string[] ShorterSpans = ["か月間", .. YearSpanWords.Months, "日間", "日"];
    private static readonly string SpanInitials = new([.. YearSpanWords.Years.Concat(ShorterSpans).Select(word => word[0]).Append('年').Distinct()]);
    internal static readonly string[] Sums = ["累計値", "累計", "累積", "平均値", "平均", "合計値", "合計", "総計", "総数", "通算", "延べ", "計"];

    private static readonly (string Word, MeasurementStatus Status)[] Statuses =
    [
        ("速報値", MeasurementStatus.Provisional),
        ("速報", MeasurementStatus.Provisional),
        ("暫定値", MeasurementStatus.Provisional),
        ("暫定", MeasurementStatus.Provisional),
        ("推計値", MeasurementStatus.Estimate),
        ("推計", MeasurementStatus.Estimate),
        ("見込み値", MeasurementStatus.Estimate),
        ("見込値", MeasurementStatus.Estimate),
        ("見込み", MeasurementStatus.Estimate),
        ("見込", MeasurementStatus.Estimate),
    ];

    /// <summary>Says whether nothing can stand before the figure of a text, as in most cells: it begins with digits, behind which there is nothing, or a
    /// letter with which neither a year (2024年 48件) nor a span (5年間平均 48件) goes on.</summary>
    internal static bool BeginsWithFigure(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && text[end] is (>= '0' and <= '9') or ',' or '.')
        {
            end++;
        }

        return end > 0 && text[0] is >= '0' and <= '9'
            && (end == text.Length || text[end] is '%' or '％' || (CharacterClasses.IsLetter(text[end]) && SpanInitials.AsSpan().IndexOf(text[end]) < 0));
    }

    /// <summary>Reads a qualifier before a figure: words, or how many years are summed (5年間平均).</summary>
    internal static bool TrySkip(ref TextCursor cursor) => TrySkipSpan(ref cursor, out _, out _) || cursor.TrySkipAny(Counts);

    /// <summary>Reads what is summed or averaged behind a period: R5～8累計, 令和4～6年度の平均.</summary>
    internal static bool TrySkipSum(ref TextCursor cursor)
    {
        var ahead = cursor;
        ahead.SkipSpaces();
        _ = ahead.TrySkip('の');
        if (!ahead.TrySkipAny(Sums))
        {
            return false;
        }

        cursor = ahead;
        return true;
    }

    /// <summary>Reads that a figure is about right, behind it: 20%程度.</summary>
    internal static bool TrySkipAbout(ref TextCursor cursor) => cursor.TrySkip(About);

    /// <summary>Says whether words are what is summed, and no more: 累計, 延べ.</summary>
    internal static bool IsSum(string words) => Array.IndexOf(Sums, words) >= 0 || words is "のべ";

    /// <summary>Says whether words end in what is summed or averaged.</summary>
    internal static bool EndsWithSum(ReadOnlySpan<char> words)
    {
        foreach (var word in Sums)
        {
            if (words.EndsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads how settled a figure is.</summary>
    internal static MeasurementStatus? ReadStatus(ref TextCursor cursor)
    {
        foreach (var (word, status) in Statuses)
        {
            if (cursor.TrySkip(word))
            {
                return status;
            }
        }

        return null;
    }

    /// <summary>Returns a figure with its qualifier, where it reads back from: before it, in brackets behind it, or there in 「」.</summary>
    internal static Wording With(Wording figure, string? qualifier) =>
        qualifier is null ? figure
        : qualifier == About ? new(figure.Japanese + About, $"about {figure.English}")
        : IsOne(qualifier.AsSpan()) ? new(qualifier + figure.Japanese, $"{qualifier} {figure.English}")
        : new($"{figure.Japanese}（{(IsSpan(qualifier) ? qualifier : CellUnits.Quote(qualifier))}）", $"{figure.English} ({qualifier})");

    /// <inheritdoc cref="With(Wording, string?)"/>
    internal static Wording With(Wording figure, string? qualifier, MeasurementStatus status)
    {
        var words = With(figure, qualifier);
        return status switch
        {
            MeasurementStatus.Provisional => new($"{words.Japanese}（速報値）", $"{words.English} (provisional)"),
            MeasurementStatus.Estimate => new($"{words.Japanese}（見込み）", $"{words.English} (estimate)"),
            _ => words,
        };
    }

    /// <summary>Says whether words are a qualifier that stands before a figure.</summary>
    internal static bool IsOne(ReadOnlySpan<char> words)
    {
        var cursor = new TextCursor(words);
        return cursor.TrySkipAny(Counts) && cursor.AtEnd;
    }

    private static bool IsSpan(string qualifier)
    {
        var cursor = new TextCursor(qualifier.AsSpan());
        return TrySkipSpan(ref cursor, out _, out _) && cursor.AtEnd;
    }

    /// <summary>Reads how many years, months or days are summed or averaged: 5年間平均.</summary>
    internal static bool TrySkipSpan(ref TextCursor cursor, out int number, out bool isOfYears)
    {
        var ahead = cursor;
        isOfYears = false;
        if (!ahead.TryReadNumber(out number, out var digits) || digits > MostDigits)
        {
            return false;
        }

        ahead.SkipSpaces();
        var isLength = ahead.TrySkipAny(YearSpanWords.Years); // 5年 may be a year.
        isOfYears = isLength || ahead.TrySkip('年');
        if (!(isOfYears || ahead.TrySkipAny(ShorterSpans)) || !(TrySkipSum(ref ahead) || (isLength && ahead.TrySkip('で')))) // 5年間で80件
        {
            return false;
        }

        cursor = ahead;
        return true;
    }
}

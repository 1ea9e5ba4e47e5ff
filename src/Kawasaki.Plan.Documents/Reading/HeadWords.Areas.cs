using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Reading;

// Of whom the values below a head are.
internal readonly ref partial struct HeadWords
{
    private static readonly string[] Others = ["国", "全国", "県", "都道府県", "府県", "県内", "県全体", "他市", "他都市", "近隣市", "類似団体", "類似都市"];
    private static readonly string[] Own = ["本市", "当市", "本町", "本村", "本区", "本県", "市平均", "市全体"];
    private static readonly string[] Areas = [.. Own, .. Others.OrderByDescending(word => word.Length)];

    /// <summary>Gets whether the values are those of a larger area, or of others: 国の目標値, 現状値（県）.</summary>
    internal bool IsOfOthers => Array.IndexOf(Others, Subject) >= 0 || HasOthersInBrackets(_text)
        || (WithoutArea(WithoutPeriods(_text), out var area).Length > 0 && Array.IndexOf(Others, area) >= 0);

    /// <summary>Says whether brackets say that values are of others, alone or beside a year: （県）, （R5年度・県）.</summary>
    private static bool HasOthersInBrackets(ReadOnlySpan<char> text)
    {
        for (var open = text.IndexOfAny(Openings.AsSpan()); open >= 0; open = text.IndexOfAny(Openings.AsSpan()))
        {
            text = text.Slice(open);
            foreach (var part in Bracketed(text).ToString().Split('・', '、', '，', ',', '／', '/'))
            {
                if (Array.IndexOf(Others, part) >= 0)
                {
                    return true;
                }
            }

            text = text.Slice(1);
        }

        return false;
    }

    /// <summary>Takes off that the values are one's own, beside those of others: 本市 beside 県平均.</summary>
    private static ReadOnlySpan<char> WithoutOwn(ReadOnlySpan<char> text)
    {
        foreach (var word in Own)
        {
            text = Without(text, word);
        }

        return text;
    }

    /// <summary>Takes off of whom the values are, below a head of values: 現状値（令和5年度） over 本市 and 県.</summary>
    private ReadOnlySpan<char> WithoutArea(ReadOnlySpan<char> words, out string area)
    {
        foreach (var word in Areas)
        {
            if (words.Length > word.Length && words.Ends(word)
                && WithoutPeriods(Without(words, word)) is { Length: > 0 } rest
                && IsOfValues(layout.RoleAtEndOf(WithoutValue(rest), out var subject)) && subject.Length == 0)
            {
                area = word;
                return rest;
            }
        }

        area = "";
        return words;
    }
}

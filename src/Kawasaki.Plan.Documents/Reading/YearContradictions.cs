using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>Years in running text whose era and Gregorian year contradict each other.</summary>
internal static class YearContradictions
{
    private const string YearEnds = "年度元〇一二三四五六七八九十" + Folding.CloseBrackets;
    private const string YearBegins = "令平昭大明㋿㍻㍼㍽㍾RHSTMrhstmＲＨＳＴＭ";

    private static readonly List<(int Start, int End, Wording Message)> None = [];

    /// <summary>Finds them, with the end of each.</summary>
    internal static List<(int Start, int End, Wording Message)> In(ReadOnlySpan<char> text)
    {
        if (!MayHold(text))
        {
            return None;
        }

        List<(int Start, int End, Wording Message)>? all = null;
        foreach (var found in YearNotation.Default.Find(text))
        {
            if (found.Result.Error is { Kind: NotationErrorKind.Contradiction } error)
            {
                (all ??= []).Add((found.Start, found.Start + found.Length, error.Message));
            }
        }

        return all ?? None;
    }

    /// <summary>Says whether a bracket with what may be a year stands behind what may be one.</summary>
    private static bool MayHold(ReadOnlySpan<char> text)
    {
        for (int position = 0, found; (found = text.Slice(position).IndexOfAny(Folding.OpenBrackets.AsSpan())) >= 0;)
        {
            var before = position + found - 1;
            position += found + 1;
            var inner = new TextCursor(text, position);
            inner.SkipWhiteSpace();
            if (inner.IsAtDigit || (!inner.AtEnd && YearBegins.AsSpan().IndexOf(inner.Current) >= 0))
            {
                while (before > 0 && CharacterClasses.IsWhiteSpace(text[before]))
                {
                    before--;
                }

                if (before >= 0 && (new TextCursor(text, before).IsAtDigit || YearEnds.AsSpan().IndexOf(text[before]) >= 0))
                {
                    return true;
                }
            }
        }

        return false;
    }
}

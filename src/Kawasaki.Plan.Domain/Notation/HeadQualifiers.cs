using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>What the head of a column says of how its figures are counted (累計, 年間, R2～R6年度累計) or how settled they are (速報): the words that a cell may
/// have beside its figure.</summary>
/// <param name="Words">How they are counted, as printed.</param>
/// <param name="Status">How settled they are.</param>
/// <param name="StatusWords">The words that say so.</param>
internal readonly record struct HeadQualifiers(string? Words, MeasurementStatus? Status, string? StatusWords)
{
    private const string AYear = "年度"; // 年度目標値 is the target for a year, whatever it counts.

    private const string Dividers = "、，,;；：:";
    private const string Whole = "全国"; // Of whom the figures are, and not how they are counted.

    /// <summary>Finds the words beside the years, in the brackets and around the word of a head.</summary>
    /// <param name="head">The head, as printed.</param>
    /// <param name="years">How years are read.</param>
    /// <param name="subjectOf">Returns what stands before the word of values with which a text ends, or nothing where it ends with none.</param>
    internal static HeadQualifiers In(ReadOnlySpan<char> head, YearNotation years, Func<string, string?> subjectOf)
    {
        var said = default(HeadQualifiers);
        var (from, start) = (0, 0); // Where the text behind the last year begins, and that year.
        foreach (var found in years.Find(head))
        {
            said = said.With(head.Slice(from, found.Start - from), years, subjectOf);
            (from, start) = (found.Start + found.Length, found.Start);
            var behind = new TextCursor(head, from);
            if (CellQualifiers.TrySkipSum(ref behind) && IsEnd(behind.Rest, subjectOf))
            {
                said = said.And(head.Slice(start, behind.Position - start));
                from = behind.Position;
            }
        }

        return said.With(head.Slice(from), years, subjectOf);
    }

    /// <summary>Says whether nothing goes on with a word: 計 in 計画値 is no sum.</summary>
    private static bool IsEnd(ReadOnlySpan<char> behind, Func<string, string?> subjectOf)
    {
        var length = 0;
        while (length < behind.Length && !Folding.IsOpenBracket(behind[length]) && !Folding.IsCloseBracket(behind[length]))
        {
            length++;
        }

        var rest = TextCursor.Trim(behind.Slice(0, length));
        return rest.IsEmpty || subjectOf(rest.ToString()) is { Length: 0 };
    }

    private HeadQualifiers With(ReadOnlySpan<char> text, YearNotation years, Func<string, string?> subjectOf)
    {
        var said = this;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !Folding.IsOpenBracket(text[i]) && !Folding.IsCloseBracket(text[i]) && Dividers.AsSpan().IndexOf(text[i]) < 0)
            {
                continue;
            }

            var words = TextCursor.Trim(text.Slice(start, i - start));
            start = i + 1;
            if (!words.IsEmpty)
            {
                said = said.WithWords(words, years, subjectOf);
            }
        }

        return said;
    }

    /// <summary>Takes words that are nothing but qualifiers, alone, before a word of values or behind one: 累計, 累計目標値, 目標値累計.</summary>
    private HeadQualifiers WithWords(ReadOnlySpan<char> words, YearNotation years, Func<string, string?> subjectOf)
    {
        if (TryRead(words, out var said))
        {
            return said;
        }

        if (subjectOf(words.ToString()) is { Length: > 0 } subject && (TryRead(subject.AsSpan(), out said) || TrySay(subject, years, out said)))
        {
            return said;
        }

        for (var i = words.Length - 1; i > 0; i--)
        {
            if (TryRead(words.Slice(i), out said) && subjectOf(words.Slice(0, i).ToString()) is { } before)
            {
                return before.Length > 0 && said.TryRead(before.AsSpan(), out var both) ? both : said;
            }
        }

        return TrySay(words.ToString(), years, out said) ? said : this;
    }

    /// <summary>Takes words that are not known whole, where it is sure that they say what is counted: 計画期間累計.</summary>
    private bool TrySay(string words, YearNotation years, out HeadQualifiers said)
    {
        var isSure = words is not AYear && CountingWords.In(words, years) is { Counts: not null } or { IsMean: true } or { IsOfPart: true };
        said = isSure ? And(words.AsSpan()) : this;
        return isSure;
    }

    private bool TryRead(ReadOnlySpan<char> words, out HeadQualifiers said)
    {
        said = this;
        var cursor = new TextCursor(words);
        if (CellQualifiers.ReadStatus(ref cursor) is { } status && cursor.AtEnd)
        {
            said = this with { Status = status, StatusWords = words.ToString() };
            return true;
        }

        cursor.Position = 0;
        while (CellQualifiers.TrySkip(ref cursor) || CellQualifiers.TrySkipSum(ref cursor))
        {
            cursor.SkipSpaces();
        }

        if (!cursor.AtEnd || words.Length == 1 || words.SequenceEqual(Whole.AsSpan()))
        {
            return false;
        }

        said = And(words);
        return true;
    }

    private HeadQualifiers And(ReadOnlySpan<char> words) => this with { Words = Words + TextCursor.Trim(words).ToString() };
}

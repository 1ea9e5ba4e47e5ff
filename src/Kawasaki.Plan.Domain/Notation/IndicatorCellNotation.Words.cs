using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// Cells without a figure: a dash, words, where an indicator began.
public sealed partial class IndicatorCellNotation
{
    private static bool IsDash(ReadOnlySpan<char> text)
    {
        var trimmed = TextCursor.Trim(text);
        return trimmed.Length == 1 && Folding.IsStroke(trimmed[0]);
    }

    /// <summary>Reads <c>第 3 期実施計画 から新たに設定</c>.</summary>
    private static bool TryReadNewlySet(ReadOnlySpan<char> text, out int? phase)
    {
        var cursor = new TextCursor(TextCursor.TrimEnd(text));
        cursor.SkipSpaces();
        phase = PhaseNumber.Read(ref cursor, mayBeLetter: false);
        if (phase is not null)
        {
            _ = cursor.TrySkipSpacesAnd("実施計画");
            _ = cursor.TrySkipSpacesAnd("期間");
            _ = cursor.TrySkipSpacesAnd("から") || cursor.TrySkipSpacesAnd("で");
        }

        return cursor.TrySkipSpacesAnd("新たに設定") && cursor.AtEnd;
    }

    /// <summary>Reads <c>平成28 (2016) 年 1月から交付開始</c>.</summary>
    private bool TryReadStarted(ReadOnlySpan<char> text, out StartedBaseline baseline)
    {
        baseline = null!;
        var from = text.IndexOf("から".AsSpan());
        if (from < 0)
        {
            return false;
        }

        var eventText = TextCursor.Trim(text.Slice(from + "から".Length));
        if (!IsWords(eventText) || !Years.Read(text.Slice(0, from), Years.BareYears).TryGetValue(out var on))
        {
            return false;
        }

        baseline = Baseline.Started(eventText.ToString(), on);
        return true;
    }

    /// <summary>Returns where the first bracket opens behind which there is a digit, or -1.</summary>
    private static int BracketWithDigit(ReadOnlySpan<char> text)
    {
        var open = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (open < 0 && IsOpenRound(text[i]))
            {
                open = i;
            }
            else if (open >= 0 && Folding.DigitOf(text[i]) >= 0)
            {
                return open;
            }
        }

        return -1;
    }

    /// <summary>Says whether a text is words: with a letter, without digits and per cent, without characters that cannot be seen, and no bare
    /// condition.</summary>
    private static bool IsWords(ReadOnlySpan<char> text)
    {
        var hasLetter = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (Folding.DigitOf(c) >= 0
                || c is '%' or '％'
                || (char.IsSurrogate(c) && !isPair)
                || CharacterClasses.IsUnseen(c))
            {
                return false;
            }

            hasLetter |= isPair || CharacterClasses.IsLetter(c);
            i += isPair ? 1 : 0;
        }

        return hasLetter && !CellParser.IsCondition(text);
    }

    /// <summary>Reads words, with the due year in brackets behind them: <c>現状値以上 (令和7 (2025) 年度)</c>. Words with a digit in them are a figure gone
    /// wrong.</summary>
    private NotationResult<Target>? ReadWords(ReadOnlySpan<char> text, int? phase, CalendarPeriod? columnPeriod)
    {
        if (!TrySplit(text, columnPeriod, out var words, out var due, out var result))
        {
            return result.Refusing<Target>();
        }

        if (!words.IsEmpty && RelativeWords.Read(words.ToString(), due, phase) is { } atDistance)
        {
            return new(atDistance, result.Normalizations, result.TrailingWords);
        }

        if (!IsWords(words))
        {
            return null;
        }

        var printed = words.ToString();
        Target target =
            IsPending(words) ? Target.Pending(printed, due, phase)
            : RelativeWords.ConditionOf(printed) is { } relative
                ? Target.Relative(relative.Condition, relative.Reference, due: due, phase: phase).WithText(printed)
            : RelativeWords.DirectionOf(printed) is { } direction ? new DirectionTarget(direction, due, phase).WithText(printed)
            : Target.InWords(printed, due, phase);
        return new(target, result.Normalizations, result.TrailingWords);
    }

    /// <summary>Reads the words in the place of a value, with the period in brackets behind them: <c>未実施（令和2年度）</c>.</summary>
    private NotationResult<Measurement>? ReadMissing(ReadOnlySpan<char> text, CalendarPeriod? columnPeriod) =>
        TrySplit(text, columnPeriod, out var words, out var period, out var result) && MissingWords.ReasonOf(words) is { } reason
            ? new(Measurement.WithoutValue(reason, period, words.ToString()), result.Normalizations, result.TrailingWords)
            : null;

    /// <summary>Divides words from the period in brackets behind them, returning whether that is one.</summary>
    private bool TrySplit(
        ReadOnlySpan<char> text,
        CalendarPeriod? columnPeriod,
        out ReadOnlySpan<char> words,
        out CalendarPeriod? period,
        out NotationResult<CalendarPeriod> result)
    {
        result = default;
        period = columnPeriod;
        words = TextCursor.Trim(text);
        var open = BracketWithDigit(text);
        if (open < 0)
        {
            return true;
        }

        result = ReadPeriod(text, open);
        words = TextCursor.Trim(text.Slice(0, open));
        if (!result.TryGetValue(out var printed))
        {
            return false;
        }

        period = printed;
        return true;
    }

    private static bool IsPending(ReadOnlySpan<char> words)
    {
        foreach (var word in PendingWords)
        {
            if (words.IndexOf(word.AsSpan()) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}

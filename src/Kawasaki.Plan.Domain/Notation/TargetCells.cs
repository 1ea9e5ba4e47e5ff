using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>The cells of targets: with a figure, or in words.</summary>
internal static class TargetCells
{
    private static readonly string[] PendingWords = ["検討中", "調整中", "未定"];
    private static readonly string[] StateEnds = ["済", "済み", "準備中", "調整中", "協議中", "作業中", "工事中", "試行中", "中止", "休止"];
    private static readonly string[] Results = ["増", "減", "維持", "向上", "上昇", "低下", "改善", "達成", "拡大", "縮小", "継続"];

    /// <summary>Reads the whole of a cell.</summary>
    internal static NotationResult<Target> Read(ReadOnlySpan<char> text, YearNotation years, CellContext context)
    {
        if (CellSplit.IsDash(text))
        {
            return new(Target.NotSet(context.Phase));
        }

        var cell = new CellReader(text, years, context);
        return cell.TryRead() ? TargetOf(cell, text, years, context.Phase)
            : ReadWords(text, years, context)
            ?? new(CellParts.ErrorOf(text, years, context, cell.Error!));
    }

    /// <summary>Says whether a figure may be a rise by it: +5.</summary>
    internal static bool IsRise(in CellFigure figure) => figure.HasPlus && figure.Value.Amount != 0;

    private static NotationResult<Target> TargetOf(in CellReader cell, ReadOnlySpan<char> text, YearNotation years, int? phase)
    {
        var figure = cell.Figure;
        if (CellReader.EndsWithArrow(cell.Remark))
        {
            var readings = new Wording("到達とも、以上・以下とも", "to be reached, or exceeded, or not to be exceeded");
            return new(NotationError.At(text, Reason.TwoReadings, figure.End, readings));
        }

        if (IsRise(figure))
        {
            var value = TextCursor.Trim(text.Slice(0, figure.End)).ToString();
            var readings = new Wording($"「{value}」という値とも、その増加とも", $"the value '{value}' or a rise by it");
            return new(NotationError.At(text, Reason.TwoReadings, 0, readings));
        }

        var due = cell.Period;
        Target target = figure.High is { } high
            ? Target.Between(figure.Value, high, due, phase)
            : new ThresholdTarget(figure.Condition ?? TargetCondition.Reach, figure.Value, due, phase);
        var qualifier = cell.StatusWords is null ? cell.Qualifier : cell.Qualifier + cell.StatusWords;
        var (counts, from) = CountingWords.In(qualifier, years, due).Of(counts: null, from: null, due);
        target = qualifier is null ? target : target.WithQualifier(qualifier).WithCounts(counts, from);
        return new(target, cell.Printed.Normalizations, cell.Printed.TrailingWords, cell.Remark);
    }

    /// <summary>Reads words, with the due year before them or in brackets behind them: <c>現状値以上 (令和7 (2025) 年度)</c>, <c>2025年度完成</c>. Words with a
    /// digit in them are what is done with a figure (<c>20件増加</c>), or a figure gone wrong.</summary>
    private static NotationResult<Target>? ReadWords(ReadOnlySpan<char> text, YearNotation years, CellContext context)
    {
        if (!CellSplit.TrySplit(text, years, context.Period, out var words, out var due, out var result))
        {
            return result.Refusing<Target>();
        }

        return WordsIn(words, years, due, context) is { } target ? new(target, result.Normalizations, result.TrailingWords) : null;
    }

    internal static Target? WordsIn(ReadOnlySpan<char> words, YearNotation years, CalendarPeriod? due, CellContext context)
    {
        if (CellUnits.Unquoted(words) is { } quoted)
        {
            return CharacterClasses.IsBlank(quoted.AsSpan()) ? null : Target.InWords(quoted, due, context.Phase);
        }

        var printed = words.ToString();
        if (!words.IsEmpty
            && AtDistance(printed, due, context.Phase) is { } atDistance)
        {
            return atDistance;
        }

        return CellReader.IsActOnFigure(words, years, context) ? Target.InWords(printed, due, context.Phase)
            : !IsWords(words) ? null
            : IsPending(words) ? Target.Pending(printed, due, context.Phase)
            : RelativeWords.ConditionOf(printed) is { } relative
                ? Target.Relative(relative.Condition, relative.Reference, due: due, phase: context.Phase).WithText(printed)
            : ConditionWords.DirectionOf(printed) is { } direction ? new DirectionTarget(direction, due, context.Phase).WithText(printed)
            : Target.InWords(printed, due, context.Phase);
    }

    /// <summary>Reads a target at a distance from what was measured: 基準値から10%減.</summary>
    internal static Target? AtDistance(string words, CalendarPeriod? due, int? phase) =>
        RelativeWords.Read(words, due, phase) ?? RelativeWords.ReadSum(words, due, phase);

    /// <summary>Says whether a text is words: with a letter, without digits and per cent, without characters that cannot be seen, and no bare
    /// condition.</summary>
    internal static bool IsWords(ReadOnlySpan<char> text)
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

    /// <summary>Says whether a text without a figure is how far something has come: 未設置, 策定済み, 検討中, 実施.</summary>
    internal static bool IsState(ReadOnlySpan<char> text)
    {
        if (!IsWords(text) || new TextCursor(text).TrySkipAny(Results))
        {
            return false; // 増加 is of what was measured, and not how far it had come.
        }

        if (text[0] == '未' || CellWords.IsAct(text))
        {
            return true;
        }

        foreach (var end in StateEnds)
        {
            if (text.EndsWith(end.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
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

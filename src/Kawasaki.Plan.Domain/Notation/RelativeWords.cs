using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>The words of targets that are relative to the baseline or the measurement before, or only have a direction.</summary>
internal static class RelativeWords
{
    private static readonly string[] Baselines = ["現状値", "現状", "基準値", "策定時", "計画策定時", "計画策定時の値"];
    private static readonly string[] Previous = ["前年度", "前年", "前回", "前年度値", "前回値", "前年度実績"];

    private static readonly (string Words, TargetCondition Condition)[] Suffixes =
    [
        .. ConditionWords.All.Select(words => (words.Word, words.Condition)),
        ("より増加", TargetCondition.Above),
        ("より減少", TargetCondition.Below),
    ];

    private static readonly string[] Particles = ["より", "から", "比で", "比", "に対し"];

    private static readonly (string Words, TargetCondition Condition)[] Distances =
    [
        ("増加", TargetCondition.AtLeast),
        ("増", TargetCondition.AtLeast),
        ("減少", TargetCondition.AtMost),
        ("減", TargetCondition.AtMost),
    ];

    /// <summary>Reads a target at a distance from a figure: <c>現状より10%増</c>, <c>前年度比5%減</c>.</summary>
    internal static RelativeTarget? Read(string text, CalendarPeriod? due, int? phase)
    {
        foreach (var (words, condition) in Distances)
        {
            foreach (var particle in text.EndsWith(words, StringComparison.Ordinal) ? Particles : [])
            {
                var at = text.IndexOf(particle, StringComparison.Ordinal);
                var end = text.Length - words.Length;
                if (at < 0 || at + particle.Length >= end || ReferenceOf(text.Substring(0, at)) is not { } reference)
                {
                    continue;
                }

                var distance = text.AsSpan(at + particle.Length, end - at - particle.Length);
                if (CellParser.TryReadFigure(distance, 0, unit: null, out var figure, out _)
                    && figure.End == distance.Length
                    && !figure.HasCondition
                    && figure.Value.Amount > 0)
                {
                    var by = condition is TargetCondition.AtMost ? new Quantity(-figure.Value.Amount, figure.Value.Unit) : figure.Value;
                    return Target.Relative(condition, reference, by, due, phase).WithText(text);
                }
            }
        }

        return null;
    }

    /// <summary>Reads a target that is a reference and a signed distance: <c>現状値＋10件</c>, <c>基準値－5%以下</c>.</summary>
    internal static RelativeTarget? ReadSum(string text, CalendarPeriod? due, int? phase)
    {
        var at = 0;
        while (at < text.Length && Folding.Narrow(text[at]) != '+' && !Folding.IsMinus(text[at]))
        {
            at++;
        }

        return at < text.Length
            && ReferenceOf(TextCursor.TrimEnd(text.AsSpan(0, at)).ToString()) is { } reference
            && CellParser.TryReadFigure(text.AsSpan(), at, unit: null, out var figure, out _)
            && figure.End == text.Length
            && figure is { High: null, Value.Amount: not 0 }
                ? Target.Relative(figure.Condition ?? TargetCondition.Reach, reference, figure.Value, due, phase).WithText(text)
                : null;
    }

    private static ReferencePoint? ReferenceOf(string words) =>
        Array.IndexOf(Baselines, words) >= 0 ? ReferencePoint.Baseline : Array.IndexOf(Previous, words) >= 0 ? ReferencePoint.Previous : null;

    /// <summary>Returns how a value must stand to what, or <see langword="null"/> where the words are others.</summary>
    internal static (TargetCondition Condition, ReferencePoint Reference)? ConditionOf(string text)
    {
        foreach (var (words, condition) in Suffixes)
        {
            if (!text.EndsWith(words, StringComparison.Ordinal))
            {
                continue;
            }

            if (ReferenceOf(text.Substring(0, text.Length - words.Length)) is { } reference)
            {
                return (condition, reference);
            }
        }

        return null;
    }
}

using Ardalis.GuardClauses;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Internal;

/// <summary>Guards for what the domain asks of its arguments. Extensions of <see cref="Guard.Against"/>.</summary>
internal static class DomainGuards
{
    /// <summary>Refuses a number outside its bounds, and names all three.</summary>
    internal static int OutsideBounds(this IGuardClause guard, int number, string parameterName, int first, int last)
    {
        _ = guard;
        return number >= first && number <= last
            ? number
            : throw new ArgumentOutOfRangeException(parameterName, Invariant($"Expected a number from {first} to {last}, but found {number}."))
                .Saying(Invariant($"{first} から {last} までの数ではなく {number} があります。"));
    }

    /// <summary>Refuses what is no symbol of a unit, and gives ％ as %.</summary>
    internal static string NoUnitSymbol(this IGuardClause guard, string symbol, string parameterName)
    {
        guard.Blank(symbol, parameterName);
        return !UnitSymbols.IsSymbol(symbol.AsSpan())
            ? throw Worded.Refusal(
                Invariant($"単位の前後には空白がなく、制御文字も入りませんが、「{Excerpt.Of(symbol.AsSpan())}」です。"),
                Invariant($"A unit begins and ends with no white space and has no control character in it, but is '{Excerpt.Of(symbol.AsSpan())}'."),
                parameterName)
            : symbol == UnitSymbols.WidePercent ? UnitSymbols.Percent : symbol;
    }

    /// <summary>Refuses a phase number below 1.</summary>
    internal static int? PhaseBelowOne(this IGuardClause guard, int? phase, string parameterName)
    {
        _ = guard;
        return phase is < 1
            ? throw new ArgumentOutOfRangeException(parameterName, Invariant($"A phase is 1 or more, but is {phase}."))
                .Saying(Invariant($"期は 1 以上ですが、{phase} です。"))
            : phase;
    }

    /// <summary>Copies a list that may be absent, and refuses a <see langword="null"/> in it.</summary>
    internal static ValueList<T> NullItems<T>(this IGuardClause guard, IEnumerable<T>? items, string parameterName)
        where T : class
    {
        _ = guard;
        var list = ValueList<T>.CopyOf(items);
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is null)
            {
                throw new ArgumentException(Invariant($"{parameterName}[{i}] is null."), parameterName);
            }
        }

        return list;
    }

    /// <summary>Refuses a text that is absent, empty or nothing but white space.</summary>
    internal static string Blank(this IGuardClause guard, string? text, string parameterName) =>
        CharacterClasses.IsBlank(guard.Null(text, parameterName).AsSpan())
            ? throw Worded.Refusal($"「{parameterName}」が空白です。", $"'{parameterName}' must not be blank.", parameterName)
            : text!;

    /// <summary>Refuses a text that is there and blank.</summary>
    internal static string? BlankOrNull(this IGuardClause guard, string? text, string parameterName) =>
        text is null ? null : guard.Blank(text, parameterName);

    /// <summary>Refuses a text that is blank in a language.</summary>
    internal static Wording BlankText(this IGuardClause guard, Wording text, string parameterName)
    {
        _ = guard;
        return CharacterClasses.IsBlank(text.Japanese.AsSpan()) || CharacterClasses.IsBlank(text.English.AsSpan())
            ? throw Worded.Refusal("日本語か英語の文字列が空白です。", "The text is blank in one of the two languages.", parameterName)
            : text;
    }
}

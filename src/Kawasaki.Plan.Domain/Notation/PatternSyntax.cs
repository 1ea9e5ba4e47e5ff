using System.Text;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Reads patterns, and refuses those of which a text could not be read back to one value.</summary>
internal static class PatternSyntax
{
    internal const int MaxParts = 64;

    internal static PatternPart[] Read(string pattern, PeriodUnit unit, EraTable eras)
    {
        var parts = PartsOf(pattern, unit, eras);
        if (parts.Count > MaxParts)
        {
            throw Refused(pattern, parts[MaxParts].Position, Invariant($"no more than {MaxParts} fields and literals"));
        }

        CheckThatAllIsSaid(pattern, unit, parts);
        return PatternAmbiguity.FirstIn(parts) is { } open
            ? throw Refused(pattern, open.Position, "a field that ends where only one text can end: with this one, a text could be read in two ways")
            : [.. parts];
    }

    private static List<PatternPart> PartsOf(string pattern, PeriodUnit unit, EraTable eras)
    {
        var parts = new List<PatternPart>();
        var literal = new StringBuilder();
        var literalPosition = 0;
        for (var cursor = new TextCursor(pattern.AsSpan()); !cursor.AtEnd; cursor.Position++)
        {
            var c = cursor.Current;
            var isDoubled = c is '{' or '}' && cursor.Next == c;
            if (c == '{' && !isDoubled)
            {
                var close = cursor.Rest.IndexOf('}');
                var field = PatternFields.Find(close < 0 ? default : cursor.Rest.Slice(1, close - 1), unit)
                    ?? throw Refused(pattern, cursor.Position, $"a field of a {unit}: {PatternFields.NamesOf(unit)}");
                EndLiteral();
                parts.Add(new(field, "", cursor.Position, eras));
                cursor.Position += close;
                literalPosition = cursor.Position + 1;
            }
            else if (c == '}' && !isDoubled)
            {
                throw Refused(pattern, cursor.Position, "no single '}': double it where it stands for itself");
            }
            else if (PatternPart.IsMark(c))
            {
                throw Refused(pattern, cursor.Position, "a character: U+FFFE and U+FFFF are none");
            }
            else
            {
                literal.Append(c);
                cursor.Position += isDoubled ? 1 : 0;
            }
        }

        EndLiteral();
        return parts;

        void EndLiteral()
        {
            if (literal.Length > 0)
            {
                parts.Add(new(PatternField.Literal, literal.ToString(), literalPosition, eras));
                literal.Clear();
            }
        }
    }

    private static void CheckThatAllIsSaid(string pattern, PeriodUnit unit, List<PatternPart> parts)
    {
        if (!parts.Exists(part => part.Field.IsGregorian()))
        {
            var (era, number) = (parts.Find(part => part.Field.IsEra()), parts.Find(part => part.Field.IsYearOfEra()));
            if (era is null || number is null)
            {
                throw Refused(
                    pattern,
                    (era ?? number)?.Position ?? pattern.Length,
                    era is not null ? "a year of the era, such as {year}, or {gregorian}, beside the era"
                    : number is not null ? "an era, such as {era}, or {gregorian}, beside its year"
                    : "a year: {gregorian}, or an era and its year");
            }
        }

        var missing = PatternFields.Missing(unit, is_ => parts.Exists(part => is_(part.Field)));
        if (missing.Length > 0)
        {
            throw Refused(pattern, pattern.Length, missing);
        }
    }

    private static ArgumentException Refused(string pattern, int position, string expected) =>
        new(Invariant($"Expected {expected}, at index {position} of the pattern '{Excerpt.Of(pattern.AsSpan())}'."), nameof(pattern));
}

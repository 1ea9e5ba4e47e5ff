namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Finds out whether two different values of the fields of a pattern can make one text.</summary>
/// <remarks>
/// Two readings of one text part ways where a field ends earlier in one of them. From there on each goes through its own parts over the same
/// characters, and one is ahead of the other. The pattern is ambiguous where they meet again at one part.
/// </remarks>
internal static class PatternAmbiguity
{
    /// <summary>Returns the first part at which two readings part ways and meet again, or <see langword="null"/>.</summary>
    internal static PatternPart? FirstIn(List<PatternPart> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            foreach (var (longer, shorter) in from longer in parts[i].Words from shorter in parts[i].Words select (longer, shorter))
            {
                if (shorter.Length < longer.Length
                    && PatternPart.CommonLength(shorter.AsSpan(), longer.AsSpan()) == shorter.Length
                    && Meet(parts, new(i + 1, i + 1, longer.Substring(shorter.Length)), []))
                {
                    return parts[i];
                }
            }
        }

        return null;
    }

    private static bool Meet(List<PatternPart> parts, Place place, HashSet<Place> seen)
    {
        if (place.Lead.Length == 0 && place.Behind == place.Ahead)
        {
            return true;
        }

        if (place.Behind == parts.Count || !seen.Add(place))
        {
            return false;
        }

        foreach (var word in parts[place.Behind].Words)
        {
            var common = PatternPart.CommonLength(word.AsSpan(), place.Lead.AsSpan());
            var next = word.Length <= place.Lead.Length
                ? new Place(place.Behind + 1, place.Ahead, place.Lead.Substring(common))
                : new Place(place.Ahead, place.Behind + 1, word.Substring(common));
            if (common == Math.Min(word.Length, place.Lead.Length) && Meet(parts, next.InOrder(), seen))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where two readings stand: the part that is next for each, and by which characters one is ahead.</summary>
    private readonly record struct Place(int Behind, int Ahead, string Lead)
    {
        internal Place InOrder() => Lead.Length == 0 && Behind > Ahead ? new(Ahead, Behind, Lead) : this;
    }
}

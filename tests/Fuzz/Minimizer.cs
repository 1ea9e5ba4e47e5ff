namespace Kawasaki.Plan.Fuzz;

/// <summary>Makes a failing text smaller as long as it fails the same way: by lines, then by characters.</summary>
internal static class Minimizer
{
    private const int MostChecks = 6000;

    internal static string Minimize(string text, Func<string, bool> fails)
    {
        var checks = 0;
        bool FailsStill(string smaller) => ++checks <= MostChecks && fails(smaller);
        for (var before = -1; before != text.Length;)
        {
            before = text.Length;
            text = Reduce(text.Split('\n'), lines => string.Join('\n', lines), FailsStill);
            text = Reduce(text.ToCharArray(), characters => new(characters), FailsStill);
        }

        return text;
    }

    /// <summary>Leaves out runs of parts, shorter and shorter ones.</summary>
    private static string Reduce<T>(T[] parts, Func<T[], string> join, Func<string, bool> fails)
    {
        for (var size = Math.Max(parts.Length / 2, 1); size > 0; size /= 2)
        {
            for (var start = 0; start < parts.Length;)
            {
                var fewer = (T[])[.. parts.AsSpan(0, start), .. parts.AsSpan(Math.Min(start + size, parts.Length))];
                if (fewer.Length < parts.Length && fails(join(fewer)))
                {
                    parts = fewer;
                }
                else
                {
                    start += size;
                }
            }
        }

        return join(parts);
    }
}

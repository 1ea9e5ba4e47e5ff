namespace Kawasaki.Plan.Domain.Calendars;

public sealed partial class EraTable
{
    private readonly bool[] _starts;

    /// <summary>Returns where in a text a year may begin, or -1.</summary>
    internal int IndexOfStart(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (_starts[text[i]])
            {
                return i;
            }
        }

        return -1;
    }

    private static bool[] SearchFor(string characters)
    {
        var starts = new bool[char.MaxValue + 1];
        foreach (var c in characters)
        {
            starts[c] = true;
        }

        return starts;
    }
}

using System.Buffers;

namespace Kawasaki.Plan.Domain.Calendars;

public sealed partial class EraTable
{
    private readonly SearchValues<char> _starts;

    /// <summary>Returns where in a text a year may begin, or -1.</summary>
    internal int IndexOfStart(ReadOnlySpan<char> text) => text.IndexOfAny(_starts);

    private static SearchValues<char> SearchFor(string characters) => SearchValues.Create(characters);
}

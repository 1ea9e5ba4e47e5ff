namespace Kawasaki.Plan.Documents.Reading;

/// <summary>A set of sections.</summary>
internal sealed class SectionSet
{
    private int _members;

    internal bool Contains(Section section) => (_members & (1 << (int)section)) != 0;

    /// <summary>Adds a section, and says whether it was not in the set.</summary>
    internal bool Add(Section section)
    {
        var isNew = !Contains(section);
        _members |= 1 << (int)section;
        return isNew;
    }
}

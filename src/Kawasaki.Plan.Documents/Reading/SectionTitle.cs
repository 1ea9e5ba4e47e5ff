namespace Kawasaki.Plan.Documents.Reading;

/// <summary>The title of a section, and the number that it has in the published plan.</summary>
internal sealed record SectionTitle(string Text, int Number, Section Section, bool IsAlias)
{
    /// <summary>Returns how many letters of a heading are the title and what stands behind it.</summary>
    internal int LengthIn(ReadOnlySpan<char> heading) => heading.Length - heading.LastIndexOf(Text.AsSpan());

    /// <summary>Says whether a title is another one of the same section.</summary>
    internal Predicate<SectionTitle> IsOtherNameOf(string text) => title => title.Section == Section && title.Text == text;
}

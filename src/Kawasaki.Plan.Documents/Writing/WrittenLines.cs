using System.Text;

namespace Kawasaki.Plan.Documents.Writing;

/// <summary>The lines of a document while it is written, each with the place of the plan that it belongs to.</summary>
internal sealed class WrittenLines
{
    private readonly List<(string Text, string Place)> _lines = [];

    /// <summary>Gets or sets the place to which the next lines belong.</summary>
    internal string Place { get; set; } = "the plan";

    internal void Add(string line) => _lines.Add((line, Place));

    /// <summary>Adds a row of a table.</summary>
    internal void AddRow(IEnumerable<string> cells) => Add(string.Join("\t", cells));

    /// <summary>Adds a block of lines, with a blank line before it.</summary>
    internal void AddBlock(params string[] lines)
    {
        Separate();
        foreach (var line in lines)
        {
            Add(line);
        }
    }

    /// <summary>Adds a blank line, unless the document begins here.</summary>
    internal void Separate()
    {
        if (_lines.Count > 0)
        {
            Add("");
        }
    }

    /// <summary>Returns the place to which a line belongs.</summary>
    /// <param name="line">The number of the line, from 1.</param>
    internal string PlaceOf(int line) => line <= _lines.Count ? _lines[line - 1].Place : Place;

    /// <summary>Returns the place of the first half of a surrogate pair, which no encoding can say, or <see langword="null"/>.</summary>
    internal string? PlaceOfLoneSurrogate() => _lines.Find(line => HasLoneSurrogate(line.Text)).Place;

    /// <summary>Returns the lines, each with LF at its end.</summary>
    public override string ToString()
    {
        var builder = new StringBuilder();
        foreach (var (text, _) in _lines)
        {
            builder.Append(text).Append('\n');
        }

        return builder.ToString();
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return true;
            }

            i++;
        }

        return false;
    }
}

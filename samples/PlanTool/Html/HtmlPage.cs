using System.Globalization;
using System.Xml;

namespace PlanTool.Html;

/// <summary>A page of HTML as it is written: every text is escaped, every element is closed.</summary>
internal sealed class HtmlPage : IDisposable
{
    private const char Replacement = '\uFFFD';

    private readonly XmlWriter _writer;
    private int _lastId;

    internal HtmlPage(TextWriter output, string language)
    {
        output.WriteLine("<!DOCTYPE html>");
        _writer = XmlWriter.Create(output, new() { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.None });
        _ = Open("html", ("lang", language));
    }

    /// <summary>Returns an id that no element has yet.</summary>
    internal string NewId() => string.Create(CultureInfo.InvariantCulture, $"i{++_lastId}");

    /// <summary>Begins an element.</summary>
    /// <returns>What ends it.</returns>
    internal Element Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _writer.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                _writer.WriteAttributeString(attribute, Clean(value));
            }
        }

        return new(_writer);
    }

    /// <summary>Writes an element that holds a text.</summary>
    internal void Write(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (Open(name, attributes))
        {
            Write(text);
        }
    }

    /// <summary>Writes an element that ends with its start.</summary>
    internal void WriteVoid(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _ = Open(name, attributes);
        _writer.WriteEndElement(); // Which, unlike the end of others, is the start itself.
    }

    internal void Write(string text) => _writer.WriteString(Clean(text));

    /// <summary>Writes a style sheet of our own, in which nothing is to be escaped.</summary>
    internal void WriteStyle(string style)
    {
        using (Open("style"))
        {
            _writer.WriteRaw(style);
        }
    }

    internal void WriteLine() => _writer.WriteRaw("\n");

    public void Dispose() => _writer.Dispose();

    /// <summary>Returns a text that no page takes for something else: what is not seen is spelled out, and half a character replaced.</summary>
    private static string Clean(string text)
    {
        var clean = OneLine.Of(text);
        if (!clean.Any(char.IsSurrogate) && !clean.AsSpan().ContainsAny('\uFFFE', '\uFFFF'))
        {
            return clean;
        }

        var characters = clean.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (i + 1 < characters.Length && char.IsSurrogatePair(characters[i], characters[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(characters[i]) || characters[i] is '\uFFFE' or '\uFFFF')
            {
                characters[i] = Replacement;
            }
        }

        return new(characters);
    }

    /// <summary>An element that is ended by disposing of it.</summary>
    internal readonly struct Element(XmlWriter writer) : IDisposable
    {
        public void Dispose() => writer.WriteFullEndElement();
    }
}

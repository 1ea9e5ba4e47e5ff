using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Kawasaki.Plan.Build;

/// <summary>
/// The texts of the documentation in Japanese. Each English text stands once, in whichever members it occurs, beside its Japanese. What it refers to stands
/// in both by its last name: <c>CompareTo</c>. A line that is broken has a space in English and none in Japanese.
/// </summary>
internal sealed partial class JapaneseTexts
{
    private readonly Dictionary<string, XElement> _byEnglish = new(StringComparer.Ordinal);

    private JapaneseTexts()
    {
    }

    /// <summary>Gets the English texts.</summary>
    internal IEnumerable<string> English => _byEnglish.Keys;

    /// <summary>Reads all files of a folder.</summary>
    internal static JapaneseTexts Read(string folder)
    {
        var texts = new JapaneseTexts();
        foreach (var text in Directory.EnumerateFiles(folder, "*.xml").SelectMany(file => XElement.Load(file, LoadOptions.PreserveWhitespace).Elements("text")))
        {
            var english = TextOf(text.Element("en")!);
            if (!texts._byEnglish.TryAdd(english, Joined(text.Element("ja")!)))
            {
                throw new InvalidDataException($"This text stands twice in {folder}: {english}");
            }
        }

        return texts;
    }

    /// <summary>The elements of a documentation that have a text: all but what is taken over from elsewhere, and code.</summary>
    internal static IEnumerable<XElement> TextsOf(XDocument documentation) =>
        documentation.Descendants("member").Elements().Where(element => element.Name.LocalName is not ("inheritdoc" or "example"));

    /// <summary>What an element says, in one line.</summary>
    internal static string TextOf(XElement element)
    {
        var copy = new XElement(element);
        foreach (var reference in ReferencesIn(copy))
        {
            reference.Value = LastName(reference.Value);
        }

        return Spaces().Replace(string.Concat(copy.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))), " ").Trim();
    }

    /// <summary>The Japanese of an English text; empty where there is none yet.</summary>
    internal string JapaneseOf(string english) => _byEnglish.TryGetValue(english, out var japanese) ? TextOf(japanese) : "";

    /// <summary>The tags in a text, in an order of their own.</summary>
    internal static IEnumerable<string> TagsOf(string text) =>
        XElement.Parse($"<text>{text}</text>").Descendants().Select(tag => tag.Name == "para" ? "para" : tag.ToString(SaveOptions.DisableFormatting)).Order(StringComparer.Ordinal);

    /// <summary>Puts the Japanese in the place of every text that has it.</summary>
    internal void Translate(XDocument documentation)
    {
        foreach (var element in TextsOf(documentation).Where(element => JapaneseOf(TextOf(element)).Length > 0))
        {
            var whole = ReferencesIn(element).ToLookup(reference => LastName(reference.Value), reference => reference.Value, StringComparer.Ordinal);
            var japanese = new XElement(_byEnglish[TextOf(element)]);
            foreach (var reference in ReferencesIn(japanese))
            {
                reference.Value = whole[reference.Value].FirstOrDefault(reference.Value);
            }

            element.ReplaceNodes(japanese.Nodes());
        }
    }

    private static IEnumerable<XAttribute> ReferencesIn(XElement element) => element.Descendants().Attributes("cref");

    /// <summary>The last name of a reference: CompareTo of <c>M:Kawasaki.Plan.Domain.Calendars.FiscalYear.CompareTo(…)</c>.</summary>
    private static string LastName(string reference)
    {
        var name = reference.Split('(')[0];
        return name[(name.LastIndexOfAny(['.', ':']) + 1)..];
    }

    private static XElement Joined(XElement japanese)
    {
        var copy = new XElement(japanese);
        foreach (var text in copy.DescendantNodes().OfType<XText>().ToArray())
        {
            text.Value = BrokenLines().Replace(text.Value, "");
        }

        return copy;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex BrokenLines();
}

using System.Xml.Linq;
using Kawasaki.Plan.Build;
using Kawasaki.Plan.Domain.Tests.Oracles;
using Xunit;

namespace Kawasaki.Plan.Documents.Files.Tests;

/// <summary>Every text of the documentation of public members stands in Japanese, too, and says it with the same tags.</summary>
public partial class JapaneseDocsTests
{
    private const string Rewrite = "REWRITE_PAGES"; // Set to 1, it adds the texts that are absent, with an empty Japanese, which the tests then ask for.

    private static readonly string[] Assemblies = ["Kawasaki.Plan.Domain", "Kawasaki.Plan.Documents", "Kawasaki.Plan.Documents.Files"];

    private static readonly string Folder = Path.Combine(SharedFiles.RepositoryRoot, "src", "PublicDocs", "Japanese");

    private static readonly JapaneseTexts Japanese = JapaneseTexts.Read(Folder);

    public static TheoryData<string> AssemblyNames => [.. Assemblies];

    [Theory]
    [MemberData(nameof(AssemblyNames))]
    public void Every_text_has_its_Japanese(string assembly)
    {
        var texts = JapaneseTexts.TextsOf(DocumentationOf(assembly)).ToArray();
        if (Environment.GetEnvironmentVariable(Rewrite) == "1")
        {
            AddAbsent(texts);
        }

        Assert.NotEmpty(texts);
        AssertNone(texts.Where(text => Japanese.JapaneseOf(JapaneseTexts.TextOf(text)).Length == 0).Select(text => $"{MemberOf(text)}: {JapaneseTexts.TextOf(text)}"));
    }

    [Fact]
    public void The_Japanese_has_the_tags_of_the_English() =>
        AssertNone(Japanese.English.Where(english => Japanese.JapaneseOf(english) is { Length: > 0 } japanese
            && !JapaneseTexts.TagsOf(english).SequenceEqual(JapaneseTexts.TagsOf(japanese))));

    [Fact]
    public void The_Japanese_is_written_in_kana_and_kanji() =>
        AssertNone(Japanese.English.Select(Japanese.JapaneseOf).Where(text => text.Length > 0 && !text.Any(character => character is >= 'ぁ' and <= '鿿')));

    [Theory]
    [MemberData(nameof(AssemblyNames))]
    public void The_Japanese_documentation_has_the_members_and_references_of_the_English(string assembly)
    {
        var english = DocumentationOf(assembly);
        var japanese = new XDocument(english);
        Japanese.Translate(japanese);

        Assert.NotEqual(english.ToString(), japanese.ToString());
        Assert.Equal(OutlineOf(english), OutlineOf(japanese));
    }

    [Theory]
    [MemberData(nameof(AssemblyNames))]
    public void An_example_is_code_and_needs_no_Japanese(string assembly) =>
        AssertNone(DocumentationOf(assembly).Descendants("example").Where(example => example.Nodes().Any(node =>
            node is XText text ? !string.IsNullOrWhiteSpace(text.Value) : node is XElement { Name.LocalName: not "code" })).Select(MemberOf));

    private static void AssertNone(IEnumerable<string> faults)
    {
        var list = faults.ToArray();
        Assert.True(list.Length == 0, string.Join('\n', list));
    }

    private static IEnumerable<string> OutlineOf(XDocument documentation) =>
        documentation.Descendants("member").Select(member => $"{member.Attribute("name")!.Value}: {string.Join(' ', member.Elements().Select(element =>
            $"{element.Name}{string.Concat(element.Attributes())} {string.Join(' ', element.Descendants().Attributes().Select(attribute => attribute.ToString()).Order(StringComparer.Ordinal))}"))}");

    private static XDocument DocumentationOf(string assembly) =>
        XDocument.Load(Path.Combine(AppContext.BaseDirectory, $"{assembly}.xml"), LoadOptions.PreserveWhitespace);

    private static string MemberOf(XElement text) => text.Parent!.Attribute("name")!.Value;

    /// <summary>Adds what is absent to the file of the namespace where it stands first.</summary>
    private static void AddAbsent(IReadOnlyCollection<XElement> texts)
    {
        var known = JapaneseTexts.Read(Folder).English.ToArray();
        var absent = texts.GroupBy(JapaneseTexts.TextOf).Where(text => !known.Contains(text.Key));
        foreach (var file in absent.GroupBy(text => NamespaceOf(text.First())))
        {
            var path = Path.Combine(Folder, $"{file.Key}.xml");
            var before = File.Exists(path) ? File.ReadAllText(path) : "<texts>\n</texts>\n";
            var added = string.Concat(file.Select(text => $"  <text>\n    <en>{text.Key}</en>\n    <ja></ja>\n  </text>\n"));
            File.WriteAllText(path, before.Replace("</texts>\n", $"{added}</texts>\n", StringComparison.Ordinal));
        }
    }

    private static string NamespaceOf(XElement text)
    {
        var type = text.Document!.Descendants("member").Select(member => member.Attribute("name")!.Value[2..])
            .First(name => $"{MemberOf(text)[2..]}.".StartsWith($"{name}.", StringComparison.Ordinal));
        return type[..type.LastIndexOf('.')];
    }
}

using Kawasaki.Plan.Build;
using Xunit;

namespace Kawasaki.Plan.Documents.Files.Tests;

/// <summary>Only the newer platform has all members.</summary>
public partial class JapaneseDocsTests
{
    [Fact]
    public void No_Japanese_is_left_of_an_English_text_that_went() =>
        AssertNone(Japanese.English.Except(Assemblies.SelectMany(assembly => JapaneseTexts.TextsOf(DocumentationOf(assembly))).Select(JapaneseTexts.TextOf)));
}

using System.Reflection;
using Kawasaki.Plan.Documents.Tables;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Documentation;

/// <summary>The catalogue of diagnostics lists the rules that there are, and its examples have their causes. A new rule has a row in both languages.</summary>
public class CatalogueTests
{
    private static readonly PlanReadingOptions Options = new([new SuspectWord("申", "甲")]);

    /// <summary>Rules whose cause is a fault of the reader, or too long to print.</summary>
    private static readonly string[] WithoutExample = ["PLAN002", "PLAN003", "PLAN218"];

    private static readonly IReadOnlyList<DiagnosticDescriptor> Rules = DiagnosticDescriptor.All;

    public static TheoryData<string> DocumentPages => [.. Pages.Documents];

    public static TheoryData<string, string, string, string> Examples =>
    [
        .. from page in Pages.Documents
           from row in Pages.CatalogueOf(page)
           let example = row.Example
           where example is not null
           select new TheoryDataRow<string, string, string, string>(page, row.Code, row.Severity, example!),
    ];

    public static TheoryData<string> Codes => [.. Rules.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(DocumentPages))]
    public void The_catalogue_lists_every_rule_once_in_order_with_its_severity_and_effect(string page) =>
        Assert.Equal(
            Rules.Select(rule => $"{rule.Code} {SeverityName(rule.Severity)} {rule.Effect}"),
            Pages.CatalogueOf(page).Select(row => $"{row.Code} {row.Severity} {char.ToUpperInvariant(row.Effect[0])}{row.Effect[1..]}"));

    [Theory]
    [MemberData(nameof(DocumentPages))]
    public void Every_row_but_those_of_causes_that_cannot_be_printed_has_an_example(string page) =>
        Assert.Equal(WithoutExample, Pages.CatalogueOf(page).Where(row => row.Example is null).Select(row => row.Code));

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gives_its_diagnostic(string page, string code, string severity, string example)
    {
        var text = CatalogueRow.DocumentOf(example);
        var diagnostics = CatalogueRow.IsTable(example) ? IndicatorTables.Read(text).Diagnostics : PlanDocumentReader.Read(text, Options, TestContext.Current.CancellationToken).Diagnostics;

        Assert.True(diagnostics.Any(item => item.Code == code && SeverityName(item.Severity) == severity), $"{page}, {code}: {string.Join("\n", diagnostics)}");
    }

    [Fact]
    public void Codes_are_unique_and_have_three_digits()
    {
        Assert.NotEmpty(Rules);
        Assert.Equal(Rules.Count, Rules.Select(rule => rule.Code).Distinct().Count());
        Assert.All(Rules, rule => Assert.Matches("^PLAN[0-9]{3}$", rule.Code));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_has_a_message_in_each_language(string code)
    {
        var rule = Rules.Single(item => item.Code == code);
        var (english, japanese) = (MessageOf(rule, "English"), MessageOf(rule, "Japanese"));

        Assert.False(string.IsNullOrWhiteSpace(english));
        Assert.False(string.IsNullOrWhiteSpace(japanese));
        Assert.NotEqual(english, japanese);
        Assert.DoesNotContain(english, IsJapanese);
        Assert.Contains(japanese, IsJapanese);
        Assert.Equal(english.Contains("SUBJECT", StringComparison.Ordinal), japanese.Contains("SUBJECT", StringComparison.Ordinal));
        Assert.EndsWith(".", english.Replace("SUBJECT", "SUBJECT.", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void All_descriptors_that_the_library_has_are_listed()
    {
        var fields =
            from type in typeof(DiagnosticDescriptor).Assembly.GetTypes()
            from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            where field.FieldType == typeof(DiagnosticDescriptor)
            select (DiagnosticDescriptor)field.GetValue(null)!;

        Assert.Equal(fields.OrderBy(rule => rule.Code, StringComparer.Ordinal), Rules);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_title_is_short_and_in_each_language(string code)
    {
        var title = Rules.Single(item => item.Code == code).Title;

        Assert.Contains(title.Japanese, IsJapanese);
        Assert.DoesNotContain(title.English, IsJapanese);
        Assert.True(title.English.Length <= 60 && title.Japanese.Length <= 30 && !title.English.EndsWith('.') && !title.Japanese.EndsWith('。'), $"{title}");
    }

    private static bool IsJapanese(char c) => c is >= '\u3000' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFFEF';

    private static string SeverityName(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Info => "info",
        DiagnosticSeverity.Warning => "warning",
        _ => "error",
    };

    /// <summary>Returns a message with a subject, which only the library puts in.</summary>
    private static string MessageOf(DiagnosticDescriptor descriptor, string language)
    {
        var message = typeof(DiagnosticDescriptor).GetProperty(language, BindingFlags.Instance | BindingFlags.NonPublic)!;
        return ((Func<string, string>)message.GetValue(descriptor)!)("SUBJECT");
    }
}

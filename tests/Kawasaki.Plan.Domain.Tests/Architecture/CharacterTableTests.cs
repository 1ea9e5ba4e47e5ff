using System.Text.RegularExpressions;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Architecture;

/// <summary>Which characters are dashes, spaces and brackets is said in one table, for both packages.</summary>
public class CharacterTableTests
{
    private static readonly string[] Classes = ["-‐‑–−－—―─ーｰ～〜~∼", " \u3000\u00A0\u2003\u202F", "(（[［", ")）]］"];
    private static readonly string[] Libraries = ["Kawasaki.Plan.Domain", "Kawasaki.Plan.Documents"];
    private static readonly string[] Tables = ["Internal/Folding.cs", "Internal/CharacterClasses.cs"];

    /// <summary>What is written, or is said by a format and not by people.</summary>
    private static readonly string[] Others =
    [
        "Calendars/CalendarPeriod.Text.cs -", "Calendars/FiscalPartText.cs -", "Hierarchy/PlanCode.Text.cs -", "Quantities/Quantity.Text.cs  ", "Internal/Decimals.cs -", // the wire
        "Json/JsonText.cs -", "Json/PlanLineReader.cs  ", // JSON
        "Notation/PeriodWriter.cs ～", "Notation/PeriodWriter.cs （", "Notation/PeriodWriter.cs ）", // written
        "Writing/PeriodText.cs （", "Writing/PeriodText.cs ）", // what was written
        "Notation/CellParser.Numbers.cs -", // what .NET reads
        "Notation/PeriodParser.Years.cs -", "Notation/PeriodParser.Dates.cs -", "Notation/FoundPeriods.Names.cs -", // the class of hyphens
        "Internal/FoldedNames.cs -", "Internal/FoldedNames.cs ~", // keys
        "Mapping/SourceText.cs \u2011", "Reading/DocumentParser.Letters.cs \u2011", "Reading/DocumentParser.Letters.cs \u202F", // what converters leave, which is said
        "Reading/CodeHeading.cs -", // what is read for a dot
        "Reading/TableRow.cs \u3000", // within a word
        "Reading/ProjectColumns.Shift.cs \u3000", // nothing Japanese is below it
        "Mapping/CellBuffer.cs  ", "Mapping/Characters.cs  ", "Reading/ActivityCellReader.cs  ", "Reading/TextLines.cs  ", "Reading/ListMark.cs  ", // written for the end of a line
        "Mapping/Characters.Net.cs  ", "Mapping/Characters.Net.cs ~", "Mapping/Characters.NetStandard.cs  ", "Mapping/Characters.NetStandard.cs ~", // the ends of ASCII
        "Mapping/SourceText.cs  ", "Mapping/SourceText.Net.cs  ", "Writing/Difference.cs  ", "Internal/UnitSymbols.cs  ", // control characters are below it
        "Reading/TableRow.cs -", "Reading/TableRow.cs  ", "Tables/GridRules.cs -", "Tables/RuledColumns.cs -", "Tables/RuledColumns.cs  ", "Reading/CellText.cs [", "Reading/CellText.cs ~", // Markdown
    ];

    [Theory]
    [InlineData("Kawasaki.Plan.Domain")]
    [InlineData("Kawasaki.Plan.Documents")]
    public void No_other_file_has_a_table_of_its_own(string library)
    {
        var sources = new LibrarySources(library);
        var found = sources.Files.Select(file => file.Replace('\\', '/')).Where(file => !Tables.Contains(file)).SelectMany(file => LiteralsOf(sources.TextOf(file)).Select(literal => $"{file} {literal}"));

        Assert.Equal([], found.Distinct().Except(Others));
    }

    [Fact]
    public void What_may_be_said_elsewhere_is_said_there()
    {
        var found = Libraries
            .Select(library => new LibrarySources(library))
            .SelectMany(sources => sources.Files.SelectMany(file => LiteralsOf(sources.TextOf(file)).Select(literal => $"{file.Replace('\\', '/')} {literal}")));

        Assert.Equal([], Others.Except(found));
    }

    [Theory]
    [InlineData("c is '～' or 'x'", "～")]
    [InlineData("c == '\\u3000'", "\u3000")]
    [InlineData("text.IndexOfAny(\"/-－\".AsSpan())", "/-－")]
    [InlineData("[\"）\", \")\"]", "）")]
    [InlineData("// c is '～'", "")]
    [InlineData("$\"{words} ({period}、（）)\"", "")]
    [InlineData("new(\"年度の範囲\", \"a range (年度)\")", "")]
    public void A_table_in_a_source_is_noticed(string source, string literals) => Assert.Equal(literals, string.Concat(LiteralsOf(source)));

    /// <summary>Returns the characters of the classes, texts of one character that is no ASCII, and the texts with two of a class but those with words in them.</summary>
    private static IEnumerable<string> LiteralsOf(string source)
    {
        foreach (Match match in Regex.Matches(source, """//[^\n]*|'(?<char>\\u[0-9A-Fa-f]{4}|\\?[^\n])'|\$"(?:\\.|[^"\\\n])*"|"(?<text>(?:\\.|[^"\\\n])*)"|"{3}.*?"{3}""", RegexOptions.CultureInvariant | RegexOptions.Singleline))
        {
            var literal = Regex.Replace(match.Groups["char"].Value + match.Groups["text"].Value, """\\u([0-9A-Fa-f]{4})""", code => ((char)Convert.ToInt32(code.Groups[1].Value, 16)).ToString());
            var isOne = match.Groups["char"].Success || (literal.Length == 1 && literal[0] > '\u007F');
            var isTable = isOne ? Classes.Any(characters => characters.Contains(literal, StringComparison.Ordinal) && literal.Length == 1)
                : !Regex.IsMatch(literal, "[a-z][aeiou][a-z]|[{]", RegexOptions.CultureInvariant) && Classes.Any(characters => literal.Distinct().Count(c => characters.Contains(c, StringComparison.Ordinal)) > 1);
            if (isTable)
            {
                yield return literal;
            }
        }
    }
}

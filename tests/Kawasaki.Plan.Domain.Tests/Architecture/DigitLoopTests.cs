using System.Text.RegularExpressions;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Architecture;

/// <summary>Digits are read by the cursor, in both packages.</summary>
public class DigitLoopTests
{
    private static readonly string[] Libraries = ["Kawasaki.Plan.Domain", "Kawasaki.Plan.Documents"];
    private static readonly string[] Readers = ["Internal/TextCursor.cs", "Internal/AsciiDigits.cs", "Internal/KanjiNumerals.cs"];

    /// <summary>The loops that read no plain number at a place, and how many of them a file has.</summary>
    private static readonly string[] Others =
    [
        "Notation/CellParser.Numbers.cs 1", // a figure, with separators between its digits
        "Notation/CellSplit.cs 1", // whether there is a digit behind a bracket
        "Notation/FoundPeriods.FirstEnds.cs 1", // backwards
        "Notation/FoundPeriods.Rest.cs 1", // whether an expression ends in a number
        "Notation/TargetCells.cs 1", // whether there is a digit in words
        "Reading/ActivityItemReader.Figures.cs 1", // where a unit ends
        "Reading/IndicatorTableReader.Heads.cs 1", // whether a digit is before 年
        "Reading/SectionHeading.cs 1", // digits, kanji and spaces, in any order
        "Tables/EraAnchor.cs 1", "Tables/EralessYear.cs 1", // each year of a text in turn
        "Reading/Furniture.cs 1", "Reading/IndicatorNameReader.cs 1", // backwards
    ];

    [Fact]
    public void No_other_file_reads_digits_by_a_loop_of_its_own()
    {
        var found =
            from library in Libraries
            let sources = new LibrarySources(library)
            from file in sources.Files.Select(file => file.Replace('\\', '/')).Except(Readers)
            let count = LoopsOf(sources.TextOf(file))
            where count > 0
            select $"{file} {count}";

        Assert.Equal(Others.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("while (i < n && Folding.DigitOf(text[i]) >= 0) { i++; }", 1)]
    [InlineData("while (i < n && (a(b) || DigitOf(text[i]) >= 0))\n    i++;", 1)]
    [InlineData("for (; i < n; i++) { if (DigitOf(text[i]) is var d and >= 0) { n = (n * 10) + d; } }", 1)]
    [InlineData("foreach (var c in text) { n = (n * 10) + DigitOf(c); }", 1)]
    [InlineData("do { i++; } while (DigitOf(text[i]) >= 0);", 1)]
    [InlineData("for (; i < n; i++) { while (DigitOf(text[i]) >= 0) { i++; } }", 1)]
    [InlineData("while (cursor.IsAtDigit) { cursor.Position++; }", 1)]
    [InlineData("while (cursor.TryReadDigit(out var digit)) { n = (n * 10) + digit; }", 1)]
    [InlineData("for (; i < n; i++) { if (cursor.IsAtDigit) { return true; } }", 0)]
    [InlineData("foreach (var c in text) { if (DigitOf(c) >= 0) { return true; } }", 0)]
    [InlineData("for (; i < n; i++) { cursor.ReadDigits(out _); } return DigitOf(text[0]);", 0)]
    [InlineData("for (; text[i] != ')'; i++) { if (text[i] is '}') { } n += DigitOf(text[i]); }", 1)]
    [InlineData("// while (DigitOf(text[i]) >= 0)", 0)]
    public void A_loop_in_a_source_is_noticed(string source, int count) => Assert.Equal(count, LoopsOf(source));

    /// <summary>Counts the innermost loops that look at digits in their condition or body. A foreach is one where it makes a number of them.</summary>
    private static int LoopsOf(string source)
    {
        const string NoCode = """//[^\n]*|'(\\.|[^'\\\n])+'|"{3}.*?"{3}|"(\\.|[^"\\\n])*["]""";
        var text = Regex.Replace(source, NoCode, "0", RegexOptions.CultureInvariant | RegexOptions.Singleline);
        var count = 0;
        foreach (var match in Regex.Matches(text, @"\b(while|for|foreach) ?\(", RegexOptions.CultureInvariant).Reverse())
        {
            var body = EndOf(text, match.Index + match.Length - 1, '(', ')');
            var first = text.AsSpan(body).IndexOfAny('{', ';') + body;
            var end = text[first] == '{' ? EndOf(text, first, '{', '}') : first + 1;
            var loop = text[match.Index..end];
            var looksAtDigits = Regex.IsMatch(loop, @"\b(DigitOf|TryReadDigit)\(", RegexOptions.CultureInvariant)
                || text[match.Index..body].Contains("IsAtDigit", StringComparison.Ordinal);
            count += looksAtDigits && (match.Groups[1].Value != "foreach" || loop.Contains("* 10)", StringComparison.Ordinal)) ? 1 : 0;
            text = text.Remove(match.Index, end - match.Index);
        }

        return count;
    }

    private static int EndOf(string text, int start, char open, char close)
    {
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            depth += text[i] == open ? 1 : text[i] == close ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return text.Length;
    }
}

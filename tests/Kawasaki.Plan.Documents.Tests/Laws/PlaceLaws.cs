using System.Text;
using System.Text.RegularExpressions;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Documents.Tests.Generators;
using Kawasaki.Plan.Documents.Tests.Tables;
using Kawasaki.Plan.Domain.Hierarchy;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Laws;

/// <summary>What is read stands in its place: beside the laws of accounting, which let a text be of any node.</summary>
internal static class PlaceLaws
{
    private const string Marks = @"(?:[・･•◦▪★☆○●◎▶▷➢➤‣⁃✓◯◇◆□■\uF0B7\uF0A7]\s*|[*\-‐–−－—―─]\s+)";

    private static readonly Regex BeginsWithMark = new(@"\A\s*" + Marks, RegexOptions.CultureInvariant);
    private static readonly Regex BeginsWithMarkOfLists = new(@"\A\s*(?![◇◆□■])" + Marks, RegexOptions.CultureInvariant);
    private static readonly Regex Title = new(@"\A(?:[0-9①-⑨一二三四五六Ⅰ-Ⅵ]\s*[.、）)]?)?\s*(?:政策の方向性|市民の実感指標|施策の体系|これまでの主な取組状況|施策の主な課題|施策の方向性|直接目標|主な成果指標|計画期間の主な取組)\z", RegexOptions.CultureInvariant);
    private static readonly Regex Code = new(@"\A(?:基本政策|政策|施策)\s*[0-9]+(?:\s*[\-‐–−－]\s*[0-9]+){1,2}(?:\s+[^\s].*)?\z", RegexOptions.CultureInvariant);

    /// <summary>An item of a list is no furniture, no header and no caption: it is in the plan, or an error says that it is not.</summary>
    internal static void ItemsAreInThePlan(PlanDocument document) =>
        Assert.All(document.Lines.Where(line => BeginsWithMark.IsMatch(line.Text)), line =>
        {
            var isOut = line.Kind is DocumentLineKind.Logo or DocumentLineKind.Caption or DocumentLineKind.SubCaption or DocumentLineKind.Attribution or DocumentLineKind.Furniture
                || (line.Kind is DocumentLineKind.RunningHeader && BeginsWithMarkOfLists.IsMatch(line.Text))
                || (line.Kind is DocumentLineKind.PageNumber && !Regex.IsMatch(line.Text, @"[\-‐‑–−－—―─ーｰ]\s*\z"));
            Assert.False(isOut, $"{line}: an item is left out.");
            Assert.True(line.Kind is not DocumentLineKind.Unplaced || document.Diagnostics.Any(item => item.Line == line.Number && item.Severity is DiagnosticSeverity.Error), $"{line}: no error says that it is left out.");
        });

    /// <summary>No line of a list is the title of a section, or a word with a code, once its marks are off.</summary>
    internal static void NoHeadingIsAnItem(PlanDocument document) =>
        Assert.All(document.Lines.Where(line => line.Kind is DocumentLineKind.Bullet or DocumentLineKind.Continuation), line => Assert.False(IsHeading(line.Text.Trim()), $"{line} is a heading."));

    internal static bool IsHeading(string text)
    {
        var bare = WithoutMarks(text);
        return Title.IsMatch(bare) || (Code.IsMatch(bare) && !bare.EndsWith('。'));
    }

    /// <summary>Each line is of the node that it was of, or a warning or an error that was not there says that something on its line changed.</summary>
    internal static void TextsKeepTheirPlaces(ClassChange change)
    {
        var (before, after) = (PlanDocumentReader.Read(change.Before), PlanDocumentReader.Read(change.After));
        var line = change.Before.AsSpan(0, change.Place).Count('\n') + 1;
        if (PlacesOf(before).SequenceEqual(PlacesOf(after)) || Said(after, line).Except(Said(before, line)).Any())
        {
            return;
        }

        Assert.Fail($"{change}\n{string.Join('\n', PlacesOf(before).Zip(PlacesOf(after)).Where(pair => pair.First != pair.Second).Take(3))}");
    }

    /// <summary>The plan says what it said, or something that was not said before is said of a line that was changed.</summary>
    internal static void ChangesAreSaid(PlaceChange change)
    {
        var (before, after) = (PlanDocumentReader.Read(change.Before), PlanDocumentReader.Read(change.After));
        if (FactsOf(before).SequenceEqual(FactsOf(after)) || change.Lines.Any(line => Said(after, line).Except(Said(before, line)).Any()))
        {
            return;
        }

        Assert.Fail($"{change}\n{string.Join('\n', FactsOf(after).Except(FactsOf(before)).Take(3))}\n{string.Join('\n', after.Diagnostics)}");
    }

    /// <summary>The table says what it said, but for the width and the spaces of texts, or something that was not said before is said of a line that was
    /// changed.</summary>
    internal static void TableChangesAreSaid(TableChange change)
    {
        var (before, after) = (IndicatorTables.Read(change.Before), IndicatorTables.Read(change.After));
        var (said, now) = (ValuesOf(before), ValuesOf(after));
        if (change.Kind is TableChangeKind.CellBlanked)
        {
            now = [.. now.Where(value => !value.Contains(':', StringComparison.Ordinal))]; // A blank cell may be one with what stands over it.
            said = [.. now.Intersect(said)]; // What is not printed is not there; nothing else may come of that.
            change = change with { Lines = [.. Enumerable.Range(1, change.After.Length)] }; // Or it is said of a column.
        }

        if (now.SequenceEqual(said) || change.Lines.Any(line => Said(after.Diagnostics, line).Except(Said(before.Diagnostics, line)).Any()))
        {
            return;
        }

        Assert.Fail($"{change}\n{string.Join('\n', now.Except(said).Concat(said.Except(now).Select(value => $"not {value}")).Take(6))}\n{string.Join('\n', after.Diagnostics)}");
    }

    private static string[] ValuesOf(IndicatorTableReading reading) =>
        [.. TableShape.ValuesOf(reading).Select(value => Regex.Replace(Regex.Replace(value.Normalize(NormalizationForm.FormKC), @"\s", ""), @"[\-‐–−—―─]", "-")).Order(StringComparer.Ordinal)];

    /// <summary>Returns the texts and values of a plan, those of an indicator without the order of its columns.</summary>
    private static string[] FactsOf(PlanDocument document) =>
    [
        .. document.Plan.Policies.Select(policy => $"{policy} {string.Join('|', policy.Directions)}"),
        .. document.Plan.Measures.Select(measure => $"{measure} {string.Join('|', [.. measure.Progress, "/", .. measure.Issues, "/", .. measure.Directions, "/", .. measure.DirectObjectives])}"),
        .. document.Plan.Measures.SelectMany(measure => measure.Projects).Select(TextOf),
        .. document.Plan.Indicators.Select(placed => string.Join(
            '|',
            [placed.Indicator.Name, $"{placed.Indicator.Baseline}", .. placed.Indicator.Measurements.Select(item => $"m {item}").Order(), .. placed.Indicator.Targets.Select(item => $"t {item}").Order()])),
    ];

    private static string TextOf(Project project) => string.Join('|', [
        project.Name,
        project.Description ?? "",
        .. new[] { project.Current, project.Planned, project.Later }.Select(stage =>
            $"{stage.Period}:{string.Join('/', stage.Groups.Select(group => $"{group.Heading}({string.Join(',', group.Items.Select(item => item.Text))})"))}"),
        .. project.Remarks]);

    private static string WithoutMarks(string text)
    {
        var bare = text.Trim('#', '*', '_', ' ', '　', '【', '】');
        return BeginsWithMark.Match(bare) is { Success: true } match ? bare[match.Length..].Trim() : bare;
    }

    private static IEnumerable<string> Said(PlanDocument document, int line) => Said(document.Diagnostics, line);

    private static IEnumerable<string> Said(IEnumerable<PlanDiagnostic> diagnostics, int line) =>
        diagnostics.Where(item => item.Line == line && item.Severity is not DiagnosticSeverity.Info).Select(item => item.Code);

    /// <summary>Returns of each line which values it says, and what it is where it says none.</summary>
    private static string[] PlacesOf(PlanDocument document)
    {
        var pointers = document.SourceMap.Pieces.Where(piece => piece.Kind is SourcePieceKind.Text).ToLookup(piece => piece.Span.Line, piece => piece.Pointer);
        return [.. document.Lines.Select(line => $"{line.Number} {string.Join(' ', pointers[line.Number].Distinct())} {(pointers[line.Number].Any() ? "" : line.Kind)}")];
    }
}

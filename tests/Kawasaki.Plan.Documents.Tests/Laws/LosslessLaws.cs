using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Kawasaki.Plan.Domain.Json;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Laws;

/// <summary>What the pieces of every document obey, whatever its text is: nothing is lost, nothing is said twice, nothing is put in.</summary>
internal static class LosslessLaws
{
    // A policy that is only known by its measures, and a heading without a name: their names are made of their codes.
    private static readonly string[] MadeNames = ["PLAN106", "PLAN109"];

    private static readonly string[] KeptOut = ["PLAN001", "PLAN002", "PLAN105", "PLAN113", "PLAN114", "PLAN214", "PLAN216", "PLAN218", "PLAN230", "PLAN307", "PLAN308", "PLAN309", "PLAN310", "PLAN311", "PLAN312", "PLAN316", "PLAN317", "PLAN320"];

    /// <summary>The pieces stand side by side, in the order of the text, and are what their places say.</summary>
    internal static void PiecesAreTheText(PlanDocument document)
    {
        var map = document.SourceMap;
        Assert.Equal(map.Text, string.Concat(map.Pieces.Select(piece => piece.Text)));
        var end = 0;
        foreach (var piece in map.Pieces)
        {
            Assert.Equal(end, piece.Span.Start);
            Assert.True(piece.Span.Length > 0, $"{piece} is empty.");
            Assert.Equal(map.Text.Substring(end, piece.Span.Length), piece.Text);
            end += piece.Span.Length;
        }

        Assert.Equal(map.Text.Length, end);
    }

    /// <summary>White space at the ends of pieces, line ends and the byte order mark are pieces of their own, and nothing else is.</summary>
    internal static void SpaceIsSpace(PlanDocument document)
    {
        var previous = SourcePieceKind.Text;
        foreach (var piece in document.SourceMap.Pieces)
        {
            if (piece.Kind is SourcePieceKind.Space)
            {
                Assert.Equal("", (piece.Span.Start == 0 && piece.Text[0] == '\uFEFF' ? piece.Text[1..] : piece.Text).Trim());
                Assert.NotEqual(SourcePieceKind.Space, previous);
            }
            else
            {
                Assert.Equal(piece.Text.Trim(), piece.Text);
                Assert.DoesNotContain('\n', piece.Text);
            }

            previous = piece.Kind;
        }
    }

    /// <summary>Lines and columns are those that one counts.</summary>
    internal static void PlacesAreCounted(PlanDocument document)
    {
        var text = document.SourceMap.Text;
        var starts = new List<int> { text.StartsWith('\uFEFF') ? 1 : 0 };
        starts.AddRange(Enumerable.Range(0, text.Length).Where(i => text[i] == '\n').Select(i => i + 1));
        Assert.Equal(starts.Count, document.Lines.Count);
        Assert.Equal(text[starts[0]..].Split('\n').Select((line, index) => index < starts.Count - 1 && line.EndsWith('\r') ? line[..^1] : line), document.Lines.Select(line => line.Text));
        Assert.Equal(Enumerable.Range(1, starts.Count), document.Lines.Select(line => line.Number));
        foreach (var span in document.SourceMap.Pieces.Select(piece => piece.Span).Concat(document.Diagnostics.Select(item => item.Span)).Concat(document.Captions.Select(caption => caption.Place)))
        {
            var line = starts.FindLastIndex(start => start <= Math.Max(span.Start, starts[0]));
            Assert.Equal((line + 1, Math.Max(span.Start - starts[line], 0) + 1), (span.Line, span.Column));
            Assert.InRange(span.Start + span.Length, span.Start, text.Length);
        }
    }

    /// <summary>Diagnostics come in the order of the text, and stand on one line each.</summary>
    internal static void DiagnosticsAreInOrder(PlanDocument document)
    {
        Assert.Equal(document.Diagnostics.OrderBy(item => item.Span.Start), document.Diagnostics);
        Assert.All(document.Diagnostics, item => Assert.DoesNotContain('\n', document.SourceMap.Text.Substring(item.Span.Start, item.Length)));
        Assert.All(document.Diagnostics, item => Assert.Equal((item.Span.Line, item.Span.Column, item.Span.Length), (item.Line, item.Column, item.Length)));
        Assert.Equal(document.Diagnostics.Any(item => item.Severity is DiagnosticSeverity.Error), document.HasErrors);
    }

    /// <summary>Nothing was passed over: every reader says of every character what it is.</summary>
    internal static void NothingIsPassedOver(PlanDocument document) =>
        Assert.DoesNotContain(document.Diagnostics, item => item.Code == "PLAN002");

    /// <summary>A line is what its pieces are.</summary>
    internal static void LinesAreTheirPieces(PlanDocument document)
    {
        foreach (var line in PiecesByLine(document))
        {
            var kinds = line.Pieces.Select(piece => piece.Kind).Distinct().ToArray();
            SourcePieceKind[] expected = line.Line.Kind switch
            {
                DocumentLineKind.Blank => [],
                DocumentLineKind.RunningHeader or DocumentLineKind.Furniture or DocumentLineKind.PageNumber or DocumentLineKind.Logo => [SourcePieceKind.Furniture],
                DocumentLineKind.Caption or DocumentLineKind.SubCaption or DocumentLineKind.Attribution => [SourcePieceKind.Aside],
                DocumentLineKind.Unplaced => [SourcePieceKind.Unplaced],
                DocumentLineKind.SectionHeading or DocumentLineKind.TableHeader or DocumentLineKind.TableRule => [SourcePieceKind.Markup],
                DocumentLineKind.TreeEntry => [SourcePieceKind.Markup, SourcePieceKind.Text],
                DocumentLineKind.Continuation => [SourcePieceKind.Text],
                DocumentLineKind.TableRow => [SourcePieceKind.Markup, SourcePieceKind.Text, SourcePieceKind.Unplaced],
                _ => [SourcePieceKind.Markup, SourcePieceKind.Text],
            };
            Assert.True(kinds.All(expected.Contains), $"{line.Line}: {string.Join(", ", line.Pieces)}");
            Assert.Equal(line.Line.Kind is DocumentLineKind.Blank, string.IsNullOrWhiteSpace(line.Line.Text));
            Assert.Equal(line.Line.Kind is DocumentLineKind.Blank, kinds.Length == 0);
            Assert.True(line.Line.Kind is not (DocumentLineKind.Bullet or DocumentLineKind.Note or DocumentLineKind.Title or DocumentLineKind.Heading)
                || kinds.Contains(SourcePieceKind.Text)
                || (line.Line.Kind is DocumentLineKind.Title && MarkupGrammar.IsInline(line.Line.Text.Trim().TrimStart('\uFEFF'))), $"{line.Line} has no text.");
        }
    }

    /// <summary>Markup is what a strict grammar knows: no text of the plan hides in it.</summary>
    internal static void MarkupIsKnown(PlanDocument document)
    {
        var pieces = document.SourceMap.Pieces.Where(piece => piece.Kind is not SourcePieceKind.Space).ToArray();
        var units = Regex.Matches(PlanJson.Serialize(document.Plan), "\"(?:unit|name)\":\"([^\"]+)\"").Select(match => MarkupGrammar.WithoutSpaces(Regex.Unescape(match.Groups[1].Value))).ToHashSet();
        for (var i = 0; i < pieces.Length; i++)
        {
            if (pieces[i].Kind is not SourcePieceKind.Markup)
            {
                continue;
            }

            var (piece, text) = (pieces[i], pieces[i].Text);
            var line = document.Lines[piece.Span.Line - 1];
            while (line.Kind is DocumentLineKind.TableRow && text.LastIndexOf('<') > text.LastIndexOf('>') && i + 1 < pieces.Length && pieces[i + 1].Kind is SourcePieceKind.Markup)
            {
                text += pieces[++i].Text; // A tag that was split over lines.
            }

            if (line.Kind is DocumentLineKind.TableRow && MarkupGrammar.IsOfFigures(text, units))
            {
                continue;
            }

            if (!MarkupGrammar.IsInline(text) && !MarkupGrammar.IsSectionHeading(text) && !MarkupGrammar.IsRule(text) && !IsListed(document, piece))
            {
                Assert.True(line.Kind is DocumentLineKind.TableHeader, $"{piece}: '{text}' is no markup.");
                Assert.True(!MarkupGrammar.UnknownHeads(line.Text).Any() || IsReportedInHead(document, line.Number), $"{piece}: {string.Join(", ", MarkupGrammar.UnknownHeads(line.Text))}: no head has these words.");
            }
        }
    }

    /// <summary>Says whether something is reported in a row of a head, or in those above it, whose words it goes on with.</summary>
    private static bool IsReportedInHead(PlanDocument document, int line) =>
        IsReported(document, line) || (line > 1 && document.Lines[line - 2].Kind is DocumentLineKind.TableHeader && IsReportedInHead(document, line - 1));

    /// <summary>Side tabs, page numbers, logos and running headers are what a strict grammar knows.</summary>
    internal static void FurnitureIsKnown(PlanDocument document)
    {
        foreach (var (line, pieces) in PiecesByLine(document).Where(item => item.Pieces.Any(piece => piece.Kind is SourcePieceKind.Furniture)))
        {
            var text = Assert.Single(pieces).Text;
            Assert.True(
                line.Kind switch
                {
                    DocumentLineKind.Furniture => MarkupGrammar.IsSideTab(text),
                    DocumentLineKind.PageNumber => MarkupGrammar.IsPageNumber(text),
                    DocumentLineKind.Logo => MarkupGrammar.IsLogo(text),
                    DocumentLineKind.RunningHeader => MarkupGrammar.Bare(text) == BareTitle(document) || MarkupGrammar.HeadingOf(text) is var (code, name) && (name.Length == 0 || name.All(char.IsAsciiDigit) || NodesOf(document).Any(node => node.Code == code)),
                    _ => false,
                },
                $"'{text}' is no {line.Kind}.");
        }
    }

    /// <summary>A running header has the name of what it heads, or a warning says that it has another: it may be the heading of something else.</summary>
    internal static void RunningHeadersHaveTheName(PlanDocument document) =>
        Assert.All(document.Lines.Where(line => line.Kind is DocumentLineKind.RunningHeader && MarkupGrammar.Bare(line.Text) != BareTitle(document)), line =>
        {
            var (code, name) = MarkupGrammar.HeadingOf(line.Text.Trim())!.Value;
            Assert.True(
                name.Length == 0 || IsReported(document, line.Number) || NodesOf(document).Any(node => node.Code == code && MarkupGrammar.WithoutSpaces(node.Name) == MarkupGrammar.WithoutSpaces(name)),
                $"{line} has another name than what it heads, and no warning says so.");
        });

    /// <summary>Captions and sources are all that stands aside, and the captions are those of the document.</summary>
    internal static void AsidesAreCaptionsAndSources(PlanDocument document)
    {
        var captions = document.Captions.SelectMany(caption => caption.Detail is null ? [caption.Text] : (string[])[caption.Text, caption.Detail]);
        var lines = PiecesByLine(document).Where(item => item.Pieces.Any(piece => piece.Kind is SourcePieceKind.Aside)).ToArray();
        Assert.Equal(captions, lines.Where(item => item.Line.Kind is not DocumentLineKind.Attribution).Select(item => Assert.Single(item.Pieces).Text));
        Assert.All(lines.Where(item => item.Line.Kind is not DocumentLineKind.Caption), item => Assert.Matches("^[(（].*[)）]$", Assert.Single(item.Pieces).Text));
        Assert.All(document.Captions, caption => Assert.False(caption.Text.EndsWith('。'), $"'{caption.Text}' is a sentence."));
        Assert.All(document.Captions, caption => Assert.Equal(caption.Text, document.SourceMap.Text.Substring(caption.Place.Start, caption.Place.Length)));
        Assert.All(document.Captions, caption => Assert.Contains(document.Plan.Policies.Select(policy => policy.Code).Concat(document.Plan.Measures.Select(measure => measure.Code)), code => code == caption.Code));
    }

    /// <summary>What is not in the plan is touched by an error.</summary>
    internal static void UnplacedIsReported(PlanDocument document)
    {
        var errors = document.Diagnostics.Where(item => item.Severity is DiagnosticSeverity.Error).ToArray();
        Assert.All(document.SourceMap.Pieces.Where(piece => piece.Kind is SourcePieceKind.Unplaced), piece =>
            Assert.True(Array.Exists(errors, error => Touches(error, piece)), $"{piece}: '{piece.Text}' is not in the plan, and no error says so."));
    }

    /// <summary>Where an error says that something is not in the plan, there it is not.</summary>
    internal static void WhatIsKeptOutIsUnplaced(PlanDocument document) =>
        Assert.All(document.Diagnostics.Where(item => KeptOut.Contains(item.Code)), item =>
            Assert.Contains(document.SourceMap.Pieces, piece => piece.Kind is SourcePieceKind.Unplaced && Touches(item, piece)));

    /// <summary>A text piece names a value of the plan's JSON, and all pieces of a value say it.</summary>
    internal static void TextsAreTheirValues(PlanDocument document)
    {
        var root = JsonNode.Parse(PlanJson.Serialize(document.Plan))!;
        foreach (var pieces in document.SourceMap.Pieces.Where(piece => piece.Kind is SourcePieceKind.Text).GroupBy(piece => piece.Pointer!))
        {
            var value = Resolve(root, pieces.Key);
            var text = string.Concat(pieces.Select(piece => piece.Text));
            Assert.True(value is not null, $"{pieces.First()}: '{text}' names no value.");
            if (value is JsonObject or JsonArray)
            {
                SaysItsFigures(text, (JsonObject)value, pieces.Key);
                SaysItsWords(text, (JsonObject)value, pieces.Key);
            }
            else if (value.GetValueKind() is JsonValueKind.Number)
            {
                Assert.Equal(value.ToJsonString(), MarkupGrammar.WithoutSpaces(text).TrimStart('0').PadLeft(1, '0'));
            }
            else if (Regex.IsMatch(pieces.Key, "/projects/[0-9]+/remarks/[0-9]+$")) // The head of its column may stand before it.
            {
                Assert.Matches($"^(.+：)?{Regex.Escape(WithoutSpaces(text))}$", WithoutSpaces(value.GetValue<string>()));
            }
            else
            {
                var isFolded = Regex.IsMatch(pieces.Key, "/(code|mark)$");
                Assert.Equal(
                    WithoutSpaces(value.GetValue<string>()),
                    isFolded ? Regex.Replace(MarkupGrammar.WithoutSpaces(text), "[‐‑–—―−ー.]", "-") : WithoutSpaces(text));
            }
        }
    }

    /// <summary>Every text of the plan stands in the document: none is made up, but for the names that an error reports.</summary>
    internal static void TextsOfThePlanHavePlaces(PlanDocument document)
    {
        var said = document.SourceMap.Pieces.Where(piece => piece.Kind is SourcePieceKind.Text).Select(piece => piece.Pointer!).ToHashSet();
        var isMade = document.Diagnostics.Any(item => MadeNames.Contains(item.Code));
        foreach (var (pointer, text) in TextsIn(JsonNode.Parse(PlanJson.Serialize(document.Plan))!, ""))
        {
            Assert.True(said.Contains(pointer) || IsYearOfHead(document, pointer, text) || IsBesideFigure(document, pointer, text) || (isMade && Regex.IsMatch(text, @"^(政策)?[0-9]+(-[0-9]+)*$")), $"{pointer}: '{text}' is not in the document.");
        }
    }

    /// <summary>Says whether a heading is the year over a column, which heads the items of every row.</summary>
    private static bool IsYearOfHead(PlanDocument document, string pointer, string text) =>
        pointer.EndsWith("/heading", StringComparison.Ordinal)
            && document.Lines.Any(line => line.Kind is DocumentLineKind.TableHeader && WithoutSpaces(line.Text).Contains(WithoutSpaces(text.Split('～')[0]), StringComparison.Ordinal));

    /// <summary>Says whether a remark is the words beside a figure of its own indicator, whose cell is the piece of the figure, or the head above it.</summary>
    private static bool IsBesideFigure(PlanDocument document, string pointer, string text)
    {
        var remark = Regex.Match(pointer, "^(.*/(outcome|perception)Indicators/[0-9]+/)remarks/[0-9]+/(label|text)$");
        var cells = remark.Groups[3].Value == "label"
            ? document.Lines.Where(line => line.Kind is DocumentLineKind.TableHeader).Select(line => line.Text)
            : document.SourceMap.Pieces
                .Where(piece => Regex.IsMatch(piece.Pointer ?? "", $"^{Regex.Escape(remark.Groups[1].Value)}(baseline|measurements/[0-9]+|targets/[0-9]+)$"))
                .Select(piece => piece.Text);
        return remark.Success && cells.Any(cell => text.Split('、').All(part => WithoutSpaces(cell).Contains(WithoutSpaces(part), StringComparison.Ordinal)));
    }

    internal static JsonNode? Resolve(JsonNode root, string pointer) =>
        pointer.Split('/').Skip(1).Aggregate((JsonNode?)root, (node, name) => node switch
        {
            JsonArray items => int.Parse(name, CultureInfo.InvariantCulture) is var index && index < items.Count ? items[index] : null,
            JsonObject members => members[name],
            _ => null,
        });

    private static void SaysItsFigures(string text, JsonObject value, string pointer)
    {
        var digits = string.Concat(MarkupGrammar.WithoutSpaces(text).Where(c => c != ','));
        foreach (var member in value.Where(member => member.Key is "value" or "low" or "high"))
        {
            var amount = member.Value!.GetValue<decimal>();
            var printed = Enumerable.Range(0, 13).Select(power => Math.Abs(amount) / (decimal)Math.Pow(10, power));
            Assert.True(printed.Any(figure => digits.Contains(figure.ToString("0.############################", CultureInfo.InvariantCulture), StringComparison.Ordinal)), $"{pointer}: '{text}' does not say {amount}.");
        }
    }

    private static void SaysItsWords(string text, JsonObject value, string pointer)
    {
        foreach (var member in value.Where(member => member.Key is "text" or "unit" && member.Value is not null))
        {
            var words = MarkupGrammar.WithoutSpaces(member.Value!.GetValue<string>());
            Assert.True(MarkupGrammar.WithoutSpaces(text).Contains(words, StringComparison.Ordinal), $"{pointer}: '{text}' does not say '{words}'.");
        }
    }

    private static IEnumerable<(string Pointer, string Text)> TextsIn(JsonNode node, string pointer) => node switch
    {
        JsonObject members => members.Where(member => member.Value is not null && member.Key is not ("code" or "period" or "due" or "kind" or "condition" or "unit" or "asOf" or "baseline" or "measurements" or "targets" or "facts" or "milestones")
            && !(member.Key == "notes" && pointer.Contains("ndicators", StringComparison.Ordinal))).SelectMany(member => TextsIn(member.Value!, $"{pointer}/{member.Key}")),
        JsonArray items => items.SelectMany((item, index) => TextsIn(item!, $"{pointer}/{index}")),
        JsonValue value when value.GetValueKind() is JsonValueKind.String => [(pointer, value.GetValue<string>())],
        _ => [],
    };

    /// <summary>Says whether a piece is an entry of the list of measures, whose name the measure has, or a warning says that it has another.</summary>
    private static bool IsListed(PlanDocument document, SourcePiece piece) =>
        document.Lines[piece.Span.Line - 1].Kind is DocumentLineKind.TreeEntry
        && MarkupGrammar.HeadingOf(piece.Text) is var (code, name)
        && NodesOf(document).Where(node => node.Code == code).Any(node =>
            MarkupGrammar.WithoutSpaces(node.Name) == MarkupGrammar.WithoutSpaces(name) || name.Length == 0 || document.Diagnostics.Any(item => (item.Code is "PLAN115" && item.Line == piece.Span.Line) || (item.Code is "PLAN108" && MarkupGrammar.WithoutSpaces(item.Message.English).Contains(WithoutEnd(MarkupGrammar.WithoutSpaces(name)), StringComparison.Ordinal))));

    private static IEnumerable<(string Code, string Name)> NodesOf(PlanDocument document) =>
        document.Plan.BasicPolicies.Select(item => (item.Code.ToString(), item.Name ?? ""))
            .Concat(document.Plan.Policies.Select(item => (item.Code.ToString(), item.Name)))
            .Concat(document.Plan.Measures.Select(item => (item.Code.ToString(), item.Name)));

    /// <summary>Says whether a warning or an error is on a line.</summary>
    private static bool IsReported(PlanDocument document, int line) =>
        document.Diagnostics.Any(item => item.Line == line && item.Severity is not DiagnosticSeverity.Info);

    private static (DocumentLine Line, SourcePiece[] Pieces)[] PiecesByLine(PlanDocument document)
    {
        var pieces = document.SourceMap.Pieces.Where(piece => piece.Kind is not SourcePieceKind.Space).ToLookup(piece => piece.Span.Line);
        return [.. document.Lines.Select(line => (line, pieces[line.Number].ToArray()))];
    }

    private static string? BareTitle(PlanDocument document) => document.Plan.Title is { } title ? MarkupGrammar.Bare(title) : null;

    private static bool Touches(PlanDiagnostic diagnostic, SourcePiece piece) =>
        diagnostic.Span.Start < piece.Span.Start + piece.Span.Length && piece.Span.Start < diagnostic.Span.Start + Math.Max(diagnostic.Length, 1);

    private static string WithoutEnd(string name) => name[..Math.Min(name.Length, 40)];

    private static string WithoutSpaces(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}

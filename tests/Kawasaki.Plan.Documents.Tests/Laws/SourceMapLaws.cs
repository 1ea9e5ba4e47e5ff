using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Laws;

/// <summary>What the source map of every document obeys.</summary>
internal static class SourceMapLaws
{
    private static readonly int[] YearsBefore = [0, 1867, 1911, 1925, 1988, 2018];

    /// <summary>A value with pieces of its own stands where they stand, and has no other places.</summary>
    internal static void PlacesAreThoseOfThePieces(PlanDocument document)
    {
        var pieces = TextsOf(document.SourceMap);
        foreach (var value in pieces)
        {
            Assert.Equal(value, document.SourceMap.FindAll(value.Key));
        }

        Assert.Empty(pieces.Select(value => value.Key).Except(document.SourceMap.Pointers));
    }

    /// <summary>What has a place is listed once, and its first place is the one that is found.</summary>
    internal static void PointersAreFound(PlanDocument document)
    {
        var root = JsonNode.Parse(PlanJson.Serialize(document.Plan))!;
        var pointers = document.SourceMap.Pointers.ToArray();
        Assert.Equal(pointers.Length, pointers.Distinct().Count());
        Assert.All(pointers, pointer =>
        {
            var places = document.SourceMap.FindAll(pointer);
            Assert.Equal(places[0], document.SourceMap.Find(pointer));
            Assert.Equal(places.OrderBy(place => place.Start), places);
            Assert.NotNull(LosslessLaws.Resolve(root, pointer));
        });
    }

    /// <summary>What has no piece of its own and is no figure stands where its first text does.</summary>
    internal static void PlaceOfAnObjectIsThatOfItsFirstText(PlanDocument document)
    {
        var texts = TextsOf(document.SourceMap);
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            for (var pointer = text.Key; pointer.Length > 0; pointer = pointer[..pointer.LastIndexOf('/')])
            {
                if (!first.TryGetValue(pointer, out var known) || text.First().Start < known.Start)
                {
                    first[pointer] = text.First();
                }
            }
        }

        foreach (var pointer in PlanParts.Of(document.Plan).Select(item => item.Pointer).Where(pointer => !texts.Contains(pointer) && first.ContainsKey(pointer)))
        {
            Assert.True(first[pointer] == document.SourceMap.Find(pointer), $"{pointer} is at {document.SourceMap.Find(pointer)}, but its first text at {first[pointer]}.");
        }
    }

    /// <summary>A part is found where its pointer is.</summary>
    internal static void PartsAreWhereTheirPointersAre(PlanDocument document)
    {
        foreach (var (pointer, part) in PlanParts.Of(document.Plan))
        {
            var place = PlanParts.PlaceOf(document.SourceMap, document.Plan, part);
            Assert.True(place == document.SourceMap.Find(pointer) || (place is null && part is Baseline or ProjectStage), $"{pointer} is at {document.SourceMap.Find(pointer)}, but the part at {place}.");
        }
    }

    /// <summary>Every part of a plan that was read has a place: what is empty, and a stage without a text, may have none.</summary>
    internal static void PartsHavePlaces(PlanDocument document)
    {
        var without = PlanParts.Of(document.Plan).Where(item => PlanParts.PlaceOf(document.SourceMap, document.Plan, item.Part) is null && item.Part is not ProjectStage && item.Part != (object)Baseline.None);

        Assert.Equal([], without.Select(item => item.Pointer));
    }

    /// <summary>Facts and milestones stand in the text of their item, and their places say their figures.</summary>
    internal static void FiguresSayTheirDigits(PlanDocument document)
    {
        foreach (var (pointer, part) in PlanParts.Of(document.Plan).Where(item => item.Part is QuantifiedFact or Milestone))
        {
            var place = PlanParts.PlaceOf(document.SourceMap, document.Plan, part)!.Value;
            var item = document.SourceMap.FindAll($"{Regex.Replace(pointer, "/(facts|milestones)/[0-9]+$", "")}/text");
            Assert.Contains(item, text => text.Start <= place.Start && place.Start < text.Start + text.Length);

            var printed = item.Count == 1 ? [place] : item; // Of a text on several lines, or with tags in it, the place is the beginning.
            var text = MarkupGrammar.WithoutSpaces(string.Concat(printed.Select(span => document.SourceMap.Text.Substring(span.Start, span.Length)))).Replace(",", "", StringComparison.Ordinal);
            var figures = part is QuantifiedFact fact
                ? Enumerable.Range(0, 13).Select(power => (Math.Abs(fact.Value.Amount) / (decimal)Math.Pow(10, power)).ToString("0.############################", CultureInfo.InvariantCulture))
                : YearsOf(((Milestone)part).Period).Append("元");
            Assert.True(figures.Any(figure => text.Contains(figure, StringComparison.Ordinal)), $"{pointer}: '{text}' does not say {part}.");
        }
    }

    /// <summary>At every place there is the piece that holds it, and beyond a line's end none.</summary>
    internal static void PiecesAreAtTheirPlaces(PlanDocument document)
    {
        var map = document.SourceMap;
        foreach (var piece in map.Pieces)
        {
            var isMark = piece.Span.Start == 0 && map.Text[0] == '\uFEFF';
            Assert.Equal(isMark && piece.Span.Length == 1 && map.Text.Length > 1 && map.Text[1] != '\uFEFF' ? map.Pieces[1] : piece, map.At(piece.Span.Line, piece.Span.Column) ?? (map.Text.Length == 1 ? piece : null));
        }

        var start = map.Text.StartsWith('\uFEFF') ? 1 : 0;
        foreach (var line in document.Lines)
        {
            var next = map.Text.IndexOf('\n', start) is >= 0 and var end ? end + 1 : map.Text.Length;
            Assert.Null(map.At(line.Number, 0));
            Assert.Null(map.At(line.Number, next - start + 1));
            for (var column = 1; column <= next - start; column += Math.Max((next - start) / 7, 1))
            {
                var span = map.At(line.Number, column)!.Value.Span;
                Assert.InRange(start + column - 1, span.Start, span.Start + span.Length - 1);
            }

            start = next;
        }

        Assert.Null(map.At(0, 1));
        Assert.Null(map.At(document.Lines.Count + 1, 1));
    }

    private static ILookup<string, SourceSpan> TextsOf(SourceMap map) => map.Pieces.Where(piece => piece.Kind is SourcePieceKind.Text).ToLookup(piece => piece.Pointer!, piece => piece.Span);

    private static IEnumerable<string> YearsOf(CalendarPeriod period) =>
        Regex.Matches(period.ToString(), "[0-9]{4}").Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture)).SelectMany(year => YearsBefore.SelectMany(before => (int[])[year - before, year + 1 - before])).Where(number => number > 0).Select(number => number.ToString(CultureInfo.InvariantCulture));
}

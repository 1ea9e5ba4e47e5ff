using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Internal;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using static System.FormattableString;

namespace Kawasaki.Plan.Documents.Files.Reading.Pdf;

/// <summary>Reads a page: letters by their places, and tables by the lines of ruling.</summary>
internal sealed class PdfPageReader(FileText text, PdfLog log)
{
    private const int MostGrids = 1_000;
    private const int LongestQuote = 40;

    private static readonly Wording TooManyRules = new(
        "罫線が多すぎるため、このページの表は読んでいません。文字は行として読みました。",
        "There are too many rules: the tables of this page are not read, its letters are lines.");
    private static readonly Wording NoCells = new(
        "罫線が足りず、セルが四角になりません。表ではなく行として読みました。",
        "Rules are missing, so that cells are no rectangles: it is read as lines, and not as a table.");

    private static readonly Wording Crossing = new(
        "文字が罫線をまたいでいます。またぐ文字は、その中央のあるセルに読みました。",
        "A letter crosses a rule: it is read in the cell in which its middle stands.");

    internal PdfPage Read(Page page)
    {
        var letters = LettersOf(page);
        var rules = PdfRules.Of(page);
        var grids = PdfGrid.Of(rules);
        if (rules.IsTooMany || grids.Count > MostGrids)
        {
            text.Remark(FilePlace.InPage(page.Number, 1, 1), TooManyRules);
            grids = [];
        }

        var inside = letters.ToLookup(letter => grids.FindIndex(grid => grid.Contains(letter)));
        var tables = new List<(double Top, PdfTable Table)>();
        var texts = new List<PdfText>();
        for (var i = 0; i < grids.Count; i++)
        {
            var grid = grids[i];
            var own = inside[i].ToList();
            if (own.Count == 0)
            {
                continue;
            }

            if (PdfTable.Of(page.Number, grid, own) is { } table)
            {
                if (table.Crossing is { } place)
                {
                    text.Remark(place, Crossing);
                }

                tables.Add((grid.Top, table));
            }
            else
            {
                if (grid.ColumnCount > 1)
                {
                    text.Remark(FilePlace.InPage(page.Number, grid.Top, grid.Left), NoCells);
                }

                texts.AddRange(TextsOf(own));
            }
        }

        texts.AddRange(TextsOf(inside[-1]));
        return new(page.Number, texts, tables);
    }

    private static List<PdfText> TextsOf(IEnumerable<PdfLetter> letters)
    {
        var lines = PdfLine.Of(letters);
        return lines.Count == 0 ? [] : PdfText.Of(lines, lines.Max(line => line.Right), isCell: false);
    }

    /// <summary>Returns the letters that are seen and stand upright; the others are said.</summary>
    private List<PdfLetter> LettersOf(Page page)
    {
        var letters = new List<PdfLetter>(page.Letters.Count);
        List<(Letter Letter, string Text)> turned = [], unseen = [], unknown = [];
        foreach (var letter in page.Letters.Where(letter => !string.IsNullOrEmpty(letter.Value)))
        {
            var isUnknown = log.IsUnknown(letter.Value, letter.FontName);
            var value = isUnknown ? "\uFFFD" : letter.Value;
            var middle = (letter.StartBaseLine.X + letter.EndBaseLine.X) / 2;
            var isOnPage = middle >= 0 && middle <= page.Width && letter.StartBaseLine.Y >= 0 && letter.StartBaseLine.Y <= page.Height;
            var list = letter.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip || !isOnPage ? unseen
                : letter.TextOrientation != TextOrientation.Horizontal ? turned
                : null;
            list?.Add((letter, value));
            if (list is null)
            {
                var size = letter.PointSize > 0 ? letter.PointSize : Math.Max(letter.BoundingBox.Height, 1);
                letters.Add(new(value, letter.StartBaseLine.X, letter.EndBaseLine.X, page.Height - letter.StartBaseLine.Y, size));
                if (isUnknown)
                {
                    unknown.Add((letter, value));
                }
            }
        }

        Say(page, turned, (count, words) => new(
            Invariant($"横書きでない文字（{count}字）は読んでいません：{words}"),
            Invariant($"Letters that are not written from left to right ({count}) are not read: {words}")));
        Say(page, unseen, (count, words) => new(
            Invariant($"見えない文字（{count}字）は読んでいません：{words}"),
            Invariant($"Letters that are not seen ({count}) are not read: {words}")));
        Say(page, unknown, (count, _) => new(
            Invariant($"フォントに文字コードのない文字（{count}字）はU+FFFDとして読みました。"),
            Invariant($"Letters of which the font does not say what they are ({count}) are read as U+FFFD.")));
        return letters;
    }

    private void Say(Page page, List<(Letter Letter, string Text)> letters, Func<int, string, Wording> message)
    {
        if (letters.Exists(item => !CharacterClasses.IsBlank(item.Text.AsSpan())))
        {
            var first = letters[0].Letter;
            var words = string.Concat(letters.Take(LongestQuote).Select(item => item.Text)) + (letters.Count > LongestQuote ? "…" : "");
            text.Remark(FilePlace.InPage(page.Number, page.Height - first.StartBaseLine.Y, first.StartBaseLine.X), message(letters.Count, words));
        }
    }
}

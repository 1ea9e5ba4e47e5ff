using System.Text;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Files.Reading.Pdf;

/// <summary>Letters that stand on one line, from left to right.</summary>
internal sealed class PdfLine
{
    private const double RaisedSize = 0.85;
    private const double Raised = 0.15;
    private const double SpaceOfWords = 0.2;
    private const double SpaceOfWide = 0.6; // A justified line has gaps between its letters.
    private const double Wide = 1.5;
    private const double Doubled = 0.2;
    private const double SameWord = 0.1;
    private const string Closing = "、。，．,.!?！？:：;；)）]］}｝〕〉》」』】・ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々゛゜%％";
    private const string Opening = "(（[［{｛〔〈《「『【";

    private readonly List<PdfLetter> _letters;

    private PdfLine(List<PdfLetter> letters)
    {
        EndsBlank = letters[letters.Count - 1].IsBlank;
        _letters = letters.FindAll(letter => !letter.IsBlank);
        Size = _letters.Max(letter => letter.Size);
        Baseline = _letters.First(letter => letter.Size >= Size).Baseline;
        (Pieces, HasGaps) = PiecesOf(letters);
    }

    internal double Size { get; }

    internal double Baseline { get; }

    internal double Top => Baseline - Size;

    internal double Left => _letters[0].Left;

    internal double Right => _letters[_letters.Count - 1].Right;

    /// <summary>Gets whether a space stands at its end, as where it was wrapped at one.</summary>
    internal bool EndsBlank { get; }

    /// <summary>Gets the texts between wide gaps, and where each begins.</summary>
    internal IReadOnlyList<(double Left, string Text)> Pieces { get; }

    /// <summary>Gets whether wide gaps stand in it, as between columns.</summary>
    internal bool HasGaps { get; }

    internal bool BeginsWide => IsWide(_letters[0]);

    internal bool EndsWide => IsWide(_letters[_letters.Count - 1]);

    /// <summary>Gets the width of what cannot be divided at its start.</summary>
    internal double WidthOfFirstWord
    {
        get
        {
            var end = 0;
            while (end + 1 < _letters.Count && !IsBreak(_letters[end], _letters[end + 1]))
            {
                end++;
            }

            return _letters[end].Right - Left;
        }
    }

    internal string Text => string.Join(" ", Pieces.Select(piece => piece.Text));

    /// <summary>Gathers letters to lines, from the top. Raised and lowered letters are on the line beside them.</summary>
    internal static List<PdfLine> Of(IEnumerable<PdfLetter> letters)
    {
        const double Height = 0.5;
        var lines = new List<PdfLine>();
        var line = new List<PdfLetter>();
        var main = default(PdfLetter);
        foreach (var letter in letters.OrderBy(letter => letter.Baseline))
        {
            if (line.Count > 0 && letter.Baseline - main.Baseline > Height * Math.Max(main.Size, letter.Size))
            {
                Add(lines, line);
                line = [];
            }

            main = line.Count == 0 || letter.Size > main.Size ? letter : main;
            line.Add(letter);
        }

        Add(lines, line);
        return lines;
    }

    private static void Add(List<PdfLine> lines, List<PdfLetter> line)
    {
        if (line.Exists(letter => !letter.IsBlank))
        {
            lines.Add(new(WithoutDoubled([.. line.OrderBy(letter => letter.Left)])));
        }
    }

    /// <summary>Takes off letters that are printed twice at one place, as to look bold.</summary>
    private static List<PdfLetter> WithoutDoubled(List<PdfLetter> letters)
    {
        var kept = new List<PdfLetter>(letters.Count);
        foreach (var letter in letters)
        {
            if (kept.Count == 0 || letter.IsBlank || !IsDoubled(kept[kept.Count - 1], letter))
            {
                kept.Add(letter);
            }
        }

        return kept;
    }

    private static bool IsDoubled(PdfLetter letter, PdfLetter next) =>
        letter.Text == next.Text
        && next.Left - letter.Left < Doubled * next.Size
        && Math.Abs(next.Baseline - letter.Baseline) < Doubled * next.Size;

    private (List<(double Left, string Text)> Pieces, bool HasGaps) PiecesOf(List<PdfLetter> letters)
    {
        var pieces = new List<(double Left, string Text)>();
        var (text, raised) = (new StringBuilder(), new StringBuilder());
        var (left, before, isSpaced) = (Left, _letters[0], false);
        foreach (var letter in letters)
        {
            if (letter.IsBlank)
            {
                isSpaced |= text.Length + raised.Length > 0;
                continue;
            }

            var gap = letter.Left - before.Right;
            var isApart = gap > Wide * Size;
            var isRaised = letter.Size < RaisedSize * Size && letter.Baseline < Baseline - (Raised * Size);
            if (isApart || !isRaised)
            {
                EndRaised(text, raised);
            }

            if (isApart)
            {
                pieces.Add((left, text.ToString()));
                text.Clear();
                left = letter.Left;
            }
            else if (isSpaced || gap > letter.Size * (IsWide(before) && IsWide(letter) ? SpaceOfWide : SpaceOfWords))
            {
                (raised.Length > 0 ? raised : text).Append(' ');
            }

            (isRaised ? raised : text).Append(letter.Text);
            (before, isSpaced) = (letter, false);
        }

        EndRaised(text, raised);
        pieces.Add((left, text.ToString()));
        return (pieces, pieces.Count > 1);
    }

    private static void EndRaised(StringBuilder text, StringBuilder raised)
    {
        if (raised.Length > 0)
        {
            text.Append(RaisedText.Of(raised.ToString(), text.Length > 0 ? text[text.Length - 1] : '\0'));
            raised.Clear();
        }
    }

    private static bool IsBreak(PdfLetter letter, PdfLetter next) =>
        Opening.AsSpan().IndexOf(letter.Text[0]) < 0 && Closing.AsSpan().IndexOf(next.Text[0]) < 0
        && (IsWide(letter) || IsWide(next) || next.Left - letter.Right > SameWord * letter.Size);

    private static bool IsWide(PdfLetter letter) => PlanGrid.WidthOf(letter.Text[0]) > 1;
}

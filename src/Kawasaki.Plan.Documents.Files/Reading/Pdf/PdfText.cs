using System.Text;
using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;

namespace Kawasaki.Plan.Documents.Files.Reading.Pdf;

/// <summary>A line of text, and the lines behind it into which it was wrapped: those before which the first word of the next had no room. What would have had
/// room begins a line of its own.</summary>
/// <param name="Text">What it says.</param>
/// <param name="First">Its first line.</param>
/// <param name="Last">Its last line.</param>
internal sealed record PdfText(string Text, PdfLine First, PdfLine Last)
{
    private const double Tolerance = 1; // Sides of cells are the middles of their rules.
    private const double Space = 0.3;
    private const double SameSize = 0.1;
    private const double LargestPitch = 2.2;

    /// <summary>Returns lines with the texts of those that were wrapped.</summary>
    /// <param name="lines">The lines, from the top.</param>
    /// <param name="limit">How far right a line could go.</param>
    /// <param name="isCell">Whether they are all that stands in a cell.</param>
    internal static List<PdfText> Of(IEnumerable<PdfLine> lines, double limit, bool isCell)
    {
        var texts = new List<PdfText>();
        var whole = new StringBuilder(); // Of the last text, which has only its last line while others may follow.
        foreach (var line in lines)
        {
            var text = new PdfText(line.Text, line, line);
            if (texts.Count > 0 && texts[texts.Count - 1] is var last && last.GoesOn(text, limit, isCell))
            {
                whole.Append(last.Between(text, limit)).Append(text.Text);
                texts[texts.Count - 1] = text with { First = last.First };
            }
            else
            {
                Close();
                texts.Add(text);
                whole.Append(text.Text);
            }
        }

        Close();
        return texts;

        void Close()
        {
            if (texts.Count > 0)
            {
                texts[texts.Count - 1] = texts[texts.Count - 1] with { Text = whole.ToString() };
                whole.Clear();
            }
        }
    }

    /// <summary>Says whether a line was wrapped before another one: its first word, and a space that may have stood before it, had no room.</summary>
    internal bool GoesOn(PdfText next, double limit, bool isCell) =>
        RoomFor(next, limit) < Space * Last.Size
        && !ListMark.Begins(new SourceText(next.Text).Line(0))
        && (isCell || (!Last.HasGaps && !next.First.HasGaps
            && Text[Text.Length - 1] != '。'
            && Math.Abs(Last.Size - next.First.Size) <= SameSize * Last.Size
            && next.First.Baseline - Last.Baseline <= LargestPitch * Last.Size));

    /// <summary>Returns both as one.</summary>
    internal PdfText With(PdfText next, double limit) => new(Text + Between(next, limit) + next.Text, First, next.Last);

    /// <summary>Returns the space that stood between two lines where the first had room for the next word without it.</summary>
    private string Between(PdfText next, double limit) =>
        Last.EndsBlank || !(Last.EndsWide || next.First.BeginsWide) || RoomFor(next, limit) > 0 ? " " : "";

    private double RoomFor(PdfText next, double limit) => limit - Tolerance - Last.Right - next.First.WidthOfFirstWord;
}

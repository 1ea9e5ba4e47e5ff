using Kawasaki.Plan.Documents.Files.Reading.Pdf;
using Kawasaki.Plan.Domain;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;
using static System.FormattableString;

namespace Kawasaki.Plan.Documents.Files.Reading;

/// <summary>Reads a PDF: letters by their places on the page, and tables by their lines of ruling.</summary>
internal sealed class PdfReader
{
    private const int FewestRepetitions = 3;

    private static readonly Wording Pdf = new("PDF", "PDF");
    private static readonly Wording Encrypted = new("PDFが暗号化されており、パスワードなしでは読めません。", "The PDF is encrypted, and is not read without its password.");
    private static readonly Wording NoText = new(
        "PDFに文字がありません（紙面を画像にしたものなど）。文字認識（OCR）などで文字にしてください。",
        "The PDF has no text, as where pages were scanned: it must be made text first, as by OCR.");

    private static readonly Wording Blank = new("このページには文字がありません。", "This page has no text.");
    private static readonly Wording Image = new("このページの画像は読んでいません。", "The images of this page are not read.");
    private static readonly Wording Note = new("注釈またはフォームの内容は読んでいません。", "A note or a field of a form is not read.");
    private static readonly Wording Gaps = new("罫線のない列は、空白で区切った行として読みました。", "Columns without rules are read as rows with spaces between their cells.");

    private const int WeightOfLetter = 4;

    private readonly FileText _text;
    private readonly PdfLog _log = new();

    private PdfReader(FileText text) => _text = text;

    internal static void Read(byte[] bytes, FileText text)
    {
        try
        {
            new PdfReader(text).Read(bytes);
        }
        catch (PdfDocumentEncryptedException exception)
        {
            throw FileRefusal.Of(Encrypted, exception);
        }
        catch (Exception exception) when (exception is not (IOException or InvalidDataException or OutOfMemoryException))
        {
            throw FileRefusal.Within(Pdf, exception);
        }
    }

    private void Read(byte[] bytes)
    {
        // What a letter stands for is said beside it where its glyph is that of several letters, as 目 and its radical.
        using var document = PdfDocument.Open(bytes, new ParsingOptions { Logger = _log, UseActualText = true });
        var reader = new PdfPageReader(_text, _log);
        var pages = new List<PdfPage>();
        foreach (var page in document.GetPages())
        {
            _text.Weigh(page.Letters.Count * WeightOfLetter);
            pages.Add(reader.Read(page));
            SayWhatIsNotRead(page);
        }

        if (pages.TrueForAll(page => page.IsEmpty))
        {
            throw FileRefusal.Of(NoText);
        }

        foreach (var message in _log.Messages)
        {
            _text.Remark(FilePlace.InPage(1, 1, 1), new($"PDFに乱れがあります：{message}", $"The PDF is not in order: {message}"));
        }

        TakeOffEdges(pages);
        JoinTables(pages);
        foreach (var page in pages)
        {
            if (page.AddTo(_text) is { } gaps)
            {
                _text.Remark(gaps, Gaps);
            }
        }
    }

    private void SayWhatIsNotRead(Page page)
    {
        var first = FilePlace.InPage(page.Number, 1, 1);
        if (page.Letters.Count == 0)
        {
            _text.Remark(first, Blank);
        }

        if (page.NumberOfImages > 0)
        {
            _text.Remark(first, Image);
        }

        foreach (var note in page.GetAnnotations().Where(note => note.Type is not (AnnotationType.Link or AnnotationType.Popup)))
        {
            _text.Remark(FilePlace.InPage(page.Number, page.Height - note.Rectangle.Top, note.Rectangle.Left), Note);
        }
    }

    /// <summary>Takes off what stands at the edge of most pages with the same words, or as their numbers, and says it.</summary>
    private void TakeOffEdges(List<PdfPage> pages)
    {
        var edges = pages.SelectMany(page => page.Edges.Select(text => (Page: page, Text: text, Words: WordsOf(text)))).ToList();
        foreach (var group in edges.GroupBy(edge => (edge.Words, Math.Round(edge.Text.First.Baseline))))
        {
            var count = group.Select(edge => edge.Page).Distinct().Count();
            if (count < FewestRepetitions || count * 2 <= pages.Count)
            {
                continue;
            }

            foreach (var (page, text, _) in group)
            {
                page.Remove(text);
            }

            var (firstPage, firstText, _) = group.First();
            _text.Remark(
                FilePlace.InPage(firstPage.Number, firstText.First.Top, firstText.First.Left),
                new(
                    Invariant($"{count}ページの端に繰り返される行は読んでいません：{firstText.Text}"),
                    Invariant($"A line at the edge of {count} pages is not read: {firstText.Text}")));
        }
    }

    /// <summary>Returns the words of a line; those that are a page's number or day, with all numbers alike.</summary>
    private static string WordsOf(PdfText text) =>
        string.Join("\t", text.First.Pieces.Select(piece => piece.Text.All(IsOfNumber) ? "1" : piece.Text));

    private static bool IsOfNumber(char c) => c is (>= '0' and <= '9') or '/' or '-' or '–' or ' ' or '.' or ',';

    private static void JoinTables(List<PdfPage> pages)
    {
        PdfTable? last = null;
        foreach (var page in pages)
        {
            if (last is not null && page.First is { } first && last.TryGoOn(first))
            {
                page.RemoveFirst();
                last = page.IsEmpty ? last : page.Last;
            }
            else
            {
                last = page.Last;
            }
        }
    }
}

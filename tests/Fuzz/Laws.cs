using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Kawasaki.Plan.Documents;
using Kawasaki.Plan.Domain.Json;

namespace Kawasaki.Plan.Fuzz;

/// <summary>What is true of every text, whatever it is.</summary>
internal static partial class Laws
{
    /// <summary>Reads a text and returns the laws that it breaks.</summary>
    internal static List<Breach> Check(string text)
    {
        var breaches = new List<Breach>();
        try
        {
            var document = PlanDocumentReader.Read(text);
            CheckPieces(document, text, breaches);
            CheckDiagnostics(document, text, breaches);
            CheckPlaces(document, breaches);
            CheckAgain(document, text, breaches);
            if (IsWellFormed(text))
            {
                CheckJson(document, breaches);
            }

            CheckWriting(document, breaches);
            foreach (var project in document.Plan.Measures.SelectMany(measure => measure.Projects))
            {
                GC.KeepAlive(ProjectAlignment.Of(project));
            }
        }
#pragma warning disable CA1031 // Whatever is thrown breaks the law.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            breaches.Add(new("nothing is thrown", ThrownAt(exception), exception.Message));
        }

        return breaches;
    }

    private static void CheckPieces(PlanDocument document, string text, List<Breach> breaches)
    {
        var end = 0;
        foreach (var piece in document.SourceMap.Pieces)
        {
            if (piece.Span.Start != end || piece.Span.Length <= 0 || piece.Span.Start + piece.Span.Length > text.Length)
            {
                breaches.Add(new("pieces follow each other", piece.Kind.ToString(), $"{piece.Span.Start}+{piece.Span.Length} after {end}"));
                return;
            }

            end += piece.Span.Length;
            if (piece.Kind is SourcePieceKind.Space && piece.Text.AsSpan(piece.Span.Start == 0 && piece.Text[0] == '\uFEFF' ? 1 : 0).IsWhiteSpace() is false)
            {
                breaches.Add(new("space is white", "", $"{piece}: '{piece.Text}'"));
            }

            if (piece.Kind is not SourcePieceKind.Space && string.IsNullOrWhiteSpace(piece.Text))
            {
                breaches.Add(new("white is space", piece.Kind.ToString(), $"{piece}"));
            }
        }

        if (end != text.Length || string.Concat(document.SourceMap.Pieces.Select(piece => piece.Text)) != text)
        {
            breaches.Add(new("pieces joined are the text", "", $"{end} of {text.Length}"));
        }
    }

    private static void CheckDiagnostics(PlanDocument document, string text, List<Breach> breaches)
    {
        var last = 0;
        foreach (var diagnostic in document.Diagnostics)
        {
            var span = diagnostic.Span;
            if (span.Start < last || span.Length < 0 || span.Start + span.Length > text.Length || span.Line < 1 || span.Column < 1
                || span.Line > document.Lines.Count || span.Column > document.Lines[span.Line - 1].Text.Length + 1)
            {
                breaches.Add(new("a diagnostic has its place, in order", diagnostic.Code, $"{diagnostic} at {span.Start}+{span.Length}"));
            }

            if (string.IsNullOrWhiteSpace(diagnostic.Message.English) || string.IsNullOrWhiteSpace(diagnostic.Message.Japanese))
            {
                breaches.Add(new("a diagnostic has its words", diagnostic.Code, $"{diagnostic}"));
            }

            if (diagnostic.Code == "PLAN002")
            {
                breaches.Add(new("nothing is passed over", LineKindAt(document, span), $"{diagnostic}"));
            }

            last = span.Start;
        }

        Reports.Check(document, breaches);
    }

    private static void CheckPlaces(PlanDocument document, List<Breach> breaches)
    {
        var length = document.SourceMap.Text.Length;
        if (document.Lines.Count != document.SourceMap.Text.Count(c => c == '\n') + 1)
        {
            breaches.Add(new("a line ends at LF", "", $"{document.Lines.Count}"));
        }

        foreach (var pointer in document.SourceMap.Pointers)
        {
            foreach (var span in document.SourceMap.FindAll(pointer))
            {
                if (span.Length <= 0 || span.Start < 0 || span.Start + span.Length > length)
                {
                    breaches.Add(new("a value has a place in the text", PlanLaws.Shape(pointer), $"{pointer} {span.Start}+{span.Length}"));
                }
                else if (document.SourceMap.At(span.Line, span.Column) is not { } piece || piece.Span.Start > span.Start || piece.Span.Start + piece.Span.Length <= span.Start)
                {
                    breaches.Add(new("a place has its piece", PlanLaws.Shape(pointer), $"{pointer} {span}"));
                }
            }
        }
    }

    private static void CheckAgain(PlanDocument document, string text, List<Breach> breaches)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var again = IsWellFormed(text) ? PlanDocumentReader.Read(stream) : PlanDocumentReader.Read(text);
        if (!document.Plan.Equals(again.Plan) || !document.SourceMap.Pieces.Select(piece => piece.ToString()).SequenceEqual(again.SourceMap.Pieces.Select(piece => piece.ToString()))
            || !document.Diagnostics.Select(item => item.ToString()).SequenceEqual(again.Diagnostics.Select(item => item.ToString())))
        {
            breaches.Add(new("reading again gives the same", "", ""));
        }
    }

    private static void CheckJson(PlanDocument document, List<Breach> breaches)
    {
        var text = PlanJson.Serialize(document.Plan);
        using var json = JsonDocument.Parse(text);
        PlanLaws.Check(document, json.RootElement, breaches);
        if (!document.Plan.Equals(PlanJson.Deserialize(text)))
        {
            breaches.Add(new("the plan goes through JSON", "", ""));
        }
    }

    private static void CheckWriting(PlanDocument document, List<Breach> breaches)
    {
        string written;
        try
        {
            written = PlanDocumentWriter.Write(document.Plan);
        }
        catch (ArgumentException exception) when (exception.ParamName == "plan")
        {
            return;
        }

        var read = PlanDocumentReader.Read(written);
        if (!read.Plan.Equals(document.Plan) || read.HasErrors || PlanDocumentWriter.Write(read.Plan) != written)
        {
            breaches.Add(new("what is written reads back", "", written));
        }
    }

    /// <summary>Says whether a text has no half characters, surrogates without their other half, which JSON and UTF-8 cannot hold.</summary>
    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }

    private static string LineKindAt(PlanDocument document, SourceSpan span) => document.Lines[span.Line - 1].Kind.ToString();

    /// <summary>Names the exception and the first methods of ours that it passed.</summary>
    private static string ThrownAt(Exception exception)
    {
        var methods = Method().Matches(exception.StackTrace ?? "").Select(match => match.Groups[1].Value).Where(name => !name.Contains(".Fuzz.", StringComparison.Ordinal)).Take(3);
        return string.Create(CultureInfo.InvariantCulture, $"{exception.GetType().Name} at {string.Join(" < ", methods)}");
    }

    [GeneratedRegex(@"(Kawasaki\.Plan\.[\w.`+]+)\(")]
    private static partial Regex Method();
}

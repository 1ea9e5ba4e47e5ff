namespace Kawasaki.Plan.Documents.Reading;

/// <summary>The lines of a text.</summary>
internal static class SourceLines
{
    private static readonly char[] Damaged = ['\0', '\uFFFD'];

    /// <summary>Splits a text at LF, with one CR before it. A byte order mark at the start is no part of the first line.</summary>
    internal static List<DocumentLine> Split(string text)
    {
        var lines = new List<DocumentLine>();
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        while (true)
        {
            var end = text.IndexOf('\n', start);
            var stop = end < 0 ? text.Length : end;
            var length = stop - start - (end > start && text[end - 1] == '\r' ? 1 : 0);
            lines.Add(new(lines.Count + 1, text.Substring(start, length)));
            if (end < 0)
            {
                return lines;
            }

            start = end + 1;
        }
    }

    internal static void ReportDamage(DocumentLine line, DiagnosticBag diagnostics)
    {
        var damage = line.Text.IndexOfAny(Damaged);
        if (damage >= 0)
        {
            diagnostics.Add(Rules.DamagedCharacter, new Piece(line.Number, damage, line.Text.Substring(damage, 1)), line.Text[damage] == '\0' ? "NUL" : "U+FFFD");
        }
    }
}

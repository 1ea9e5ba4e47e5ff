using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Reading;

// Names and descriptions, and other texts that are no list.
internal sealed partial class ProjectTableReader
{
    private string ReadText(int node, int start, int end, List<Reference> references)
    {
        buffer.Note(map, SourcePieceKind.Text, node, start, end);
        var text = new ItemText(buffer.Text(start, end), buffer, start, end);
        if (Characters.MayHoldFigures(text.Text.AsSpan()))
        {
            text.Check(references, diagnostics);
        }

        return text.Text;
    }

    private bool IsBlankButForTags(Cell cell)
    {
        if (cell.First.Span.IndexOf('<') < 0)
        {
            return false;
        }

        buffer.Fill(cell);
        return CellText.IsBlankButForTags(buffer.Span);
    }

    /// <summary>Splits a name from its description at the first space, or where the second of two lines begins; a first word in Latin letters belongs to
    /// the name. A name in a column of its own is whole.</summary>
    private string ReadName(Cell cell, int project, List<Reference> references, bool isWhole, out string? description)
    {
        buffer.Fill(cell);
        if (CellText.RemoveTags(buffer, map))
        {
            diagnostics.Add(TableRules.Box, cell.First);
        }

        var (start, end) = buffer.Trim(0, buffer.Length);
        if (isWhole)
        {
            description = null;
            var printed = ReadText(map.Add(project, PlanMember.Name), start, end, references);
            var joined = Characters.JoinWrapped(printed.AsSpan());
            if (joined != printed)
            {
                diagnostics.Add(TableRules.SpaceInName, cell.First, joined);
            }

            return joined;
        }

        var nameEnd = SpaceFrom(start, end);
        if (nameEnd < end && IsLatin(buffer.Span.Slice(start, nameEnd - start)))
        {
            nameEnd = SpaceFrom(nameEnd + 1, end);
        }

        var lineEnd = nameEnd == end ? SecondOfTwoLines(start, end) : end;
        nameEnd = Math.Min(nameEnd, lineEnd);
        var name = ReadText(map.Add(project, PlanMember.Name), start, nameEnd, references);
        var rest = buffer.Trim(nameEnd, end);
        description = rest.Start == rest.End ? null : ReadText(map.Add(project, PlanMember.Description), rest.Start, rest.End, references);

        if (lineEnd < end || !description.AsSpan().EndsSentence())
        {
            diagnostics.Add(TableRules.NoDescription, cell.First);
        }

        return name;
    }

    /// <summary>Returns where the second of two lines begins that ends a sentence, or the end.</summary>
    private int SecondOfTwoLines(int start, int end)
    {
        var second = end;
        for (var i = start + 1; i < end; i++)
        {
            if (buffer.BeginsPiece(i))
            {
                if (second < end)
                {
                    return end;
                }

                second = i;
            }
        }

        return buffer.Span.Slice(second, end - second).EndsSentence() && !buffer.Span.Slice(start, second - start).EndsSentence() ? second : end;
    }

    private int SpaceFrom(int start, int end)
    {
        var text = buffer.Span;
        while (start < end && !CharacterClasses.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return Math.Min(start, end);
    }

    private static bool IsLatin(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c >= '\u0080')
            {
                return false;
            }
        }

        return true;
    }
}

using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Reading;

// Headings behind which items stand without ・.
internal sealed partial class ActivityCellReader
{
    /// <summary>Takes a heading, and the items behind it that begin with a number or a dash.</summary>
    private void FlushItems(int cut, int end)
    {
        Flush(cut);
        for (var start = cut; start < end; start = cut)
        {
            var isDash = Folding.IsStroke(buffer.Span[start]);
            if (isDash)
            {
                buffer.Note(map, SourcePieceKind.Markup, SourceMapBuilder.Plan, start, start + 1);
            }

            _start = buffer.Trim(start + (isDash ? 1 : 0), end).Start;
            cut = EndOfHeading(end);
            _start = _start < end ? _start : -1;
            Flush(cut);
        }
    }

    /// <summary>Returns where behind white space a text begins with the number of an item or a dash, or the end.</summary>
    private int EndOfHeading(int end)
    {
        var text = buffer.Span.Slice(0, end);
        for (var i = _start + 1; i < end; i++)
        {
            if (CharacterClasses.IsWhiteSpace(text[i - 1])
                && (ItemNumber.Begins(text.Slice(i)) || (Folding.IsStroke(text[i]) && i + 1 < end && CharacterClasses.IsWhiteSpace(text[i + 1]))))
            {
                return i;
            }
        }

        return end;
    }
}

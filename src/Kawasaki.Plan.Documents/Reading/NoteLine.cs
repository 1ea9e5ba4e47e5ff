using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>A note: ※ 1 …, （※1）…, *1 …, 注1 …, 注）….</summary>
/// <param name="Sign">What stands before the number.</param>
/// <param name="Mark">The number in ASCII digits, or <see langword="null"/> where the note has none.</param>
/// <param name="Digits">Where the number stands.</param>
/// <param name="Text">The text, which may be blank.</param>
internal readonly record struct NoteLine(Piece Sign, string? Mark, Piece Digits, Piece Text)
{
    internal static bool TryRead(Piece line, out NoteLine note)
    {
        note = default;
        var isBracketed = Folding.IsOpenBracket(line[0]);
        var at = isBracketed ? Characters.SkipSpaces(line.Span, 1) : 0;
        if (at == line.Length || !(line[at] is '※' or '*' or '＊' or '注'))
        {
            return false;
        }

        var sign = line[at];
        var start = Characters.SkipSpaces(line.Span, at + 1);
        var end = start;
        while (end < line.Length && Folding.DigitOf(line[end]) >= 0)
        {
            end++;
        }

        var mark = NoteMark.NumberOf(line.Slice(start, end - start).Span);
        var next = mark is null ? start : end;
        next = Characters.SkipSpaces(line.Span, next);
        var isClosed = next < line.Length && Folding.IsCloseBracket(line[next]);
        var isSeparated = isClosed || (next < line.Length && line[next] is '：' or ':' or '．' or '.');
        var isNote = isBracketed ? isClosed && (mark is not null || sign == '注')
            : sign == '※' || (mark is not null ? isSeparated || next > end : sign == '注' && isSeparated);
        if (!isNote)
        {
            return false;
        }

        // ※3年に1回 begins a text, and no note 3.
        if (!isBracketed
            && mark is not null
            && !isSeparated
            && next == end
            && end < line.Length
            && (NoteMark.IsCounter(line[end]) || Folding.DigitOf(line[end]) >= 0))
        {
            (mark, end, next) = (null, start, start);
            isSeparated = false;
        }

        var text = isSeparated ? line.From(next + 1) : line.From(next);
        note = new(line.Slice(0, start).Trim(), mark, mark is null ? line.Slice(start, 0) : line.Slice(start, end - start), text.Trim());
        return true;
    }
}

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
        var cursor = new TextCursor(line.Span);
        var isBracketed = cursor.IsAtOpenBracket;
        if (isBracketed)
        {
            cursor.Position++;
            cursor.SkipWhiteSpace();
        }

        var sign = cursor.Current;
        if (!(sign is '※' or '*' or '＊' or '注'))
        {
            return false;
        }

        cursor.Position++;
        var start = cursor.SkipWhiteSpace();
        var mark = NoteMark.ReadNumber(ref cursor);
        var end = cursor.Position = mark is null ? start : cursor.Position;
        var next = cursor.SkipWhiteSpace();
        var isClosed = cursor.IsAtCloseBracket;
        var isSeparated = isClosed || cursor.Current is '：' or ':' or '．' or '.';
        var isNote = isBracketed ? isClosed && (mark is not null || sign == '注')
            : sign is '※' or '＊' || (mark is not null ? isSeparated || next > end : sign == '注' && isSeparated);
        if (!isNote)
        {
            return false;
        }

        // ※3年に1回 begins a text, and no note 3.
        if (!isBracketed && mark is not null && !isSeparated && next == end && NoteMark.IsCounter(cursor.Current))
        {
            (mark, end, next) = (null, start, start);
        }

        var text = isSeparated ? line.From(next + 1) : line.From(next);
        note = new(line.Slice(0, start).Trim(), mark, line.Slice(start, end - start), text.Trim());
        return true;
    }
}

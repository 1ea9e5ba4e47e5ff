using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>The phase that a title says: 第2期実施計画. 第5期総合計画 is none of an implementation plan.</summary>
internal static class TitlePhase
{
    internal static (int Number, Piece Place)? Of(Piece? title)
    {
        if (title is not { } line)
        {
            return null;
        }

        for (var cursor = new TextCursor(line.Span); !cursor.AtEnd; cursor.Position++)
        {
            var ahead = cursor;
            if (PhaseNumber.Read(ref ahead, mayBeLetter: true) is { } number && IsOfImplementation(ahead))
            {
                return (number, line.Slice(cursor.Position, ahead.Position - cursor.Position));
            }
        }

        return null;
    }

    private static bool IsOfImplementation(TextCursor cursor)
    {
        cursor.SkipWhiteSpace();
        return cursor.AtEnd || cursor.TrySkip("実施計画");
    }
}

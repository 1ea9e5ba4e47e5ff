using System.Text.Json;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The format of notes.</summary>
internal static class NoteFormat
{
    private static readonly MemberTable Members = new(["mark", "text"]);

    internal static ValueList<PlanNote> Read(ref StrictReader reader) => reader.ReadList(ReadNote);

    internal static void Write(Utf8JsonWriter writer, IReadOnlyList<PlanNote> notes)
    {
        writer.WriteList(FormatNames.Notes, notes, WriteNote);
    }

    internal static PlanNote ReadNote(ref StrictReader reader)
    {
        string? mark = null;
        var text = "";
        var seen = 0;
        reader.EnterObject();
        while (reader.TryNextMember(Members, ref seen, out var member))
        {
            if (member == "mark")
            {
                mark = reader.ReadShortStringOrNull();
            }
            else
            {
                text = reader.ReadString();
            }
        }

        return new(text, mark);
    }

    internal static void WriteNote(Utf8JsonWriter writer, PlanNote note)
    {
        writer.WriteStartObject();
        writer.WriteText(FormatNames.Mark, note.Mark);
        writer.WriteText(FormatNames.Text, note.Text);
        writer.WriteEndObject();
    }
}

using System.Text.Json;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The format of notes.</summary>
internal static class NoteFormat
{
    private static readonly MemberTable Members = new([PlanMember.Mark, PlanMember.Text]);

    internal static ValueList<PlanNote> Read(ref StrictReader reader) => reader.ReadList(ReadNote);

    internal static void Write(Utf8JsonWriter writer, IReadOnlyList<PlanNote> notes)
    {
        writer.WriteList(PlanMember.Notes, notes, WriteNote);
    }

    internal static PlanNote ReadNote(ref StrictReader reader)
    {
        string? mark = null;
        var text = "";
        var seen = 0;
        reader.EnterObject();
        while (reader.TryNextMember(Members, ref seen, out var member))
        {
            switch (member)
            {
                case PlanMember.Mark:
                    mark = reader.ReadShortStringOrNull();
                    break;
                case PlanMember.Text:
                    text = reader.ReadString();
                    break;
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        return new(text, mark);
    }

    internal static void WriteNote(Utf8JsonWriter writer, PlanNote note)
    {
        writer.WriteStartObject();
        writer.WriteText(PlanMember.Mark, note.Mark);
        writer.WriteText(PlanMember.Text, note.Text);
        writer.WriteEndObject();
    }
}

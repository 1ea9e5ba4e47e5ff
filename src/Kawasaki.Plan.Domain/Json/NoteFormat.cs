using System.Text.Json;
using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The format of notes.</summary>
internal static class NoteFormat
{
    private static readonly MemberTable Members = new(["mark", "text"]);

    internal static List<PlanNote> Read(ref StrictReader reader)
    {
        var notes = new List<PlanNote>();
        reader.EnterArray();
        while (reader.TryNextElement())
        {
            string? mark = null;
            var text = "";
            var seen = 0;
            reader.EnterObject();
            while (reader.TryNextMember(Members, ref seen, out var member))
            {
                if (member == "mark")
                {
                    mark = reader.ReadStringOrNull();
                }
                else
                {
                    text = reader.ReadString();
                }
            }

            try
            {
                notes.Add(new(text, mark));
            }
            catch (ArgumentException exception)
            {
                throw reader.Refused(exception);
            }
        }

        return notes;
    }

    internal static void Write(Utf8JsonWriter writer, IReadOnlyList<PlanNote> notes)
    {
        writer.WriteStartArray("notes"u8);
        foreach (var note in notes)
        {
            writer.WriteStartObject();
            writer.WriteString("mark"u8, note.Mark);
            writer.WriteString("text"u8, note.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}

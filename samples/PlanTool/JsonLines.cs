using System.Text.Json;

namespace PlanTool;

/// <summary>Answers lines with one JSON object a line, in the same order and in constant memory.</summary>
internal static class JsonLines
{
    /// <summary>Answers each line.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="answer">Writes the answer to a line, counted from 1, and returns whether the line could be read.</param>
    internal static int Answer(IEnumerable<string> lines, Func<Utf8JsonWriter, long, string, bool> answer)
    {
        var exitCode = ExitCode.Success;
        using var output = Output.OpenStream();
        using var writer = new Utf8JsonWriter(output, Output.JsonOptions);
        var number = 0L;
        foreach (var line in lines)
        {
            if (!answer(writer, ++number, line))
            {
                exitCode = ExitCode.Unreadable;
            }

            writer.Flush();
            output.WriteByte((byte)'\n');
            writer.Reset();
        }

        return exitCode;
    }
}

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PlanTool;

/// <summary>Standard output and standard error in UTF-8 without a byte order mark, whatever the machine is set to.</summary>
internal static class Output
{
    /// <summary>Gets the options under which Japanese is not escaped.</summary>
    internal static JsonWriterOptions JsonOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static BufferedStream OpenStream() => new(Console.OpenStandardOutput(), 1 << 16);

    internal static StreamWriter OpenWriter() => new(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };

    internal static StreamWriter OpenErrorWriter() => new(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };

    /// <summary>Writes what went wrong to standard error, each error on one line. Where nothing can be written there, the exit status says it alone.</summary>
    internal static void WriteErrors(params ReadOnlySpan<string> errors)
    {
        try
        {
            using var writer = OpenErrorWriter();
            foreach (var error in errors)
            {
                writer.WriteLine(OneLine.Of(error));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // There is no other place to say it.
        }
    }
}

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PlanTool;

/// <summary>Standard output in UTF-8 without a byte order mark, whatever the machine is set to.</summary>
internal static class Output
{
    /// <summary>Gets the options under which Japanese is not escaped.</summary>
    internal static JsonWriterOptions JsonOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static BufferedStream OpenStream() => new(Console.OpenStandardOutput(), 1 << 16);

    internal static StreamWriter OpenWriter() => new(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };

    /// <summary>Opens standard error, likewise.</summary>
    internal static StreamWriter OpenErrorWriter() => new(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}

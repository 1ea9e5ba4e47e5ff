using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kawasaki.Plan.Domain;
using Microsoft.Win32.SafeHandles;

namespace PlanTool;

/// <summary>Standard output and standard error in UTF-8 without a byte order mark, whatever the machine is set to.</summary>
internal static class Output
{
    private const int BrokenPipe = 32; // EPIPE, of every Unix that .NET runs on.

    private static readonly SafeFileHandle Descriptor = new(1, ownsHandle: false);

    /// <summary>Gets the options under which Japanese is not escaped.</summary>
    internal static JsonWriterOptions JsonOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Opens standard output without a buffer.</summary>
    /// <remarks>The stream of the console says nothing when the reader of a pipe has gone; one over the descriptor does. That of the console stays where
    /// it is needed: of a file, which others may write to as well, it takes the place where they left off.</remarks>
    internal static Stream OpenRaw()
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        var pipe = new FileStream(Descriptor, FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }

    /// <summary>Returns one JSON object as a text.</summary>
    /// <param name="writeMembers">Writes the members of the object.</param>
    internal static string JsonObject(Action<Utf8JsonWriter> writeMembers)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, JsonOptions))
        {
            writer.WriteStartObject();
            writeMembers(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    internal static BufferedStream OpenStream() => new(OpenRaw(), 1 << 16);

    internal static StreamWriter OpenWriter() => WriterOn(OpenRaw());

    internal static StreamWriter OpenErrorWriter() => WriterOn(Console.OpenStandardError());

    internal static StreamWriter WriterOn(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };

    /// <summary>Says whether nobody reads the output any more, as behind <c>| head -1</c>.</summary>
    internal static bool IsReaderGone(Exception exception) => !OperatingSystem.IsWindows() && exception is IOException { HResult: BrokenPipe };

    /// <summary>Says why a file cannot be read, of which the platform's own words are English only.</summary>
    internal static Wording NotOpened(string? file, Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => new($"{file}: ファイルがありません。", $"{file}: There is no such file."),
        UnauthorizedAccessException => new($"{file}: 開けません。フォルダーであるか、読む許可がありません。", $"{file}: It cannot be opened: it is a folder, or may not be read."),
        _ when Wording.Of(exception) is { } said => new($"{file}: {said.Japanese}", $"{file}: {said.English}"),
        _ => new($"{file}: 読めません（{exception.Message}）。", $"{file}: It cannot be read: {exception.Message}"),
    };

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

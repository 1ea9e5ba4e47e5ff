using System.Buffers;
using System.Text.Json;

namespace PlanTool;

/// <summary>Answers lines with one JSON object a line.</summary>
/// <param name="output">The stream, without a buffer of its own.</param>
internal abstract class JsonLines(Stream output) : ILineAnswers
{
    private const int FlushLength = 1 << 16;

    private readonly ArrayBufferWriter<byte> _buffer = new(FlushLength);
    private Utf8JsonWriter? _writer;

    private Utf8JsonWriter Writer => _writer ??= new(_buffer, Output.JsonOptions with { SkipValidation = true });

    public virtual bool Answer(long line, ReadOnlyMemory<char> text)
    {
        var isRead = Write(Writer, line, text);
        End();
        return isRead;
    }

    public void Refuse(long line)
    {
        WriteRefusal(Writer, line);
        End();
    }

    public void Flush()
    {
        output.Write(_buffer.WrittenSpan);
        output.Flush();
        _buffer.ResetWrittenCount();
    }

    public void Dispose()
    {
        _writer?.Dispose();
        output.Dispose();
    }

    /// <summary>Writes the answer to a line as one object, and returns whether it could be read.</summary>
    protected abstract bool Write(Utf8JsonWriter writer, long line, ReadOnlyMemory<char> text);

    /// <summary>Writes the answer to a line that cannot be decoded.</summary>
    protected abstract void WriteRefusal(Utf8JsonWriter writer, long line);

    private void End()
    {
        Writer.Flush();
        Writer.Reset();
        _buffer.Write("\n"u8);
        if (_buffer.WrittenCount >= FlushLength / 2)
        {
            Flush();
        }
    }
}

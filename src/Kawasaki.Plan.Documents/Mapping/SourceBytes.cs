using System.Buffers;
using System.Text;

namespace Kawasaki.Plan.Documents.Mapping;

/// <summary>The bytes of a stream, in borrowed memory.</summary>
internal sealed partial class SourceBytes
{
    private const int ShortestBuffer = 81920;
    private const int LongestFirstBuffer = 1 << 26; // A stream may say that it is longer than it is.
    private const int LongestBuffer = 0x7FFFFFC7;
    private const int LongestText = 0x3FFFFFDF; // The longest string, in UTF-16 units.

    private byte[] _bytes;
    private int _count;

    internal SourceBytes(Stream stream)
    {
        var rest = stream.CanSeek ? stream.Length - stream.Position : 0;
        // With one place more, the end is seen without growing.
        _bytes = ArrayPool<byte>.Shared.Rent((int)Math.Max(Math.Min(rest, LongestFirstBuffer - 1) + 1, ShortestBuffer));
    }

    /// <summary>Reads the stream to its end.</summary>
    internal void Fill(Stream stream)
    {
        for (int read; (read = stream.Read(_bytes, _count, _bytes.Length - _count)) > 0;)
        {
            Advance(read);
        }
    }

    /// <summary>Reads the stream to its end without blocking.</summary>
    internal async Task FillAsync(Stream stream, CancellationToken cancellationToken)
    {
        for (int read; (read = await ReadAsync(stream, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            Advance(read);
        }
    }

    /// <summary>Returns the text of the bytes, which are UTF-8, and gives their memory back. Where reading has failed, it is not given back: the
    /// stream may still write to it.</summary>
    internal string TakeText()
    {
        if (_count > LongestText && Encoding.UTF8.GetCharCount(_bytes, 0, _count) > LongestText)
        {
            throw new IOException("The stream holds more text than a string can.");
        }

        var text = Encoding.UTF8.GetString(_bytes, 0, _count);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        return text;
    }

    private void Advance(int read)
    {
        _count += read;
        if (_count < _bytes.Length)
        {
            return;
        }

        if (_count == LongestBuffer)
        {
            throw new IOException("The stream holds more text than a string can.");
        }

        var longer = ArrayPool<byte>.Shared.Rent((int)Math.Min(2L * _count, LongestBuffer));
        Array.Copy(_bytes, longer, _count);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = longer;
    }
}

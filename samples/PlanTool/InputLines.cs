using System.Text;

namespace PlanTool;

/// <summary>The lines of a stream in UTF-8, in constant memory: a line ends at LF, with one CR before it, and nowhere else.</summary>
internal sealed class InputLines(Stream stream)
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _isStreamEnded;

    /// <summary>Reads the lines one by one. Bytes that are no UTF-8 become U+FFFD; a byte order mark at the start is skipped.</summary>
    internal IEnumerable<string> Read()
    {
        while (!_isStreamEnded && _end < ByteOrderMark.Length)
        {
            Fill();
        }

        _start = _buffer.AsSpan(0, _end).StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        while (TryReadLine(out var line))
        {
            yield return line;
        }
    }

    private bool TryReadLine(out string line)
    {
        var searched = 0;
        while (true)
        {
            var length = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (length >= 0)
            {
                length += searched;
                line = Decode(length > 0 && _buffer[_start + length - 1] == '\r' ? length - 1 : length);
                _start += length + 1;
                return true;
            }

            searched = _end - _start;
            if (_isStreamEnded)
            {
                line = Decode(searched);
                _start = _end;
                return searched > 0;
            }

            Fill();
        }
    }

    private string Decode(int length) => Encoding.UTF8.GetString(_buffer, _start, length);

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }
        else if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2); // Only a line longer than the buffer makes it grow.
        }

        var count = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += count;
        _isStreamEnded = count == 0;
    }
}

using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace PlanTool;

/// <summary>The lines of a stream, in constant memory: a line ends at LF, with one CR before it, and nowhere else.</summary>
/// <param name="stream">The stream.</param>
/// <param name="encoding">The encoding, where no byte order mark decides another one.</param>
/// <param name="beforeWaiting">What is done before the stream is asked for more, with the bytes that were read of it.</param>
internal sealed class InputLines(Stream stream, Encoding encoding, Action<long> beforeWaiting)
{
    private Encoding _encoding = encoding;
    private byte[] _buffer = new byte[1 << 16];
    private char[] _line = [];
    private int _start;
    private int _end;
    private long _read;
    private bool _isStarted;
    private bool _isStreamEnded;

    private bool IsUtf16 => _encoding is UnicodeEncoding;

    /// <summary>Gets whether the last line is no UTF-8, as was expected, and would be Shift_JIS.</summary>
    internal bool IsInShiftJis { get; private set; }

    /// <summary>Reads the next line. Bytes that are none of the encoding become U+FFFD; a byte order mark at the start is skipped.</summary>
    /// <param name="line">The line, until the next one is read.</param>
    internal bool TryRead(out ReadOnlyMemory<char> line)
    {
        if (!_isStarted)
        {
            Start();
        }

        var unit = IsUtf16 ? sizeof(char) : 1;
        var searched = 0;
        while (true)
        {
            var length = IndexOfLineFeed(_buffer.AsSpan(_start + searched, _end - _start - searched));
            if (length >= 0)
            {
                line = Decode(searched + length);
                _start += searched + length + unit;
                return true;
            }

            searched = (_end - _start) / unit * unit;
            if (_isStreamEnded)
            {
                line = Decode(_end - _start);
                var isRead = _end > _start;
                _start = _end;
                return isRead;
            }

            Fill();
        }
    }

    private void Start()
    {
        _isStarted = true;
        do
        {
            Fill();
        }
        while (!_isStreamEnded && InputEncoding.MayBecomeMark(_buffer.AsSpan(0, _end)));
        (var marked, _start) = InputEncoding.OfMark(_buffer.AsSpan(0, _end));
        _encoding = marked ?? _encoding;
    }

    private int IndexOfLineFeed(ReadOnlySpan<byte> bytes)
    {
        if (!IsUtf16)
        {
            return bytes.IndexOf((byte)'\n'); // Which is no part of a character of two bytes.
        }

        var isSwapped = _encoding.Equals(Encoding.BigEndianUnicode) == BitConverter.IsLittleEndian;
        var index = MemoryMarshal.Cast<byte, char>(bytes).IndexOf(isSwapped ? '\u0A00' : '\n');
        return index < 0 ? index : index * sizeof(char);
    }

    private ReadOnlyMemory<char> Decode(int length)
    {
        var bytes = _buffer.AsSpan(_start, length);
        var maxLength = _encoding.GetMaxCharCount(length);
        if (_line.Length < maxLength)
        {
            _line = new char[Math.Max(maxLength, 2 * _line.Length)];
        }

        IsInShiftJis = _encoding is UTF8Encoding && !Utf8.IsValid(bytes) && InputEncoding.IsShiftJis(bytes);
        var count = _encoding.GetChars(bytes, _line);
        return _line.AsMemory(0, count > 0 && _line[count - 1] == '\r' ? count - 1 : count);
    }

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

        beforeWaiting(_read);
        var count = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += count;
        _read += count;
        _isStreamEnded = count == 0;
    }
}

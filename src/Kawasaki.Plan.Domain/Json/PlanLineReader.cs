using System.Globalization;
using System.Text.Json;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>Takes plans from bytes that come in pieces: a line is a plan, and ends at LF. A CR before it is white space of JSON.</summary>
/// <param name="longestLine">The length in bytes from which on a line is refused, if not a piece before.</param>
internal sealed class PlanLineReader(int longestLine = PlanLineReader.LongestLine) : IDisposable
{
    private const int PieceSize = 1 << 14;
    private const int LongestLine = 512 << 20;

    private readonly PooledBytes _bytes = new();
    private int _start; // Of the line that is next.
    private int _searched; // From the start: there is no LF before.
    private long _line; // From 0.
    private bool _isEnded;

    /// <summary>Gets whether the stream has no more bytes; the last line need not have an LF.</summary>
    internal bool IsEnded => _isEnded;

    public void Dispose() => _bytes.Dispose();

    /// <summary>Returns room for bytes of the stream, as part of an array.</summary>
    internal ArraySegment<byte> Room()
    {
        if (_start > 0)
        {
            _bytes.Remove(_start); // Only the beginning of a line is left.
            _start = 0;
        }

        if (_bytes.Count > longestLine - PieceSize)
        {
            throw AtLine(new(Invariant($"行が {longestLine >> 20} MiBを超えています。"), Invariant($"The line is longer than {longestLine >> 20} MiB.")));
        }

        return _bytes.Room();
    }

    /// <summary>Takes note of what the stream gave.</summary>
    /// <param name="count">The number of bytes, 0 at the end.</param>
    internal void Received(int count)
    {
        _bytes.Advance(count);
        _isEnded = count == 0;
    }

    /// <summary>Reads the plan of the next line that is not empty, if all of that line is here.</summary>
    internal bool TryRead(out ComprehensivePlan plan)
    {
        while (TryTakeLine(out var line))
        {
            var text = _line == 0 ? PlanText.WithoutByteOrderMark(line) : line;
            if (!IsBlank(text))
            {
                plan = Read(text);
                _line++;
                return true;
            }

            _line++;
        }

        plan = null!;
        return false;
    }

    private static bool IsBlank(ReadOnlySpan<byte> line)
    {
        foreach (var b in line)
        {
            if (b is not ((byte)' ' or (byte)'\t' or (byte)'\r'))
            {
                return false;
            }
        }

        return true;
    }

    private ComprehensivePlan Read(ReadOnlySpan<byte> text)
    {
        try
        {
            return PlanText.Read(text);
        }
        catch (JsonException exception)
        {
            throw AtLine(JsonRefusal.TextOf(exception), exception.Path, exception.BytePositionInLine, exception);
        }
    }

    private JsonException AtLine(Wording said, string? path = "", long? bytePositionInLine = null, Exception? inner = null)
    {
        var number = (_line + 1).ToString(CultureInfo.InvariantCulture);
        return new JsonException($"Line {number}: {said.English}", path, _line, bytePositionInLine, inner).Saying($"{number} 行目：{said.Japanese}");
    }

    private bool TryTakeLine(out ReadOnlySpan<byte> line)
    {
        var rest = _bytes.Array.AsSpan(_start, _bytes.Count - _start);
        var length = rest.Slice(_searched).IndexOf((byte)'\n');
        if (length >= 0)
        {
            length += _searched;
            line = rest.Slice(0, length);
            _start += length + 1;
            _searched = 0;
            return true;
        }

        line = _isEnded ? rest : default;
        _start += line.Length;
        _searched = rest.Length - line.Length;
        return line.Length > 0;
    }
}

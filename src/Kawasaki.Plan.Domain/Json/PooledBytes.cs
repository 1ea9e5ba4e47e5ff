using System.Buffers;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>A buffer of pooled bytes that grows to the longest text written into it, and is used again for the next.</summary>
internal sealed class PooledBytes : IBufferWriter<byte>, IDisposable
{
    private const int InitialSize = 1 << 14;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(InitialSize);
    private int _count;

    internal int Count => _count;

    internal byte[] Array => _bytes;

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(Math.Max(1, sizeHint));
        return _bytes.AsMemory(_count);
    }

    /// <summary>Returns room for bytes of a stream, as part of the array.</summary>
    internal ArraySegment<byte> Room()
    {
        MakeRoom(InitialSize);
        return new(_bytes, _count, _bytes.Length - _count);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _count = 0;
    }

    internal void Clear() => _count = 0;

    /// <summary>Takes bytes off the front.</summary>
    internal void Remove(int count)
    {
        Buffer.BlockCopy(_bytes, count, _bytes, 0, _count - count);
        _count -= count;
    }

    private void MakeRoom(int size)
    {
        if (_bytes.Length - _count >= size)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(_count + size), (int)Math.Min(_bytes.Length * 2L, int.MaxValue)));
        Buffer.BlockCopy(_bytes, 0, larger, 0, _count);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}

using System.Text;
using FsCheck.Xunit;
using Kawasaki.Plan.Documents.Tests.Generators;
using Kawasaki.Plan.Domain.Json;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests;

/// <summary>A document is the same, however its text comes.</summary>
[Properties(Arbitrary = [typeof(MutatedDocuments)])]
public class StreamTests
{
    private static readonly byte[] Whole = Encoding.UTF8.GetBytes(Sources.Whole);

    [Property(MaxTest = 60)]
    public async Task Every_way_of_reading_gives_the_same_document(MutatedDocument document, bool isSeekable)
    {
        var bytes = Encoding.UTF8.GetBytes(document.Text);
        var text = Encoding.UTF8.GetString(bytes); // A stream holds no half of a character.
        var expected = Written(PlanDocumentReader.Read(text));
        using var stream = new ChunkedStream(bytes, chunk: 1000, isSeekable);
        using var further = new ChunkedStream(bytes, chunk: 333, isSeekable);

        Assert.Equal(expected, Written(PlanDocumentReader.Read(text.AsSpan())));
        Assert.Equal(expected, Written(PlanDocumentReader.Read(text.AsSpan(), options: null, CancellationToken.None)));
        Assert.Equal(expected, Written(ReadNow(stream)));
        Assert.Equal(expected, Written(await ReadLater(further)));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(5, true)]
    [InlineData(1 << 20, false)]
    public async Task Read_in_chunks_gives_the_same_document_and_leaves_the_stream_open(int chunk, bool isSeekable)
    {
        var expected = Written(PlanDocumentReader.Read(Sources.Whole));
        using var stream = new ChunkedStream(Whole, chunk, isSeekable);
        using var further = new ChunkedStream(Whole, chunk, isSeekable);

        Assert.Equal(expected, Written(ReadNow(stream, new PlanReadingOptions())));
        Assert.Equal(expected, Written(await ReadLater(further, new PlanReadingOptions())));
        Assert.False(stream.IsDisposed);
        Assert.False(further.IsDisposed);
        Assert.Equal((Whole.Length, Whole.Length), (stream.Taken, further.Taken));
    }

    [Fact]
    public async Task Read_begins_where_the_stream_stands()
    {
        var start = Encoding.UTF8.GetByteCount("甲の前\n");
        using var stream = new MemoryStream([.. Encoding.UTF8.GetBytes("甲の前\n"), .. Whole]) { Position = start };
        using var further = new MemoryStream([.. Encoding.UTF8.GetBytes("甲の前\n"), .. Whole]) { Position = start };
        using var behind = new MemoryStream([.. Whole]) { Position = Whole.Length + 7 };

        Assert.Equal(Sources.Whole, ReadNow(stream).SourceMap.Text);
        Assert.Equal(Sources.Whole, (await ReadLater(further)).SourceMap.Text);
        Assert.Equal("", ReadNow(behind).SourceMap.Text);
        Assert.Equal(stream.Length, stream.Position);
    }

    [Fact]
    public async Task A_stream_that_says_it_is_shorter_than_it_is_is_read_to_its_end()
    {
        using var stream = new ChunkedStream(Whole, 100, isSeekable: true) { Said = 10 };
        using var further = new ChunkedStream(Whole, 100, isSeekable: true) { Said = long.MaxValue };

        Assert.Equal(Sources.Whole, ReadNow(stream).SourceMap.Text);
        Assert.Equal(Sources.Whole, (await ReadLater(further)).SourceMap.Text);
    }

    [Fact]
    public async Task An_empty_stream_is_an_empty_document()
    {
        using var stream = new MemoryStream();

        Assert.Equal((1, 0), ReadNow(stream) is var read ? (read.Lines.Count, read.Diagnostics.Count) : default);
        Assert.Equal("", (await ReadLater(stream)).SourceMap.Text);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public async Task Errors_of_the_stream_come_through(int after)
    {
        using var stream = new ChunkedStream(Whole, 10, isSeekable: false) { FailsAfter = after };
        using var further = new ChunkedStream(Whole, 10, isSeekable: false) { FailsAfter = after };

        Assert.Same(ChunkedStream.Failure, Assert.Throws<EndOfStreamException>(() => ReadNow(stream)));
        Assert.Same(ChunkedStream.Failure, await Assert.ThrowsAsync<EndOfStreamException>(() => ReadLater(further)));
        Assert.False(stream.IsDisposed);
        Assert.False(further.IsDisposed);
    }

    [Fact]
    public async Task ReadAsync_ends_when_it_is_cancelled_between_two_chunks()
    {
        using var source = new CancellationTokenSource();
        using var stream = new ChunkedStream(Whole, 10, isSeekable: false) { Canceller = source };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PlanDocumentReader.ReadAsync(stream, options: null, source.Token));

        Assert.InRange(stream.Taken, 10, 20);
    }

    [Fact]
    public async Task ReadAsync_of_a_stream_that_waits_does_not_block()
    {
        using var stream = new ChunkedStream(Whole, 1000, isSeekable: false) { Gate = new() };

        Assert.Equal((false, Sources.Whole), await ReadThrough(stream, stream.Gate));
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_line()
    {
        using var stream = new MemoryStream([0xEF, 0xBB, 0xBF, .. Whole]);
        var document = ReadNow(stream);

        Assert.Equal(PlanDocumentReader.Read(Sources.Whole).Plan, document.Plan);
        Assert.Equal("\uFEFF" + Sources.Whole, document.SourceMap.Text);
        Assert.Equal((SourcePieceKind.Space, "\uFEFF"), (document.SourceMap.Pieces[0].Kind, document.SourceMap.Pieces[0].Text));
        Assert.Equal((1, 1, 1), (document.SourceMap.Pieces[1].Span.Line, document.SourceMap.Pieces[1].Span.Column, document.SourceMap.Pieces[1].Span.Start));
        Assert.Equal(Sources.Whole.Split('\n')[0], document.Lines[0].Text);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF }, 1)]
    [InlineData(new byte[] { 0xE7, 0x94 }, 1)] // The first two bytes of a letter of three.
    [InlineData(new byte[] { 0xED, 0xA0, 0xBD }, 3)] // A surrogate.
    [InlineData(new byte[] { 0xC0, 0x80 }, 2)] // NUL in two bytes.
    [InlineData(new byte[] { 0x8D, 0x62, 0x8D, 0x60 }, 2)] // Another encoding: two marks, and two letters.
    public async Task Bytes_that_are_no_UTF8_become_a_mark_that_is_reported(byte[] bytes, int marks)
    {
        byte[] text = [.. Encoding.UTF8.GetBytes("政策2-3 甲\n1 政策の方向性\n- 甲"), .. bytes, .. Encoding.UTF8.GetBytes("乙。\n- 丙")];
        using var stream = new ChunkedStream(text, 1, isSeekable: false);

        var document = ReadNow(stream);

        Assert.Equal(marks, document.SourceMap.Text.Count(c => c == '\uFFFD'));
        Assert.Equal([(3, 4, DiagnosticSeverity.Warning)], document.Diagnostics.Where(item => item.Code == "PLAN504").Select(item => (item.Line, item.Column, item.Severity)));
        Assert.Equal(Encoding.UTF8.GetString(text).Split('\n')[2][2..], document.Plan.Policies.Single().Directions[0]);
        Assert.Equal(Written(document), Written(await ReadLater(new MemoryStream(text))));
        Assert.Equal("丙", document.Plan.Policies.Single().Directions[1]);
    }

    [Fact]
    public async Task Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("text", () => PlanDocumentReader.Read((string)null!));
        Assert.Throws<ArgumentNullException>("text", () => PlanDocumentReader.Read((string)null!, options: null, CancellationToken.None));
        Assert.Throws<ArgumentNullException>("stream", () => ReadNow(null!));
        Assert.Throws<ArgumentNullException>("stream", () => ReadNow(null!, new PlanReadingOptions()));
        await Assert.ThrowsAsync<ArgumentNullException>("stream", () => ReadLater(null!));
    }

    [Fact]
    public void A_default_span_is_an_empty_document() => Assert.Equal("", PlanDocumentReader.Read(default(ReadOnlySpan<char>)).SourceMap.Text);

    /// <summary>Writes all of a document that can be seen.</summary>
    private static string Written(PlanDocument document) => string.Join(
        '\n',
        [PlanJson.Serialize(document.Plan), .. document.Diagnostics.Select(item => item.ToString()), .. document.SourceMap.Pieces.Select(piece => piece.ToString()), .. document.Lines.Select(line => line.ToString()), .. document.Captions.Select(caption => caption.ToString())]);

    private static async Task<(bool WasCompleted, string Text)> ReadThrough(Stream stream, TaskCompletionSource gate)
    {
        var reading = ReadLater(stream);
        var wasCompleted = reading.IsCompleted;
        gate.SetResult();
        return (wasCompleted, (await reading).SourceMap.Text);
    }

    private static PlanDocument ReadNow(Stream stream, PlanReadingOptions? options = null) =>
        options is null ? PlanDocumentReader.Read(stream) : PlanDocumentReader.Read(stream, options, CancellationToken.None);

    private static Task<PlanDocument> ReadLater(Stream stream, PlanReadingOptions? options = null) =>
        PlanDocumentReader.ReadAsync(stream, options, TestContext.Current.CancellationToken);

    /// <summary>A stream that gives a few bytes at a time, may wait, fail or cancel, and knows whether it was closed.</summary>
    private sealed class ChunkedStream(byte[] bytes, int chunk, bool isSeekable) : Stream
    {
        internal static EndOfStreamException Failure { get; } = new("己");

        internal int Taken { get; private set; }

        internal bool IsDisposed { get; private set; }

        internal int FailsAfter { get; init; } = int.MaxValue;

        internal CancellationTokenSource? Canceller { get; init; }

        internal TaskCompletionSource? Gate { get; init; }

        internal long Said { get; init; } = bytes.Length;

        public override bool CanRead => true;

        public override bool CanSeek => isSeekable;

        public override bool CanWrite => false;

        public override long Length => isSeekable ? Said : throw new NotSupportedException();

        public override long Position
        {
            get => isSeekable ? Taken : throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Take(buffer.AsSpan(offset, count));

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Gate is not null)
            {
                await Gate.Task;
            }

            return Take(buffer.Span);
        }

        private int Take(Span<byte> buffer)
        {
            if (Taken >= FailsAfter)
            {
                throw Failure;
            }

            var taken = Math.Min(Math.Min(buffer.Length, chunk), bytes.Length - Taken);
            bytes.AsSpan(Taken, taken).CopyTo(buffer);
            Taken += taken;
            Canceller?.Cancel();
            return taken;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}

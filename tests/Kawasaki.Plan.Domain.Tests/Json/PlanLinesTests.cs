using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Json;

[Properties(Arbitrary = [typeof(PlanArbitraries)])]
public class PlanLinesTests
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Property]
    public void Plans_read_back_from_their_lines_however_the_stream_is_cut(ComprehensivePlan[] plans, byte piece)
    {
        using var stream = new MemoryStream();
        PlanJson.SerializeLines(stream, plans);

        Assert.Equal(string.Concat(plans.Select(plan => PlanJson.Serialize(plan) + "\n")), Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(plans, Read(stream.ToArray(), piece + 1));
    }

    [Property]
    public async Task Asynchronously_the_same_is_written_and_read(ComprehensivePlan[] plans, byte piece)
    {
        var expected = Encoding.UTF8.GetBytes(string.Concat(plans.Select(plan => PlanJson.Serialize(plan) + "\n")));
        using var listed = new MemoryStream();
        using var streamed = new MemoryStream();
        await PlanJson.SerializeLinesAsync(listed, plans, Token);
        using var source = new PieceStream(expected, piece + 1);
        await PlanJson.SerializeLinesAsync(streamed, PlanJson.DeserializeLinesAsync(source, Token), Token);

        Assert.Equal(expected, listed.ToArray());
        Assert.Equal(expected, streamed.ToArray());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\r\n\r\n")]
    [InlineData(" \t\r\n")]
    public void A_file_without_a_plan_has_none(string text)
    {
        Assert.Empty(Read(Encoding.UTF8.GetBytes(text), 1));
        Assert.Empty(Read([.. ByteOrderMark, .. Encoding.UTF8.GetBytes(text)], 2));
    }

    [Theory]
    [InlineData("P\nP")]
    [InlineData("P\nP\n")]
    [InlineData("P\r\nP\r\n")]
    [InlineData("\nP\n\n\r\n P \n\t\n")]
    public void Lines_end_at_LF_or_CR_LF_and_blank_ones_are_skipped(string shape)
    {
        var file = Encoding.UTF8.GetBytes(shape.Replace("P", PlanDocuments.Empty, StringComparison.Ordinal));

        Assert.All(Enumerable.Range(1, 5), piece => Assert.Equal(2, Read(file, piece).Count));
        Assert.Equal(2, Read([.. ByteOrderMark, .. file], 1).Count);
    }

    [Theory]
    [InlineData(0, "", "x")]
    [InlineData(3, "/phase", "\nE\r\n\n{\"title\":null,\"phase\":\"FY\"}\nE")]
    [InlineData(1, "", "E\n\uFEFFE")]
    [InlineData(1, "/phase", "E\n{\"phase\":!}")]
    [InlineData(1, "", "E\nE E\nE")]
    [InlineData(0, "/title", "{\"title\":null,\n\"phase\":1,\"period\":null,\"basicPolicies\":[]}")]
    public void An_error_says_which_line_of_the_file(int line, string path, string text)
    {
        var file = Encoding.UTF8.GetBytes(text.Replace("E", PlanDocuments.Empty, StringComparison.Ordinal));
        var exception = Assert.Throws<JsonException>(() => Read(file, 3));

        Assert.Equal((line, path), (exception.LineNumber, exception.Path));
        Assert.StartsWith(FormattableString.Invariant($"Line {line + 1}: "), exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", exception.Message, StringComparison.Ordinal);
        Assert.True(path.Length == 0 || exception.Message.EndsWith($" Path: {path}.", StringComparison.Ordinal), exception.Message);
    }

    [Fact]
    public void The_plans_before_an_error_are_read()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(PlanDocuments.Empty + "\n{}"));
        using var plans = PlanJson.DeserializeLines(stream).GetEnumerator();

        Assert.True(plans.MoveNext());
        Assert.Equal(new ComprehensivePlan([]), plans.Current);
        Assert.Equal(1, Assert.Throws<JsonException>(() => plans.MoveNext()).LineNumber);
    }

    [Fact]
    public async Task Errors_of_the_stream_pass_through()
    {
        using var stream = new PieceStream(Encoding.UTF8.GetBytes(PlanDocuments.Empty + "\n" + PlanDocuments.Empty), 10, failsAfter: 30);

        Assert.Equal("broken", Assert.Throws<IOException>(() => PlanJson.DeserializeLines(stream).Count()).Message);
        Assert.Equal("broken", (await Assert.ThrowsAsync<IOException>(async () => await DrainAsync(stream, Token))).Message);
        Assert.Throws<IOException>(() => PlanJson.SerializeLines(stream, [new([])]));
        await Assert.ThrowsAsync<IOException>(() => PlanJson.SerializeLinesAsync(stream, [new ComprehensivePlan([])], Token));
    }

    [Fact]
    public async Task Cancelled_reading_and_writing_end_before_the_next_plan()
    {
        using var source = new CancellationTokenSource();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(PlanDocuments.Empty + "\n" + PlanDocuments.Empty + "\n"));
        var plans = PlanJson.DeserializeLinesAsync(stream, Token).WithCancellation(source.Token).GetAsyncEnumerator();
        Assert.True(await plans.MoveNextAsync());
        await source.CancelAsync();
        using var target = new MemoryStream();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await plans.MoveNextAsync());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PlanJson.SerializeLinesAsync(target, [new ComprehensivePlan([])], source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => DrainAsync(stream, source.Token));
        Assert.Empty(target.ToArray());
    }

    [Fact]
    public async Task Cancelled_reading_ends_where_the_stream_does_not_ask_the_token()
    {
        using var source = new CancellationTokenSource();
        using var stream = new DeafStream(Encoding.UTF8.GetBytes(PlanDocuments.Empty + "\n" + PlanDocuments.Empty + "\n"));
        var plans = PlanJson.DeserializeLinesAsync(stream, source.Token).GetAsyncEnumerator(Token);
        Assert.True(await plans.MoveNextAsync()); // Both plans came in one piece.
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await plans.MoveNextAsync());
        stream.Position = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => DrainAsync(stream, source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PlanJson.DeserializeAsync(stream, source.Token));
        Assert.Equal(0, stream.Position);
    }

    [Fact]
    public async Task Cancelled_writing_ends_before_the_next_plan_where_the_stream_does_not_ask_the_token()
    {
        using var source = new CancellationTokenSource();
        using var stream = new DeafStream(new byte[1000]);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PlanJson.SerializeLinesAsync(stream, Plans(), source.Token));
        Assert.Equal(PlanDocuments.Empty.Length + 1, stream.Position);

        IEnumerable<ComprehensivePlan> Plans()
        {
            yield return new([]);
            source.Cancel();
            yield return new([]);
        }
    }

    [Fact]
    public void A_plan_that_cannot_be_written_leaves_no_part_of_its_line()
    {
        using var stream = new MemoryStream();

        Assert.Throws<JsonException>(() => PlanJson.SerializeLines(stream, [new([]), new([], title: "\ud800"), new([])]));
        Assert.Equal(PlanDocuments.Empty + "\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Arguments_are_checked_at_once_and_streams_stay_open()
    {
        using var stream = new MemoryStream();

        Assert.Throws<ArgumentNullException>(() => PlanJson.DeserializeLines(null!));
        Assert.Throws<ArgumentNullException>(() => PlanJson.DeserializeLinesAsync(null!, Token));
        Assert.Throws<ArgumentNullException>(() => PlanJson.SerializeLines(null!, []));
        Assert.Throws<ArgumentNullException>(() => PlanJson.SerializeLines(stream, null!));
        Assert.Throws<ArgumentNullException>(() => PlanJson.SerializeLines(stream, [null!]));
        Assert.Empty(PlanJson.DeserializeLines(stream));
        Assert.True(stream.CanRead);
    }

    private static List<ComprehensivePlan> Read(byte[] file, int piece)
    {
        using var stream = new PieceStream(file, piece);
        return [.. PlanJson.DeserializeLines(stream)];
    }

    private static async Task DrainAsync(Stream stream, CancellationToken cancellationToken)
    {
        await foreach (var plan in PlanJson.DeserializeLinesAsync(stream, cancellationToken))
        {
            Assert.NotNull(plan);
        }
    }

    /// <summary>A stream that gives few bytes at a time, and may break.</summary>
    private sealed class DeafStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => base.ReadAsync(buffer, offset, count, CancellationToken.None);

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => base.WriteAsync(buffer, offset, count, CancellationToken.None);
    }

    private sealed class PieceStream(byte[] bytes, int piece, int failsAfter = int.MaxValue) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            Position < failsAfter ? base.Read(buffer, offset, Math.Min(count, piece)) : throw new IOException("broken");

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            Position < failsAfter ? base.ReadAsync(buffer, offset, Math.Min(count, piece), cancellationToken) : throw new IOException("broken");

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("broken");

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw new IOException("broken");
    }
}

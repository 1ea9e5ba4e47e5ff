using System.Runtime.CompilerServices;
using System.Text.Json;
using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Domain.Json;

// Many plans in one file, a plan a line (JSON Lines).
public static partial class PlanJson
{
    /// <summary>Reads plans from a stream with one JSON document a line, each when it is asked for.</summary>
    /// <remarks>
    /// A line ends at LF or CR LF, blank lines are skipped, and so is a byte order mark at the start. Memory holds the longest line, not the stream.
    /// What the stream throws is passed on.
    /// </remarks>
    /// <param name="utf8Json">The stream to read from, which stays open.</param>
    /// <exception cref="JsonException">
    /// A line is not JSON, not a plan, or longer than 512 MiB. The message begins with the number of the line, from 1;
    /// <see cref="JsonException.LineNumber"/> counts lines
    /// of the stream from 0, and <see cref="JsonException.Path"/> begins at the line.
    /// </exception>
    public static IEnumerable<ComprehensivePlan> DeserializeLines(Stream utf8Json) => ReadLines(Guard.Against.Null(utf8Json));

    /// <inheritdoc cref="DeserializeLines" path="/*[not(self::param)]"/>
    /// <param name="utf8Json">The stream to read from, which stays open.</param>
    /// <param name="cancellationToken">Ends the reading before the next plan.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IAsyncEnumerable<ComprehensivePlan> DeserializeLinesAsync(Stream utf8Json, CancellationToken cancellationToken = default) =>
        ReadLinesAsync(Guard.Against.Null(utf8Json), cancellationToken);

    /// <summary>Writes plans to a stream, one JSON document a line, each ended by LF.</summary>
    /// <param name="utf8Json">The stream to write to, which stays open.</param>
    /// <param name="plans">The plans, of which one at a time is asked for. A plan that cannot be written leaves no part of its line.</param>
    /// <exception cref="JsonException">A text has half a surrogate pair, which JSON cannot hold.</exception>
    public static void SerializeLines(Stream utf8Json, IEnumerable<ComprehensivePlan> plans)
    {
        Guard.Against.Null(utf8Json);
        Guard.Against.Null(plans);
        using var line = new PooledBytes();
        using var writer = new Utf8JsonWriter(line, Compact);
        foreach (var plan in plans)
        {
            WriteLine(writer, line, Guard.Against.Null(plan, nameof(plans)));
            utf8Json.Write(line.Array, 0, line.Count);
        }
    }

    /// <inheritdoc cref="SerializeLines" path="/*[not(self::param)]"/>
    /// <param name="utf8Json">The stream to write to, which stays open.</param>
    /// <param name="plans">The plans, of which one at a time is asked for. A plan that cannot be written leaves no part of its line.</param>
    /// <param name="cancellationToken">Ends the writing before the next plan.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
#pragma warning disable RS0026, RS0027 // The overloads differ in a required parameter, so that no call is ambiguous.
    public static async Task SerializeLinesAsync(Stream utf8Json, IAsyncEnumerable<ComprehensivePlan> plans, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(utf8Json);
        Guard.Against.Null(plans);
        using var line = new PooledBytes();
        using var writer = new Utf8JsonWriter(line, Compact);
        await foreach (var plan in plans.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            WriteLine(writer, line, Guard.Against.Null(plan, nameof(plans)));
#pragma warning disable CA1835 // The overload with memory is not on every platform, and the bytes are an array.
            await utf8Json.WriteAsync(line.Array, 0, line.Count, cancellationToken).ConfigureAwait(false);
#pragma warning restore CA1835
        }
    }

    /// <inheritdoc cref="SerializeLinesAsync(Stream, IAsyncEnumerable{ComprehensivePlan}, CancellationToken)"/>
    public static Task SerializeLinesAsync(Stream utf8Json, IEnumerable<ComprehensivePlan> plans, CancellationToken cancellationToken = default) =>
        SerializeLinesAsync(utf8Json, Enumerated(Guard.Against.Null(plans)), cancellationToken);
#pragma warning restore RS0026, RS0027

#pragma warning disable CS1998 // Nothing has to be awaited: the plans are here.
    private static async IAsyncEnumerable<ComprehensivePlan> Enumerated(IEnumerable<ComprehensivePlan> plans)
#pragma warning restore CS1998
    {
        foreach (var plan in plans)
        {
            yield return plan;
        }
    }

    private static IEnumerable<ComprehensivePlan> ReadLines(Stream utf8Json)
    {
        using var lines = new PlanLineReader();
        while (!lines.IsEnded)
        {
            var room = lines.Room();
            lines.Received(utf8Json.Read(room.Array!, room.Offset, room.Count));
            while (lines.TryRead(out var plan))
            {
                yield return plan;
            }
        }
    }

    private static async IAsyncEnumerable<ComprehensivePlan> ReadLinesAsync(Stream utf8Json, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var lines = new PlanLineReader();
        while (!lines.IsEnded)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var room = lines.Room();
#pragma warning disable CA1835 // The overload with memory is not on every platform, and the bytes are an array.
            lines.Received(await utf8Json.ReadAsync(room.Array!, room.Offset, room.Count, cancellationToken).ConfigureAwait(false));
#pragma warning restore CA1835
            while (lines.TryRead(out var plan))
            {
                yield return plan;
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    private static void WriteLine(Utf8JsonWriter writer, PooledBytes line, ComprehensivePlan plan)
    {
        line.Clear();
        writer.Reset();
        PlanFormat.Write(writer, plan);
        writer.Flush();
        line.GetSpan(1)[0] = (byte)'\n';
        line.Advance(1);
    }
}

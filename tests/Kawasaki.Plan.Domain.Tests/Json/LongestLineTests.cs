using System.Reflection;
using System.Text.Json;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Json;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Json;

/// <summary>The longest line that is read. Half a GiB is too much for a test, so the reader, which is internal, is given a smaller limit.</summary>
public class LongestLineTests
{
    private const int Limit = 1 << 20;
    private const int Piece = 1 << 14;

    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Type Reader = typeof(PlanJson).Assembly.GetType("Kawasaki.Plan.Domain.Json.PlanLineReader", throwOnError: true)!;

    [Fact]
    public void A_line_is_at_most_512_MiB_long() => Assert.Equal(512 * 1024 * 1024, Reader.GetConstructors(Any).Single().GetParameters().Single().DefaultValue);

    [Theory]
    [InlineData(Limit - 1)]
    [InlineData(Limit / 2)]
    public void A_line_below_the_limit_is_read(int length) => Assert.Equal(new ComprehensivePlan([]), Read(length));

    [Theory]
    [InlineData(Limit + 1)]
    [InlineData(2 * Limit)]
    public void A_longer_line_is_refused(int length) =>
        Assert.StartsWith("Line 1: The line is longer than 1 MiB.", Assert.Throws<JsonException>(() => Read(length)).Message, StringComparison.Ordinal);

    /// <summary>Reads a plan from a line of a length, filled up with white space, of which a stream gives a piece at a time.</summary>
    private static ComprehensivePlan? Read(int length)
    {
        using var reader = (IDisposable)Activator.CreateInstance(Reader, Any, binder: null, [Limit], culture: null)!;
        var line = (PlanDocuments.Empty.PadRight(length) + "\n").Select(c => (byte)c).ToArray();
        for (var at = 0; at < line.Length;)
        {
            var room = Call<ArraySegment<byte>>(reader, "Room");
            var count = Math.Min(Math.Min(room.Count, Piece), line.Length - at);
            line.AsSpan(at, count).CopyTo(room);
            Call<object>(reader, "Received", count);
            at += count;
            object?[] plan = [null];
            if (Call<bool>(reader, "TryRead", plan))
            {
                return (ComprehensivePlan?)plan[0];
            }
        }

        return null;
    }

    private static T? Call<T>(object reader, string name, params object?[] arguments) =>
        (T?)Reader.GetMethod(name, Any)!.Invoke(reader, Any | BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);
}

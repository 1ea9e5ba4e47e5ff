using System.Diagnostics;
using System.Text;
using Kawasaki.Plan.Documents;

namespace Kawasaki.Plan.Domain.Benchmarks.Documents;

/// <summary>The exponents of time over length, fitted over documents of 1 to 1,000 policies: the best of several rounds, each of as many readings as make 1,000 policies, and of as many splittings in between.</summary>
/// <remarks>
/// What is read lives on until the round ends, or is dropped at once. Where it lives, every length leaves as much in memory, and time over length is that of the work alone.
/// Where it is dropped, only the long documents are still alive when the garbage collector comes: what they cost it is in the exponent, too.
/// </remarks>
internal static class GrowthReport
{
    private const int Rounds = 8;

    private static readonly int[] Sizes = [1, 10, 100, 1000];

    internal static void Write(TextWriter writer)
    {
        WarmUp();
        Write(writer, isKept: true);
        Write(writer, isKept: false);
    }

    private static void Write(TextWriter writer, bool isKept)
    {
        writer.WriteLine(isKept ? "what is read is kept" : "what is read is dropped");
        var times = new List<(double Length, double Reading, double Splitting)>();
        foreach (var copies in Sizes)
        {
            var text = PlanText.Repeat(copies);
            var file = Encoding.UTF8.GetBytes(text);
            var (reading, splitting) = (double.MaxValue, double.MaxValue);
            for (var round = 0; round < Rounds; round++)
            {
                reading = Math.Min(reading, TimeOf(() => Read(file), Sizes[^1] / copies, isKept));
                splitting = Math.Min(splitting, TimeOf(() => PlanText.Split(text), Sizes[^1] / copies, isKept));
            }

            times.Add((file.Length, reading, splitting));
            writer.WriteLine(FormattableString.Invariant($"{copies,5} policies, {file.Length,10} bytes: read {reading * 1000,9:F3} ms ({reading * 1e9 / file.Length:F1} ns a byte), split {splitting * 1000,8:F3} ms, {reading / splitting:F1} times"));
        }

        writer.WriteLine(FormattableString.Invariant($"exponent: read {Exponent(times.Select(item => (item.Length, item.Reading))):F3}, split {Exponent(times.Select(item => (item.Length, item.Splitting))):F3}"));
    }

    /// <summary>Reads until the compiler has made the best of the code: it does so beside the work, in the pauses.</summary>
    private static void WarmUp()
    {
        var text = PlanText.Repeat(1);
        var file = Encoding.UTF8.GetBytes(text);
        for (var round = 0; round < 8; round++)
        {
            for (var run = 0; run < 1000; run++)
            {
                GC.KeepAlive(Read(file));
                GC.KeepAlive(PlanText.Split(text));
            }

            Thread.Sleep(250);
        }
    }

    private static PlanDocument Read(byte[] file)
    {
        using var stream = new MemoryStream(file, writable: false);
        return PlanDocumentReader.Read(stream);
    }

    private static double TimeOf<T>(Func<T> action, int times, bool isKept)
        where T : class
    {
        var kept = new T?[times];
        _ = GC.GetTotalMemory(forceFullCollection: true);
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < times; i++)
        {
            kept[isKept ? i : 0] = action();
        }

        var time = Stopwatch.GetElapsedTime(start).TotalSeconds / times;
        _ = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(kept);
        return time;
    }

    /// <summary>Fits a line through the logarithms.</summary>
    private static double Exponent(IEnumerable<(double Length, double Time)> times)
    {
        var points = times.Select(item => (X: Math.Log(item.Length), Y: Math.Log(item.Time))).ToArray();
        var (x, y) = (points.Average(point => point.X), points.Average(point => point.Y));
        return points.Sum(point => (point.X - x) * (point.Y - y)) / points.Sum(point => (point.X - x) * (point.X - x));
    }
}

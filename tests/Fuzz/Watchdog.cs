using System.Diagnostics;

namespace Kawasaki.Plan.Fuzz;

/// <summary>Ends the program where a text is read without end, and says which.</summary>
internal sealed class Watchdog : IDisposable
{
    private readonly Timer _timer;
    private long _patted = Stopwatch.GetTimestamp();

    internal Watchdog(TimeSpan patience, Func<string> where) =>
        _timer = new(
            _ =>
            {
                if (Stopwatch.GetElapsedTime(Interlocked.Read(ref _patted)) > patience)
                {
                    Console.WriteLine($"no end after {patience.TotalSeconds} s: {where()}");
                    Environment.Exit(2);
                }
            },
            state: null,
            dueTime: TimeSpan.FromSeconds(1),
            period: TimeSpan.FromSeconds(1));

    internal void Pat() => Interlocked.Exchange(ref _patted, Stopwatch.GetTimestamp());

    public void Dispose() => _timer.Dispose();
}

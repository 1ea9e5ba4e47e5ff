using System.Diagnostics;

namespace Kawasaki.Plan.Fuzz;

/// <summary>How long reading takes, against splitting the text into lines and cells. It is reported, not judged: the machine has other work too.</summary>
internal sealed class Pace
{
    private const int Shortest = 2000; // Characters: less is too short for the clock.
    private const int Kept = 3;

    private readonly List<(double Ratio, string Text)> _slowest = [];
    private long _reading;
    private long _splitting;
    private long _characters;

    internal void Measure(string text, Action read)
    {
        if (text.Length < Shortest)
        {
            return;
        }

        var (reading, splitting) = (TimeOf(read), TimeOf(() => Split(text)));
        _reading += reading;
        _splitting += splitting;
        _characters += text.Length;
        var ratio = (double)reading / Math.Max(splitting, 1);
        if (_slowest.Count < Kept || ratio > _slowest[^1].Ratio)
        {
            _slowest.Add((ratio, text));
            _slowest.Sort((left, right) => right.Ratio.CompareTo(left.Ratio));
            _slowest.RemoveRange(Math.Min(Kept, _slowest.Count), Math.Max(_slowest.Count - Kept, 0));
        }
    }

    /// <summary>Writes the time of all, and that of the slowest again, each at its best of five.</summary>
    internal void Report(Action<string> read)
    {
        var nanoseconds = _reading * 1e9 / Stopwatch.Frequency / Math.Max(_characters, 1);
        Console.WriteLine(FormattableString.Invariant($"time: {_characters} characters read and checked in texts of {Shortest} or more; reading {nanoseconds:F0} ns a character, {(double)_reading / Math.Max(_splitting, 1):F1} times string.Split"));
        foreach (var (_, text) in _slowest)
        {
            var best = Enumerable.Range(0, 5).Min(_ => TimeOf(() => read(text)));
            var split = Enumerable.Range(0, 5).Min(_ => TimeOf(() => Split(text)));
            Console.WriteLine(FormattableString.Invariant($"  slowest: {text.Length} characters, {best * 1e9 / Stopwatch.Frequency / text.Length:F0} ns a character, {(double)best / Math.Max(split, 1):F1} times string.Split"));
        }
    }

    private static long TimeOf(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetTimestamp() - start;
    }

    private static void Split(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            GC.KeepAlive(line.Split('\t'));
        }
    }
}

using System.Diagnostics;
using System.Globalization;
using Kawasaki.Plan.Documents;
using Microsoft.Win32.SafeHandles;

namespace PlanTool;

/// <summary>How far a long input has been read, on a line of standard error that is taken away again. It is shown on a terminal only.</summary>
/// <param name="language">The language.</param>
/// <param name="isShown">Whether no answers are written to the terminal meanwhile.</param>
internal sealed class ProgressLine(Language language, bool isShown = true) : IProgress<ReadingProgress>, IDisposable
{
    private const string LineStart = "\r\u001B[K";

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly bool _isShown = isShown && !Console.IsErrorRedirected;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _next = Patience;
    private bool _isWritten;

    /// <summary>Gets how many bytes standard input has, where it is a file.</summary>
    internal static long? LengthOfStandardInput()
    {
        using var input = new SafeFileHandle(0, ownsHandle: false);
        try
        {
            return OperatingSystem.IsWindows() ? null : RandomAccess.GetLength(input);
        }
        catch (Exception exception) when (exception is NotSupportedException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Report(ReadingProgress value) => Report(value.Lines, value.Lines, value.LineCount);

    /// <summary>Says how many lines were read, and the part of the whole where that is known.</summary>
    internal void Report(long lines, long done, long? whole)
    {
        if (!_isShown || _watch.Elapsed < _next)
        {
            return;
        }

        _next = _watch.Elapsed + Interval;
        var count = lines.ToString("N0", CultureInfo.InvariantCulture);
        var part = whole > 0 ? string.Create(CultureInfo.InvariantCulture, $" {Math.Min(100 * done / whole.Value, 100)} %") : "";
        Write($"{LineStart}{language.Say($"{count}行", $"{count} lines")}{part}");
        _isWritten = true;
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        if (_isWritten)
        {
            Write(LineStart);
        }
    }

    private static void Write(string text)
    {
        try
        {
            using var error = Output.OpenErrorWriter();
            error.Write(text);
        }
        catch (IOException)
        {
            // The terminal has gone; the answers need not.
        }
    }
}

using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Json;

namespace Kawasaki.Plan.Domain.Benchmarks.Json;

/// <summary>The processor time of the tool that answers a file of cases, against that of a program which reads the same lines into bare classes and writes
/// answers of the same shape with System.Text.Json: a process each, in turn.</summary>
internal static partial class AssessReport
{
    /// <summary>The argument that makes this program the rival.</summary>
    internal const string Rival = "--bare-assess";

    private const int Rounds = 3;

    /// <summary>Returns the line of a case.</summary>
    internal static string CaseOf(int i)
    {
        var (b, c, t) = (20 + (i % 503 / 10m), 18 + (i % 701 / 10m), 45 + (i % 307 / 10m));
        return FormattableString.Invariant(
            $$"""{"id":"K{{i}}","baseline":{"value":{{b}},"period":"FY2015"},"actual":{"value":{{c}},"period":"FY2020"},"target":{"condition":"atLeast","value":{{t}},"due":"FY2025"},"asOf":"FY2020"}""");
    }

    /// <summary>Writes the members that the answer of a case has.</summary>
    internal static void Answer(Utf8JsonWriter writer, ReadOnlySpan<byte> line)
    {
        writer.Reset();
        writer.WriteStartObject();
        EvaluationJson.WriteMembers(writer, EvaluationJson.ReadCase(line), EvaluationRule.All);
        writer.WriteEndObject();
        writer.Flush();
    }

    /// <summary>Runs the tool and the rival, and writes the fastest of three runs of each.</summary>
    /// <param name="tool">The tool's assembly, built for release.</param>
    /// <param name="count">How many cases are answered.</param>
    internal static void Write(string tool, int count, TextWriter output)
    {
        var (cases, answers) = (Path.GetTempFileName(), Path.GetTempFileName());
        try
        {
            File.WriteAllLines(cases, Enumerable.Range(0, count).Select(CaseOf));
            var (mine, other) = (double.MaxValue, double.MaxValue);
            var lengths = (Mine: 0L, Other: 0L);
            for (var round = 0; round < Rounds; round++)
            {
                mine = Math.Min(mine, SecondsOf([tool, "assess"], cases, answers));
                lengths.Mine = new FileInfo(answers).Length;
                other = Math.Min(other, SecondsOf([typeof(AssessReport).Assembly.Location, Rival], cases, answers));
                lengths.Other = new FileInfo(answers).Length;
            }

            output.WriteLine(FormattableString.Invariant($"{count} cases: {mine:0.00} s ({lengths.Mine} bytes), the rival {other:0.00} s ({lengths.Other} bytes), ratio {mine / other:0.00}"));
        }
        finally
        {
            File.Delete(cases);
            File.Delete(answers);
        }
    }

    /// <summary>Answers the lines of standard input as the rival does: with the members of the first answer.</summary>
    internal static void AnswerBare()
    {
        using var input = new StreamReader(Console.OpenStandardInput());
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        var answered = new ArrayBufferWriter<byte>(); // A writer over the stream would flush it with each answer.
        using var writer = new Utf8JsonWriter(answered);
        using var first = new MemoryStream();
        using (var answer = new Utf8JsonWriter(first))
        {
            Answer(answer, Encoding.UTF8.GetBytes(CaseOf(0)));
        }

        var bare = JsonSerializer.Deserialize(first.ToArray(), BareCaseContext.Default.BareAnswer)!;
        while (input.ReadLine() is { } line)
        {
            bare.Id = JsonSerializer.Deserialize(line, BareCaseContext.Default.BareCase)!.Id;
            writer.Reset();
            JsonSerializer.Serialize(writer, bare, BareCaseContext.Default.BareAnswer);
            output.Write(answered.WrittenSpan);
            output.WriteByte((byte)'\n');
            answered.ResetWrittenCount();
        }
    }

    /// <summary>Returns the processor time of a program of .NET, which the shell measures.</summary>
    private static double SecondsOf(IEnumerable<string> arguments, string input, string output)
    {
        var start = new ProcessStartInfo("sh") { RedirectStandardOutput = true };
        foreach (var argument in (string[])["-c", "in=$1; out=$2; shift 2; dotnet \"$@\" < \"$in\" > \"$out\" || exit; times", "sh", input, output, .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        using var shell = Process.Start(start)!;
        var times = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        if (shell.ExitCode != 0)
        {
            throw new InvalidOperationException($"'{string.Join(' ', arguments)}' did not answer every case.");
        }

        return Time().Matches(times).Skip(2).Sum(match => (60 * Number(match.Groups[1])) + Number(match.Groups[2])); // Behind the shell's own two.
    }

    private static double Number(Group group) => double.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(\d+)m([\d.]+)s")]
    private static partial Regex Time();
}

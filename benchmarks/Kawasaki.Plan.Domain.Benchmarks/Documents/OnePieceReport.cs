using System.Diagnostics;
using System.Globalization;
using System.Text;
using Kawasaki.Plan.Documents;
using Kawasaki.Plan.Documents.Files;

namespace Kawasaki.Plan.Domain.Benchmarks.Documents;

/// <summary>Reading up to 64 MiB of one piece again and again, bare and in every place of a document, a CSV file and a Markdown file: time and memory for each byte must not grow.</summary>
/// <remarks>Each size runs in a process of its own, so that its greatest memory is its own. A byte is one of the text in UTF-8.</remarks>
internal static class OnePieceReport
{
    private const int Mebibyte = 1 << 20;

    private static readonly int[] Sizes = [1, 4, 16, 64];

    private static readonly (string Name, string Text)[] Pieces = [("あ", "あ"), ("x", "x"), ("newline", "\n"), ("space", " "), ("<ul>", "<ul>"), ("tab", "\t"), ("・", "・"), ("digit", "9"), ("line", "あ\n"), ("item", "・あ "), ("tag", "<b>あ"), ("mark", "^{※1}"), ("fact", "あ：1件、"), ("pipe", "|"), ("comma", ","), ("quote", "\""), ("row", "あ,1,2\n"), ("piped row", "| あ | 1 | 2 |\n"), ("rule", "|---|---|\n"), ("<table>", "<table>\n")];

    /// <summary>A place without a kind of file is one of a document's text.</summary>
    private static readonly (string Name, DocumentFileKind? Kind, string Before, string After)[] Places =
    [
        ("bare", null, "", ""),
        ("project cell", null, "政策2-3 甲\n施策2-3-1 乙\n6 計画期間の主な取組\n事務事業名\t現状\t事業内容・目標\t\n\t令和7（2025）年度\t令和8（2026）～11（2029）年度\t令和12（2030）年度以降\n乙事業 乙。\t・", "\t・二\t三"),
        ("indicator cell", null, "政策2-3 甲\n施策2-3-1 乙\n5 主な成果指標\n名称 (指標の出典)\t計画策定時\t現 状\n乙の数\t", "\t3件"),
        ("indicator name", null, "政策2-3 甲\n施策2-3-1 乙\n5 主な成果指標\n名称 (指標の出典)\t計画策定時\t現 状\n乙", "\t1件\t3件"),
        ("bullet", null, "政策2-3 甲\n施策2-3-1 乙\n2 施策の主な課題\n- ", "。"),
        ("heading", null, "政策2-3 ", "\n施策2-3-1 乙"),
        ("after a header", null, "政策2-3 甲\n施策2-3-1 乙\n6 計画期間の主な取組\n事務事業名\t現状\t事業内容・目標\t\n", ""),
        ("CSV", DocumentFileKind.CommaSeparated, "", ""),
        ("CSV rows", DocumentFileKind.CommaSeparated, "指標名,現状値,目標値\n", ""),
        ("CSV name", DocumentFileKind.CommaSeparated, "指標名,現状値,目標値\n甲", ",1,2\n"),
        ("CSV figure", DocumentFileKind.CommaSeparated, "指標名,現状値,目標値\n甲,1", ",2\n"),
        ("CSV quoted", DocumentFileKind.CommaSeparated, "指標名,現状値,目標値\n甲,\"1", "\",2\n"),
        ("CSV head", DocumentFileKind.CommaSeparated, "指標名,現状値", ",目標値\n甲,1,2\n"),
        ("Markdown", DocumentFileKind.Markdown, "", ""),
        ("Markdown rows", DocumentFileKind.Markdown, "| 指標名 | 現状値 | 目標値 |\n|---|---|---|\n", ""),
        ("Markdown name", DocumentFileKind.Markdown, "| 指標名 | 現状値 | 目標値 |\n|---|---|---|\n| 甲", " | 1 | 2 |\n"),
        ("Markdown figure", DocumentFileKind.Markdown, "| 指標名 | 現状値 | 目標値 |\n|---|---|---|\n| 甲 | 1", " | 2 |\n"),
        ("Markdown head", DocumentFileKind.Markdown, "| 指標名 | 現状値", " | 目標値 |\n|---|---|---|\n| 甲 | 1 | 2 |\n"),
        ("Markdown item", DocumentFileKind.Markdown, "# 甲\n\n- 乙", "\n"),
    ];

    /// <summary>Measures all pieces in all places, or those whose names are given: <c>--one-piece [piece] [place]</c>.</summary>
    internal static void Write(string[] arguments, TextWriter writer)
    {
        if (arguments.Length == 3)
        {
            Measure(Array.Find(Pieces, item => item.Name == arguments[0]).Text, arguments[1], int.Parse(arguments[2], CultureInfo.InvariantCulture), writer);
            return;
        }

        writer.WriteLine("piece | place | MiB: ns, and bytes of working set, allocated, and kept, a byte of the text | exponent of time");
        foreach (var (piece, _) in Pieces.Where(item => arguments.Length < 1 || item.Name == arguments[0]))
        {
            foreach (var (place, _, _, _) in Places.Where(item => arguments.Length < 2 || item.Name == arguments[1]))
            {
                WriteLine(piece, place, writer);
            }
        }
    }

    private static void WriteLine(string piece, string place, TextWriter writer)
    {
        var seconds = new List<double>();
        writer.Write($"{piece} | {place} |");
        foreach (var size in Sizes)
        {
            using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["--one-piece", piece, place, size.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true })!;
            var answer = process.StandardOutput.ReadToEnd().Split(' ');
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                writer.Write($" {size}: ended with {process.ExitCode};");
                continue;
            }

            var numbers = Array.ConvertAll(answer, number => double.Parse(number, CultureInfo.InvariantCulture));
            seconds.Add(numbers[0]);
            var bytes = (double)size * Mebibyte;
            writer.Write(FormattableString.Invariant($" {size}: {numbers[0] * 1e9 / bytes:F1} ns, {numbers[1] / bytes:F1} {numbers[2] / bytes:F1} {numbers[3] / bytes:F1} B;"));
        }

        writer.WriteLine(seconds.Count < 2 ? "" : FormattableString.Invariant($" {Math.Log(seconds[^1] / seconds[^2]) / Math.Log(4):F2}"));
        writer.Flush();
    }

    /// <summary>Writes the seconds, the growth of the greatest working set, what was allocated, and what is kept with the document beside its text.</summary>
    private static void Measure(string piece, string place, int size, TextWriter writer)
    {
        GC.KeepAlive(PlanDocumentReader.Read("政策2-3 甲"));
        var (_, kind, before, after) = Array.Find(Places, item => item.Name == place);
        var text = TextOf(piece, before, after, size * Mebibyte / Encoding.UTF8.GetByteCount(piece));
        var bytes = kind is null ? [] : Encoding.UTF8.GetBytes(text);
        var (kept, peak, allocated) = (GC.GetTotalMemory(forceFullCollection: true), PeakOfProcess(), GC.GetTotalAllocatedBytes(precise: true));
        var start = Stopwatch.GetTimestamp();
        var document = kind is { } file ? ReadTables(bytes, file) : PlanDocumentReader.Read(text);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        (peak, allocated) = (PeakOfProcess() - peak, GC.GetTotalAllocatedBytes(precise: true) - allocated);
        kept = GC.GetTotalMemory(forceFullCollection: true) - kept;
        GC.KeepAlive(document);
        GC.KeepAlive(text);
        writer.Write(FormattableString.Invariant($"{seconds} {peak} {allocated} {kept}"));
    }

    /// <summary>Reads the tables of a file; one that is refused at a stated limit is its message.</summary>
    private static object ReadTables(byte[] bytes, DocumentFileKind kind)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        try
        {
            return DocumentFile.Open(stream, new DocumentFileOptions(kind, largestSize: 4 * bytes.Length)).ReadIndicators();
        }
        catch (InvalidDataException limit)
        {
            return limit.Message;
        }
    }

    /// <summary>Makes a text without a second copy of it, which would hide the memory of the reader.</summary>
    private static string TextOf(string piece, string before, string after, int count) =>
        string.Create(before.Length + (piece.Length * count) + after.Length, (piece, before, after), static (span, parts) =>
        {
            parts.before.CopyTo(span);
            parts.after.CopyTo(span[^parts.after.Length..]);
            var run = span[parts.before.Length..^parts.after.Length];
            for (var i = 0; i < run.Length; i++)
            {
                run[i] = parts.piece[i % parts.piece.Length];
            }
        });

    private static long PeakOfProcess()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }
}

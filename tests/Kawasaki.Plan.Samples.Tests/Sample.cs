using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace Kawasaki.Plan.Samples.Tests;

/// <summary>A built sample, run as a process.</summary>
internal static class Sample
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static string Root { get; } = FindRoot();

    /// <summary>Runs a sample and returns its exit status and what it wrote, read as UTF-8. A byte order mark stays in the text.</summary>
    internal static SampleRun Run(string project, string assembly, IEnumerable<string> arguments, byte[]? input = null, IReadOnlyDictionary<string, string>? environment = null) =>
        Run("dotnet", [PathOf(project, assembly), .. arguments], input, environment);

    /// <summary>Runs a sample that writes files, in a folder.</summary>
    internal static SampleRun RunIn(string folder, string project, string assembly) => Run("dotnet", [PathOf(project, assembly)], input: null, environment: null, folder);

    internal static SampleRun RunTool(params string[] arguments) => RunToolOn([], arguments);

    internal static SampleRun RunToolOn(byte[] input, params string[] arguments) => RunToolOn(input, new Dictionary<string, string>(), arguments);

    internal static SampleRun RunToolOn(byte[] input, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        Run(Tool[0], [.. Tool[1..], .. arguments], input, environment);

    /// <summary>Runs the tool by a shell, which redirects its output.</summary>
    internal static SampleRun RunToolWith(string redirection, byte[] input, params string[] arguments) =>
        Run("sh", ["-c", $"exec \"$0\" \"$@\" {redirection}", .. Tool, .. arguments], input);

    /// <summary>Runs the tool twice by a shell, which redirects the output of both into one file.</summary>
    internal static SampleRun RunToolTwice(string redirection, params string[] arguments) =>
        Run("sh", ["-c", $"(\"$0\" \"$@\"; \"$0\" \"$@\") {redirection}", .. Tool, .. arguments], input: null);

    /// <summary>Runs a line of a shell in a folder, in which <c>kawasaki-plan</c> is the tool.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="line">The line.</param>
    /// <param name="shell">The shell.</param>
    internal static SampleRun RunShell(string folder, string line, string shell = "bash")
    {
        var command = Path.Combine(folder, "kawasaki-plan");
        File.WriteAllText(command, $"#!/bin/sh\nexec {string.Join(' ', Tool.Select(word => $"'{word}'"))} \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(command, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        }

        var environment = new Dictionary<string, string> { ["PATH"] = $"{folder}:{Environment.GetEnvironmentVariable("PATH")}" };
        return Run(shell, ["-c", line], input: null, environment, folder);
    }

    /// <summary>Starts the tool with its input left open.</summary>
    internal static Process StartTool(params string[] arguments) =>
        Process.Start(StartInfo(Tool[0], [.. Tool[1..], .. arguments], environment: null))!;

    /// <summary>Gets the command that is the tool: what was built, or the executable that <c>PLAN_TOOL</c> names, such as the native one.</summary>
    internal static string[] Tool { get; } =
        Environment.GetEnvironmentVariable("PLAN_TOOL") is { Length: > 0 } tool ? [tool] : ["dotnet", PathOf("PlanTool", "kawasaki-plan")];

    private static string PathOf(string project, string assembly)
    {
        var configuration = typeof(Sample).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Configuration").Value!;
        return Path.Combine(Root, "samples", project, "bin", configuration, "net10.0", assembly + ".dll");
    }

    private static SampleRun Run(string program, IEnumerable<string> arguments, byte[]? input, IReadOnlyDictionary<string, string>? environment = null, string folder = "")
    {
        using var process = Process.Start(StartInfo(program, arguments, environment, folder))!;
        var output = ReadToEndAsync(process.StandardOutput.BaseStream);
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.BaseStream.Write(input ?? []);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended without reading its input: what it said of that is asserted.
        }

        process.WaitForExit();
        return new(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    private static ProcessStartInfo StartInfo(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment, string folder = "")
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = folder,
        };
        start.Environment["LC_ALL"] = "C"; // Messages are in English unless a test says otherwise.
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static async Task<string> ReadToEndAsync(Stream stream)
    {
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return StrictUtf8.GetString(bytes.ToArray());
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Kawasaki.Plan.Domain.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run below the folder of the solution.");
    }
}

/// <summary>What a run of a sample gave.</summary>
internal sealed record SampleRun(int ExitCode, string Output, string Error)
{
    internal IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using PlanDashboard.Data;

namespace Kawasaki.Plan.Dashboard.Tests;

/// <summary>A plan that is far too large, sent to a dashboard that runs as a process of its own, of which the memory can be told.</summary>
public sealed class LargeImportTests : IAsyncLifetime
{
    private const int Megabyte = 1 << 20;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("large");
    private Process _dashboard = null!;
    private HttpClient _client = null!;

    private string Buffers => _folder.CreateSubdirectory("buffers").FullName;

    public async ValueTask InitializeAsync()
    {
        var start = new ProcessStartInfo("dotnet", [Path.ChangeExtension(typeof(StoredPlan).Assembly.Location, ".dll")])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = _folder.FullName,
        };
        start.Environment["ConnectionStrings__Plans"] = $"Data Source={Path.Combine(_folder.FullName, "plans.db")}";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["ASPNETCORE_TEMP"] = Buffers;
        _dashboard = Process.Start(start)!;
        var address = (string?)null;
        while (address is null)
        {
            address = JsonNode.Parse((await _dashboard.StandardOutput.ReadLineAsync(Running.Token))!)!["State"]?["address"]?.ToString();
        }

        _ = _dashboard.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None); // What is logged is read, for the dashboard not to wait.
        _client = new() { BaseAddress = new(address) };
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        _dashboard.Kill();
        await _dashboard.WaitForExitAsync(CancellationToken.None);
        _dashboard.Dispose();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=x", true)]
    [InlineData("multipart/form-data; boundary=x", false)]
    [InlineData("application/x-www-form-urlencoded", false)]
    public async Task Plan_of_a_hundred_megabytes_is_refused_and_neither_held_nor_stored(string type, bool saysItsLength)
    {
        const int Pieces = 100;
        var changes = await _client.GetStringAsync("/plans/1/changes", Running.Token);
        var plans = await _client.GetStringAsync("/api/plans", Running.Token);
        _ = await _client.GetStringAsync("/import", Running.Token);
        var (before, watch) = (PeakMegabytes(), Stopwatch.StartNew());
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(IPAddress.Loopback, _client.BaseAddress!.Port, Running.Token);
        await using var stream = tcp.GetStream();
        var head = Encoding.ASCII.GetBytes(
            type[0] == 'm' ? "--x\r\nContent-Disposition: form-data; name=file; filename=plan.json\r\n\r\n{\"title\":\"" : "text={\"title\":\"");
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"POST /import HTTP/1.1\r\nHost: x\r\nContent-Type: {type}\r\n"
            + (saysItsLength ? $"Content-Length: {head.Length + (Pieces * Megabyte)}\r\n\r\n" : "Transfer-Encoding: chunked\r\n\r\n")), Running.Token);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Running.Token);
        limit.CancelAfter(TimeSpan.FromSeconds(15));
#pragma warning disable CA2025 // It is awaited below, after the plan is sent, before the stream ends.
        var answering = AnswerAsync(stream, limit.Token);
#pragma warning restore CA2025
        var piece = Encoding.ASCII.GetBytes(new string('a', Megabyte));
        var sent = 0;
        for (var isTaken = await IsTakenAsync(head); isTaken && sent < Pieces; sent++)
        {
            isTaken = await IsTakenAsync(piece);
        }

        var answer = await answering;
        Assert.Matches(@"^HTTP/1\.1 413 [\s\S]*8 MBを超えるものは受け取りません。[\s\S]*Nothing larger than 8 MB is taken\.", answer);
        Assert.InRange(PeakMegabytes() - before, 0, 64);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(15));
        Assert.Equal((changes, plans), (await _client.GetStringAsync("/plans/1/changes", Running.Token), await _client.GetStringAsync("/api/plans", Running.Token)));
        for (var i = 0; i < 100 && Directory.GetFiles(Buffers).Length > 0; i++)
        {
            await Task.Delay(100, Running.Token); // The answer may come a little before the end of the request.
        }

        Assert.Empty(Directory.GetFiles(Buffers));

        async Task<bool> IsTakenAsync(byte[] bytes)
        {
            try
            {
                await stream.WriteAsync(saysItsLength ? bytes : [.. Encoding.ASCII.GetBytes($"{bytes.Length:x}\r\n"), .. bytes, .. "\r\n"u8], Running.Token);
                return true;
            }
            catch (IOException)
            {
                return false;
            }
        }
    }

    /// <summary>Returns the answer as far as its page ends, or the connection.</summary>
    private static async Task<string> AnswerAsync(NetworkStream stream, CancellationToken limit)
    {
        var (answer, buffer) = (new StringBuilder(), new byte[4096]);
        try
        {
            while (!answer.ToString().Contains("</html>", StringComparison.Ordinal) && await stream.ReadAsync(buffer, limit) is > 0 and var length)
            {
                answer.Append(Encoding.UTF8.GetString(buffer, 0, length));
            }
        }
        catch (IOException)
        {
            // It was cut off: what came is the answer.
        }

        return answer.ToString();
    }

    /// <summary>Returns the most memory that the dashboard had since it started, in megabytes.</summary>
    private long PeakMegabytes() => long.Parse(
        File.ReadLines($"/proc/{_dashboard.Id}/status").Single(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)).Split(' ')[^2],
        CultureInfo.InvariantCulture) / 1024;
}

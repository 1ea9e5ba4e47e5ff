using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Kawasaki.Plan.Dashboard.Load;

/// <summary>The dashboard as a process of its own, on a SQLite file or the database of <c>ConnectionStrings__Plans</c>.</summary>
internal sealed class Site : IDisposable
{
    private const string Key = "load";

    private readonly Process _process;

    private Site(Process process, HttpClient client) => (_process, Client) = (process, client);

    internal HttpClient Client { get; }

    internal long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    internal static async Task<Site> StartAsync(string file)
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}");
        free.Stop();
        var program = Path.Combine(AppContext.BaseDirectory, "PlanDashboard.dll");
        var start = new ProcessStartInfo("dotnet", [program])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = AppContext.BaseDirectory, // With the settings of the site: without them it logs every query.
        };
        start.Environment["ASPNETCORE_URLS"] = address;
        start.Environment["PLAN_DASHBOARD_KEY"] = Key;
        start.Environment.TryAdd("ConnectionStrings__Plans", $"Data Source={file};Default Timeout=2");
        var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 200 })
        {
            BaseAddress = new Uri(address),
            Timeout = TimeSpan.FromSeconds(60)
        };
        client.DefaultRequestHeaders.Add("X-Api-Key", Key);
        for (var i = 0; i < 600; i++)
        {
            try
            {
                using var health = await client.GetAsync(new Uri("/health", UriKind.Relative));
                return new(process, client);
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100);
            }
        }

        throw new InvalidOperationException("The dashboard does not start.");
    }

    /// <summary>Writes a measurement for a fiscal year that has none.</summary>
    internal async Task<HttpStatusCode> WriteAsync(int year, int value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, PathOf(year))
        {
            Content = new StringContent(string.Create(CultureInfo.InvariantCulture, $$"""{"value":{{value}}.0,"unit":"%","status":"estimate"}"""), Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("If-None-Match", "*");
        using var answer = await Client.SendAsync(request);
        return answer.StatusCode;
    }

    internal async Task<string?> ReadAsync(int year)
    {
        using var answer = await Client.GetAsync(PathOf(year));
        return answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync() : null;
    }

    /// <summary>Ends the process as <c>kill -9</c> does.</summary>
    internal void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
        Client.Dispose();
    }

    private static Uri PathOf(int year) => new(
        string.Create(CultureInfo.InvariantCulture, $"/api/plans/1/5-1-1/measurements/FY{year}?name={Uri.EscapeDataString("町内会・自治会加入率")}"), UriKind.Relative);
}

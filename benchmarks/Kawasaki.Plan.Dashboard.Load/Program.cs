using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using Kawasaki.Plan.Dashboard.Load;
using Microsoft.Data.Sqlite;

// dotnet run -c Release --project benchmarks/Kawasaki.Plan.Dashboard.Load [load [CONNECTIONS [SECONDS]] | kill [TIMES] | locked]
var folder = Directory.CreateTempSubdirectory("load");
var file = Path.Combine(folder.FullName, "plans.db");
try
{
    switch (args.FirstOrDefault())
    {
        case "kill":
            await KillAsync(Number(1, 10));
            break;
        case "locked":
            await LockedAsync();
            break;
        default:
            await LoadAsync(Number(1, 200), Number(2, 30));
            break;
    }
}
finally
{
    SqliteConnection.ClearAllPools();
    folder.Delete(recursive: true);
}

int Number(int index, int otherwise) => args.Length > index ? int.Parse(args[index], CultureInfo.InvariantCulture) : otherwise;

// Many connections at once on each page, and on all of them: answers, errors, times, memory.
async Task LoadAsync(int connections, int seconds)
{
    using var site = await Site.StartAsync(file);
    var indicator = "name=" + Uri.EscapeDataString("町内会・自治会加入率");
    string[] pages = ["/not-found", "/plans/1", "/plans/1/5-1-1/indicator?" + indicator, "/api/plans/1", "/api/plans/1/5-1-1/measurements/FY2020?"
        + indicator];
    Console.WriteLine("page | connections | answers/s | errors | median ms | 99 % ms | memory MB");
    for (var part = 0; part < 3; part++)
    {
        Print("all", connections, seconds / 3, await MeasureAsync(site, pages, connections, seconds / 3), site);
    }

    foreach (var page in pages)
    {
        Print(page, 1, 3, await MeasureAsync(site, [page], 1, 3), site);
    }
}

static void Print(string page, int connections, int seconds, (double[] Times, int Errors) result, Site site)
{
    var times = result.Times;
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{page.Split('?')[0]} | {connections} | {times.Length / (double)seconds:0} | {result.Errors} | {Share(50):0.00} | {Share(99):0.00} | {site.Memory / 1e6:0}"));

    double Share(int percent) => times[times.Length * percent / 100];
}

static async Task<(double[] Times, int Errors)> MeasureAsync(Site site, string[] pages, int connections, int seconds)
{
    var times = new ConcurrentBag<double>();
    var errors = 0;
    var end = Stopwatch.GetTimestamp() + (seconds * Stopwatch.Frequency);
    await Task.WhenAll(Enumerable.Range(0, connections).Select(async connection =>
    {
        for (var i = connection; Stopwatch.GetTimestamp() < end; i++)
        {
            var start = Stopwatch.GetTimestamp();
            try
            {
                using var answer = await site.Client.GetAsync(new Uri(pages[i % pages.Length], UriKind.Relative));
                _ = await answer.Content.ReadAsByteArrayAsync();
                _ = answer.IsSuccessStatusCode ? 0 : Interlocked.Increment(ref errors);
            }
            catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
            {
                _ = Interlocked.Increment(ref errors);
            }

            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
    }));
    return ([.. times.Order()], errors);
}

// kill -9 in the middle of writes: what was acknowledged is there, whole, after the next start.
async Task KillAsync(int times)
{
    var acknowledged = new ConcurrentDictionary<int, int>();
    var refused = 0;
    var next = 1900; // Of years that have not begun estimates are written.
    for (var round = 1; round <= times; round++)
    {
        using var site = await Site.StartAsync(file);
        var lost = 0;
        foreach (var (year, value) in acknowledged)
        {
            lost += await site.ReadAsync(year) == string.Create(CultureInfo.InvariantCulture, $$"""{"value":{{value}}.0,"unit":"%","period":"FY{{year}}","status":"estimate"}""") ? 0 : 1;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"start {round}: {acknowledged.Count} acknowledged, {lost} lost or not whole, {refused} refused"));
        Environment.ExitCode = lost > 0 || (round > 1 && acknowledged.IsEmpty) ? 1 : Environment.ExitCode;
        var writers = Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            try
            {
                while (true)
                {
                    var year = Interlocked.Increment(ref next);
                    if (await site.WriteAsync(year, year) == HttpStatusCode.Created)
                    {
                        acknowledged[year] = year;
                    }
                    else
                    {
                        _ = Interlocked.Increment(ref refused);
                    }
                }
            }
            catch (HttpRequestException)
            {
                // Killed.
            }
        }));
        await Task.Delay(4000 + (137 * round));
        site.Kill();
        await writers;
    }
}

// Another program holds the database: readers are answered, writers are told to come again, and nothing is written.
async Task LockedAsync()
{
    using var site = await Site.StartAsync(file);
    await using (var other = new SqliteConnection($"Data Source={file}"))
    {
        await other.OpenAsync();
        await using var transaction = await other.BeginTransactionAsync(System.Data.IsolationLevel.Serializable);
        Console.WriteLine($"locked: write {await site.WriteAsync(1990, 1)}, read {(await site.ReadAsync(2020) is null ? "nothing" : "answered")}");
    }

    Console.WriteLine($"free: {(await site.ReadAsync(1990) is null ? "nothing was written" : "written")}, write {await site.WriteAsync(1990, 1)}");
}

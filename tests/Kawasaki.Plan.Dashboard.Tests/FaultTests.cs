using System.Collections.Concurrent;
using System.Data.Common;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PlanDashboard.Data;

namespace Kawasaki.Plan.Dashboard.Tests;

/// <summary>What is answered where the database cannot write, or where more is sent than may be: nothing is lost, and nothing half is written.</summary>
public sealed class FaultTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("faults");

    private string File => Path.Combine(_folder.FullName, "plans.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Database_that_another_program_holds_is_read_and_asks_writers_to_come_again()
    {
        await using var site = DashboardSite.OnFile(File);
        using var client = site.Client();
        (await client.GetAsync("/plans/1", Running.Token)).Should(HttpStatusCode.OK);
        await using (var other = new SqliteConnection($"Data Source={File}"))
        {
            await other.OpenAsync(Running.Token);
            await using var transaction = await other.BeginTransactionAsync(System.Data.IsolationLevel.Serializable, Running.Token);

            using var refused = await PutAsync(client, 2021);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
            Assert.NotNull(refused.Headers.RetryAfter);
            (await client.GetAsync("/plans/1", Running.Token)).Should(HttpStatusCode.OK);
        }

        Assert.Equal(1, await site.ChangesAsync());
        (await PutAsync(client, 2021)).Should(HttpStatusCode.Created);
        Assert.Equal(2, await site.ChangesAsync());
    }

    [Fact]
    public async Task Full_disk_loses_nothing_that_was_acknowledged_and_writes_nothing_half()
    {
        var disk = new Disk();
        await using var site = DashboardSite.OnFile(File);
        await using var full = site.WithWebHostBuilder(builder => builder.ConfigureServices(services =>
            services.ConfigureDbContext<PlanDatabase>(options => options.AddInterceptors(disk))));
        using var client = full.CreateClient();
        client.DefaultRequestHeaders.Add("X-Api-Key", DashboardSite.Key);
        (await client.GetAsync("/plans/1", Running.Token)).Should(HttpStatusCode.OK);
        disk.IsFull = true;
        var acknowledged = new List<int>();
        var status = HttpStatusCode.Created;
        for (var year = 1900; year < 2000 && status == HttpStatusCode.Created; year++)
        {
            using var answer = await PutAsync(client, year);
            status = answer.StatusCode;
            if (status == HttpStatusCode.Created)
            {
                acknowledged.Add(year);
            }
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        disk.IsFull = false;
        foreach (var year in acknowledged)
        {
            Assert.Equal($$"""{"value":{{year}}.0,"unit":"%","period":"FY{{year}}"}""", await client.GetStringAsync(DashboardSite.MeasurementPath($"FY{year}"), Running.Token));
        }

        var next = 1900 + acknowledged.Count;
        (await client.GetAsync(DashboardSite.MeasurementPath($"FY{next}"), Running.Token)).Should(HttpStatusCode.NotFound);
        (await PutAsync(client, next)).Should(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Body_without_a_length_is_refused_where_it_grows_too_large()
    {
        await using var site = DashboardSite.OnFile(File);
        using var client = new HttpClient { BaseAddress = site.Listen() };
        client.DefaultRequestHeaders.Add("X-Api-Key", DashboardSite.Key);
        client.DefaultRequestHeaders.Add("If-None-Match", "*");
        using var request = new HttpRequestMessage(HttpMethod.Put, DashboardSite.MeasurementPath("FY2021"));
        request.Headers.TransferEncodingChunked = true;
        request.Content = new StreamContent(new MemoryStream(Encoding.ASCII.GetBytes(new string(' ', 9 * 1024 * 1024))));
        request.Content.Headers.ContentType = new("application/json");

        (await client.SendAsync(request, Running.Token)).Should(HttpStatusCode.RequestEntityTooLarge);
        Assert.Equal(1, await site.ChangesAsync());
    }

    [Fact]
    public async Task Every_answer_forbids_scripts_that_are_not_ours_also_one_to_a_mistake()
    {
        await using var site = DashboardSite.OnFile(File);
        using var client = site.Client();
        var body = new string(' ', 9 * 1024 * 1024);
        var large = await client.PutAsync(DashboardSite.MeasurementPath("FY2021"), new StringContent(body, Encoding.UTF8, "application/json"), Running.Token);
        HttpResponseMessage[] answers =
        [
            await client.GetAsync("/plans/1", Running.Token),
            await client.GetAsync("/plans/9", Running.Token),
            await client.GetAsync("/plans/1?year=x", Running.Token),
            await client.GetAsync("/api/plans/9", Running.Token),
            large,
        ];

        Assert.Equal([200, 404, 400, 404, 413], answers.Select(answer => (int)answer.StatusCode));
        Assert.All(answers, answer =>
        {
            var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            answer.Dispose();
        });
    }

    [Fact]
    public async Task Key_stands_in_no_log()
    {
        using var logs = new Logs();
        await using var site = DashboardSite.OnFile(File);
        await using var logged = site.WithWebHostBuilder(builder => builder.ConfigureServices(services => services.AddSingleton<ILoggerProvider>(logs)));
        using var client = logged.CreateClient();
        client.DefaultRequestHeaders.Add("X-Api-Key", DashboardSite.Key);
        (await PutAsync(client, 2021)).Should(HttpStatusCode.Created);
        (await client.PutAsync("/api/plans/1/x", new StringContent("{"), Running.Token)).Should(HttpStatusCode.NotFound);
        using var form = new FormUrlEncodedContent([new("key", DashboardSite.Key)]);
        (await client.PostAsync("/import", form, Running.Token)).Should(HttpStatusCode.BadRequest);

        Assert.NotEmpty(logs.Lines);
        Assert.All(logs.Lines, line => Assert.DoesNotContain(DashboardSite.Key, line, StringComparison.Ordinal));
    }

    private static Task<HttpResponseMessage> PutAsync(HttpClient client, int year)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, DashboardSite.MeasurementPath($"FY{year}"))
        {
            Content = new StringContent($$"""{"value":{{year}}.0,"unit":"%"}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("If-None-Match", "*");
        return client.SendAsync(request, Running.Token);
    }

    /// <summary>A disk on which the file of the database cannot grow.</summary>
    private sealed class Disk : DbConnectionInterceptor
    {
        internal bool IsFull { get; set; }

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Set(connection);
            return Task.CompletedTask;
        }

        private void Set(DbConnection connection)
        {
            using var command = connection.CreateCommand();
            if (IsFull)
            {
                command.CommandText = "pragma max_page_count = 1";
            }
            else
            {
                command.CommandText = "pragma max_page_count = 1073741823";
            }

            _ = command.ExecuteScalar();
        }
    }

    private sealed class Logs : ILoggerProvider, ILogger
    {
        internal ConcurrentBag<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception) + exception);

        public void Dispose()
        {
            // There is nothing to be let go.
        }
    }
}

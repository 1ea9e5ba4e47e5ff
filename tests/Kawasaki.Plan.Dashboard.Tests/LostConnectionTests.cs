using System.Data.Common;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using PlanDashboard.Data;
using PlanDashboard.Reading;

namespace Kawasaki.Plan.Dashboard.Tests;

/// <summary>What is answered while PostgreSQL is gone, and what is there when it is back. It has a server of its own, which others would miss.</summary>
public sealed class LostConnectionTests : IDisposable
{
    private readonly PostgresServer _postgres = new();

    public void Dispose() => _postgres.Dispose();

    [Fact]
    public async Task Server_that_is_gone_between_requests_is_said_to_be_and_is_asked_again_when_it_is_back()
    {
        await using var site = DashboardSite.On("PostgreSQL", _postgres);
        using var client = site.Client();
        (await client.GetAsync("/plans/1", Running.Token)).Should(HttpStatusCode.OK);
        _postgres.Fail();

        using var page = await client.GetAsync("/plans/1", Running.Token);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
        Assert.NotNull(page.Headers.RetryAfter);
        var text = await page.Content.ReadAsStringAsync(Running.Token);
        Assert.Contains(Texts.Broken.Japanese, text, StringComparison.Ordinal);
        Assert.Contains(Texts.Broken.English, text, StringComparison.Ordinal);
        await AssertUnavailableAsync(await PutAsync(client));
        (await client.GetAsync("/health", Running.Token)).Should(HttpStatusCode.ServiceUnavailable);

        _postgres.Resume();
        (await client.GetAsync("/plans/1", Running.Token)).Should(HttpStatusCode.OK);
        (await client.GetAsync("/health", Running.Token)).Should(HttpStatusCode.OK);
        Assert.Equal(1, await site.ChangesAsync());
        (await PutAsync(client)).Should(HttpStatusCode.Created);
        Assert.Equal(2, await site.ChangesAsync());
    }

    [Theory]
    [InlineData("INSERT")]
    [InlineData("UPDATE")]
    [InlineData("COMMIT")]
    public async Task Server_that_goes_in_the_middle_of_writing_leaves_nothing_half(string moment)
    {
        var failure = new Failure(_postgres, moment);
        await using var site = DashboardSite.On("PostgreSQL", _postgres);
        await using var failing = site.WithWebHostBuilder(builder => builder.ConfigureServices(services =>
            services.ConfigureDbContext<PlanDatabase>(options => options.AddInterceptors(failure.Commands, failure.Transactions))));
        using var client = failing.CreateClient();
        client.DefaultRequestHeaders.Add("X-Api-Key", DashboardSite.Key);
        (await client.GetAsync("/plans/1", Running.Token)).Should(HttpStatusCode.OK);
        failure.IsNear = true;
        await AssertUnavailableAsync(await PutAsync(client));
        Assert.False(failure.IsNear);

        _postgres.Resume();
        (await client.GetAsync(DashboardSite.MeasurementPath("FY2021"), Running.Token)).Should(HttpStatusCode.NotFound);
        Assert.Equal(1, await ChangesAsync(failing));
        (await PutAsync(client)).Should(HttpStatusCode.Created);
        Assert.Equal(2, await ChangesAsync(failing));
        Assert.Contains("58.5", await client.GetStringAsync(DashboardSite.MeasurementPath("FY2021"), Running.Token), StringComparison.Ordinal);
    }

    private static async Task<int> ChangesAsync(WebApplicationFactory<Program> site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PlanDatabase>().Audit.CountAsync(Running.Token);
    }

    private static async Task AssertUnavailableAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
            Assert.NotNull(answer.Headers.RetryAfter);
            Assert.DoesNotContain("127.0.0.1", await answer.Content.ReadAsStringAsync(Running.Token), StringComparison.Ordinal);
        }
    }

    private static Task<HttpResponseMessage> PutAsync(HttpClient client)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, DashboardSite.MeasurementPath("FY2021"))
        {
            Content = new StringContent("""{"value":58.5,"unit":"%"}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("If-None-Match", "*");
        return client.SendAsync(request, Running.Token);
    }

    /// <summary>A failure of the server, once, right before a command or the end of a transaction is sent.</summary>
    private sealed class Failure
    {
        private readonly PostgresServer _server;
        private readonly string _moment;

        internal Failure(PostgresServer server, string moment)
        {
            (_server, _moment) = (server, moment);
            Commands = new OfCommand(this);
            Transactions = new OfTransaction(this);
        }

        internal bool IsNear { get; set; }

        internal DbCommandInterceptor Commands { get; }

        internal DbTransactionInterceptor Transactions { get; }

        private void Before(string text)
        {
            if (IsNear && text.Contains(_moment, StringComparison.Ordinal))
            {
                IsNear = false;
                _server.Fail();
            }
        }

        private sealed class OfCommand(Failure failure) : DbCommandInterceptor
        {
            public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
                DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
            {
                failure.Before(command.CommandText);
                return ValueTask.FromResult(result);
            }

            public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
                DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
            {
                failure.Before(command.CommandText);
                return ValueTask.FromResult(result);
            }
        }

        private sealed class OfTransaction(Failure failure) : DbTransactionInterceptor
        {
            public override ValueTask<InterceptionResult> TransactionCommittingAsync(
                DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
            {
                failure.Before("COMMIT");
                return ValueTask.FromResult(result);
            }
        }
    }
}

using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Kawasaki.Plan.Dashboard.Tests;

/// <summary>What a collector of OpenTelemetry is sent.</summary>
public sealed class TelemetryTests
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    [Fact]
    public async Task Collector_that_is_named_gets_the_span_of_a_request_with_its_route_and_figures_and_no_key()
    {
        var received = new ConcurrentBag<(string Path, string Body)>();
        await using var collector = await CollectAsync(received);
        await using (var site = DashboardSite.With(Endpoint, collector.Urls.Single()))
        {
            await using var spoken = site.WithWebHostBuilder(builder => builder.UseSetting("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"));
            using var client = spoken.CreateClient();
            client.DefaultRequestHeaders.Add("X-Api-Key", DashboardSite.Key);
            (await client.GetAsync("/plans/1/5-1-1", Running.Token)).Should(HttpStatusCode.OK);
            (await client.GetAsync("/api/plans/1?name=secret", Running.Token)).Should(HttpStatusCode.OK);
            Assert.True(spoken.Services.GetRequiredService<TracerProvider>().ForceFlush());
            Assert.True(spoken.Services.GetRequiredService<MeterProvider>().ForceFlush());
        }

        var traces = string.Concat(received.Where(request => request.Path == "/v1/traces").Select(request => request.Body));
        Assert.Contains("GET /plans/{Plan}/{Code}", traces, StringComparison.Ordinal);
        Assert.Contains("GET /api/plans/{plan}", traces, StringComparison.Ordinal);
        Assert.Contains("plan-dashboard", traces, StringComparison.Ordinal);
        Assert.Contains("http.server.request.duration", string.Concat(received.Where(request => request.Path == "/v1/metrics").Select(request => request.Body)),
            StringComparison.Ordinal);
        Assert.All(received, request =>
        {
            Assert.DoesNotContain(DashboardSite.Key, request.Body, StringComparison.Ordinal);
            Assert.DoesNotContain("secret", request.Body, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Collector_that_does_not_answer_keeps_nobody_waiting()
    {
        await using var site = DashboardSite.With(Endpoint, "http://127.0.0.1:9");
        using var client = site.Client();
        (await client.GetAsync("/plans/1", Running.Token)).Should(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Without_a_collector_nothing_is_traced()
    {
        await using var site = new DashboardSite();
        Assert.Null(site.Services.GetService<TracerProvider>());
    }

    private static async Task<WebApplication> CollectAsync(ConcurrentBag<(string Path, string Body)> received)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var collector = builder.Build();
        collector.Urls.Add("http://127.0.0.1:0");
        collector.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            received.Add((context.Request.Path.ToString(), Encoding.UTF8.GetString(body.ToArray())));
            context.Response.ContentType = "application/x-protobuf";
        });
        await collector.StartAsync(Running.Token);
        return collector;
    }
}

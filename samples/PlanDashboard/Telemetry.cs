using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace PlanDashboard;

/// <summary>Traces, figures and logs for a collector of OpenTelemetry: only where its standard settings name one.</summary>
internal static class Telemetry
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Service = "OTEL_SERVICE_NAME";
    private const string Postgres = "Npgsql";

    internal static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration[Endpoint]))
        {
            return;
        }

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(builder.Configuration[Service] ?? "plan-dashboard"))
            .WithTracing(tracing => tracing.AddAspNetCoreInstrumentation().AddSource(Postgres))
            .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddMeter("System.Runtime", Postgres))
            .UseOtlpExporter();
    }
}

using System.Text.Encodings.Web;
using System.Text.Unicode;
using Kawasaki.Plan.Domain.Json;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using NodaTime;
using PlanDashboard.Api;
using PlanDashboard.Components;
using PlanDashboard.Data;
using PlanDashboard.Reading;

namespace PlanDashboard;

/// <summary>What the dashboard is made of.</summary>
internal static class Dashboard
{
    /// <summary>The setting of the connection: <c>ConnectionStrings__Plans</c>. One with <c>Host=</c> is of PostgreSQL, else it is of SQLite.</summary>
    private const string Connection = "Plans";

    internal static void AddDashboard(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var connection = builder.Configuration.GetConnectionString(Connection)
            ?? $"Data Source={Path.Combine(builder.Environment.ContentRootPath, "plans.db")};Default Timeout=5";
        services.AddDbContextPool<PlanDatabase>(options =>
            (connection.Contains("Host=", StringComparison.OrdinalIgnoreCase) ? options.UseNpgsql(connection) : options.UseSqlite(connection))
            // There is no snapshot: one migration serves two databases.
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning)));
        services.AddSingleton<IClock>(SystemClock.Instance).AddSingleton<PlanCache>();
        services.AddScoped<PlanStore>().AddScoped<PlanWriter>().AddScoped<Visit>();
        services.AddSingleton<WriteKey>();
        services.AddHttpContextAccessor();
        services.AddProblemDetails().AddExceptionHandler<Protection.BrokenAnswer>();
        services.AddHealthChecks().AddDbContextCheck<PlanDatabase>();
        services.AddApiSchema();
        services.Configure<FormOptions>(options =>
            (options.MultipartBodyLengthLimit, options.ValueLengthLimit) = (Protection.MostBytes, Protection.MostBytes));
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = Protection.MostBytes;
            kestrel.Limits.MaxRequestLineSize = 32 * 1024; // A rule of one's own is in the address.
        });
        builder.Logging.ClearProviders().AddJsonConsole();
        builder.AddTelemetry();
        services.AddRazorComponents();
        services.AddAntiforgery();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)); // Japanese as it is, and not as &#x5E73;.
    }

    internal static async Task UseDashboardAsync(this WebApplication app)
    {
        await MigrateAsync(app.Services);
        app.UseProtection();
        app.UseRouting(); // By the method that the protection has left.
        app.UseStaticFiles();
        app.UseAntiforgery();
        app.Use(static (context, next) =>
        {
            if (!Protection.IsOfApi(context) && context.RequestServices.GetRequiredService<Visit>().Faults.Count > 0)
            {
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
            }

            return next(context);
        });
        app.MapHealthChecks("/health");
        app.MapOpenApi();
        app.MapPlanApi();
        app.MapDownloads();
        app.MapRazorComponents<App>();
    }

    /// <summary>Makes the tables, and imports the bundled plan where there is none.</summary>
    private static async Task MigrateAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PlanDatabase>().Database.MigrateAsync();
        if ((await scope.ServiceProvider.GetRequiredService<PlanStore>().VersionsAsync()).Count == 0)
        {
            await using var bundled = typeof(Dashboard).Assembly.GetManifestResourceStream("policy-5-1.json")!;
            _ = await scope.ServiceProvider.GetRequiredService<PlanWriter>().ImportAsync(await PlanJson.DeserializeAsync(bundled), seen: null);
        }
    }
}

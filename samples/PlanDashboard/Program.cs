using PlanDashboard;

var builder = WebApplication.CreateBuilder(args);
builder.AddDashboard();
var app = builder.Build();
await app.UseDashboardAsync();
await app.RunAsync();

/// <summary>The program, for tests that run it in their own process.</summary>
public sealed partial class Program;

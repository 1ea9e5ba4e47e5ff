using Kawasaki.Plan.Dashboard.Tests;

namespace Kawasaki.Plan.Integrations.Tests;

/// <summary>The PostgreSQL of a test that runs.</summary>
internal static class Database
{
    private static readonly AsyncLocal<PostgresServer?> Server = new();

    internal static void Use(PostgresServer server) => Server.Value = server;

    internal static string OfPostgres() => Server.Value!.NewDatabase();
}

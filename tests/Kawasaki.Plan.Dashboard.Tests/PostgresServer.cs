using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Kawasaki.Plan.Dashboard.Tests;
using Npgsql;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace Kawasaki.Plan.Dashboard.Tests;

/// <summary>A PostgreSQL of Debian's package on a port of its own, for as long as the tests run. Its programs refuse to run as root.</summary>
public sealed class PostgresServer : IDisposable
{
    private const string Absent = "PostgreSQL is not here: neither initdb on the path nor below /usr/lib/postgresql.";

    private readonly Lock _lock = new();
    private DirectoryInfo? _folder;
    private int _port;
    private int _databases;

    /// <summary>Gets whether PostgreSQL is installed here.</summary>
    internal static bool IsHere => Programs is not null;

    private static string? Programs =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Concat(Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => version + "/bin") : [])
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));

    internal string NewDatabase()
    {
        Assert.SkipWhen(Programs is null, Absent);
        lock (_lock)
        {
            Start();
            var name = FormattableString.Invariant($"plans{++_databases}");
            using var connection = new NpgsqlConnection(ConnectionTo("postgres"));
            connection.Open();
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The name is ours.
            command.CommandText = $"CREATE DATABASE {name}";
#pragma warning restore CA2100
            _ = command.ExecuteNonQuery();
            return ConnectionTo(name);
        }
    }

    /// <summary>Ends the server as a failure of its machine does.</summary>
    internal void Fail() => Run("pg_ctl", "stop", "-m", "immediate", "-D", Data);

    /// <summary>Starts the server where it stood.</summary>
    internal void Resume() => Run("pg_ctl", "start", "-w", "-D", Data, "-l", Path.Combine(_folder!.FullName, "log"), "-o",
        FormattableString.Invariant($"-p {_port} -c listen_addresses=127.0.0.1 -k {_folder.FullName}"));

    public void Dispose()
    {
        if (_folder is not null)
        {
            NpgsqlConnection.ClearAllPools();
            Fail();
            _folder.Delete(recursive: true);
        }
    }

    private string Data => Path.Combine(_folder!.FullName, "data");

    private string ConnectionTo(string database) =>
        FormattableString.Invariant($"Host=127.0.0.1;Port={_port};Username=dashboard;Database={database};Maximum Pool Size=20");

    private void Start()
    {
        if (_folder is not null)
        {
            return;
        }

        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            _port = ((IPEndPoint)free.LocalEndpoint).Port;
        }

        _folder = Directory.CreateTempSubdirectory("postgres");
        File.SetUnixFileMode(_folder.FullName, (UnixFileMode)0b111_111_111);
        Run("initdb", "-D", Data, "-U", "dashboard", "-A", "trust", "-E", "UTF8", "--locale", "C");
        Resume();
    }

    private static void Run(string program, params string[] arguments)
    {
        string[] command = [.. Environment.UserName == "root" ? ["runuser", "-u", "postgres", "--"] : Array.Empty<string>(), Path.Combine(Programs!, program),
            .. arguments];
        using var process = Process.Start(
            new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = program != "pg_ctl", WorkingDirectory = "/" })!;
        if (program != "pg_ctl")
        {
            _ = process.StandardOutput.ReadToEnd();
        }

        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}

using System.Security.Cryptography;
using System.Text;

namespace PlanDashboard.Api;

/// <summary>The key without which nothing is written, from the environment. Where there is none, writing is off.</summary>
internal sealed class WriteKey(IConfiguration configuration)
{
    internal const string Variable = "PLAN_DASHBOARD_KEY";

    private readonly byte[]? _hash = configuration[Variable] is { Length: > 0 } key ? SHA256.HashData(Encoding.UTF8.GetBytes(key)) : null;

    internal bool IsSet => _hash is not null;

    /// <summary>Returns whether a key is the right one, in a time that says nothing about it.</summary>
    internal bool Matches(string? key) =>
        _hash is not null && key is not null && CryptographicOperations.FixedTimeEquals(_hash, SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}

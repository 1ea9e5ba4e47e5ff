#if EXPLORE
[assembly: Kawasaki.Plan.Properties(MaxTest = 100)]
#else
// A change of the code decides whether the laws hold, not chance.
[assembly: Kawasaki.Plan.Properties(MaxTest = 100, Replay = "(2022,2025)")]
#endif

#pragma warning disable xUnit3003 // The attributes of FsCheck know no places in a source that these could hand on.
namespace Kawasaki.Plan;

/// <summary>A law, which is tried with its number of cases, or with a share of them: see <see cref="Cases"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PropertyAttribute : FsCheck.Xunit.PropertyAttribute
{
    public new int MaxTest
    {
        get => base.MaxTest;
        set => base.MaxTest = Cases.Of(value);
    }
}

/// <summary>What the laws of a class or of an assembly have in common.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly)]
internal sealed class PropertiesAttribute : FsCheck.Xunit.PropertiesAttribute
{
    public new int MaxTest
    {
        get => base.MaxTest;
        set => base.MaxTest = Cases.Of(value);
    }
}

/// <summary>
/// How many cases a law is tried with. Where all laws are tried again, under another culture or against the other asset, which differ from
/// what was tried before in a few places alone, a share of the cases is enough: the first of them, by the same seed.
/// </summary>
internal static class Cases
{
#if FEWER_CASES
    private const double Usual = 0.2;
#else
    private const double Usual = 1;
#endif

    /// <summary>Gets the share of the cases, from the environment variable TEST_CASES, such as 0.1.</summary>
    private static double Share { get; } =
        double.TryParse(Environment.GetEnvironmentVariable("TEST_CASES"), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var share) ? share : Usual;

    internal static int Of(int all) => Math.Min(all, Math.Max(10, (int)(all * Share)));
}

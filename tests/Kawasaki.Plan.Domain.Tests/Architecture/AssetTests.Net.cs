using System.Reflection;
using System.Runtime.Versioning;
using Kawasaki.Plan.Domain.Calendars;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Architecture;

public class AssetTests
{
    [Fact]
    public void These_tests_run_against_the_asset_for_net10() =>
        Assert.Equal(".NETCoreApp,Version=v10.0", typeof(FiscalYear).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName);
}

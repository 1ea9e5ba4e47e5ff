using System.Reflection;
using System.Runtime.Versioning;
using Kawasaki.Plan.Domain.Calendars;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests;

public class AssetTests
{
    [Fact]
    public void These_tests_run_against_the_netstandard_asset() =>
        Assert.Equal(".NETStandard,Version=v2.0", typeof(FiscalYear).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName);
}

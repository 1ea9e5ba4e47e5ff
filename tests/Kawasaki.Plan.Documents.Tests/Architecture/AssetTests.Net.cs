using System.Reflection;
using System.Runtime.Versioning;
using Kawasaki.Plan.Domain.Calendars;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Architecture;

public class AssetTests
{
    [Theory]
    [InlineData(typeof(PlanDocument))]
    [InlineData(typeof(FiscalYear))]
    public void These_tests_run_against_the_assets_for_net10(Type type) =>
        Assert.Equal(".NETCoreApp,Version=v10.0", type.Assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName);
}

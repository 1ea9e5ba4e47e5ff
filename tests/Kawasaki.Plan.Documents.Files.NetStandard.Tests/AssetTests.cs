using System.Reflection;
using System.Runtime.Versioning;
using Kawasaki.Plan.Domain.Calendars;
using Xunit;

namespace Kawasaki.Plan.Documents.Files.Tests;

public class AssetTests
{
    [Theory]
    [InlineData(typeof(DocumentFile))]
    [InlineData(typeof(PlanDocument))]
    [InlineData(typeof(FiscalYear))]
    public void These_tests_run_against_the_netstandard_assets(Type type) =>
        Assert.Equal(".NETStandard,Version=v2.0", type.Assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName);
}

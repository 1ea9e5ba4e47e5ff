using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Oracles;

public class SharedFilesTests
{
    [Fact]
    public void The_files_beside_the_project_are_compared_with() =>
        Assert.SkipUnless(
            SharedFiles.AreThere,
            "The tables of facts and the published plan stand beside the project, not in it, and are not here: the tests that compare with them are left out.");
}

using Kawasaki.Plan.Domain.Tests.Architecture;
using Xunit;

namespace Kawasaki.Plan.Documents.Files.Tests;

public class PlatformTableTests
{
    [Fact]
    public void The_library_asks_no_table_of_its_platform() => PlatformTables.CheckAsksNone(typeof(DocumentFile).Assembly);
}

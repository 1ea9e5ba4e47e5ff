using System.Net;

namespace Kawasaki.Plan.Dashboard.Tests;

internal static class Answers
{
    internal static void Should(this HttpResponseMessage answer, HttpStatusCode status)
    {
        using (answer)
        {
            Assert.Equal(status, answer.StatusCode);
        }
    }
}

/// <summary>The test that runs.</summary>
internal static class Running
{
    internal static CancellationToken Token => TestContext.Current.CancellationToken;
}

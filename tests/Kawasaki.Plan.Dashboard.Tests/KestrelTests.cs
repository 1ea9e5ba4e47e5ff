using System.Net;
using System.Net.Sockets;
using System.Text;
using PlanDashboard.Reading;

namespace Kawasaki.Plan.Dashboard.Tests;

/// <summary>What the real server answers to sizes and bytes that no client of ours would send.</summary>
public sealed class KestrelTests(DashboardSite site) : IClassFixture<DashboardSite>
{
    [Theory]
    [InlineData("PUT", "/api/plans/1/5-1-1/measurements/FY2021?name=x", "application/json")]
    [InlineData("POST", "/import", "application/x-www-form-urlencoded")]
    [InlineData("POST", "/import", "multipart/form-data; boundary=x")]
    public async Task Body_of_a_gigabyte_is_refused_before_it_is_read(string method, string path, string type)
    {
        var answer = await AskAsync(
            $"{method} {path} HTTP/1.1\r\nHost: x\r\nAccept-Language: en\r\nX-Api-Key: {DashboardSite.Key}\r\nIf-None-Match: *\r\nContent-Type: {type}\r\nContent-Length: 1073741824\r\n\r\n" + new string(' ', 4096));
        Assert.StartsWith("HTTP/1.1 413 ", answer, StringComparison.Ordinal);
        Assert.Contains(Texts.TooLarge.English, answer, StringComparison.Ordinal);
        Assert.Equal(1, await site.ChangesAsync());
    }

    [Theory]
    [InlineData("PUT", "/api/plans/1/5-1-1/measurements/FY2021?name=x", "application/json")]
    [InlineData("POST", "/import", "application/x-www-form-urlencoded")]
    [InlineData("POST", "/import", "multipart/form-data; boundary=x")]
    public async Task Body_without_an_end_is_refused_where_the_limit_is_and_not_held(string method, string path, string type)
    {
        const int Megabyte = 1 << 20;
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, site.Listen().Port, Running.Token);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"{method} {path} HTTP/1.1\r\nHost: x\r\nX-Api-Key: {DashboardSite.Key}\r\nIf-None-Match: *\r\nContent-Type: {type}\r\nTransfer-Encoding: chunked\r\n\r\n"
            + (type[0] == 'm' ? "3e\r\n--x\r\nContent-Disposition: form-data; name=file; filename=p\r\n\r\n\r\n" : "")), Running.Token);
        var piece = Encoding.ASCII.GetBytes($"{Megabyte:x}\r\n{new string(' ', Megabyte)}\r\n");
        for (var megabytes = 0; megabytes < 8; megabytes++)
        {
            await stream.WriteAsync(piece, Running.Token);
        }

        await stream.WriteAsync(piece.AsMemory(0, 4096), Running.Token); // A little above the limit: nothing more has to come for it to be refused.
        var buffer = new byte[4096];
        var answer = Encoding.UTF8.GetString(buffer, 0, await stream.ReadAsync(buffer, Running.Token));
        Assert.StartsWith("HTTP/1.1 413 ", answer, StringComparison.Ordinal);
        Assert.Equal(1, await site.ChangesAsync());
    }

    [Theory]
    [InlineData("GET /plans/1?year=%00 HTTP/1.1", 400)]
    [InlineData("GET /plans/%00 HTTP/1.1", 400)]
    [InlineData("GET /plans/1/%ff%fe HTTP/1.1", 404)]
    [InlineData("GET /plans/1?year=%ff HTTP/1.1", 400)]
    [InlineData("GET /plans/1?year=FY2026%2F.. HTTP/1.1", 400)]
    [InlineData("GET /plans/1/..%2f..%2fetc/passwd HTTP/1.1", 404)]
    [InlineData("GET /../../etc/passwd HTTP/1.1", 404)]
    [InlineData("GET /search?q=%ED%A0%80 HTTP/1.1", 200)]
    [InlineData("BREW /plans/1 HTTP/1.1", 405)]
    public async Task Hostile_line_gets_a_clear_answer(string line, int status) =>
        Assert.StartsWith($"HTTP/1.1 {status} ", await AskAsync($"{line}\r\nHost: x\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);

    [Fact]
    public async Task Random_values_in_every_place_are_never_an_error_of_ours()
    {
        var random = new Random(20261128);
        string[] pieces = ["%00", "%ff", "FY2026/..", "../", "%2e%2e", "令和", "R", "9999999999999999999", "-1", "<script>", "'", "\"", "%", "&", "=", "{",
            "5-1-1", "%E2%80%AE", "1e400", "+", ";", " OR 1=1", "%0d%0aX: y"];
        using var client = new HttpClient { BaseAddress = site.Listen() };
        string[] places = ["/plans/{0}", "/plans/1/{0}", "/plans/1/5-1-1/indicator?name={0}", "/plans/1?year={0}", "/plans/1?rule={0}", "/plans/1?own={0}",
            "/plans/1?state={0}", "/plans/1?lang={0}",
            "/plans/1?version={0}", "/compare?older={0}&newer=1.1", "/search?q={0}", "/convert?text={0}", "/api/plans/{0}",
                "/api/plans/1/{0}/measurements/FY2020?name=x", "/api/plans/1/5-1-1/measurements/{0}?name=x", "/{0}"];
        for (var i = 0; i < 400; i++)
        {
            var value = string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => pieces[random.Next(pieces.Length)]));
            var path = string.Format(System.Globalization.CultureInfo.InvariantCulture, places[i % places.Length], random.Next(2) == 0 ? value
                : Uri.EscapeDataString(value));
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Running.Token);
            Assert.True(answer.StatusCode < HttpStatusCode.InternalServerError, $"{path}: {answer.StatusCode}");
        }

        Assert.Equal(1, await site.ChangesAsync());
    }

    [Theory]
    [InlineData("/", 200)]
    [InlineData("/plans/1", 200)]
    [InlineData("/plans/1/plan.json", 200)]
    [InlineData("/plans/1/report.csv", 200)]
    [InlineData("/site.css", 200)]
    [InlineData("/health", 200)]
    [InlineData("/openapi/v1.json", 200)]
    [InlineData("/plans/99", 404)]
    [InlineData("/nothing", 404)]
    [InlineData("/api/plans/1/5-1-1/measurements/FY1999?name=x", 404)]
    [InlineData("/plans/1?year=2026-13", 400)]
    public async Task Head_is_answered_as_get_is_without_a_body(string path, int status)
    {
        var answers = new List<string>();
        foreach (var method in new[] { "HEAD", "GET" })
        {
            var answer = await AskAsync($"{method} {path} HTTP/1.1\r\nHost: x\r\nAccept-Language: en\r\nConnection: close\r\n\r\n");
            Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
            answers.Add(answer);
        }

        Assert.EndsWith("\r\n\r\n", answers[0], StringComparison.Ordinal);
        Assert.Equal(answers[0].IndexOf("\r\n\r\n", StringComparison.Ordinal), answers[0].Length - 4);
        Assert.NotEqual(answers[1].Length, answers[1].IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4);
        Assert.Equal(TypeOf(answers[1]), TypeOf(answers[0]));
    }

    private static string TypeOf(string answer) => answer.Split("\r\n").Single(line => line.StartsWith("Content-Type:", StringComparison.Ordinal));

    private async Task<string> AskAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, site.Listen().Port, Running.Token);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), Running.Token);
        var buffer = new byte[4096];
        return Encoding.UTF8.GetString(buffer, 0, await stream.ReadAsync(buffer, Running.Token));
    }
}

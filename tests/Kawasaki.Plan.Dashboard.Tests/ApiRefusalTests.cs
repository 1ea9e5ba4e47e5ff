using System.Net;
using System.Text.Json.Nodes;
using PlanDashboard.Reading;

namespace Kawasaki.Plan.Dashboard.Tests;

/// <summary>What the API refuses, and says of itself. Nothing here writes anything.</summary>
public sealed class ApiRefusalTests(DashboardSite site) : IClassFixture<DashboardSite>
{
    [Theory]
    [InlineData("""{"value":"58.5","unit":"%"}""", "/value")]
    [InlineData("""{"value":58.5,"unit":"%","status":"sure"}""", "/status")]
    [InlineData("""{"value":58.5,"unit":"%","value":58.6}""", "/value")]
    [InlineData("""{"value":58.5,"unit":"%","by":1}""", "/by")]
    [InlineData("""{"value":1e400,"unit":"%"}""", "/value")]
    [InlineData("""{"value":58.5,"unit":"人"}""", "measurement")]
    [InlineData("""{"value":58.5,"unit":"%","period":"FY2022"}""", "/period")]
    [InlineData("""{"value":58.5,"unit":"%","qualifier":"a\u0000b"}""", "text")]
    [InlineData("""{"value":58.5,"unit":"%"} x""", "")]
    [InlineData("null", "")]
    [InlineData("[]", "")]
    [InlineData("", "")]
    public async Task PutMeasurement_BadBody_NamesTheField(string body, string field)
    {
        using var client = site.Client();
        using var answer = await ApiTests.PutAsync(client, DashboardSite.MeasurementPath("FY2021"), body);
        await ApiTests.AssertProblemAsync(answer, HttpStatusCode.BadRequest, field);
        Assert.Equal(1, await site.ChangesAsync());
    }

    [Theory]
    [InlineData("/api/plans/1/5-1-1/measurements/FY2026%2F..?name=x", "year")]
    [InlineData("/api/plans/1/5-1-1/measurements/FY2021%20?name=x", "year")]
    [InlineData("/api/plans/1/5-1-1/measurements/FY9999?name=x", "year")]
    [InlineData("/api/plans/1/05-1-1/measurements/FY2021?name=x", "code")]
    [InlineData("/api/plans/1/5-1-1-1/measurements/FY2021?name=x", "code")]
    [InlineData("/api/plans/1/5-1-1/assessments/FY2021?scale=none", "scale")]
    [InlineData("/api/plans/1/5-1-1/assessments/FY2021?scale=kawasaki.project&name=none", "indicator")]
    public async Task Put_BadAddress_NamesTheField(string path, string field)
    {
        using var client = site.Client();
        using var answer = await ApiTests.PutAsync(client, path, path.Contains("assess", StringComparison.Ordinal) ? """{"grade":"3"}""" : """{"value":1,"unit":"%"}""");
        await ApiTests.AssertProblemAsync(answer, HttpStatusCode.BadRequest, field);
        Assert.Equal(1, await site.ChangesAsync());
    }

    [Theory]
    [InlineData("measurements/FY2027?name={0}", """{"value":1,"unit":"%"}""")] // The clock of the tests stands in the first hours of FY2026.
    [InlineData("measurements/FY9998?name={0}", """{"value":1,"unit":"%"}""")]
    [InlineData("assessments/FY2027?scale=kawasaki.project", """{"grade":"3"}""")]
    public async Task Put_OfAYearThatHasNotBegun_NamesTheYear(string path, string body)
    {
        using var client = site.Client();
        var address = "/api/plans/1/5-1-1/" + path.Replace("{0}", Uri.EscapeDataString(DashboardSite.Membership), StringComparison.Ordinal);
        using var answer = await ApiTests.PutAsync(client, address, body);
        await ApiTests.AssertProblemAsync(answer, HttpStatusCode.BadRequest, "year");
        Assert.Equal(1, await site.ChangesAsync());
    }

    [Theory]
    [InlineData("/api/plans/2/5-1-1/measurements/FY2021?name=x")]
    [InlineData("/api/plans/0x1/5-1-1/measurements/FY2021?name=x")]
    [InlineData("/api/plans/99999999999/5-1-1/measurements/FY2021?name=x")]
    [InlineData("/api/plans/1/5-1-9/measurements/FY2021?name=x")]
    [InlineData("/api/plans/1/5-1-1/measurements/FY2021?name=x")]
    [InlineData("/api/plans/1/5-1-1/measurements/FY2021?name=x&project=y")]
    public async Task Put_WhereNothingIs_IsNotFound(string path)
    {
        using var client = site.Client();
        using var answer = await ApiTests.PutAsync(client, path, """{"value":1,"unit":"%"}""");
        await ApiTests.AssertProblemAsync(answer, HttpStatusCode.NotFound);
        Assert.Equal(1, await site.ChangesAsync());
    }

    [Fact]
    public async Task Put_WithoutCondition_IsRefused()
    {
        using var client = site.Client();
        using var answer = await client.PutAsync(DashboardSite.MeasurementPath("FY2021"), ApiTests.Json("""{"value":1,"unit":"%"}"""), Running.Token);
        await ApiTests.AssertProblemAsync(answer, HttpStatusCode.PreconditionRequired, "If-Match");
        Assert.Equal(1, await site.ChangesAsync());
    }

    public static TheoryData<string, string, string, string?, int> Refused
    {
        get
        {
            var place = DashboardSite.MeasurementPath("FY2021");
            return new()
            {
                { place, """{"value":"58.5","unit":"%"}""", "application/json", "*", 400 },
                { place, """{"value":58.5,"unit":"%","by":1}""", "application/json", "*", 400 },
                { place, """{"value":58.5,"unit":"%","value":58.6}""", "application/json", "*", 400 },
                { place, """{"value":58.5,"unit":"人"}""", "application/json", "*", 400 },
                { place, """{"value":58.5,"unit":"%","period":"FY2022"}""", "application/json", "*", 400 },
                { place, """{"value":58.5,"unit":"%","qualifier":"a\u0000b"}""", "application/json", "*", 400 },
                { place, """{"value":58.5""", "application/json", "*", 400 },
                { place, "null", "application/json", "*", 400 },
                { place, "58.5 %", "text/plain", "*", 415 },
                { place, """{"value":1,"unit":"%"}""", "application/json", null, 428 },
                { DashboardSite.MeasurementPath("FY2020"), """{"value":1,"unit":"%"}""", "application/json", "*", 412 },
                { "/api/plans/1/05-1-1/measurements/R3?name=x", "{}", "application/json", "*", 400 },
                { "/api/plans/1/5-1-1/measurements/FY2021?name=x", """{"value":1,"unit":"%"}""", "application/json", "*", 404 },
                { "/api/plans/1/5-1-1/assessments/FY2021?scale=none", """{"grade":"3"}""", "application/json", "*", 400 },
                { "/api/plans/1/5-1-1/assessments/FY2021?scale=kawasaki.project", """{"grade":"Z"}""", "application/json", "*", 400 },
                { "/api/plans/1/5-1-1/assessments/FY2021?scale=kawasaki.project", "{}", "application/json", "*", 400 },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_is_refused_is_said_in_the_language_that_is_asked(string path, string body, string type, string? ifNoneMatch, int status)
    {
        var japanese = await ReasonsAsync("ja");
        var english = await ReasonsAsync("en-GB, ja;q=0.5");
        Assert.All(japanese, reason => Assert.Matches(@"\p{IsHiragana}", reason));
        Assert.All(japanese, reason => Assert.DoesNotContain(". Path: ", reason, StringComparison.Ordinal));
        Assert.All(english, reason => Assert.DoesNotMatch(@"\p{IsHiragana}", reason));
        Assert.Equal(japanese.Length, english.Length);
        Assert.Equal(1, await site.ChangesAsync());

        async Task<string[]> ReasonsAsync(string language)
        {
            using var client = site.Client(language);
            using var request = new HttpRequestMessage(HttpMethod.Put, path) { Content = new StringContent(body, new System.Net.Http.Headers.MediaTypeHeaderValue(type)) };
            request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch is null ? [] : [ifNoneMatch]);
            using var answer = await client.SendAsync(request, Running.Token);
            Assert.Equal(status, (int)answer.StatusCode);
            Assert.Equal([language[..2]], answer.Content.Headers.ContentLanguage);
            var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Running.Token))!;
            return problem["errors"] is { } errors
                ? [.. errors.AsObject().SelectMany(field => field.Value!.AsArray()).Select(reason => reason!.ToString())]
                : [problem["title"]!.ToString()];
        }
    }

    [Theory]
    [InlineData("ja", "鍵が違います。")]
    [InlineData("en", "The key is not the right one.")]
    public async Task Wrong_key_is_said_in_the_language_that_is_asked(string language, string title)
    {
        using var client = site.Client(language, key: "x");
        using var answer = await ApiTests.PutAsync(client, DashboardSite.MeasurementPath("FY2021"), """{"value":1,"unit":"%"}""");
        await ApiTests.AssertProblemAsync(answer, HttpStatusCode.Unauthorized);
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Running.Token))!;
        Assert.Contains(title, problem["title"]!.ToString(), StringComparison.Ordinal);
        Assert.Contains("X-Api-Key", problem["detail"]!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ja", "", "何も送られていません。")]
    [InlineData("en", "", "Nothing was sent.")]
    [InlineData("ja", "null", "本文がnullです。")]
    public async Task Bad_value_is_said_in_the_language_that_is_asked(string language, string body, string reason)
    {
        using var client = site.Client(language);
        using var answer = await ApiTests.PutAsync(client, DashboardSite.MeasurementPath("FY2021"), body);
        await ApiTests.AssertProblemAsync(answer, HttpStatusCode.BadRequest);
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Running.Token))!;
        Assert.Equal(language == "ja" ? Texts.BadValues.Japanese : Texts.BadValues.English, problem["title"]!.ToString());
        Assert.Equal(reason, problem["errors"]![""]![0]!.ToString());
    }

    [Fact]
    public async Task Document_SaysTheTypesOfTheLibrary()
    {
        using var client = site.Client(key: null);
        var document = JsonNode.Parse(await client.GetStringAsync("/openapi/v1.json", Running.Token))!;
        var schemas = document["components"]!["schemas"]!.AsObject();
        var references = document.ToJsonString().Split("\"$ref\":\"").Skip(1).Select(rest =>
            rest[..rest.IndexOf('"', StringComparison.Ordinal)]).Distinct().ToArray();
        Assert.All(references, reference => Assert.True(schemas.ContainsKey(reference["#/components/schemas/".Length..]), reference));
        var put = document["paths"]!["/api/plans/{plan}/{code}/measurements/{year}"]!["put"]!;
        Assert.Equal("#/components/schemas/measurement", put["requestBody"]!["content"]!["application/json"]!["schema"]!["$ref"]!.ToString());
        Assert.Equal("#/components/schemas/fiscalYear",
            put["parameters"]!.AsArray().Single(parameter => parameter!["name"]!.ToString() == "year")!["schema"]!["$ref"]!.ToString());
        string[] asked = ["If-Match", "If-None-Match", "code", "name", "plan", "project", "year"];
        Assert.Equal(asked, put["parameters"]!.AsArray().Select(parameter => parameter!["name"]!.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal("X-Api-Key", document["components"]!["securitySchemes"]![put["security"]![0]!.AsObject().Single().Key]!["name"]!.ToString());
        var written = put["responses"]!.AsObject().Where(answer => answer.Key[0] == '2').ToArray();
        Assert.NotEmpty(written);
        Assert.All(written, answer => Assert.NotNull(answer.Value!["headers"]!["ETag"]));
        var chart = document["paths"]!["/plans/{plan}/{code}/chart.svg"]!["get"]!["parameters"]!.AsArray();
        Assert.Equal("""["ja","en"]""", chart.Single(parameter => parameter!["name"]!.ToString() == "lang")!["schema"]!["enum"]!.ToJsonString());
        Assert.True(chart.Single(parameter => parameter!["name"]!.ToString() == "name")!["required"]!.GetValue<bool>());
        var ours = JsonNode.Parse(Domain.Json.PlanJson.Schema)!["$defs"]!;
        Assert.Equal(ours["fiscalYear"]!["pattern"]!.ToString(), schemas["fiscalYear"]!["pattern"]!.ToString());
        Assert.Equal(ours.AsObject().Select(pair => pair.Key).Order(StringComparer.Ordinal),
            schemas.Select(pair => pair.Key).Where(ours.AsObject().ContainsKey).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Requests_without_the_key_write_nothing()
    {
        var random = new Random(20261128);
        using var client = site.Client(key: null);
        string[] methods = ["PUT", "POST", "DELETE", "PATCH", "put", "GET", "OPTIONS", "QUERY"];
        string[] paths = [DashboardSite.MeasurementPath("FY2021"), "/api/plans/1", "/API" + DashboardSite.MeasurementPath("FY2021")[4..],
            "//api/plans/1/5-1-1/measurements/FY2021?name=x", "/api/./plans/1", "/%61pi/plans/1/5-1-1/measurements/FY2021?name=x", "/import",
            "/plans/1/5-1-1"];
        string?[] keys = [null, "", " ", "x", DashboardSite.Key + " x", DashboardSite.Key.ToUpperInvariant(), DashboardSite.Key[..^1], "\""
            + DashboardSite.Key + "\""];
        string[] headers = ["X-Api-Key", "X-API-KEY", "Authorization", "Api-Key", "X-Api-Key-2", "Cookie"];
        string[] types = ["application/json", "application/x-www-form-urlencoded", "text/plain", "application/merge-patch+json"];
        for (var i = 0; i < 1000; i++)
        {
            using var request = new HttpRequestMessage(new HttpMethod(Any(methods)), Any(paths));
            request.Headers.TryAddWithoutValidation("If-None-Match", "*");
            if (Any(keys) is { } key)
            {
                request.Headers.TryAddWithoutValidation(Any(headers), key);
            }

            if (i % 7 == 0)
            {
                request.Headers.TryAddWithoutValidation("X-HTTP-Method-Override", "PUT");
            }

            if (request.Method != HttpMethod.Get)
            {
                request.Content = new StringContent("""{"value":1,"unit":"%"}""", System.Text.Encoding.UTF8, Any(types));
            }

            using var answer = await client.SendAsync(request, Running.Token);
            Assert.True((int)answer.StatusCode < 500, $"{request.Method} {request.RequestUri}: {answer.StatusCode}");
        }

        Assert.Equal(1, await site.ChangesAsync());

        T Any<T>(T[] from) => from[random.Next(from.Length)];
    }

    [Fact]
    public async Task Put_NoKeyIsSet_IsForbidden()
    {
        await using var closed = DashboardSite.WithoutKey();
        using var client = closed.Client(key: "");
        (await ApiTests.PutAsync(client, DashboardSite.MeasurementPath("FY2021"), """{"value":1,"unit":"%"}""")).Should(HttpStatusCode.Forbidden);
        Assert.DoesNotContain("type=\"password\"", await client.GetStringAsync("/plans/1/5-1-1", Running.Token), StringComparison.Ordinal);
        Assert.Equal(1, await closed.ChangesAsync());
    }
}

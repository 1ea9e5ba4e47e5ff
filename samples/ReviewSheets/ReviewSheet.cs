using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReviewSheets;

/// <summary>A review sheet (行政事業レビューシート) of a project of the government, as a line of JSON.</summary>
/// <param name="Sheet">The year of the review, the ministry and the number: <c>2015 内閣府 0002</c>.</param>
public sealed record ReviewSheet(
    string Sheet,
    string Project,
    string BudgetUnit,
    IReadOnlyList<SheetBudget> Budget,
    IReadOnlyList<SheetOutcome> Outcomes,
    IReadOnlyList<SheetOutput> Outputs)
{
    /// <summary>Gets the year of the review.</summary>
    [JsonIgnore]
    public int Year => int.Parse(Sheet.AsSpan(0, Sheet.IndexOf(' ', StringComparison.Ordinal)), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Gets the ministry.</summary>
    [JsonIgnore]
    public string Ministry => Sheet.Split(' ')[1];

    /// <summary>Reads the sheets of a text, one a line.</summary>
    /// <exception cref="JsonException">A line is no sheet. The message names the line.</exception>
    public static IEnumerable<ReviewSheet> ReadLines(TextReader reader)
    {
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length > 0)
            {
                yield return Read(line, number);
            }
        }
    }

    private static ReviewSheet Read(string line, int number)
    {
        try
        {
            var sheet = JsonSerializer.Deserialize(line, SheetContext.Default.ReviewSheet);
            return sheet?.Sheet.Split(' ') is [var year, not "", not ""] && int.TryParse(year, out _)
                ? sheet
                : throw new JsonException("A sheet is named by its year, its ministry and its number.");
        }
        catch (JsonException exception)
        {
            throw new JsonException(FormattableString.Invariant($"Line {number}: {exception.Message}"), exception);
        }
    }
}

/// <summary>The budget of a fiscal year: what was granted, what could be spent and what was.</summary>
public sealed record SheetBudget(
    int Year,
    decimal? Initial = null,
    decimal? Supplementary = null,
    decimal? CarriedIn = null,
    decimal? CarriedOut = null,
    decimal? Reserve = null,
    decimal? Total = null,
    decimal? Executed = null);

/// <summary>An outcome indicator with a target for each year and a final one, which the sheets print as a number or as a text.</summary>
public sealed record SheetOutcome(string Name, string? Unit, JsonElement FinalTarget, int? FinalYear, IReadOnlyList<SheetOutcomeYear> Years);

/// <summary>The actual and the target of a year.</summary>
public sealed record SheetOutcomeYear(int Year, decimal? Actual, decimal? Target);

/// <summary>An output indicator with what was planned for each year.</summary>
public sealed record SheetOutput(string Name, string? Unit, IReadOnlyList<SheetOutputYear> Years);

/// <summary>The actual and the plan of a year.</summary>
public sealed record SheetOutputYear(int Year, decimal? Actual, decimal? Planned);

/// <summary>How sheets are read: nothing that is not known is passed over.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(ReviewSheet))]
internal sealed partial class SheetContext : JsonSerializerContext;

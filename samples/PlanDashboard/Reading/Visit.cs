using System.Globalization;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Notation;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.WebUtilities;
using NodaTime;
using PlanTool;

namespace PlanDashboard.Reading;

/// <summary>What the visitor chose, all of it in the address: the language, the rules, rules of one's own, the year.</summary>
internal sealed class Visit
{
    internal static readonly Offset OfJapan = Offset.FromHours(9);

    private static readonly YearNotation Years = new(EraTable.Default, BareYears.Fiscal);

    private readonly List<(string Field, Wording Reason)> _faults = [];
    private readonly List<EvaluationRule> _chosen = [];
    private readonly IQueryCollection _query;
    private int _lastId;

    public Visit(IHttpContextAccessor accessor)
        : this(accessor.HttpContext!.Request)
    {
    }

    internal Visit(HttpRequest request)
    {
        // The page of an error is asked for without the query of the page that was not found.
        var original = request.HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalQueryString;
        _query = original is null ? request.Query : new QueryCollection(QueryHelpers.ParseQuery(original));
        var language = One("lang");
        if (language is not (null or "ja" or "en"))
        {
            Refuse("lang", new("ja か en です。", "It is ja or en."));
        }

        Words = new(language is null ? PreferredBy(request) : new(language != "en"));
        foreach (var field in _query.Keys.Where(field => field != "rule" && All(field).Length > 1))
        {
            _ = One(field);
        }

        Own = ReadOwn(One("own"));
        foreach (var name in All("rule").Where(_ => !_faults.Exists(fault => fault.Field == "own"))) // Which may be one of the visitor's own.
        {
            if (Known.FirstOrDefault(rule => rule.Name == name) is { } rule)
            {
                _chosen.Add(rule);
            }
            else
            {
                Refuse("rule", new($"「{Shortened(name)}」という評価ルールはありません。", $"There is no rule '{Shortened(name)}'."));
            }
        }

        Year = ReadYear(One("year"));
        State = ReadState(One("state"));
    }

    internal Words Words { get; }

    internal FiscalYear? Year { get; }

    internal AttainmentStatus? State { get; }

    /// <summary>Gets the visitor's own rules.</summary>
    internal IReadOnlyList<DataRule> Own { get; }

    internal string OwnJson => One("own") ?? "";

    internal IEnumerable<EvaluationRule> Known => [.. EvaluationRule.BuiltIn, .. Own];

    /// <summary>Gets the rules that are asked: those chosen, or else the visitor's own, or else those that the library asks.</summary>
    internal IReadOnlyList<EvaluationRule> Rules => _chosen.Count > 0 ? _chosen : Own.Count > 0 ? Own : EvaluationRule.All;

    /// <summary>Gets the rule by which a whole is summed up.</summary>
    internal EvaluationRule Rule => _chosen.Count > 0 ? _chosen[0] : Own.Count > 0 ? Own[0] : EvaluationRule.Kawasaki;

    /// <summary>Gets the rules that have a column in a table of indicators: those chosen, or else the one by which a whole is summed up.</summary>
    internal IReadOnlyList<EvaluationRule> Columns => _chosen.Count > 0 ? _chosen : [Rule];

    /// <summary>Gets what is wrong in the address. Where anything is, the page says so and shows nothing else.</summary>
    internal IReadOnlyList<(string Field, Wording Reason)> Faults => _faults;

    internal string Say(Wording wording) => Words.Say(wording);

    /// <summary>Returns the one value of a field, or nothing where it is empty; two values are a fault.</summary>
    internal string? One(string field)
    {
        var values = All(field);
        if (values.Length > 1 && !_faults.Exists(fault => fault.Field == field))
        {
            Refuse(field, new("二つあります。一つにしてください。", "It is given twice; give it once."));
        }

        return values.Length == 1 ? values[0] : null;
    }

    internal void Refuse(string field, Wording reason) => _faults.Add((field, reason));

    /// <summary>Returns the indicator judged: by the target and measurement of the year, or else against the target of the plan's phase; in either way
    /// with the years of the plan.</summary>
    internal TargetEvaluation Evaluate(ComprehensivePlan plan, Indicator indicator) =>
        (Year is { } year ? TargetEvaluation.OfYear(indicator, year) : TargetEvaluation.OfPhase(indicator, plan.Phase)).InPlan(plan);

    internal RollUp RollUpOf(ComprehensivePlan plan, IEnumerable<PlacedIndicator> indicators) =>
        RollUp.Of(Rule, indicators.Select(placed => Evaluate(plan, placed.Indicator)));

    internal bool IsChosen(EvaluationRule rule) => _chosen.Contains(rule);

    internal string TitleOf(ComprehensivePlan plan) =>
        $"{plan.Title ?? Say(ReportWords.NoTitle)} {(plan.Period is { } period ? Words.Of(period) : "")}".TrimEnd();

    /// <summary>Returns a figure that is no ratio, or why there is none.</summary>
    internal string Plain(Figure figure) => figure.Value is { } value ? Words.Amount(Numbers.Rounded(value)) : Words.Percent(figure);

    /// <summary>Returns a time as the clocks of Japan show it.</summary>
    internal static string TimeOf(Instant instant) =>
        instant.WithOffset(OfJapan).LocalDateTime.ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture) + " JST";

    /// <summary>Returns a number that no element of the page has yet.</summary>
    internal int NextId() => ++_lastId;

    /// <summary>Returns the address of a page for the same visitor.</summary>
    internal string Url(string path, params IEnumerable<(string Field, string? Value)> fields)
    {
        var own = fields.ToArray();
        IEnumerable<(string Field, string? Value)> carried =
        [
            ("lang", One("lang")),
            .. All("rule").Select(rule => ("rule", (string?)rule)),
            ("own", One("own")),
            ("year", Year?.ToString()),
            ("version", One("version")),
        ];
        return QueryHelpers.AddQueryString(
            path,
            from field in carried.Where(field => !Array.Exists(own, other => other.Field == field.Field)).Concat(own)
            where field.Value is { Length: > 0 }
            select KeyValuePair.Create(field.Field, field.Value));
    }

    internal static string Shortened(string text) => text.Length <= 40 ? text : text[..40] + "…";

    /// <summary>Returns the language that a request prefers, or Japanese.</summary>
    internal static Language PreferredBy(HttpRequest request) => new(
        request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.ToString().Split('-')[0])
            .FirstOrDefault(code => code is "ja" or "en") is not "en");

    private string[] All(string field) => [.. _query[field].OfType<string>().Where(value => value.Length > 0)];

    private IReadOnlyList<DataRule> ReadOwn(string? json)
    {
        if (json is null)
        {
            return [];
        }

        if (!RuleJson.TryDeserializeAll(json, out var rules, out var error))
        {
            Refuse("own", error.Value);
            return [];
        }

        if (rules.FirstOrDefault(rule => EvaluationRule.BuiltIn.Any(other => other.Name == rule.Name)) is not { } taken)
        {
            return rules;
        }

        Refuse("own", new($"「{taken.Name}」は組み込みのルールの名前です。", $"'{taken.Name}' is the name of a built-in rule."));
        return [];
    }

    private FiscalYear? ReadYear(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var result = Years.ReadFiscalYear(text);
        if (result.Error is { } error)
        {
            Refuse("year", error.Message);
            return null;
        }

        return result.Value;
    }

    private AttainmentStatus? ReadState(string? text)
    {
        if (text is null)
        {
            return null;
        }

        foreach (var status in Enum.GetValues<AttainmentStatus>())
        {
            if (WireNames.Of(status) == text)
            {
                return status;
            }
        }

        Refuse("state", new($"「{Shortened(text)}」という達成状況はありません。", $"There is no status '{Shortened(text)}'."));
        return null;
    }
}

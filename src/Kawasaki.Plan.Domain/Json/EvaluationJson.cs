using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>Reads cases and writes evaluations as JSON.</summary>
/// <remarks>
/// A case has <c>baseline</c>, <c>actual</c> and <c>target</c>, and where given <c>asOf</c>, <c>direction</c>, <c>series</c>, <c>unit</c>, <c>counts</c>,
/// <c>limit</c>, <c>planStart</c>, <c>baselineSample</c> and <c>actualSample</c>, <c>convention</c> and <c>cap</c>; members of other programs are left
/// alone. An evaluation has the status, the figures, unrounded or null with a reason in <c>undefined</c>, where a direction comes from that the target does
/// not print, the years that a sum has and those that it lacks, and the grades of the rules.
/// </remarks>
public static partial class EvaluationJson
{
    private static readonly FigureKind[] Figures =
        [FigureKind.Gap, FigureKind.AttainmentRatio, FigureKind.ProgressRatio, FigureKind.Expected, FigureKind.PaceRatio, FigureKind.RequiredPerYear];

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly JsonEncodedText[] FigureNames = [.. Figures.Select(figure => JsonEncodedText.Encode(WireName.Of(figure)))];
    private static readonly JsonEncodedText StatusName = JsonEncodedText.Encode("status");
    private static readonly JsonEncodedText MeetsTargetName = JsonEncodedText.Encode("meetsTarget");
    private static readonly JsonEncodedText OnPaceName = JsonEncodedText.Encode("onPace");
    private static readonly JsonEncodedText GradesName = JsonEncodedText.Encode("grades");
    private static readonly JsonEncodedText CodeName = JsonEncodedText.Encode("code");

    /// <summary>Reads a case from JSON.</summary>
    /// <param name="json">The JSON text.</param>
    /// <exception cref="JsonException">The text is not JSON, or not a case. The path is a JSON Pointer.</exception>
    public static EvaluationFacts ReadCase(string json)
    {
        Guard.Against.Null(json);
        try
        {
            return CaseReader.Read(StrictUtf8.GetBytes(json));
        }
        catch (ArgumentException exception)
        {
            throw JsonRefusal.NoText(exception);
        }
    }

    /// <summary>Reads a case from JSON.</summary>
    /// <param name="utf8Json">The JSON text as UTF-8.</param>
    /// <exception cref="JsonException">The text is not JSON, or not a case. The path is a JSON Pointer.</exception>
    public static EvaluationFacts ReadCase(ReadOnlySpan<byte> utf8Json) => CaseReader.Read(utf8Json);

    /// <summary>Reads a case from JSON, or says in both languages why that is not possible.</summary>
    /// <param name="utf8Json">The JSON text as UTF-8.</param>
    /// <param name="facts">The facts, or the default value.</param>
    /// <param name="error">What is wrong and where, or <see langword="null"/>.</param>
    public static bool TryReadCase(ReadOnlySpan<byte> utf8Json, out EvaluationFacts facts, [NotNullWhen(false)] out Wording? error)
    {
        try
        {
            facts = CaseReader.Read(utf8Json);
            error = null;
            return true;
        }
        catch (JsonException exception)
        {
            facts = default;
            error = JsonRefusal.TextOf(exception);
            return false;
        }
    }

    /// <summary>Reads a case from a JSON value.</summary>
    /// <param name="json">The JSON value.</param>
    /// <exception cref="JsonException">The value is not a case. The path is a JSON Pointer.</exception>
    public static EvaluationFacts ReadCase(JsonElement json) =>
        ReadCase(json.ValueKind is JsonValueKind.Undefined ? "null" : json.GetRawText());

    /// <summary>Returns an evaluation as JSON on one line.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="rules">The rules whose grades are written.</param>
    public static string Serialize(in EvaluationFacts facts, params EvaluationRule[] rules)
    {
        using var bytes = new PooledBytes();
        using (var writer = new Utf8JsonWriter(bytes, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            WriteMembers(writer, facts, rules);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.Array, 0, bytes.Count);
    }

    /// <summary>Writes the members of an evaluation into an object that was begun.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="rules">The rules whose grades are written, each name once.</param>
    /// <exception cref="ArgumentException">Two rules have one name.</exception>
    public static void WriteMembers(Utf8JsonWriter writer, in EvaluationFacts facts, IEnumerable<EvaluationRule> rules)
    {
        Guard.Against.Null(writer);
        var list = Guard.Against.NullItems(Guard.Against.Null(rules), nameof(rules));
        if (HasTwoOfOneName(list))
        {
            throw new ArgumentException("Two rules have one name.", nameof(rules));
        }

        writer.WriteString(StatusName, EnumNames<AttainmentStatus>.Encoded(facts.Status));
        WriteBoolean(writer, MeetsTargetName, facts.MeetsTarget);
        Span<Figure> figures = stackalloc Figure[Figures.Length];
        for (var i = 0; i < Figures.Length; i++)
        {
            if (Figures[i] is FigureKind.PaceRatio)
            {
                WriteBoolean(writer, OnPaceName, facts.OnPace);
            }

            figures[i] = facts.FigureOf(Figures[i]);
            WriteNumber(writer, FigureNames[i], figures[i].Value);
        }

        if (facts.Goal.Condition is TargetCondition.Reach or TargetCondition.NotSet
            && facts.Goal is { Direction: Direction.Higher or Direction.Lower, DirectionBasis: { } basis })
        {
            writer.WriteString("directionBasis", WireNames.Of(basis));
        }

        WriteReasons(writer, figures);
        WriteYears(writer, "summed", facts.Series?.Summed.Select(amount => amount.Year).OfType<FiscalYear>());
        WriteYears(writer, "unmeasured", facts.Series?.Unmeasured);
        writer.WriteStartObject(GradesName);
        for (var i = 0; i < list.Count; i++)
        {
            WriteJudgement(writer, list[i], GradeNames.Of(list[i], i), list[i].Judge(facts));
        }

        writer.WriteEndObject();
    }

    private static void WriteJudgement(Utf8JsonWriter writer, EvaluationRule rule, GradeNames? names, in Judgement judgement)
    {
        if (!writer.Options.Indented && names?.Of(judgement.Grade) is { } written)
        {
            writer.WritePropertyName(names.Rule);
            writer.WriteRawValue(written, skipInputValidation: true);
            return;
        }

        writer.WriteStartObject(rule.Name);
        writer.WriteString(CodeName, judgement.Grade.Code);
        if (rule == EvaluationRule.StatisticsCanada)
        {
            WriteNumber(writer, "score", judgement.Score);
            WriteNumber(writer, "progress", judgement.Progress);
        }

        writer.WriteEndObject();
    }

    private static bool HasTwoOfOneName(ValueList<EvaluationRule> rules)
    {
        for (var i = 1; i < rules.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (rules[i].Name == rules[j].Name)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void WriteReasons(Utf8JsonWriter writer, ReadOnlySpan<Figure> figures)
    {
        var isBegun = false;
        for (var i = 0; i < figures.Length; i++)
        {
            if (figures[i].Reason is not { } reason)
            {
                continue;
            }

            if (!isBegun)
            {
                writer.WriteStartObject("undefined");
                isBegun = true;
            }

            writer.WriteString(FigureNames[i], EnumNames<UndefinedReason>.Encoded(reason));
        }

        if (isBegun)
        {
            writer.WriteEndObject();
        }
    }

    /// <summary>Writes the years that a sum has, or should have and has not.</summary>
    private static void WriteYears(Utf8JsonWriter writer, string name, IEnumerable<FiscalYear>? years)
    {
        var isBegun = false;
        foreach (var year in years ?? [])
        {
            if (!isBegun)
            {
                writer.WriteStartArray(name);
                isBegun = true;
            }

            writer.WriteStringValue(year.ToString());
        }

        if (isBegun)
        {
            writer.WriteEndArray();
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, JsonEncodedText name, decimal? value)
    {
        writer.WritePropertyName(name);
        if (value is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, double? value)
    {
        writer.WritePropertyName(name);
        if (value is { } number)
        {
            WriteShortest(writer, number + 0.0); // Zero has no sign.
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    private static void WriteBoolean(Utf8JsonWriter writer, JsonEncodedText name, bool? value)
    {
        writer.WritePropertyName(name);
        if (value is { } known)
        {
            writer.WriteBooleanValue(known);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}

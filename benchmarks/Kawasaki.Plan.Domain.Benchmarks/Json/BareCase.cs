using System.Text.Json.Serialization;

namespace Kawasaki.Plan.Domain.Benchmarks.Json;

/// <summary>A case in bare classes, without a check.</summary>
public sealed class BareCase
{
    public string? Id { get; set; }

    public BareDated? Baseline { get; set; }

    public BareDated? Actual { get; set; }

    public BareTarget? Target { get; set; }

    public string? AsOf { get; set; }

    public sealed class BareDated
    {
        public decimal Value { get; set; }

        public string? Period { get; set; }
    }

    public sealed class BareTarget
    {
        public string? Condition { get; set; }

        public decimal? Value { get; set; }

        public string? Due { get; set; }
    }
}

/// <summary>An answer in bare classes.</summary>
public sealed class BareAnswer
{
    public string? Id { get; set; }

    public string? Status { get; set; }

    public bool? MeetsTarget { get; set; }

    public decimal? Gap { get; set; }

    public decimal? AttainmentRatio { get; set; }

    public decimal? ProgressRatio { get; set; }

    public decimal? Expected { get; set; }

    public bool? OnPace { get; set; }

    public decimal? PaceRatio { get; set; }

    public decimal? RequiredPerYear { get; set; }

    public BareGrades? Grades { get; set; }

    public sealed class BareGrade
    {
        public string? Code { get; set; }
    }

    public sealed class BareScoredGrade
    {
        public string? Code { get; set; }

        public double? Score { get; set; }

        public double? Progress { get; set; }
    }

    public sealed class BareGrades
    {
        public BareScoredGrade? StatisticsCanada { get; set; }

        public BareGrade? HealthJapan21 { get; set; }

        public BareGrade? TreasuryBoard { get; set; }

        public BareGrade? Nagayo { get; set; }

        public BareGrade? Fukuoka { get; set; }

        public BareGrade? Kawasaki { get; set; }

        public BareGrade? Tama { get; set; }

        public BareGrade? UnProgressChart { get; set; }

        public BareGrade? Destatis { get; set; }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BareCase))]
[JsonSerializable(typeof(BareAnswer))]
public sealed partial class BareCaseContext : JsonSerializerContext;

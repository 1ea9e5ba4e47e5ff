namespace Kawasaki.Plan.Domain.Json;

/// <summary>The members of the objects of a case; their names on the wire begin small.</summary>
internal enum CaseMember
{
    Id,
    Baseline,
    Actual,
    Target,
    Value,
    Period,
    Condition,
    Due,
    AsOf,
    Direction,
    Series,
    Unit,
    Counts,
    From,
    RelativeTo,
    By,
    Low,
    High,
    Limit,
    PlanStart,
    Convention,
    Cap,
    BaselineSample,
    ActualSample,
    Qualifier,
    Missing,
}

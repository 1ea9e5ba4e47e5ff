namespace Kawasaki.Plan.Domain.Notation;

/// <summary>What a year or a range of years without 年度 or 年 is, such as <c>H27</c> or <c>R4～R7</c>.</summary>
public enum BareYears
{
    /// <summary>A calendar year, or a year of which nobody says.</summary>
    Calendar,

    /// <summary>A fiscal year.</summary>
    Fiscal,
}

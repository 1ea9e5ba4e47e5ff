namespace Kawasaki.Plan.Domain.Json;

/// <summary>The names of the members of a rule.</summary>
internal static class RuleMember
{
    internal const string Name = "name";
    internal const string Japanese = "japanese";
    internal const string English = "english";
    internal const string Source = "source";
    internal const string Verified = "verified";
    internal const string Convention = "convention";
    internal const string Cap = "cap";
    internal const string Round = "round";
    internal const string Digits = "digits";
    internal const string Mode = "mode";
    internal const string Steps = "steps";
    internal const string When = "when";
    internal const string WhenUndefined = "whenUndefined";
    internal const string Grade = "grade";
    internal const string Else = "else";
    internal const string Grades = "grades";
    internal const string Code = "code";
    internal const string Score = "score";
    internal const string RollUp = "rollUp";
    internal const string By = "by";
    internal const string Of = "of";
    internal const string LeaveOut = "leaveOut";
    internal const string Weights = "weights";
    internal const string Figure = "figure";
    internal const string Points = "points";
    internal const string Status = "status";
    internal const string MeetsTarget = "meetsTarget";
    internal const string Undefined = "undefined";
    internal const string Except = "except";
    internal const string All = "all";
    internal const string Any = "any";
    internal const string Not = "not";
}

using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Hierarchy;

namespace PlanTool;

/// <summary>What a plan holds beside its texts and indicators: the money of projects, and the grades that people gave.</summary>
internal static class PlanEntries
{
    private static readonly (Wording Label, Func<ProjectAccount, decimal?> Of)[] Amounts =
    [
        (new("当初予算", "initial budget"), account => account.Initial),
        (new("補正予算", "supplementary budget"), account => account.Supplementary),
        (new("前年度からの繰越し", "carried in"), account => account.CarriedIn),
        (new("翌年度への繰越し", "carried out"), account => account.CarriedOut),
        (new("予備費等", "reserve"), account => account.Reserve),
        (new("予算現額", "total"), account => account.Total),
        (new("決算額", "executed"), account => account.Executed),
        (new("人件費", "personnel"), account => account.Personnel),
        (new("財源（国）", "funding, national"), account => account.Funding?.National),
        (new("財源（県）", "funding, prefectural"), account => account.Funding?.Prefectural),
        (new("財源（起債）", "funding, bonds"), account => account.Funding?.Bonds),
        (new("財源（その他）", "funding, other"), account => account.Funding?.Other),
        (new("財源（一般）", "funding, general"), account => account.Funding?.General),
    ];

    /// <summary>Returns the amounts that an account has; one without any is there, and says only its year.</summary>
    internal static IEnumerable<(Wording Label, decimal? Value)> AmountsOf(ProjectAccount account) =>
        Amounts.Select(amount => (amount.Label, Value: amount.Of(account))).Where(amount => amount.Value is not null).DefaultIfEmpty((PlanWords.Account, null));

    /// <summary>Returns what the grade is called, or nothing where the plan does not have its scale.</summary>
    internal static string LabelOf(Assessment assessment, ComprehensivePlan plan, Words words) =>
        plan.ScaleNamed(assessment.Scale)?.GradeOf(assessment.Grade) is { } grade ? words.Say(grade.Label) : "";
}

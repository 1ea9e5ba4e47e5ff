using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Hierarchy;

// What changes is new; what does not is shared.
public sealed partial record Project
{
    /// <summary>Returns the same with another name.</summary>
    /// <param name="name">The new value, as in the constructor.</param>
    /// <exception cref="ArgumentException">The constructor refuses it.</exception>
    public Project WithName(string name) => this with { Name = Guard.Against.Blank(name, nameof(name)) };

    /// <summary>Returns the same with another description.</summary>
    /// <param name="description">The new value, as in the constructor.</param>
    public Project WithDescription(string? description) => this with { Description = description };

    /// <summary>Returns the same with another state when the plan was made.</summary>
    /// <param name="current">The new value, as in the constructor.</param>
    public Project WithCurrent(ProjectStage? current) => this with { Current = current ?? ProjectStage.Empty };

    /// <summary>Returns the same with another stage of the plan's period.</summary>
    /// <param name="planned">The new value, as in the constructor.</param>
    public Project WithPlanned(ProjectStage? planned) => this with { Planned = planned ?? ProjectStage.Empty };

    /// <summary>Returns the same with another later stage.</summary>
    /// <param name="later">The new value, as in the constructor.</param>
    public Project WithLater(ProjectStage? later) => this with { Later = later ?? ProjectStage.Empty };

    /// <summary>Returns the same with other remarks.</summary>
    /// <param name="remarks">The new value, as in the constructor.</param>
    public Project WithRemarks(IEnumerable<string>? remarks) =>
        this with { Remarks = Guard.Against.NullItems(remarks, nameof(remarks)) };

    /// <summary>Returns the same with other indicators.</summary>
    /// <param name="indicators">The indicators, of any kind.</param>
    /// <exception cref="ArgumentException">An indicator is <see langword="null"/>.</exception>
    public Project WithIndicators(IEnumerable<Indicator>? indicators) =>
        this with { Indicators = Guard.Against.NullItems(indicators, nameof(indicators)) };

    /// <summary>Returns the same with other accounts.</summary>
    /// <param name="accounts">The accounts: one for a fiscal year.</param>
    /// <exception cref="ArgumentException">Two accounts are of one fiscal year.</exception>
    public Project WithAccounts(IEnumerable<ProjectAccount>? accounts) =>
        this with
        {
            Accounts = Guard.Against.Duplicates(
                Guard.Against.NullItems(accounts, nameof(accounts)),
                item => item.Year,
                new("年度", "fiscal year"),
                nameof(accounts)),
        };

    /// <summary>Returns the same with other entries by people.</summary>
    /// <param name="assessments">The entries: one for a fiscal year, scale and indicator.</param>
    /// <exception cref="ArgumentException">Two entries are of one fiscal year, scale and indicator.</exception>
    public Project WithAssessments(IEnumerable<Assessment>? assessments) =>
        this with { Assessments = Guard.Against.AssessedTwice(assessments, nameof(assessments)) };
}

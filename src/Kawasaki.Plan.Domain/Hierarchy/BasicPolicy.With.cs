namespace Kawasaki.Plan.Domain.Hierarchy;

// What changes is new; what does not is shared.
public sealed partial record BasicPolicy
{
    /// <summary>Returns the same with another name.</summary>
    /// <param name="name">The new value, as in the constructor.</param>
    public BasicPolicy WithName(string? name) => new(Code, name, Policies);

    /// <summary>Returns the same with other policies.</summary>
    /// <param name="policies">The new value, as in the constructor.</param>
    /// <exception cref="ArgumentException">The constructor refuses it.</exception>
    public BasicPolicy WithPolicies(IEnumerable<Policy>? policies) => new(Code, Name, policies);
}

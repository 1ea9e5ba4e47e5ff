namespace Kawasaki.Plan.Fuzz;

/// <summary>A law that a document breaks, and where. Breaches of one law with one cause are one finding.</summary>
/// <param name="Law">The law.</param>
/// <param name="Cause">What distinguishes the breach from others of the law, without the words of the document.</param>
/// <param name="Detail">What was seen.</param>
internal sealed record Breach(string Law, string Cause, string Detail)
{
    internal string Key => $"{Law} [{Cause}]";
}

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>An error before anybody asks for it: its subject and numbers are those of the message.</summary>
internal readonly struct Fault(Reason reason, int position, object? subject = null, int first = 0, int second = 0, int length = -1)
{
    internal readonly Reason Reason = reason;
    internal readonly int Position = position;
    internal readonly object? Subject = subject;
    internal readonly int First = first;
    internal readonly int Second = second;

    /// <summary>How much was not understood, or -1 where the kind of error says it.</summary>
    internal readonly int Length = length;

    /// <summary>Gets whether the reason and the place say it all.</summary>
    internal bool IsPlain => Subject is null && First == 0 && Second == 0 && Length < 0;

    internal NotationError In(ReadOnlySpan<char> text) => NotationError.At(text, Reason, Math.Min(Position, text.Length), Subject, First, Second, Length);
}

namespace Kawasaki.Plan.Domain.Internal;

/// <summary>Exceptions whose message, which is English, is known in Japanese, too.</summary>
internal static class Worded
{
    /// <summary>Returns the exception for what a caller gave, with its message in both languages.</summary>
    internal static ArgumentException Refusal(string japanese, string english, string parameterName) =>
        new ArgumentException(english, parameterName).Saying(japanese);

    /// <summary>Returns several refusals as one, with a line for each, or <see langword="null"/> where there is none.</summary>
    internal static ArgumentException? All(IReadOnlyList<ArgumentException> refusals) =>
        refusals.Count == 0 ? null
        : refusals.Count == 1 ? refusals[0]
        : new ArgumentException(
            string.Join("\n", refusals.Select(Wording.EnglishOf)), refusals[0].ParamName, new AggregateException(refusals))
            .Saying(string.Join("\n", refusals.Select(refusal => JapaneseOf(refusal) ?? Wording.EnglishOf(refusal))));

    /// <summary>Returns the refusals of which one is made, or it alone.</summary>
    internal static IEnumerable<ArgumentException> Each(ArgumentException refusal) =>
        refusal.InnerException is AggregateException all ? all.InnerExceptions.OfType<ArgumentException>() : [refusal];

    /// <summary>Returns the exception, which then knows its message in Japanese.</summary>
    internal static T Saying<T>(this T exception, string japanese)
        where T : Exception
    {
        exception.Data[Wording.JapaneseKey] = japanese;
        return exception;
    }

    /// <summary>Returns the message in Japanese, or <see langword="null"/> where it is not known.</summary>
    internal static string? JapaneseOf(Exception exception) => Wording.Of(exception)?.Japanese;
}

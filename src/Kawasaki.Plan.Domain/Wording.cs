using Ardalis.GuardClauses;

namespace Kawasaki.Plan.Domain;

/// <summary>A text in Japanese and in English. The default value is the empty text.</summary>
public readonly record struct Wording
{
    /// <summary>Under which the data of an exception of this library hold its message in Japanese.</summary>
    internal const string JapaneseKey = "Kawasaki.Plan.Domain.Wording.Japanese";

    private readonly string? _japanese;
    private readonly string? _english;

    /// <summary>Creates a text in both languages.</summary>
    /// <param name="japanese">The text in Japanese.</param>
    /// <param name="english">The text in English.</param>
    /// <exception cref="ArgumentNullException">One of the two is <see langword="null"/>.</exception>
    public Wording(string japanese, string english)
    {
        _japanese = Guard.Against.Null(japanese);
        _english = Guard.Against.Null(english);
    }

    /// <summary>Gets the text in Japanese.</summary>
    public string Japanese => _japanese ?? "";

    /// <summary>Gets the text in English.</summary>
    public string English => _english ?? "";

    /// <summary>Returns what an exception of this library says, in both languages: why a plan, a rule, a case, a file or a value is refused. The name of a
    /// parameter, which is in its message, is in neither.</summary>
    /// <param name="exception">The exception.</param>
    /// <returns>The text, or <see langword="null"/> where the exception is not of this library, or says it in English only.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="exception"/> is <see langword="null"/>.</exception>
    /// <example><code>catch (JsonException exception) { Show(Wording.Of(exception)?.Japanese ?? exception.Message); }</code></example>
    public static Wording? Of(Exception exception) =>
        Guard.Against.Null(exception).Data[JapaneseKey] is string japanese ? new(japanese, EnglishOf(exception)) : null;

    /// <summary>Returns the message without what the platform writes behind it: the name of a parameter, behind it or on a line of its own, and its
    /// value.</summary>
    internal static string EnglishOf(Exception exception)
    {
        var message = exception.Message;
        if (exception is not ArgumentException { ParamName: { Length: > 0 } name })
        {
            return message;
        }

        var end = message.LastIndexOf($" (Parameter '{name}')", StringComparison.Ordinal);
        end = end < 0 ? message.LastIndexOf($"\nParameter name: {name}", StringComparison.Ordinal) : end;
        return end < 0 ? message : message.Substring(0, end).TrimEnd('\r');
    }

    /// <summary>Returns both texts, such as <c>達成率 / attainment ratio</c>.</summary>
    public override string ToString() => _japanese is null ? "" : $"{Japanese} / {English}";
}

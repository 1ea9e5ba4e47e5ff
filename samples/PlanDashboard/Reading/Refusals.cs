using Kawasaki.Plan.Domain;

namespace PlanDashboard.Reading;

/// <summary>What an exception says, in both languages.</summary>
internal static class Refusals
{
    /// <summary>Returns why the library refuses a value or a plan.</summary>
    internal static Wording Of(Exception exception) =>
        Wording.Of(exception) ?? new($"この値は使えません：{exception.Message}", exception.Message);

    /// <summary>Returns why a file is not read.</summary>
    internal static Wording OfFile(Exception exception) =>
        Wording.Of(exception) ?? new($"ファイルを読めません：{exception.Message}", $"The file cannot be read: {exception.Message}");

    /// <summary>Returns why a request is not read.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="status">The status that is answered.</param>
    internal static Wording OfRequest(Exception exception, int status) => status == StatusCodes.Status413PayloadTooLarge
        ? Texts.TooLarge
        : new($"リクエストを読めません：{exception.Message}", $"The request cannot be read: {exception.Message}");
}

namespace PlanTool;

/// <summary>The exit status of the tool.</summary>
internal static class ExitCode
{
    /// <summary>Everything was read and written.</summary>
    internal const int Success = 0;

    /// <summary>Something could not be read or written.</summary>
    internal const int Unreadable = 1;

    /// <summary>The tool was called wrongly.</summary>
    internal const int Usage = 2;
}

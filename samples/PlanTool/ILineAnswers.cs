namespace PlanTool;

/// <summary>Answers lines one by one.</summary>
internal interface ILineAnswers : IDisposable
{
    /// <summary>Answers a line, and returns whether it could be read.</summary>
    /// <param name="line">Its number, from 1.</param>
    /// <param name="text">The line.</param>
    bool Answer(long line, ReadOnlyMemory<char> text);

    /// <summary>Answers a line that cannot be decoded.</summary>
    /// <param name="line">Its number, from 1.</param>
    void Refuse(long line);

    /// <summary>Sends what was answered to who reads it.</summary>
    void Flush();
}

namespace PlanTool;

/// <summary>Answers lines with lines for a person at a terminal.</summary>
internal abstract class TextLines(Stream output, Language language) : ILineAnswers
{
    /// <summary>Gets what is written to.</summary>
    protected StreamWriter Writer { get; } = Output.WriterOn(output);

    public abstract bool Answer(long line, ReadOnlyMemory<char> text);

    public void Refuse(long line) => Writer.WriteLine($"✗ {language.Say(LineStream.ShiftJis)}");

    public void Flush() => Writer.Flush();

    public void Dispose() => Writer.Dispose();
}

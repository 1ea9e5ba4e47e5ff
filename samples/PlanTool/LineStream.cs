using System.Text;
using Kawasaki.Plan.Domain;

namespace PlanTool;

/// <summary>Answers lines in the same order, as they come and in constant memory.</summary>
internal static class LineStream
{
    /// <summary>What is said of a line that is no UTF-8 and would be Shift_JIS.</summary>
    internal static readonly Wording ShiftJis = new(
        "UTF-8ではなく、Shift_JISとして読めます。--encoding shift_jis を付けてください。",
        "These bytes are no UTF-8 and would be Shift_JIS: say --encoding shift_jis.");

    /// <summary>Answers the lines of standard input. The first one in another encoding is the last one that is answered.</summary>
    internal static int AnswerStandardInput(Encoding encoding, ILineAnswers answers, Language language)
    {
        var exitCode = ExitCode.Success;
        using var input = Console.OpenStandardInput();
        using var progress = new ProgressLine(language, isShown: Console.IsOutputRedirected);
        var length = ProgressLine.LengthOfStandardInput();
        var number = 1L;
        var lines = new InputLines(input, encoding, read =>
        {
            answers.Flush();
            progress.Report(number - 1, read, length);
        });
        for (; lines.TryRead(out var line); number++)
        {
            if (lines.IsInShiftJis)
            {
                answers.Refuse(number);
                exitCode = ExitCode.Unreadable;
                break;
            }

            exitCode = answers.Answer(number, line) ? exitCode : ExitCode.Unreadable;
        }

        answers.Flush();
        return exitCode;
    }

    /// <summary>Answers texts.</summary>
    internal static int Answer(IReadOnlyList<string> texts, ILineAnswers answers)
    {
        var exitCode = ExitCode.Success;
        for (var i = 0; i < texts.Count; i++)
        {
            exitCode = answers.Answer(i + 1, texts[i].AsMemory()) ? exitCode : ExitCode.Unreadable;
        }

        answers.Flush();
        return exitCode;
    }
}

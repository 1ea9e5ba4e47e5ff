namespace Kawasaki.Plan.Documents.Mapping;

/// <summary>Kana whose voice marks stand behind them as letters of their own, as names of files on macOS have them.</summary>
internal static class DecomposedKana
{
    private const string Plain = "うかきくけこさしすせそたちつてとはひふへほゝウカキクケコサシスセソタチツテトハヒフヘホワヰヱヲヽ";
    private const string Voiced = "ゔがぎぐげござじずぜぞだぢづでどばびぶべぼゞヴガギグゲゴザジズゼゾダヂヅデドバビブベボヷヸヹヺヾ";
    private const string PlainOfHalf = "はひふへほハヒフヘホ";
    private const string HalfVoiced = "ぱぴぷぺぽパピプペポ";

    /// <summary>Returns the kana that a kana and a voice mark are, or NUL.</summary>
    internal static char Compose(char kana, char mark)
    {
        var isVoiced = mark == '\u3099';
        var index = (isVoiced ? Plain : PlainOfHalf).AsSpan().IndexOf(kana);
        return index < 0 ? '\0' : (isVoiced ? Voiced : HalfVoiced)[index];
    }
}

using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// What is printed beside a figure and tells of it: a change, a share, an arrow.
internal ref partial struct CellReader
{
    private const string Arrows = "↑↓→↗↘⇑⇓⇒⇗⇘⬆⬇➡";
    private const string Comparison = "比";

    private static readonly string[] Kept = ["維持", "現状維持", "継続"];
    private static readonly string[] Changes = ["減少", "減", "増加", "増", "削減", "低下", "上昇", "改善", "悪化", "向上"];

    /// <summary>Says whether nothing but an arrow is left: 5.4‰ ↓.</summary>
    private readonly bool IsAtArrow => Arrows.AsSpan().IndexOf(_cursor.Current) >= 0 && TextCursor.TrimEnd(_cursor.Rest).Length == 1;

    /// <summary>Says whether a remark ends with an arrow.</summary>
    internal static bool EndsWithArrow(string? words) => words is { Length: > 0 } && Arrows.AsSpan().IndexOf(words[words.Length - 1]) >= 0;

    /// <summary>Says whether brackets beside the figure hold a change (▲38%, 20%減, 前年度比＋3件), or behind it how much it is of the whole: 7人（5.1%）,
    /// 80.0（32/40）.</summary>
    private readonly bool TellsOfFigure(ReadOnlySpan<char> printed, bool isBefore) =>
        IsChange(printed, _years) || (!isBefore && ((Figure.High is null && IsShare(printed)) || IsFraction(printed)
            || Array.IndexOf(Kept, printed.ToString()) >= 0));

    private static bool IsChange(ReadOnlySpan<char> printed, YearNotation years)
    {
        var compared = printed.IndexOf(Comparison.AsSpan());
        if (compared > 0 && !SaysWith(printed.Slice(0, compared), years))
        {
            return false;
        }

        var cursor = new TextCursor(compared > 0 ? printed.Slice(compared + 1) : printed);
        cursor.SkipSpaces();
        var isSigned = Folding.Narrow(cursor.Current) == '+' || Folding.IsMinus(cursor.Current);
        if (!CellParser.TryReadFigure(cursor.Text, cursor.Position, null, out var figure, out _) || figure.HasCondition)
        {
            return false;
        }

        var behind = TextCursor.Trim(cursor.Text.Slice(figure.End));
        return behind.IsEmpty ? compared > 0 || isSigned : Array.IndexOf(Changes, behind.ToString()) >= 0;
    }

    /// <summary>Says whether words tell with what a figure is compared: 前年度, 2013年度, 対基準年.</summary>
    private static bool SaysWith(ReadOnlySpan<char> words, YearNotation years) => years.Read(words).IsRead || !HasDigitOrSign(words);

    private static bool HasDigitOrSign(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (Folding.DigitOf(c) >= 0 || !CharacterClasses.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool IsShare(ReadOnlySpan<char> printed) =>
        CellParser.TryReadFigure(printed, 0, null, out var share, out _)
            && share is { High: null, HasCondition: false, HasPlus: false, Value.Amount: >= 0 }
            && TextCursor.Trim(printed.Slice(share.End)).IsEmpty
            && share.Value.Unit.Symbol == UnitSymbols.Percent
            && Figure.Value.Unit.Symbol is { Length: > 0 } unit
            && unit != UnitSymbols.Percent;

    /// <summary>Says whether words are of how many how many are: 80.0（32/40）.</summary>
    private static bool IsFraction(ReadOnlySpan<char> words)
    {
        var cursor = new TextCursor(words);
        if (!cursor.TryReadNumber(out _, out _) || Folding.Narrow(cursor.Current) != '/')
        {
            return false;
        }

        cursor.Position++;
        return cursor.TryReadNumber(out _, out _) && cursor.AtEnd;
    }

    private void AddRemark(ReadOnlySpan<char> words) => Remark = Remark is null ? words.ToString() : $"{Remark}、{words.ToString()}";
}

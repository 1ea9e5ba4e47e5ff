using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// Cells without a figure: why there is none, where an indicator began.
public sealed partial class IndicatorCellNotation
{
    /// <summary>Reads <c>第 3 期実施計画 から新たに設定</c>.</summary>
    private static bool TryReadNewlySet(ReadOnlySpan<char> text, out int? phase)
    {
        var cursor = new TextCursor(TextCursor.TrimEnd(text));
        cursor.SkipSpaces();
        phase = PhaseNumber.Read(ref cursor, mayBeLetter: false);
        if (phase is not null)
        {
            _ = cursor.TrySkipSpacesAnd("実施計画");
            _ = cursor.TrySkipSpacesAnd("期間");
            _ = cursor.TrySkipSpacesAnd("から") || cursor.TrySkipSpacesAnd("で");
        }

        return cursor.TrySkipSpacesAnd("新たに設定") && cursor.AtEnd;
    }

    /// <summary>Reads <c>平成28 (2016) 年 1月から交付開始</c>.</summary>
    private bool TryReadStarted(ReadOnlySpan<char> text, out StartedBaseline baseline)
    {
        baseline = null!;
        var from = text.IndexOf("から".AsSpan());
        if (from < 0)
        {
            return false;
        }

        var eventText = TextCursor.Trim(text.Slice(from + "から".Length));
        if (!TargetCells.IsWords(eventText) || !Years.Read(text.Slice(0, from), Years.BareYears).TryGetValue(out var on))
        {
            return false;
        }

        baseline = Baseline.Started(eventText.ToString(), on);
        return true;
    }

    /// <summary>Reads the words in the place of a value, with the period beside them: <c>未実施（令和2年度）</c>.</summary>
    private NotationResult<Measurement>? ReadMissing(ReadOnlySpan<char> text, CalendarPeriod? columnPeriod) =>
        CellSplit.TrySplit(text, Years, columnPeriod, out var words, out var period, out var result) && MissingWords.ReasonOf(words) is { } reason
            ? new(Measurement.WithoutValue(reason, period, words.ToString()), result.Normalizations, result.TrailingWords)
            : null;
}

using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Mapping;

/// <summary>A line above the first policy that says what no heading and no table does: 計画名：…, 実施計画期間：第2期, 第1期実施計画期間：….
/// For reader and writer alike.</summary>
/// <param name="Title">The title.</param>
/// <param name="Phase">The number of a phase.</param>
/// <param name="Period">The fiscal years of the plan's phase, or of the one that has the number.</param>
/// <param name="Place">Where that stands, behind the colon.</param>
internal readonly record struct FrontLine(Piece? Title, int? Phase, FiscalYearRange? Period, Piece Place)
{
    private const string TitleLabel = "計画名";
    private const string PhaseLabel = "実施計画期間";

    internal static string OfTitle(string title) => $"{TitleLabel}：{title}";

    internal static string OfPhase(int phase) => FormattableString.Invariant($"{PhaseLabel}：第{phase}期");

    internal static string OfPeriod(FiscalYearRange period) => $"{PhaseLabel}：{Written(period)}";

    internal static string OfPhase(int phase, FiscalYearRange period) => FormattableString.Invariant($"第{phase}期{PhaseLabel}：{Written(period)}");

    internal static bool TryRead(Piece line, out FrontLine read)
    {
        read = default;
        var cursor = new TextCursor(line.Span);
        var isTitle = cursor.TrySkip(TitleLabel);
        var phase = isTitle ? null : PhaseNumber.Read(ref cursor, mayBeLetter: false);
        if (!(isTitle || cursor.TrySkip(PhaseLabel)) || !(cursor.TrySkip('：') || cursor.TrySkip(':')))
        {
            return false;
        }

        var place = line.From(cursor.Position).Trim();
        if (isTitle)
        {
            read = new(place, null, null, place);
            return place.Length > 0;
        }

        var rest = new TextCursor(place.Span);
        if (phase is null && PhaseNumber.Read(ref rest, mayBeLetter: false) is { } number && rest.AtEnd)
        {
            read = new(null, number, null, place);
            return true;
        }

        var isPeriod = YearNotation.Default.Read(place.Span).TryGetValue(out var period)
            && period is { Unit: PeriodUnit.FiscalYear, First: not null, Last: not null };
        read = new(null, phase, isPeriod ? period.FiscalYears : null, place);
        return isPeriod;
    }

    private static string Written(FiscalYearRange period) => YearNotation.Default.Write(period, NotationStyle.Full);
}

using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Notation;

// What errors say of lengths. A spelling that one proposes is read in the place of what was not understood.
public sealed partial class NotationError
{
    private Wording LengthOrOther => _reason switch
    {
        Reason.LengthOrDay => Ends(
            new(Invariant($"{_first}日間とも、{_first}日までとも"), Invariant($"{_first} {(_first == 1 ? "day" : "days")}, or a range that ends on day {_first}")),
            Invariant($"{_first}日"),
            _subject is null ? null : Invariant($"{_first}日まで"),
            new("月", "the month")),
        Reason.LengthOrEnd => Ends(
            new(
                Invariant($"{_first}年間とも、{_subject}{_first}{YearOrFiscal}までとも"),
                Invariant($"{_first} {(_first == 1 ? "year" : "years")}, or a range that ends in {_subject}{_first}{YearOrFiscal}")),
            Invariant($"{_first}年"),
            _subject is null ? null : Invariant($"{_subject}{_first}{YearOrFiscal}まで"),
            new("元号か4桁の西暦", "an era or a year of four digits")),
        _ => new(
            "その期間を含む長さとも、その終わりの後からの長さとも読めます。終わりの日か年を書いてください。",
            "This may be a length that begins with the period, or one that begins at its end: give the last day or year."),
    };

    private Wording NoRange => _reason switch
    {
        Reason.LengthNotExact => new(
            "長さが一つに決まらないため、終わりが分かりません。終わりを書いてください。", "The length is not exact, so that there is no end: give the end."),
        Reason.LengthUnitsDiffer => new(
            "長さの単位が、始まりの単位より細かいため読めません。始まりを月か日で書いてください。",
            "The length is counted in a smaller unit than its beginning: begin with a month or a date."),
        Reason.NoLength => new($"これは長さでも終わりでもなく、{Subject.Japanese}です。", $"This is neither a length nor an end, but {Subject.English}."),
        _ => With(
            new("長さを読むのは、「から」のすぐ後だけです。", "A length is read only directly behind から."),
            _first == 0 && _second == 0 ? default : new($"範囲なら「から{SpelledLength}」と書いてください。", $" For a range, say 'から{SpelledLength}'.")),
    };

    private string YearOrFiscal => (_second & PeriodParser.EndIsOfFiscalYears) == 0 ? "年" : "年度";

    private string From => _second <= PeriodParser.EndIsOfFiscalYears ? "" : "から";

    private string SpelledLength =>
        _second > 0 ? Invariant($"{_second}日間")
        : _first % 12 == 0 ? Invariant($"{_first / 12}年間")
        : _first < 12 ? Invariant($"{_first}か月間")
        : Invariant($"{_first / 12}年{_first % 12}か月間");

    /// <summary>Says that something is a length or an end, and how either is written; an end that would lie before the beginning is none.</summary>
    private Wording Ends(Wording both, string length, string? end, Wording whole) => end is null
        ? new(
            $"{both.Japanese}読めます。長さなら「{From}{length}間」と書き、終わりなら{whole.Japanese}から書いてください。",
            $"This may be {both.English}: say '{From}{length}間' for a length, or begin the end with {whole.English}.")
        : new(
            $"{both.Japanese}読めます。長さなら「{From}{length}間」、終わりなら「{From}{end}」と書いてください。",
            $"This may be {both.English}: say '{From}{length}間' for a length, '{From}{end}' for an end.");
}

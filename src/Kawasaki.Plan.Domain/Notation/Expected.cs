namespace Kawasaki.Plan.Domain.Notation;

/// <summary>What errors say was expected. They are boxed once: an error that nobody reads costs nothing.</summary>
internal static class Expected
{
    internal static readonly object GregorianYear = new Wording("4桁の西暦年", "a Gregorian year of four digits");
    internal static readonly object YearOfEra = new Wording("元号の年", "the year of an era");
    internal static readonly object SupportedYears = new Wording("1873年から9999年までの年", "a year from 1873 to 9999");
    internal static readonly object SupportedFiscalYears = new Wording("明治19（1886）年度から9998年度までの年度", "a fiscal year from FY1886 (明治19年度) to FY9998");
    internal static readonly object FiscalYear = new Wording("年度", "a fiscal year (年度)");
    internal static readonly object FiscalYearRange = new Wording("年度の範囲", "a range of fiscal years (年度)");
    internal static readonly object Date = new Wording("日付", "a date");
    internal static readonly object Month = new Wording("月", "a month");
    internal static readonly object Length = new Wording("1以上の長さ", "a length of one or more");
    internal static readonly object CodeNumber = new Wording("1から9999までの番号", "a number from 1 to 9999");

    /// <summary>What a range of months that runs backwards may have been meant as.</summary>
    internal static readonly object FollowingYear = new Wording("翌年であれば「翌」を付けてください。", " The following year is marked by 翌.");

    /// <summary>What a range from a month to a 3月期 may be.</summary>
    internal static readonly object MonthOrTerm = new Wording(
        "その月に終わる月の範囲とも、その月に終わる事業年度までとも", "a range of months, or one that ends with a company's year");

    /// <summary>What 6月 behind から may be.</summary>
    internal static readonly object MonthOrMonths = new Wording("その月までとも、その数の月の長さとも", "a range that ends in that month, or so many months");

    internal static readonly object NoList = new Wording("並びは範囲として読み替えるため", "a list, which is read as a range");
    internal static readonly object NoDecade = new Wording("年代は範囲として読み替えるため", "a decade, which is read as a range");

    private static readonly object Point = new Wording("時点", "a point in time");
    private static readonly object Order = new Wording("順番", "a place in an order");
    private static readonly object Interval = new Wording("間隔", "an interval");

    /// <summary>Returns what a number of years or days says that is no length.</summary>
    internal static object InsteadOfLength(LengthForm form) => form is LengthForm.Point ? Point : form is LengthForm.Order ? Order : Interval;
}

using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>What the qualifier of a figure says that it counts: 累計, R5～8累計, 4か年合計 the amount since a start, 年間, 単年度 that of one year, 上半期, 月平均
/// that of a part of one.</summary>
/// <remarks>延べ and 約 say nothing of it, nor does a mean of years. Words about counting that are not understood whole are <see cref="IsOpen"/>.</remarks>
internal readonly partial struct CountingWords
{
    private const string Mean = "平均";
    private static readonly string[] MeansAtEnd = ["平均値", Mean];

    // Each before those with which it begins.
    private static readonly string[] AYear =
    [
        "年間", "当年度", "当該年度", "本年度", "今年度", "単年度", "年度間", "年度内", "年度ごと", "当年", "単年", "通年", "通期", "暦年", "年額", "年次",
        "年度", "年",
    ];

    private static readonly string[] OfThatYear =
        ["累計値", "累計", "合計", "総計", "総数", "トータル", "通算", "実績値", "実績", "延べ人数", "延べ数", "延べ", "計", "分", "値", "あたり", "当たり", "当り"];

    private static readonly string[] EachOne =
        [.. new[] { "1人", "一人", "1世帯", "一世帯" }.SelectMany(one => YearSpanWords.PerOne.Select(per => one + per))];

    private static readonly string[] OfNeither =
        ["約", "程度", "およそ", "概ね", "おおむね", "延べ", "のべ", "各年度末現在", "各年度末時点", "各年度末", "年度末現在", "年度末時点", "年度末", .. EachOne];

    private static readonly string[] OfSomething = ["延べ合計", "総合計", "合計", "総計", "計", "総数", "トータル", "合算", "積算"]; // Of years, or of places.
    private static readonly string[] OtherSums = ["計画", "計測", "計上", "計算", "推計", "集計", "統計", "会計", "家計", "設計"]; // In which 計 is no sum.
    private static readonly string[] OfEach = ["毎年度", "毎年", "各年度", "各年"];
    private static readonly string[] Exceptions = ["一部", "除", "以外", "積", "×", "増減", "純増", "差引", "対比"];
    private static readonly string[] SinceWords = ["以来", "以降", "から", "より", "まで"];
    private static readonly string[] WhatIsSummed = ["件数", "人数", "回数", "値", "数", "額"];
    private static readonly string[] EndsOfFigures = ["数", "額", "量", "値", "実績", "見込", "見込み", "予定", "目標", "計画"];
    private static readonly string[] Bounds = ["まで", "から"];
    private static readonly string[] SumsOfYears = [.. YearSpanWords.SinceAStart, .. CellQualifiers.Sums];
    private static readonly string[] OfWhatWasDone = ["の実績", "の値"];
    private static readonly string[] Counters =
        ["校", "館", "園", "か所", "カ所", "ヶ所", "ヵ所", "箇所", "施設", "地点", "地区", "団体", "回", "件", "店", "社", "事業所", "市", "区", "町"];
    private static readonly string[] NoMore = ["分", "のみ", "だけ"];
    private static readonly string[] Surveys = ["調査", "統計", "センサス"]; // Of an earlier year they are often the last that there is.
    private static readonly string[] OfReferences =
        ["対", "比", "基準", "改", "条例", "規格", "以", "から", "より", "まで", "を", .. TimeWords.Beginnings]; // Of another figure, or a name.
    private static readonly string[] BeforeYears = ["数", "率", "値", "額", "量", "績", "込", "標", "者", "人", "民", "口", "の", "、", "・", "：", ":", ","];
    private const string Term = "期間";
    private const string PlansTerm = "計画期間";
    private static readonly string[] PlansOwn = ["計画", "全", "戦略"];
    private static readonly string[] WhoseTerm = [.. PlansOwn, "実施", "事業"];
    private static readonly string[] TotalsOfTerm = [.. YearSpanWords.SinceAStart, "合計", "総計", "計"];
    private static readonly string[] Within = ["で", "の", "中の", "内の", "中", "内"];
    private static readonly string[] UntilThen = ["まで"];
    private static readonly string[] UnitsOfMean = ["月", "週", "日", "年間", "年"];
    private static readonly int[] March = [3];
    private static readonly int[] December = [12];
    private static readonly int[] MarchOrDecember = [3, 12]; // Of a plain year.

    private CountingWords(Counting? counts, int years = 0, FiscalYear? first = null, FiscalYear? last = null)
    {
        Counts = counts;
        YearCount = years;
        First = first;
        Last = last;
    }

    private int YearCount { get; init; }

    private FiscalYear? First { get; init; }

    private FiscalYear? Last { get; init; }

    /// <summary>Gets what the figure counts, or <see langword="null"/> where the words do not say.</summary>
    internal Counting? Counts { get; }

    /// <summary>Gets whether the figure is of a part of a year (上半期, 月平均).</summary>
    internal bool IsOfPart { get; private init; }

    /// <summary>Gets whether the words say when in a year it was measured (9月末): a level of then, or an amount by then.</summary>
    internal bool IsWithinAYear { get; private init; }

    /// <summary>Gets whether the figure is a mean of several years (5年間平均).</summary>
    internal bool IsMeanOfYears { get; private init; }

    /// <summary>Gets whether the figure is of a span of which figures are compared with their like alone: a part of a year (月平均), or a mean of
    /// several.</summary>
    internal bool IsOfSpecialSpan => IsOfPart || IsMeanOfYears;

    /// <summary>Gets whether the figure is any mean.</summary>
    internal bool IsMean { get; private init; }

    /// <summary>Gets whether the words may say what an amount counts, in a way that is not understood: 合計, of years or of other things, 開催期間,
    /// 中間実績.</summary>
    internal bool IsOfOther { get; private init; }

    /// <summary>Gets whether an amount that is called so is compared with that of a year only where both are called so.</summary>
    internal bool NeedsItsLike => IsWithinAYear || IsOfOther;

    /// <summary>Gets whether the words are about a time that is not understood, and no term (計画期間中).</summary>
    private bool IsOfOtherTime { get; init; }

    private bool MayCountOtherwise => IsOfSpecialSpan || NeedsItsLike || IsOpen;

    /// <summary>Gets whether words speak of a total and have two readings (令和8年累計: that of the year, or the total by then).</summary>
    internal bool IsOpen { get; private init; }

    /// <summary>Gets whether a total is counted from a start that the words do not name as a year (計画期間累計, 開設以来累計).</summary>
    internal bool IsStartUnknown { get; private init; }

    /// <summary>Gets whether a total is that of the plan's time.</summary>
    internal bool IsOfTerm { get; private init; }

    /// <summary>Gets whether the words say of what time the figure is, or may.</summary>
    internal bool SaysTime => IsOfSpecialSpan || IsOfOther || Counts is not null;

    /// <summary>Reads the qualifier of a measurement.</summary>
    internal static CountingWords Of(Measurement measurement) => In(measurement.Qualifier, YearNotation.Default, measurement.Period);

    /// <summary>Reads a qualifier.</summary>
    /// <param name="qualifier">The qualifier, or <see langword="null"/> where there is none.</param>
    /// <param name="years">How years are read.</param>
    /// <param name="period">The period of the figure beside which it stands.</param>
    internal static CountingWords In(string? qualifier, YearNotation years, CalendarPeriod? period = null)
    {
        if (qualifier is null)
        {
            return default;
        }

        var lastMonths = period is { Unit: PeriodUnit.Year } ? MarchOrDecember : period is { FirstDay.Month: 1, LastDay.Month: 12 } ? December : March;
        return Printed(Folded(qualifier), years, lastMonths, period);
    }

    /// <summary>Reads words without brackets.</summary>
    private static CountingWords Read(string printed, YearNotation years, int[] lastMonths, CalendarPeriod? period) =>
        WithEras(printed, years, period) is var words && YearSpanWords.Has(words, Mean) ? OfMean(words, years, lastMonths)
        : OfYears(words, years)
        ?? TotalAsOf(words, years, lastMonths)
        ?? Named(words, years, lastMonths, period)
        ?? (YearSpanWords.In(words, lastMonths) switch
        {
            YearSpan.Part => new CountingWords { IsOfPart = true },
            YearSpan.Year => new CountingWords(Counting.Yearly),
            YearSpan.Point => AsOfMonth(words, years) with { IsWithinAYear = true },
            YearSpan.End => AsOfMonth(words, years),
            YearSpan.Other => new CountingWords { IsOfOther = true, IsOfOtherTime = true },
            _ => Said(words, years),
        });

    /// <summary>Returns whether a qualifier says what a figure counts, or that it is a mean.</summary>
    internal static bool SayAmount(string qualifier, YearNotation years) =>
        In(qualifier, years) is var words
        && (words.Counts is not null || words.IsMean || words.IsOfPart || words.IsWithinAYear || words.IsOfOther || words.IsOpen);

    /// <summary>Says of words that <see cref="IsOpen"/> what to write instead.</summary>
    internal static Wording Open(string? words) => new(
        $"「{words}」は数え方が一通りに決まりません（年度の範囲か、その年度だけか、それまでの累計か）。累計なら「R5～8累計」のように、1年分なら「年間」と書いてください。",
        $"'{words}' has more than one reading: a span of years, a year alone, or all to then: "
            + "write a total as R5～8累計, and the amount of a year as 年間.");

    /// <summary>Returns whether two qualifiers say the same, whatever brackets and spaces are around their words, and however lengths of time are
    /// spelt.</summary>
    internal static bool AreSame(string? one, string? other) =>
        one == other || YearSpanWords.InOneSpelling(AboutTime(one ?? "")) == YearSpanWords.InOneSpelling(AboutTime(other ?? ""));

    /// <summary>Returns whether two qualifiers differ of which one names a span of which figures are compared with their like alone.</summary>
    internal static bool AreOfUnlikeSpans(string? one, string? other) =>
        !AreSame(one, other) && (In(one, YearNotation.Default).IsOfSpecialSpan || In(other, YearNotation.Default).IsOfSpecialSpan);

    /// <summary>Returns whether two qualifiers differ of which one may say that a figure counts otherwise, understood or not.</summary>
    internal static bool MayCountUnlike(string? one, string? other) =>
        !AreSame(one, other) && (In(one, YearNotation.Default).MayCountOtherwise || In(other, YearNotation.Default).MayCountOtherwise);

    /// <summary>Returns what a target counts and from which year: as it is stated, else as the words say.</summary>
    internal (Counting? Counts, FiscalYear? From) Of(Counting? counts, FiscalYear? from, CalendarPeriod? due)
    {
        counts ??= Counts;
        return (counts, from ?? (counts is Counting.Cumulative ? FirstIn(due) : null));
    }

    /// <summary>Returns whether the words say otherwise what a target counts, from which year, or to which, than what is stated of it, or have two
    /// readings.</summary>
    internal bool Contradicts(Counting? counts, FiscalYear? from, CalendarPeriod? due) =>
        IsOpen
        || (Counts, counts) is (Counting.Cumulative, Counting.Yearly or Counting.Level) or (Counting.Yearly, Counting.Cumulative)
        || (counts is Counting.Cumulative && (IsMean || IsOfSpecialSpan || IsOfOtherTime))
        || (from is not null && (First ?? (YearCount > 0 ? FirstIn(due) : null)) is { } first && first != from)
        || (Last is { } last && due?.Last is { } end && end.CountedFiscalYear != last);

    /// <summary>Returns the first year that counts: that of the span in the words, else that of a span that is due, or of so many years to the last.</summary>
    internal FiscalYear? FirstIn(CalendarPeriod? period)
    {
        if (period?.Last?.CountedFiscalYear is not { } last)
        {
            return First;
        }

        var first =
            First is not null ? First
            : YearCount > 0 && last.StartYear - FiscalYear.MinValue.StartYear >= YearCount ? last - (YearCount - 1)
            : period is { IsRange: true, First: { } start } ? start.CountedFiscalYear
            : null;
        return first > last ? null : first;
    }

    /// <summary>Returns whether the words name another last year than that of the period of a figure (R3～5累計 of FY2024).</summary>
    internal bool Contradicts(CalendarPeriod? period) => Last is { } last && period?.Last?.CountedFiscalYear is { } end && end != last;

    /// <summary>Returns whether a figure of a period is called the total from a year on to the last of the period, and no word says otherwise.</summary>
    internal bool IsTotalFrom(FiscalYear first, CalendarPeriod? period) =>
        !IsOpen && Counts is Counting.Cumulative && FirstIn(period) == first && !Contradicts(period);
}

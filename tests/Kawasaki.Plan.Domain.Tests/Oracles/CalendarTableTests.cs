using System.Globalization;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Oracles;

/// <summary>Tables of dates and names that others made.</summary>
public class CalendarTableTests
{
    private static readonly YearNotation Strict = new(EraTable.Default, strictness: Strictness.Strict);

    [SharedFact]
    public void Era_dates_of_Java_agree()
    {
        var rows = SharedFiles.Rows("era-dates-java.tsv");

        Assert.Equal(821, rows.Count);
        Assert.All(rows, row =>
        {
            var date = LocalDatePattern.Iso.Parse(row[0]).Value;
            var inEra = EraTable.Default.EraDateOf(date);
            Assert.Equal((row[1], row[2], row[3], row[4], row[5]), (inEra.Year.Era.Name, inEra.Year.Era.Letter.ToString(), Number(inEra.Year.Year), Number(inEra.Month), Number(inEra.Day)));
            Assert.Equal(date, Strict.ReadDate(row[6]).Value);
            Assert.Equal(date, Strict.ReadDate(row[7]).Value);
            Assert.Equal(row[7], Strict.Write(CalendarPeriod.From(date), NotationStyle.Short));
            Assert.Equal(row[6], Strict.Write(CalendarPeriod.From(date), NotationStyle.Era));
        });
    }

    [SharedFact]
    public void Remapped_eras_of_test262_agree()
    {
        // Left out: years of an era below 1, Gregorian eras, and dates before 1873, which are refused here.
        var rows = SharedFiles.Rows("era-remap-test262.tsv").Where(row => row[1] is not ("ce" or "bce") && int.Parse(row[2], CultureInfo.InvariantCulture) >= 1 && row[6] is not ("ce" or "bce") && string.CompareOrdinal(row[5], "1873") >= 0).ToArray();

        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            var result = YearNotation.Default.Read($"{row[1] switch { "reiwa" => "令和", "heisei" => "平成", "showa" => "昭和", "taisho" => "大正", _ => "明治" }}{row[2]}年{row[3]}月{row[4]}日");
            Assert.Equal(row[5], result.Value.ToString());
            var inEra = EraTable.Default.EraYearOf(LocalDatePattern.Iso.Parse(row[5]).Value);
            Assert.Equal(row[6], inEra.Era.LatinName, ignoreCase: true);
            Assert.Equal(row[7], Number(inEra.Year));
            Assert.Equal(row[1] != row[6] || row[2] != row[7], result.Normalizations is not YearNormalizations.None);
        });
    }

    [SharedFact]
    public void Eras_of_JIS_agree()
    {
        // Left out: lunisolar dates before Meiji 6, which are outside the standard's own scope.
        var rows = SharedFiles.Rows("era-table-jisx0301.tsv").Where(row => !row[3].StartsWith("lunisolar", StringComparison.Ordinal)).ToArray();

        Assert.Equal(9, rows.Length);
        Assert.All(rows, row =>
        {
            var date = EraDate.Parse(row[1]);
            Assert.Equal((row[0], row[2]), (date.Year.Era.Name, LocalDatePattern.Iso.Format(date.ToLocalDate())));
            Assert.Equal(date, EraTable.Default.EraDateOf(date.ToLocalDate()));
        });
    }

    [SharedFact]
    public void Names_of_fiscal_years_agree()
    {
        var rows = SharedFiles.Rows("fiscal-year-names.tsv");

        Assert.Equal(165, rows.Count);
        Assert.All(rows, row =>
        {
            var year = new FiscalYear(int.Parse(row[0], CultureInfo.InvariantCulture));
            Assert.Equal((row[1], row[2]), (LocalDatePattern.Iso.Format(year.FirstDay), LocalDatePattern.Iso.Format(year.LastDay)));
            Assert.All(row[4].Split('|'), name =>
            {
                var result = YearNotation.Default.ReadFiscalYear(name);
                Assert.Equal((year, YearNormalizations.None), (result.Value, result.Normalizations));
            });
            Assert.Equal(row[5], YearNotation.Default.Write(year, NotationStyle.Era));
            Assert.Equal(row[6], YearNotation.Default.Write(year, NotationStyle.Short));
        });
    }

    [SharedFact]
    public void Kanji_numerals_agree()
    {
        // Left out: what is no year of an era: zero, 1000 and more, 千万億; and 000023, which has more than three digits.
        var rows = SharedFiles.Rows("kanji-numerals.tsv");
        var years = rows.Where(row => int.Parse(row[1], CultureInfo.InvariantCulture) is >= 1 and <= 999 && row[0] != "000023").ToArray();

        Assert.Equal(6, years.Length);
        Assert.All(years, row => Assert.Equal(2018 + int.Parse(row[1], CultureInfo.InvariantCulture), YearNotation.Default.ReadFiscalYear($"令和{row[0]}年度").Value.StartYear));
        Assert.All(rows.Except(years), row => Assert.False(YearNotation.Default.ReadFiscalYear($"令和{row[0]}年度").IsRead, row[0]));
    }

    [SharedFact]
    public void History_of_the_fiscal_year_agrees_with_the_first_one()
    {
        var last = SharedFiles.Rows("fiscal-year-history.tsv")[^1];

        Assert.Contains("1886-04-01", last[0], StringComparison.Ordinal);
        Assert.Equal(new LocalDate(1886, 4, 1), FiscalYear.MinValue.FirstDay);
        Assert.StartsWith(YearNotation.Default.Write(FiscalYear.MinValue, NotationStyle.Era), last[0], StringComparison.Ordinal);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

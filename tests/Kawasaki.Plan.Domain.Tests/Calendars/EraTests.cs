using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Tests.Generators;
using Kawasaki.Plan.Domain.Tests.Laws;
using NodaTime;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Calendars;

[Properties(Arbitrary = [typeof(PlanArbitraries)])]
public class EraTests
{
    private static readonly JapaneseEra Made = new("安永", "Anei", 'A', new LocalDate(2050, 2, 3));

    [Property]
    public void A_date_lies_between_the_first_and_the_last_day_of_its_era(LocalDate date)
    {
        var era = EraTable.Default.EraOf(date);
        Assert.True(era.FirstDay <= date);
        Assert.True(EraTable.Default.LastDayOf(era) is not { } last || date <= last);
    }

    [Property]
    public void Era_years_give_the_Gregorian_year_back(FiscalYear year)
    {
        if (year.StartYear <= 3017)
        {
            Assert.Equal(year.StartYear, EraTable.Default.EraYearOf(year).GregorianYear);
        }
        else
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => EraTable.Default.EraYearOf(year));
        }
    }

    [Property]
    public void Fiscal_years_go_to_eras_and_back(FiscalYear year)
    {
        if (year.StartYear <= 3017)
        {
            var named = year.ToEraYear();
            Assert.Equal(EraTable.Default.EraYearOf(year), named);
            Assert.Equal(year, FiscalYear.FromEra(named));
            Assert.Equal(year, FiscalYear.FromEra(named.Era, named.Year));
        }
        else
        {
            Assert.Throws<InvalidOperationException>(() => year.ToEraYear());
        }
    }

    [Property]
    public void A_calendar_year_is_named_by_its_last_day(LocalDate date)
    {
        var lastDay = new LocalDate(date.Year, 12, 31);
        Assert.Equal(EraTable.Default.EraOf(lastDay), EraTable.Default.EraOf(date.Year));
        if (date.Year <= 3017)
        {
            Assert.Equal(EraTable.Default.EraYearOf(lastDay), EraTable.Default.EraYearOf(date.Year));
        }
        else
        {
            Assert.Equal("year", Assert.Throws<ArgumentOutOfRangeException>(() => EraTable.Default.EraYearOf(date.Year)).ParamName);
        }
    }

    [Fact]
    public void FromEra_NamesOfOneYear_AreEqual()
    {
        Assert.Equal(new FiscalYear(2019), FiscalYear.FromEra(JapaneseEra.Heisei, 31));
        Assert.Equal(new FiscalYear(2019), FiscalYear.FromEra(JapaneseEra.Reiwa, 1));
        Assert.Equal(new FiscalYear(2025), FiscalYear.FromEra(JapaneseEra.Heisei, 37));
        Assert.Equal(default, FiscalYear.FromEra(JapaneseEra.Meiji, 19));
    }

    [Fact]
    public void FromEra_YearOutside_NamesTheParameter()
    {
        Assert.Equal("yearOfEra", Assert.Throws<ArgumentOutOfRangeException>(() => FiscalYear.FromEra(JapaneseEra.Reiwa, 0)).ParamName);
        Assert.Equal("yearOfEra", Assert.Throws<ArgumentOutOfRangeException>(() => FiscalYear.FromEra(JapaneseEra.Meiji, 18)).ParamName);
        Assert.Equal("year", Assert.Throws<ArgumentOutOfRangeException>(() => FiscalYear.FromEra(default)).ParamName);
        Assert.Equal("era", Assert.Throws<ArgumentNullException>(() => FiscalYear.FromEra(null!, 1)).ParamName);
    }

    [Theory]
    [InlineData(1872)]
    [InlineData(10_000)]
    public void EraOf_YearOutside_NamesTheParameter(int year)
    {
        Assert.Equal("year", Assert.Throws<ArgumentOutOfRangeException>(() => EraTable.Default.EraOf(year)).ParamName);
        Assert.Equal("year", Assert.Throws<ArgumentOutOfRangeException>(() => EraTable.Default.EraYearOf(year)).ParamName);
    }

    [Fact]
    public void Every_era_is_found_by_all_that_names_it()
    {
        var table = EraTable.Default.With(Made);
        Assert.All(table.Eras, era =>
        {
            Assert.Same(era, table.FindByLetter(era.Letter));
            Assert.Same(era, table.FindByName(era.Name));
            Assert.Same(era, table.FindByName(era.LatinName));
            Assert.Same(era, table.FindByCode(table.CodeOf(era)));
        });
        Assert.Equal([1, 2, 3, 4, 5, 6], table.Eras.Select(table.CodeOf));
    }

    [Fact]
    public void What_names_no_era_finds_none()
    {
        Assert.Null(EraTable.Default.FindByLetter('A'));
        Assert.Null(EraTable.Default.FindByLetter('r'));
        Assert.Null(EraTable.Default.FindByName("令"));
        Assert.Null(EraTable.Default.FindByName("reiwa"));
        Assert.Null(EraTable.Default.FindByCode(0));
        Assert.Null(EraTable.Default.FindByCode(6));
        Assert.Throws<ArgumentNullException>(() => EraTable.Default.FindByName(null!));
        Assert.Equal("era", Assert.Throws<ArgumentException>(() => EraTable.Default.CodeOf(Made)).ParamName);
    }

    [Theory]
    [InlineData(1911, "M44")]
    [InlineData(1912, "M45")]
    [InlineData(1926, "T15")]
    [InlineData(1988, "S63")]
    [InlineData(1989, "H1")]
    [InlineData(2018, "H30")]
    [InlineData(2019, "R1")]
    [InlineData(2020, "R2")]
    public void EraYearOf_FiscalYear_IsThatOf1April_ButFor2019(int year, string expected) =>
        Assert.Equal(expected, EraTable.Default.EraYearOf(new FiscalYear(year)).ToString());

    [Theory]
    [InlineData(1912, "T1")]
    [InlineData(1926, "S1")]
    [InlineData(1989, "H1")]
    [InlineData(2018, "H30")]
    [InlineData(2019, "R1")]
    [InlineData(1873, "M6")]
    public void EraYearOf_Year_IsThatOf31December(int year, string expected) => Assert.Equal(expected, EraTable.Default.EraYearOf(year).ToString());

    [Theory]
    [InlineData(1912, 7, 29, "M45")]
    [InlineData(1912, 7, 30, "T1")]
    [InlineData(1926, 12, 24, "T15")]
    [InlineData(1926, 12, 25, "S1")]
    [InlineData(1989, 1, 7, "S64")]
    [InlineData(1989, 1, 8, "H1")]
    [InlineData(2019, 4, 30, "H31")]
    [InlineData(2019, 5, 1, "R1")]
    [InlineData(1873, 1, 1, "M6")]
    public void EraYearOf_Date_ChangesOnTheFirstDay(int year, int month, int day, string expected) =>
        Assert.Equal(expected, EraTable.Default.EraYearOf(new LocalDate(year, month, day)).ToString());

    [Fact]
    public void With_NewEra_LeavesTheOldTableAsItWas()
    {
        var table = EraTable.Default.With(Made);

        Assert.Equal(Made, table.EraOf(new LocalDate(2050, 2, 3)));
        Assert.Equal(JapaneseEra.Reiwa, table.EraOf(new LocalDate(2050, 2, 2)));
        Assert.Equal(new LocalDate(2050, 2, 2), table.LastDayOf(JapaneseEra.Reiwa));
        Assert.Equal("A1", table.EraYearOf(new FiscalYear(2050)).ToString());
        Assert.Equal(JapaneseEra.Reiwa, EraTable.Default.EraOf(new LocalDate(2050, 2, 3)));
        Assert.True(EraYear.TryParse("A3", table, out var year));
        Assert.Equal(2052, year.GregorianYear);
        Assert.False(EraYear.TryParse("A3", out _));
    }

    [Fact]
    public void With_WhatWouldBeAmbiguous_NamesBoth()
    {
        var sameLetter = new JapaneseEra("安永", "Anei", 'R', new LocalDate(2050, 2, 3));
        var exception = Assert.Throws<ArgumentException>(() => EraTable.Default.With(sameLetter));
        Assert.Contains("安永", exception.Message, StringComparison.Ordinal);
        Assert.Contains("令和", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => EraTable.Default.With(new JapaneseEra("安永", "Anei", 'A', new LocalDate(2019, 5, 1))));
        Assert.All((string[])["REIWA", "reiwa", "Reiwa", "hEISEI"], shadow => Assert.Throws<ArgumentException>(() => EraTable.Default.With(new JapaneseEra("安永", shadow, 'A', new LocalDate(2050, 2, 3)))));
        Assert.Throws<ArgumentNullException>(() => EraTable.Default.With(null!));
    }

    [Fact]
    public void EraOf_DateBeforeTheGregorianCalendar_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => EraTable.Default.EraOf(new LocalDate(1872, 12, 31)));

    [Fact]
    public void Constructor_EraYearOutside_NamesTheRange()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new EraYear(JapaneseEra.Reiwa, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EraYear(JapaneseEra.Reiwa, 1000));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EraYear(JapaneseEra.Meiji, 5));
        Assert.Equal("M6", default(EraYear).ToString());
        Assert.Equal(1873, default(EraYear).GregorianYear);
    }

    [Fact]
    public void Constructor_EraWithoutLetter_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new JapaneseEra("安永", "Anei", 'a', new LocalDate(2050, 2, 3)));

    [Theory]
    [InlineData("一")]
    [InlineData("安二")]
    [InlineData("元年")]
    [InlineData("Anei")]
    [InlineData("安永安永安")]
    [InlineData(" ")]
    public void Constructor_NameThatCouldNotBeRead_Throws(string name) =>
        Assert.Throws<ArgumentException>(() => new JapaneseEra(name, "Anei", 'A', new LocalDate(2050, 2, 3)));

    // FY2049 and FY2050 would both be its first year.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Constructor_EraFromJanuaryToMarchThatNamesAWholeFirstFiscalYear_Throws(int month) =>
        Assert.Equal("firstFiscalYear", Assert.Throws<ArgumentException>(() => new JapaneseEra("安永", "Anei", 'A', new LocalDate(2050, month, 3), firstFiscalYear: FirstFiscalYear.OfThisEra)).ParamName);

    [Property]
    public void A_date_of_another_calendar_lies_in_the_same_era(LocalDate any)
    {
        var date = any.Year == 9999 ? any.PlusYears(-1) : any; // The Coptic calendar ends in that year.
        var coptic = date.WithCalendar(CalendarSystem.Coptic);
        Assert.Equal(EraTable.Default.EraOf(date), EraTable.Default.EraOf(coptic));
        if (date.Year <= 3017)
        {
            Assert.Equal(EraTable.Default.EraYearOf(date), EraTable.Default.EraYearOf(coptic));
            Assert.Equal(EraTable.Default.EraDateOf(date), EraTable.Default.EraDateOf(coptic));
        }
    }

    [Theory]
    [InlineData(3, 31, 2049, "R31")]
    [InlineData(3, 31, 2050, "A1")]
    [InlineData(4, 1, 2049, "R31")]
    [InlineData(4, 1, 2050, "A1")]
    [InlineData(1, 1, 2049, "R31")]
    [InlineData(1, 1, 2050, "A1")]
    [InlineData(4, 2, 2050, "R32")]
    [InlineData(4, 2, 2051, "A2")]
    public void EraYearOf_FiscalYear_WithAnEraThatBeginsBesideTheLimitOfAYear(int month, int day, int year, string expected)
    {
        var eras = EraTable.Default.With(new JapaneseEra("安永", "Anei", 'A', new LocalDate(2050, month, day)));
        Assert.Equal(expected, eras.EraYearOf(new FiscalYear(year)).ToString());
        Assert.Equal("A1", eras.EraYearOf(2050).ToString());
        Assert.Equal("R31", eras.EraYearOf(2049).ToString());
    }

    [Theory]
    [InlineData(4, 1, false)]
    [InlineData(4, 2, true)]
    [InlineData(12, 31, true)]
    public void An_era_that_names_a_whole_first_fiscal_year_names_none_before(int month, int day, bool namesWhole)
    {
        var eras = EraTable.Default.With(new JapaneseEra("安永", "Anei", 'A', new LocalDate(2050, month, day), firstFiscalYear: namesWhole ? FirstFiscalYear.OfThisEra : FirstFiscalYear.OfEraBefore));
        Assert.Equal(["R31", "A1", "A2"], Enumerable.Range(2049, 3).Select(year => eras.EraYearOf(new FiscalYear(year)).ToString()));
    }

    [Fact]
    public void Constructor_EraTooEarly_OfAnotherCalendar_OrWithoutALatinName_NamesTheParameter()
    {
        string? Refused(string latinName, LocalDate firstDay) => Assert.ThrowsAny<ArgumentException>(() => new JapaneseEra("安永", latinName, 'A', firstDay)).ParamName;
        Assert.Equal("firstDay", Refused("Anei", new LocalDate(1867, 12, 31)));
        Assert.Equal("firstDay", Refused("Anei", new LocalDate(2050, 2, 3, CalendarSystem.Julian)));
        Assert.All((string[])[" ", "A", "An ei", "Anei2", "Taishō", "Ａｎｅｉ", "安永"], name => Assert.Equal("latinName", Refused(name, new LocalDate(2050, 2, 3))));
        Assert.Equal(1868, new JapaneseEra("安永", "Anei", 'A', new LocalDate(1868, 1, 1)).FirstDay.Year);
    }

    [Fact]
    public void Eras_from_late_years_on_end_with_9999()
    {
        var eras = EraTable.Default.With(new JapaneseEra("安永", "Anei", 'A', new LocalDate(9500, 5, 1)));
        Assert.True(EraDate.TryParse("A500.12.31", eras, out var last));
        Assert.Equal(new LocalDate(9999, 12, 31), last.ToLocalDate());
        Assert.False(EraDate.TryParse("A501.01.01", eras, out _));
        Assert.False(EraDate.TryParse("A999.02.29", eras, out _));
        Assert.True(EraYear.TryParse("A500", eras, out _));
        Assert.False(EraYear.TryParse("A501", eras, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EraYear(last.Year.Era, 501));
    }

    [Fact]
    public void Constructor_SquareThatIsNoSymbol_Throws() =>
        Assert.Throws<ArgumentException>(() => new JapaneseEra("安永", "Anei", 'A', new LocalDate(2050, 2, 3), '1'));

    [Fact]
    public void Eras_are_equal_when_all_that_they_say_is()
    {
        EqualityLaws.HoldsForEqual(Made, new JapaneseEra("安永", "Anei", 'A', new LocalDate(2050, 2, 3)));
        Assert.NotEqual(Made, JapaneseEra.Reiwa);
    }
}

using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Tests.Generators;
using NodaTime;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Notation;

[Properties(Arbitrary = [typeof(PlanArbitraries)])]
public class CompactDateNotationTests
{
    private static readonly CompactDateForm[] Forms = [CompactDateForm.Gregorian, CompactDateForm.Letter, CompactDateForm.Code];
    private static readonly CompactDateNotation Strict = new(EraTable.Default, Strictness.Strict);

    [Fact]
    public void Every_day_from_1873_to_2100_reads_back_in_every_form()
    {
        for (var date = EraTable.FirstDay; date.Year <= 2100; date = date.PlusDays(1))
        {
            Assert.All(Forms, form => Assert.Equal(form is CompactDateForm.Gregorian ? 8 : 7, ReadsBack(date, form, Strict)));
        }
    }

    [Property(MaxTest = 1000)]
    public void Any_date_reads_back_in_every_form(LocalDate date) => Assert.All(Forms, form => ReadsBack(date, form, Strict));

    [Property(MaxTest = 1000)]
    public void Any_interval_reads_back_in_every_form_with_any_dash(LocalDate one, LocalDate other, byte dash)
    {
        var (start, end) = one < other ? (one, other) : (other, one);
        foreach (var form in Forms)
        {
            var text = Strict.Write(new DateInterval(start, end), form);
            var sign = "-‐‑–−－～〜~∼—―─ーｰ"[dash % 15].ToString();
            foreach (var spelled in new[] { text, text.Replace("-", sign, StringComparison.Ordinal) })
            {
                Assert.Equal(new(start, end), Strict.ReadInterval(spelled).Value);
                Assert.False(Strict.Read(spelled).IsRead);
            }

            var backwards = $"{Strict.Write(end, form)}-{Strict.Write(start, form)}";
            Assert.Equal(start == end ? null : NotationErrorKind.Backwards, Strict.ReadInterval(backwards).Error?.Kind);
        }
    }

    [Theory]
    [InlineData("20240401-20250231", 15, NotationErrorKind.NoSuchDay)]
    [InlineData("20240431-20250331", 6, NotationErrorKind.NoSuchDay)]
    [InlineData("R060401-070331", 14, NotationErrorKind.Expected)]
    [InlineData("20240401-", 9, NotationErrorKind.Expected)]
    [InlineData("-20240401", 0, NotationErrorKind.Expected)]
    [InlineData("20240401", 8, NotationErrorKind.Expected)]
    [InlineData("20240401-20250331-", 17, NotationErrorKind.Trailing)]
    [InlineData("20240401 -20250331", 8, NotationErrorKind.Trailing)]
    [InlineData("20250331-20240401", 9, NotationErrorKind.Backwards)]
    public void What_is_wrong_in_an_interval_has_its_place_in_the_whole_text(string text, int position, NotationErrorKind kind)
    {
        var error = CompactDateNotation.Default.ReadInterval(text).Error!;
        Assert.Equal((kind, position), (error.Kind, error.Position));
    }

    private static int ReadsBack(LocalDate date, CompactDateForm form, CompactDateNotation notation)
    {
        var text = notation.Write(date, form);
        Assert.Equal(date, notation.Read(text).Value);
        Assert.Equal(date, notation.Read(string.Concat(text.Select(c => (char)(c >= 'A' ? c - 'A' + 'ａ' : c - '0' + '０')))).Value);
        return text.Length;
    }

    [Property(MaxTest = 1000)]
    public void A_text_close_to_a_date_is_another_one_or_is_refused_where_it_is_wrong(LocalDate date, CompactDateForm form, int at, char other)
    {
        var text = CompactDateNotation.Default.Write(date, form);
        var place = (at & int.MaxValue) % text.Length;
        var near = text.Remove(place, 1).Insert(place, (other % 4 == 0 ? other : "0123456789RHSTM"[other % 15]).ToString());
        var folded = string.Concat(near.Select(c => c >= '！' ? (char)(c - '！' + '!') : c)).ToUpperInvariant();
        var result = CompactDateNotation.Default.Read(near);
        if (result.TryGetValue(out var read))
        {
            Assert.Contains(folded, Forms.Select(Written));
        }
        else
        {
            Assert.InRange(result.Error!.Position, 0, near.Length);
            Assert.InRange(result.Error.Length, 0, near.Length - result.Error.Position);
        }

        // A year outside of its era is written by the one that the date has.
        string Written(CompactDateForm written) => result.Normalizations is YearNormalizations.None ? CompactDateNotation.Default.Write(read, written) : folded;
    }

    [Property]
    public void Writing_into_a_span_agrees_with_the_string(LocalDate date, CompactDateForm form)
    {
        var text = CompactDateNotation.Default.Write(date, form);
        var exact = new char[text.Length];
        Assert.True(CompactDateNotation.Default.TryWrite(date, form, exact, out var written));
        Assert.Equal(text, new string(exact, 0, written));
        Assert.False(CompactDateNotation.Default.TryWrite(date, form, exact.AsSpan(1), out written));
        Assert.Equal(0, written);
    }

    [Theory]
    [InlineData("2026-09-13", CompactDateForm.Gregorian, "20260913")]
    [InlineData("2024-04-01", CompactDateForm.Letter, "R060401")]
    [InlineData("2024-04-01", CompactDateForm.Code, "5060401")]
    [InlineData("1989-01-07", CompactDateForm.Code, "3640107")]
    [InlineData("2117-12-31", CompactDateForm.Letter, "R991231")]
    [InlineData("2118-01-01", CompactDateForm.Letter, "21180101")]
    [InlineData("2118-01-01", CompactDateForm.Code, "21180101")]
    public void Write_EachForm(string date, CompactDateForm form, string expected) =>
        Assert.Equal(expected, CompactDateNotation.Default.Write(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value, form));

    [Theory]
    [InlineData("R010430", "2019-04-30", YearNormalizations.BeforeEra)]
    [InlineData("4310501", "2019-05-01", YearNormalizations.BeyondEra)]
    [InlineData("r060401", "2024-04-01", YearNormalizations.None)]
    [InlineData("Ｒ０６０４０１", "2024-04-01", YearNormalizations.None)]
    [InlineData("M060101", "1873-01-01", YearNormalizations.None)]
    public void Read_DateOfAnEra(string text, string expected, YearNormalizations normalizations)
    {
        var result = CompactDateNotation.Default.Read(text);
        Assert.Equal(NodaTime.Text.LocalDatePattern.Iso.Parse(expected).Value, result.Value);
        Assert.Equal(normalizations, result.Normalizations);
        Assert.Equal(normalizations is YearNormalizations.None, Strict.Read(text).IsRead);
    }

    [Theory]
    [InlineData("", NotationErrorKind.Empty, 0)]
    [InlineData("X060401", NotationErrorKind.Expected, 0)]
    [InlineData("令060401", NotationErrorKind.Expected, 0)]
    [InlineData("6060401", NotationErrorKind.Expected, 0)]
    [InlineData("0060401", NotationErrorKind.Expected, 0)]
    [InlineData("R0604", NotationErrorKind.Expected, 5)]
    [InlineData("R06.4.1", NotationErrorKind.Expected, 3)]
    [InlineData("2026-09-13", NotationErrorKind.Expected, 4)]
    [InlineData("260401", NotationErrorKind.Expected, 6)]
    [InlineData("R0604011", NotationErrorKind.Trailing, 7)]
    [InlineData("202609131", NotationErrorKind.Trailing, 8)]
    [InlineData("5060401 ", NotationErrorKind.Trailing, 7)]
    [InlineData(" 5060401", NotationErrorKind.Expected, 0)]
    [InlineData("R000401", NotationErrorKind.OutOfRange, 1)]
    [InlineData("R061301", NotationErrorKind.Expected, 3)]
    [InlineData("20260013", NotationErrorKind.Expected, 4)]
    [InlineData("R050229", NotationErrorKind.NoSuchDay, 5)]
    [InlineData("20260900", NotationErrorKind.NoSuchDay, 6)]
    [InlineData("18721231", NotationErrorKind.OutOfRange, 0)]
    [InlineData("1051203", NotationErrorKind.OutOfRange, 1)]
    public void Read_NoDate_SaysWhere(string text, NotationErrorKind kind, int position)
    {
        var error = CompactDateNotation.Default.Read(text).Error!;
        Assert.Equal((kind, position), (error.Kind, error.Position));
    }

    [Fact]
    public void A_tenth_era_has_a_letter_and_no_code()
    {
        var eras = EraTable.Default;
        foreach (var (letter, i) in "ABCDE".Select((letter, i) => (letter, i)))
        {
            eras = eras.With(new JapaneseEra("永安元寿"[..(i % 4 + 1)] + new string('和', i / 4 * 3), letter + "i", letter, new LocalDate(2050 + i, 2, 3)));
        }

        var notation = new CompactDateNotation(eras);
        Assert.Equal("D010301", notation.Write(new LocalDate(2053, 3, 1), CompactDateForm.Letter));
        Assert.Equal("9010301", notation.Write(new LocalDate(2053, 3, 1), CompactDateForm.Code));
        Assert.Equal("20540301", notation.Write(new LocalDate(2054, 3, 1), CompactDateForm.Code));
        Assert.All(Forms, form => ReadsBack(new LocalDate(2054, 3, 1), form, notation));
    }

    [Fact]
    public void Write_WhatCannotBe_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CompactDateNotation.Default.Write(new LocalDate(1872, 12, 31), CompactDateForm.Gregorian));
        Assert.Throws<ArgumentOutOfRangeException>(() => CompactDateNotation.Default.Write(new LocalDate(2026, 1, 1), (CompactDateForm)3));
    }
}

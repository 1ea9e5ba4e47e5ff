using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Oracles;

/// <summary>A character too few, too many or twice never makes another value of a year than a slow reading of the same text does.</summary>
public class SimpleYearsTests
{
    private static readonly (string Name, int First)[] Eras = [("明治", 1868), ("大正", 1912), ("昭和", 1926), ("平成", 1989), ("令和", 2019)];

    [Property(MaxTest = 300)]
    public Property A_year_with_one_character_changed_is_read_as_by_the_oracle() => Prop.ForAll(Printed.ToArbitrary(), Agrees);

    [Theory]
    [InlineData("令和7（2025）年度", "FY2025")]
    [InlineData("令和7年（2025）度", "FY2025")]
    [InlineData("2025（令和7）年", "2025")]
    [InlineData("令和7年度（2025年度）", "FY2025")]
    [InlineData("平成元年度", "FY1989")]
    [InlineData("令和4（2022）～7（2025）年度", "FY2022/FY2025")]
    [InlineData("令7～", "2025/..")]
    [InlineData("～令和7年", "../2025")]
    [InlineData("令和7（2024）年度", null)]
    [InlineData("令和7年度～令和4年度", null)]
    [InlineData("令和7度", null)]
    [InlineData("令和7年（2025年度）", null)]
    [InlineData("平成30～元年度", null)]
    [InlineData("2025～7年度", null)]
    public void The_oracle_reads_simple_forms(string text, string? expected) => Assert.Equal(expected, SimpleYears.Read(text)?.ToString());

    [Fact]
    public void Every_form_is_printed()
    {
        var printed = Printed.Draw(500);

        Assert.All("年度（）～元", c => Assert.Contains(printed, text => text.Contains(c, StringComparison.Ordinal)));
        Assert.All(Eras, era => Assert.Contains(printed, text => text.Contains(era.Name, StringComparison.Ordinal)));
        Assert.All(printed, text => Assert.NotNull(SimpleYears.Read(text)));
    }

    private static void Agrees(string text)
    {
        Same(text);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length)
            {
                Same(text.Remove(i, 1));
                Same(text.Insert(i, text[i].ToString()));
            }

            foreach (var c in SimpleYears.Alphabet)
            {
                Same(text.Insert(i, c.ToString()));
                if (i < text.Length)
                {
                    Same(text.Remove(i, 1).Insert(i, c.ToString()));
                }
            }
        }
    }

    private static void Same(string text)
    {
        var read = YearNotation.Default.Read(text);
        Assert.Equal($"{text}: {SimpleYears.Read(text)}", $"{text}: {(read.IsRead ? read.Value : null)}");
    }

    private static Gen<string> Printed => Gen.OneOf(One, Range);

    private static Gen<string> One =>
        from year in Gen.Choose(1890, 2060)
        from form in Gen.Choose(0, 5)
        from suffix in Gen.Elements("年", "年度")
        let era = EraYear(year)
        select form switch
        {
            0 => era + suffix,
            1 => year + suffix,
            2 => $"{era}（{year}）{suffix}",
            3 => $"{year}（{era}）{suffix}",
            4 => $"{era}{suffix}（{year}）",
            _ => $"{era}年（{year}）度",
        };

    private static Gen<string> Range =>
        from first in Gen.Choose(1890, 2050)
        from years in Gen.Choose(1, 10)
        from form in Gen.Choose(0, 5)
        from suffix in Gen.Elements("年", "年度")
        let last = first + years
        let number = last - FirstYear(first) + 1
        select form switch
        {
            0 => $"{EraYear(first)}（{first}）～{number}（{last}）{suffix}",
            1 => $"{EraYear(first)}～{number}{suffix}",
            2 => $"{first}～{last}{suffix}",
            3 => $"{EraYear(first)}{suffix}～{EraYear(last)}{suffix}",
            4 => $"{EraYear(first)}{suffix}～",
            _ => $"～{EraYear(first)}{suffix}",
        };

    private static string EraYear(int year) =>
        Eras.Last(era => era.First <= year).Name + (year == FirstYear(year) ? "元" : (year - FirstYear(year) + 1).ToString(CultureInfo.InvariantCulture));

    private static int FirstYear(int year) => Eras.Last(era => era.First <= year).First;
}

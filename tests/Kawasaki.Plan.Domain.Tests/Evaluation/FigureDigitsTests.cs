using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

/// <summary>Figures are what decimals give for their formulas, to the last digit and decimal place, however they are computed.</summary>
public class FigureDigitsTests
{
    private static readonly Gen<decimal> Numbers =
        from digits in Gen.OneOf(Gen.Choose(0, 12), Gen.Choose(0, 3000), Gen.Choose(0, int.MaxValue), Gen.Elements(1, 100000, int.MaxValue, int.MaxValue - 1, int.MinValue, -1))
        from high in Gen.Frequency((9, Gen.Constant(0)), (1, Gen.Choose(0, 3)))
        from isNegative in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        from scale in Gen.Frequency((6, Gen.Choose(0, 2)), (2, Gen.Choose(3, 5)))
        select new decimal(digits, high, 0, isNegative, (byte)scale);

    private static readonly Gen<(decimal B, decimal C, decimal T, int Start, int Year, int Due)> Cases =
        from b in Numbers
        from c in Numbers
        from t in Gen.Frequency((4, Numbers), (1, Gen.Constant(c)), (1, Gen.Constant(-c)))
        from start in Gen.Choose(1900, 2020)
        from soFar in Gen.Choose(1, 20)
        from ahead in Gen.Choose(1, 300)
        select (b, c, t, start, start + soFar, start + soFar + ahead);

    [Property(MaxTest = 2000)]
    public Property Figures_are_those_of_decimals_to_the_last_digit() => Prop.ForAll(Cases.ToArbitrary(), one => CheckFigures(one));

    /// <summary>Quotients that are as large as whole numbers hold, with all further digits, and a little less.</summary>
    [Theory]
    [InlineData("0.3219", "5", "1255948533", 1950, 1997, 2014)]
    [InlineData("0.3201", "648676715", "0.3265", 1900, 1901, 1991)]
    [InlineData("0", "2147483647", "0.0002", 1990, 1991, 2000)]
    [InlineData("0", "2147483646", "0.0007", 1990, 1991, 2000)]
    [InlineData("-2147483647", "2147483647", "-2147483646.9999", 1886, 1887, 9000)]
    public void The_largest_quotients_are_those_of_decimals(string b, string c, string t, int start, int year, int due) =>
        CheckFigures((Number(b), Number(c), Number(t), start, year, due));

    /// <summary>Quotients that do not end: rounded at a half to the even digit, up or down, with zeros at the end, and about as large as 28 places
    /// leave room for.</summary>
    [Theory]
    [InlineData("0", "1", "536870912", 2000, 2005, 2012)]
    [InlineData("0", "3", "536870912", 2000, 2005, 2012)]
    [InlineData("0", "5.3", "1073741824", 2000, 2007, 2013)]
    [InlineData("0", "23.9", "3", 2000, 2003, 2010)]
    [InlineData("0", "7.1", "0.9", 2000, 2003, 2010)]
    [InlineData("0.0001", "55.3", "0.7", 2000, 2003, 2010)]
    [InlineData("63.8", "59.0", "67.3", 2015, 2020, 2027)]
    [InlineData("0", "5", "7.0001", 2015, 2020, 2027)]
    [InlineData("0", "1999999999", "0.0003", 2015, 2020, 2027)]
    [InlineData("0", "-1999999999", "3", 2015, 2020, 2027)]
    public void Quotients_that_do_not_end_are_those_of_decimals(string b, string c, string t, int start, int year, int due) =>
        CheckFigures((Number(b), Number(c), Number(t), start, year, due));

    /// <summary>What is drawn has its figures often enough.</summary>
    [Fact]
    public void Most_drawn_cases_have_their_figures()
    {
        var drawn = Cases.Sample(1000, 50).Select(FactsOf).ToArray();
        Assert.All(
            new Func<EvaluationFacts, Figure>[] { facts => facts.AttainmentRatio, facts => facts.ProgressRatio, facts => facts.PaceRatio, facts => facts.Expected },
            figure => Assert.InRange(drawn.Count(facts => figure(facts).IsDefined), 250, 1000));
    }

    private static decimal Number(string digits) => decimal.Parse(digits, CultureInfo.InvariantCulture);

    private static EvaluationFacts FactsOf((decimal B, decimal C, decimal T, int Start, int Year, int Due) one) => new(
        new DatedValue(one.B, new FiscalYear(one.Start)),
        new DatedValue(one.C, new FiscalYear(one.Year)),
        Goal.Of(TargetCondition.AtLeast, one.T, new FiscalYear(one.Due)));

    private static void CheckFigures((decimal B, decimal C, decimal T, int Start, int Year, int Due) one)
    {
        var (b, c, t, start, year, due) = one;
        var facts = FactsOf(one);
        Same(c - t, facts.Gap);
        Same(() => c / t, facts.AttainmentRatio);
        Same(() => (c - b) / (t - b), facts.ProgressRatio);
        Same(b + ((t - b) * (year - start) / (due - start)), facts.Expected);
        Same(() => (c - b) * (due - start) / ((t - b) * (year - start)), facts.PaceRatio);
        Same((t - c) / (due - year), facts.RequiredPerYear);
    }

    private static void Same(Func<decimal> formula, Figure figure)
    {
        if (figure.IsDefined)
        {
            Same(formula(), figure);
        }
    }

    private static void Same(decimal expected, Figure figure) =>
        Assert.Equal(decimal.GetBits(expected == 0 ? Math.Abs(expected) : expected), decimal.GetBits(figure.Value!.Value));
}

using FsCheck;
using FsCheck.Fluent;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Tests.Generators;

/// <summary>Units that plans print, and units close to what is no unit.</summary>
/// <remarks>
/// Any symbol makes a unit, but a cell cannot say every one. What is left out, by construction: a multiplier in front (百万円 is read as 円, a million times
/// as many); a condition anywhere (以上, 以下, 以内, 超, 未満); an approximation or a change at the end (人程度, 人等, 増); % with more behind it; digits,
/// dashes, white space, brackets, other marks (t-CO2, km², 回／年) and letters that are two UTF-16 units (𠮷), at all of which a unit ends.
/// </remarks>
public static class UnitArbitraries
{
    internal static readonly string[] Printed = ["", "%", "％", "ポイント", "人", "件", "団体", "㎡", "箇所", "か所", "回/年", "千葉県", "台", "‰"];

    // No two of them make a word that is left out: 上 stands without 以, 満 without 未, 度 without 程, 後 without 前, ど without な.
    private const string AtTheEnds = "人件円校者点上下内満度後込どいkmA℃々三";

    // A unit may have these in it, but not in front, or not at the end.
    private const string Inside = "十百千万億兆余弱強増減等台ー・/";

    public static Arbitrary<PrintableUnit> PrintableUnits() =>
        Gen.OneOf(Gen.Elements(Printed), Near).Select(symbol => new PrintableUnit(symbol.Length == 0 ? MeasurementUnit.None : new MeasurementUnit(symbol))).ToArbitrary();

    private static Gen<string> Near =>
        Gen.OneOf(
            End,
            from first in End
            from inside in Gen.OneOf(End, ElementOf(Inside)).ListOf(2)
            from last in End
            select string.Concat([first, .. inside, last]));

    private static Gen<string> End => ElementOf(AtTheEnds);

    private static Gen<string> ElementOf(string text) => Gen.Elements<char>(text).Select(c => c.ToString());
}

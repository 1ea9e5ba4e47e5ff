using FsCheck;
using FsCheck.Fluent;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Tests.Generators;

/// <summary>Units that plans print, units close to what is no unit, and what is none in a cell: any symbol.</summary>
public static class UnitArbitraries
{
    internal static readonly string[] Printed =
    [
        "", "%", "％", "ポイント", "人", "件", "団体", "㎡", "箇所", "か所", "回/年", "千葉県", "台", "‰",
        "t-CO2", "CO2", "kg-CO2", "ｔ－ＣＯ２", "km²", "m³", "km2", "m3", "回／年", "人/日", "件/千人", "μg/m3", "𠮷", "店𠮷", "😀",
    ];

    /// <summary>Units that are another one, or none, where they stand in a cell as they are.</summary>
    internal static readonly string[] Quoted =
    [
        "百万円", "千円", "億円", "十人", "兆円", "超", "以内", "人以上", "件未満", "以下", "人程度", "人等", "増", "%増", "人 日", "2次元", "x3", "人2", "m22", "人²", "A-", "-A", "ー",
        "(人)", "「人」", "」", "人」件", "（令和7年度）", "※1", "人、件", "Ａ～Ｚ", "\u200B人", "\U000E0001",
    ];

    // A unit may begin and end with these; with those of Inside it may be another one.
    private const string AtTheEnds = "人件円校者点上下内満度後込どいkmA℃々三";
    private const string Inside = "十百千万億兆余弱強増減等台ー・/／-－2３²³ 以超未満程前「」（）、.～%";

    public static Arbitrary<PrintableUnit> PrintableUnits() =>
        Gen.OneOf(Gen.Elements(Printed), Gen.Elements(Quoted), Near, Any)
            .Select(symbol => new PrintableUnit(symbol.Length == 0 ? MeasurementUnit.None : new MeasurementUnit(symbol)))
            .ToArbitrary();

    private static Gen<string> Near =>
        Gen.OneOf(
            End,
            from first in End
            from inside in Gen.OneOf(End, ElementOf(Inside)).ListOf(2)
            from last in End
            select string.Concat([first, .. inside, last]));

    private static Gen<string> Any =>
        from characters in Gen.OneOf(End, ElementOf(Inside.Replace(" ", "", StringComparison.Ordinal))).NonEmptyListOf()
        select string.Concat(characters.Take(4));

    private static Gen<string> End => ElementOf(AtTheEnds);

    private static Gen<string> ElementOf(string text) => Gen.Elements<char>(text).Select(c => c.ToString());
}

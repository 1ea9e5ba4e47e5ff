using FsCheck;
using FsCheck.Fluent;

namespace Kawasaki.Plan.Domain.Tests.Generators;

/// <summary>Cells with a figure in every order in which plans print them.</summary>
public static class PrintedCells
{
    internal static readonly string[] Years = ["2024年", "令和6(2024)年度", "R6年度", "R6", "2024年度", "令和元年度", "FY2024"];
    internal static readonly string[] Qualifiers = ["年間", "延べ", "約", "累計", "毎年", "月", "全国", "5年間平均", "R5～8累計"];
    internal static readonly string[] Units = ["件", "人", "%", "か所", "t-CO2", "回/年", "ポイント", "円", "箇所", "団体", "km2"];
    internal static readonly string[] Numbers = ["48", "1,200", "12.5", "3千", "4億2,264万", "1万2千", "△1.5", "0", "1.25億"];
    internal static readonly string[] Conditions = ["", "", "以上", "以下", "未満", "以上を維持", "を上回る"];
    internal static readonly string[] Beside = ["累計", "平均", "見込み", "速報値", "県内3位", "人口10万対", "窓口分", "5年間平均", "R5～8累計"];

    public static Arbitrary<PrintedCell> Cells() =>
        (from year in Gen.Elements(Years)
         from place in Gen.Choose(0, 3)
         from isQualified in Gen.Elements(true, false)
         from qualifier in Gen.Elements(Qualifiers)
         from number in Gen.Elements(Numbers)
         from unit in Gen.Elements(Units)
         from condition in Gen.Elements(Conditions)
         from isNoted in Gen.Elements(true, false)
         from beside in Gen.Elements(Beside)
         let isCounted = isQualified && !isNoted
         select new PrintedCell(
             (place == 1 ? $"{year} " : place == 2 ? $"({year}) " : "") + (isCounted ? $"{qualifier} " : ""),
             $"{number} {unit}{condition}",
             (isNoted ? $" ({beside})" : "") + (place == 3 ? $" ({year})" : "")))
        .ToArbitrary();
}

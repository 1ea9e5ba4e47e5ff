using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Tests.Architecture;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Architecture;

/// <summary>What is read and said of it is the same in every culture.</summary>
public class CultureTests
{
    private static readonly string[] Documents =
    [
        Sources.Whole,
        Sources.Outcomes(Sources.IndicatorHeader, "乙 ※4.5点満点\t6.5 点\t△1.5 点\t-\t-"),
        Sources.Outcomes(Sources.IndicatorHeader, "乙\t△1.5 点 (令和5 (2024) 年度)\t2.5 件\t2.5～1.5 %\t1.5 ^{※3} 点 (平成37年度)"),
        Sources.Projects("事務事業名\t現状\t事業内容・目標\t\t\n\t令和7年度\t令和8～11年度\t令和12年度以降\t", "乙 乙。\t●R6数：△1.5点 ●一\t・二（R20予定）\t三\t備考"),
    ];

    [Fact]
    public void Plans_and_diagnostics_are_the_same_in_every_culture() => Assert.Equal([.. Texts()], StrangeCulture.Call(() => Texts().ToArray()));

    [Fact]
    public void The_documents_have_plans_and_diagnostics_of_every_severity()
    {
        var documents = Documents.Select(PlanDocumentReader.Read).ToArray();

        Assert.Equal(Enum.GetValues<DiagnosticSeverity>(), documents.SelectMany(document => document.Diagnostics).Select(item => item.Severity).Distinct().Order());
        Assert.Contains(documents, document => PlanJson.Serialize(document.Plan).Contains("-1.5", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Texts() =>
        from text in Documents
        let document = PlanDocumentReader.Read(text)
        from said in (IEnumerable<string>)
        [
            PlanJson.Serialize(document.Plan),
            .. document.Diagnostics.SelectMany(item => new[] { item.ToString(), item.Message.Japanese }),
            .. document.Lines.Select(line => line.ToString()),
            .. document.Plan.Measures.SelectMany(measure => measure.Projects).Select(project => ProjectAlignment.Of(project).ToString()),
        ]
        select said;
}

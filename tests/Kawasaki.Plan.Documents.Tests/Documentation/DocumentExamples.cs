using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Documents.Tests.Documentation;

/// <summary>Every line of code in the pages about documents, compiled. The key of a line is its own text.</summary>
internal static class DocumentExamples
{
    internal static async Task<IReadOnlyDictionary<string, string>> RunAsync() => new Dictionary<string, string>([.. await DocumentsAsync(), .. Readme()]);

    private static async Task<IEnumerable<KeyValuePair<string, string>>> DocumentsAsync()
    {
        var text = string.Join("\n",
            "甲市総合計画",
            "政策1-1 緑を増やす",
            "施策1-1-1 公園をつくる",
            "1 これまでの主な取組状況",
            "- 甲を整えました。",
            "甲の様子",
            "5 主な成果指標",
            "名称（指標の出典）\t計画策定時\t現状\t第2期の目標値",
            "公園の 数（乙課調べ）\t10 か所（令和元（2019）年度）\t12 か所（令和5（2023）年度）\t15 か所以上（令和7（2025）年度）",
            "6 計画期間の主な取組",
            "事務事業名\t現状\t事業内容・目標\t",
            "\t令和3年度\t令和4（2022）～7（2025）年度\t令和8年度以降",
            "甲事業 甲を整えます。\t・設計 ・R2件数：3件\t・工事（R5完了予定） ・継続実施\t事業推進");
        var document = PlanDocumentReader.Read(text);
        var indicator = document.Plan.Indicators.Single().Indicator;
        var project = document.Plan.Measures.Single().Projects.Single();

        var latest = default(ReadingProgress);
        var options = new PlanReadingOptions(
            suspectWords: [new SuspectWord("乙課", "甲課"), new SuspectWord("継続", "続行", DiagnosticSeverity.Info)],
            progress: new Progress<ReadingProgress>(at => latest = at));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));

        var contradictory = PlanDocumentReader.Read(text.Replace("令和5（2023）", "令和5（2024）", StringComparison.Ordinal));

        var layout = PlanLayout.General.WithLevel("重点分野", 1).WithTitle("直接目標", "めざす姿");
        var others = PlanDocumentReader.Read("重点分野1 甲\n基本施策1.2 乙\n施策1.2.3 丙\n■ めざす姿\n- 丁を増やす", new PlanReadingOptions(layout: layout)).Plan;

        var ofCity = PlanLayoutJson.Deserialize("""
            {
              "base": "general",
              "levels": [{ "word": "重点分野", "depth": 1 }],
              "titles": { "直接目標": ["めざす姿"] },
              "indicators": { "baseline": ["元の値"] },
              "projects": { "description": ["ねらい"] }
            }
            """);

        var alignment = ProjectAlignment.Of(project);

        var table = string.Join("\n",
            "No.,指標名,単位,区分,R4,R5,担当課",
            "1,公園の面積,㎡,目標値,\"1,000\",\"1,100\",乙課",
            ",,,実績値,980,,",
            "2,木の数,本,目標値,300以上,320以上,丙課",
            ",,,実績値,310,,");
        var reading = IndicatorTables.Read(table);
        var park = reading.Indicators[0].Indicator;

        static string Refusal(ComprehensivePlan plan)
        {
            try
            {
                return PlanDocumentWriter.Write(plan);
            }
            catch (ArgumentException exception)
            {
                return exception.Message;
            }
        }

        return
        [
            Example(document.Plan.Title),
            Example(document.Plan.Period),
            Example(indicator.Targets[0]),
            Example(project.Current.Groups[0].Items[1].Facts[0].Value),
            Example(project.Planned.Groups[0].Items[0].Milestones[0].Period),
            Example(document.HasErrors),
            Example(document.Diagnostics[2]),
            Example(document.Diagnostics[2].Message.Japanese),
            Example(PlanDocumentReader.Read(text.AsSpan()).Plan.Equals(document.Plan)),
            Example((await PlanDocumentReader.ReadAsync(stream, options, CancellationToken.None)).Plan.Equals(document.Plan)),
            Example(PlanDocumentReader.Read(text, options).Diagnostics.First(item => item.Code == "PLAN502")),
            Example(others.BasicPolicies.Single().Name),
            Example(others.Measures.Single().DirectObjectives[0]),
            Example(ofCity.Levels[^1].Word),
            Example(document.SourceMap.FindPart(indicator.Targets[0])),
            Example(document.SourceMap.FindPart(document.Plan.NodeAt(new PlanCode(1, 1, 1))!)),
            Example(document.SourceMap.Find("/basicPolicies/0/policies/0/measures/0/projects/0/name")),
            Example(document.SourceMap.At(9, 55)!.Value.Pointer),
            Example(document.SourceMap.At(9, 55)!.Value.Text),
            Example(document.Lines[5]),
            Example(document.Captions[0].Code),
            Example(string.Concat(document.SourceMap.Pieces.Select(piece => piece.Text)) == text),
            Example(document.SourceMap.Pieces.Count(piece => piece.Kind is SourcePieceKind.Unplaced)),
            Example(indicator.Name),
            Example(document.SourceMap.At(9, 1)!.Value.Text),
            Example(contradictory.Diagnostics.Single(item => item.Severity is DiagnosticSeverity.Error)),
            Example(contradictory.LeftOut.Any()),
            Example(contradictory.Plan.Indicators.Single().Indicator.Measurements[0].Value),
            Example(contradictory.Plan.Indicators.Single().Indicator.Measurements[0].Period is null),
            Example(alignment.Basis),
            Example(alignment.InferredPairs[0].Current[0].Text),
            Example(alignment.InferredPairs[0].Planned[0].Text),
            Example(alignment.IsLossSuspected),
            Example(PlanDocumentReader.Read(PlanDocumentWriter.Write(document.Plan)).Plan.Equals(document.Plan)),
            Example(PlanDocumentWriter.Write(document.Plan.WithTitle("甲")).Split('\n')[0]),
            Example(Refusal(document.Plan.WithTitle(" "))),
            Example(park.Measurements[0].Value),
            Example(park.Targets[1]),
            Example(park.Remarks[0].Text),
            Example((reading.Indicators[1].Table, reading.Indicators[1].Row, reading.Indicators[1].Line)),
            Example(reading.Diagnostics.Count(item => item.Code == "PLAN229")),
            Example(reading.Diagnostics[3].Message.English),
            Example(IndicatorTables.Read(PlanGrid.Of([["指標", "現状"], ["木の数", "310本"]])).Indicators.Single()),
            Example(IndicatorTables.Read("指標\t元の値\n木の数\t9本", TableLayout.General.With(ColumnRole.Baseline, "元の値")).Indicators[0].Indicator.Baseline),
            Example(IndicatorTables.Read("指標\t現状（R3）\t目標（R7）\n甲\t1本\t2本\n乙\t3本").Diagnostics[^1].Message.English),
        ];
    }

    private static IEnumerable<KeyValuePair<string, string>> Readme()
    {
        var published = string.Join("\n",
            "政策1-1 緑を増やす",
            "施策1-1-1 公園をつくる",
            "5 主な成果指標",
            "名称\t計画策定時\t現状\t第2期の目標値",
            "公園の数\t10 か所（令和元年度）\t12 か所（令和5（2024）年度）\t15 か所以上（令和7年度）");
        var document = PlanDocumentReader.Read(published);
        var target = document.Plan.Indicators.Single().Indicator.Targets[0];

        return
        [
            Example(target),
            Example(document.SourceMap.FindPart(target)),
            Example(document.Diagnostics.Single()),
        ];
    }

    private static KeyValuePair<string, string> Example(object? value, [CallerArgumentExpression(nameof(value))] string code = "") =>
        new(code, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
}

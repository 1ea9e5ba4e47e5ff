using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using System.Xml.Serialization;
using Kawasaki.Plan.Documents;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;
using NodaTime;

namespace OldFramework
{
    /// <summary>What both packages do on an old platform. It prints the same on every platform, and .ci/run compares the lines.</summary>
    internal static class Program
    {
        private static readonly string[] Texts =
        {
            "令和7（2025）年度", "平成37年度", "令和4（2022）～7（2025）年度", "H27 [2015]", "R3.11.26", "㋿7年度", "㍻元年度", "ﾚｲﾜ7年度", "令和7（2024）年度", "令和8年度以降", "きのう", "",
        };

        private static readonly string Published = string.Join(
            "\n",
            "政策1-1 緑を増やす",
            "施策1-1-1 公園をつくる",
            "5 主な成果指標",
            "名称\t計画策定時\t現状\t第2期の目標値",
            "公園の数\t10 か所（令和元年度）\t12 か所（令和5（2024）年度）\t15 か所以上（令和7年度）",
            "緑の広さ\t1.5㎢（令和元年度）\t1.6㎢（令和5年度）\t2㎢以上（令和7年度）",
            "公園の利用者\t5万人（令和元年度）\t△3人（令和5年度）\t現状値以上（令和7年度）");

        private static void Main()
        {
            using (var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" })
            {
                Years(output);
                Plans(output);
                Cases(output);
                Xml(output);
                Documents(output);
            }
        }

        private static void Years(TextWriter output)
        {
            foreach (var text in Texts)
            {
                var result = YearNotation.Default.Read(text);
                CalendarPeriod period;
                output.WriteLine(text + " -> " + (result.TryGetValue(out period) ? period.ToString() : result.Error.ToString()));
            }

            for (var year = 1886; year <= 2030; year += 9)
            {
                var fiscalYear = new FiscalYear(year);
                output.WriteLine(fiscalYear + " = " + YearNotation.Default.Write(fiscalYear, NotationStyle.Full) + ", " + YearNotation.Default.Write(fiscalYear, NotationStyle.Short));
            }

            output.WriteLine(FiscalYear.Containing(new LocalDate(2026, 3, 31)) + " " + EraTable.Default.EraYearOf(new LocalDate(2019, 5, 1)));
        }

        private static void Plans(TextWriter output)
        {
            string json;
            using (var reader = new StreamReader(typeof(Program).Assembly.GetManifestResourceStream("policy-5-1.json"), Encoding.UTF8))
            {
                json = reader.ReadToEnd();
            }

            var plan = PlanJson.Deserialize(json);
            var again = PlanJson.Serialize(plan);
            output.WriteLine(again);
            output.WriteLine(PlanJson.Serialize(PlanJson.Deserialize(again)) == again ? "read back" : "lost");
            foreach (var placed in plan.Indicators)
            {
                foreach (var evaluation in TargetEvaluation.AllOf(placed.Indicator))
                {
                    output.WriteLine(placed + ": " + evaluation);
                    output.WriteLine(evaluation.Explain(EvaluationRule.All.ToArray()).Text.Japanese);
                    output.WriteLine(evaluation.Explain(EvaluationRule.All.ToArray()).Text.English);
                }
            }
        }

        private static void Cases(TextWriter output)
        {
            const string Start = "{\"baseline\":{\"value\":30,\"period\":\"FY2015\"},\"actual\":{\"value\":";
            const string End = ",\"period\":\"FY2019\"},\"target\":{\"condition\":\"atLeast\",\"value\":40,\"due\":\"FY2025\"},\"asOf\":\"FY2019\"}";
            foreach (var value in new[] { "24.7", "30", "33.3333", "40" })
            {
                output.WriteLine(EvaluationJson.Serialize(EvaluationJson.ReadCase(Start + value + End), EvaluationRule.All.ToArray()));
            }
        }

        private static void Xml(TextWriter output)
        {
            var serializer = new XmlSerializer(typeof(Budget));
            var text = new StringBuilder();
            using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true }))
            {
                var budget = new Budget { Year = new FiscalYear(2025), Rate = Quantity.Parse("64.5 %") };
                serializer.Serialize(writer, budget, new XmlSerializerNamespaces(new[] { XmlQualifiedName.Empty }));
            }

            output.WriteLine(text);
            using (var reader = XmlReader.Create(new StringReader(text.ToString())))
            {
                var budget = (Budget)serializer.Deserialize(reader);
                output.WriteLine(budget.Year + ", " + budget.Rate);
            }
        }

        private static void Documents(TextWriter output)
        {
            var document = PlanDocumentReader.Read(Published);
            output.WriteLine(PlanJson.Serialize(document.Plan));
            foreach (var diagnostic in document.Diagnostics)
            {
                output.WriteLine(diagnostic);
                output.WriteLine(diagnostic.Message.Japanese);
            }
        }
    }
    /// <summary>Values of the library in XML.</summary>
    public sealed class Budget
    {
        /// <summary>Gets or sets the year.</summary>
        public FiscalYear Year { get; set; }

        /// <summary>Gets or sets the rate.</summary>
        public Quantity Rate { get; set; }
    }
}

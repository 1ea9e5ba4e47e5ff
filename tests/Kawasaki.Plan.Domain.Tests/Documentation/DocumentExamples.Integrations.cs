using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml;
using System.Xml.Serialization;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Tests.Documentation;

internal static partial class DocumentExamples
{
    private static IEnumerable<KeyValuePair<string, string>> Integrations()
    {
        return
        [
            Example(Quantity.Parse("98.0 %").Amount),
            Example(Quantity.TryParse("98.0%", out _)),
            Example(new Quantity(1200, "人").ToString()),
            Example(TypeDescriptor.GetConverter(typeof(Quantity)).ConvertFromInvariantString("98.0 %")),
            Example(string.Format(CultureInfo.InvariantCulture, "{0:G}", new FiscalYear(2025))),
            Example(XmlOf(new Budget { Year = new FiscalYear(2025), Rate = Quantity.Percent(98.0m) })),
            Example(BudgetOf("<budget><Year>FY2025</Year><Rate>98.0 %</Rate></budget>").Rate),
            Example(BudgetOf("<budget><Year>FY2025</Year></budget>").Rate is null),
            Example(JsonSerializer.Deserialize<Loose>("{}")!.Year),
            Example(IsRefused<Loose>("""{"Year":null}""")),
            Example(IsRefused<Loose>("""{"Year":""}""")),
            Example(JsonSerializer.Deserialize<Sum>("{}")!.Amount),
            Example(IsRefused<Asked>("{}")),
            Example(IsRefused<Demanded>("{}")),
            Example(IsRefused<Loose>("{}", new JsonSerializerOptions { RespectRequiredConstructorParameters = true })),
            Example(JsonSerializer.Deserialize<Optional>("{}")!.Year is null),
        ];
    }

    private static string XmlOf(Budget budget)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            new XmlSerializer(typeof(Budget)).Serialize(writer, budget, new XmlSerializerNamespaces([XmlQualifiedName.Empty]));
        }

        return text.ToString();
    }

    private static Budget BudgetOf(string xml)
    {
        using var text = new StringReader(xml);
        using var reader = XmlReader.Create(text);
        return (Budget)new XmlSerializer(typeof(Budget)).Deserialize(reader)!;
    }

    private static bool IsRefused<T>(string json, JsonSerializerOptions? options = null)
    {
        try
        {
            _ = JsonSerializer.Deserialize<T>(json, options);
            return false;
        }
        catch (JsonException)
        {
            return true;
        }
    }
}

[XmlRoot("budget")]
public sealed class Budget
{
    public FiscalYear? Year { get; set; }

    public Quantity? Rate { get; set; }
}

public sealed record Loose(FiscalYear Year);

public sealed record Sum(Quantity Amount);

public sealed class Asked
{
    public required FiscalYear Year { get; set; }
}

public sealed class Demanded
{
    [JsonRequired]
    public FiscalYear Year { get; set; }
}

public sealed class Optional
{
    public FiscalYear? Year { get; set; }
}

using System.CommandLine;
using System.Linq.Expressions;
using System.Reflection;
using Kawasaki.Plan.Domain.Calendars;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Serilog;

namespace Kawasaki.Plan.Integrations.Tests;

/// <summary>What the code of the page does with a wrong text: it says so, and no value is taken.</summary>
public class InputTests
{
    [Theory]
    [InlineData("FY2026", "FY2026", null)]
    [InlineData("令和8年度", "FY2025", "'令和8年度' is no value of Value.")]
    [InlineData("", null, null)]
    [InlineData("FY2026 ", "FY2025", "'FY2026 ' is no value of Value.")]
    public async Task A_box_takes_a_value_or_says_that_it_is_none(string typed, string? value, string? message)
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var row = new Holder<FiscalYear?> { Value = new(2025) };
        var edited = new EditContext(row);
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            PlanInput<FiscalYear>? box = null;
            RenderFragment<EditContext> content = _ => builder =>
            {
                builder.OpenComponent<PlanInput<FiscalYear>>(0);
                builder.AddAttribute(1, "Value", row.Value);
                builder.AddAttribute(2, "ValueChanged", EventCallback.Factory.Create<FiscalYear?>(row, given => row.Value = given));
                builder.AddAttribute(3, "ValueExpression", (Expression<Func<FiscalYear?>>)(() => row.Value));
                builder.AddComponentReferenceCapture(4, made => box = (PlanInput<FiscalYear>)made);
                builder.CloseComponent();
            };
            var form = await renderer.RenderComponentAsync<EditForm>(ParameterView.FromDictionary(new Dictionary<string, object?> { ["EditContext"] = edited, ["ChildContent"] = content }));
            Assert.Contains("value=\"FY2025\"", form.ToHtmlString(), StringComparison.Ordinal);
            typeof(InputBase<FiscalYear?>).GetProperty("CurrentValueAsString", BindingFlags.Instance | BindingFlags.NonPublic)!.SetValue(box, typed);
        });

        Assert.Equal(value, row.Value?.ToString());
        Assert.Equal(message, edited.GetValidationMessages().SingleOrDefault());
    }

    /// <summary>What the documents of OpenAPI say by <c>AddPlanTypes</c> of a year is not true of anything else.</summary>
    [Theory]
    [InlineData("\"FY2025\"", true)]
    [InlineData("\"2025\"", false)]
    [InlineData("2025", false)]
    [InlineData("{}", false)]
    public void OpenApi_says_what_a_year_is(string json, bool isSaid)
    {
        var text = (string)Apart.Call("OpenApiSite", "PlanTypesAdded", [typeof(Row<FiscalYear>)]);
        using var document = System.Text.Json.JsonDocument.Parse(text);
        using var value = System.Text.Json.JsonDocument.Parse(json);
        var schema = document.RootElement.GetProperty("components").GetProperty("schemas").GetProperty("RowOfFiscalYear").GetProperty("properties").GetProperty("value");
        Assert.Equal(isSaid, Said.Fits(document.RootElement, schema, value.RootElement));
    }

    [Theory]
    [InlineData("FY2025", "FY2025", null)]
    [InlineData("2025", null, "'2025' is no fiscal year such as FY2025.")]
    [InlineData("", null, "'' is no fiscal year such as FY2025.")]
    public void An_option_takes_a_year_or_says_that_it_is_none(string given, string? year, string? message)
    {
        var option = YearOption.Create();
        var root = new RootCommand();
        root.Options.Add(option);

        var parsed = root.Parse(["--year", given]);

        Assert.Equal(message, parsed.Errors.SingleOrDefault()?.Message);
        Assert.Equal(year, message is null ? parsed.GetValue(option).ToString() : null);
        Assert.Null(root.Parse([]).GetValue(option));
    }

    [Fact]
    public void A_year_is_its_text_in_a_log()
    {
        var sink = new LastEvent();
        using var logger = new LoggerConfiguration().WithYears().WriteTo.Sink(sink).CreateLogger();

        logger.Information("{@Year}", new FiscalYear(2025));

        Assert.Equal("\"FY2025\"", sink.Event!.Properties["Year"].ToString());
    }
}

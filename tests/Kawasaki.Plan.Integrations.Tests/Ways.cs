using System.CommandLine;
using System.ComponentModel;
using System.Globalization;
using System.Net.Http.Json;
using System.Runtime.Serialization;
using System.Text.Json;
using System.Xml;
using System.Xml.Serialization;
using Dapper;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Newtonsoft.Json;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace Kawasaki.Plan.Integrations.Tests;

/// <summary>A value on its way through each framework and back.</summary>
internal static partial class Ways<T>
    where T : struct
{
    private static TypeConverter Converter => TypeDescriptor.GetConverter(typeof(T));

    internal static IReadOnlyList<(string Name, Func<T, T> RoundTrip)> All { get; } =
    [
        ("System.Text.Json, member", value => JsonSerializer.Deserialize<Row<T>>(JsonSerializer.Serialize(new Row<T> { Value = value }))!.Value),
        ("System.Text.Json, dictionary key", value => JsonSerializer.Deserialize<Dictionary<T, int>>(JsonSerializer.Serialize(new Dictionary<T, int> { [value] = 1 }))!.Keys.Single()),
        ("Newtonsoft.Json, member", value => JsonConvert.DeserializeObject<Row<T>>(JsonConvert.SerializeObject(new Row<T> { Value = value }))!.Value),
        ("Newtonsoft.Json, dictionary key", value => JsonConvert.DeserializeObject<Dictionary<T, int>>(JsonConvert.SerializeObject(new Dictionary<T, int> { [value] = 1 }))!.Keys.Single()),
        ("XmlSerializer, element", value => ByXml(new Row<T> { Value = value }).Value),
        ("XmlSerializer, attribute", value => ByXml(new AttributeRow<T> { Value = value }).Value),
        ("DataContractSerializer", ByDataContract),
        ("TypeConverter", value => (T)Converter.ConvertFromInvariantString(Converter.ConvertToInvariantString(value)!)!),
        ("configuration, value", value => Configured("Value", TextOf(value)).Get<Row<T>>()!.Value),
        ("configuration, dictionary key", value => Configured($"Values:{TextOf(value)}", "1").Get<KeyedRow<T>>()!.Values.Keys.SingleOrDefault()),
        ("configuration, key of text, parsed", value => Parse(Configured($"Values:{TextOf(value)}", "1").GetSection("Values").Get<Dictionary<string, int>>()!.Keys.Single())),
        ("configuration by its generator, value", value => (T)GeneratedBinding.Get(Configured("Value", TextOf(value)), typeof(T))),
        ("configuration by its generator, text, parsed", value => Parse(GeneratedBinding.TextIn(Configured("Value", TextOf(value))))),
        ("minimal API, query", value => BySite("/query", $"/query?value={Uri.EscapeDataString(TextOf(value))}")),
        ("minimal API, route", value => BySite("/route/{value}", $"/route/{Uri.EscapeDataString(TextOf(value))}")),
        ("minimal API, form", value => BySite("/form", "/form", new FormUrlEncodedContent([new("value", TextOf(value))]))),
        ("minimal API, body", value => BySite("/body", "/body", JsonContent.Create(new Row<T> { Value = value }))),
        ("MVC, query", value => BySite("/mvc", $"/mvc?value={Uri.EscapeDataString(TextOf(value))}")),
        ("MVC, body", value => BySite("/mvc", "/mvc", JsonContent.Create(new Row<T> { Value = value }))),
        ("Swashbuckle, nothing said", value => BySwashbuckle(value, static _ => { })),
        ("Swashbuckle, `AddPlanTypes` below", value => BySwashbuckle(value, static options => options.AddPlanTypes())),
        ("ASP.NET Core's OpenAPI, nothing said", value => ByOpenApi(value, "NothingSaid")),
        ("ASP.NET Core's OpenAPI, `AddPlanTypes` below", value => ByOpenApi(value, "PlanTypesAdded")),
        ("Blazor, `@bind`", ByBlazor),
        ("Blazor, `InputSelect`", value => Typed<T>(value, typeof(InputSelect<T>))),
        ("Blazor, `PlanInput` below", value => Typed<T?>(value, typeof(PlanInput<>).MakeGenericType(typeof(T)))!.Value),
        ("System.CommandLine, option", value => ByCommandLine(value, new Option<T>("--value"))),
        ("System.CommandLine, `CustomParser` below", value => ByCommandLine(value, new Option<T>("--value") { CustomParser = result => Parse(result.Tokens.Single().Value) })),
        ("EF Core on SQLite, nothing said", value => BySqlite(value, isConverted: false)),
        ("EF Core on SQLite, `HasConversion` to text", value => BySqlite(value, isConverted: true)),
        ("EF Core on PostgreSQL, nothing said", value => ByPostgres(value, isConverted: false)),
        ("EF Core on PostgreSQL, `HasConversion` to text", value => ByPostgres(value, isConverted: true)),
        ("Dapper, parameter", value => ByDapper<Row<T>>(value, isParameter: true)),
        ("Dapper, column of text", value => ByDapper<Row<T>>(value, isParameter: false)),
        ("Dapper, handler below", ByHandler),
        ("CsvHelper 33, nothing said", value => OldCsv(value, isConverted: false)),
        ("CsvHelper 33, converter below", value => OldCsv(value, isConverted: true)),
        ("CsvHelper 34, `Parse<T>`", value => ByCsv(value, isParserGiven: false)),
        ("CsvHelper 34, parser given", value => ByCsv(value, isParserGiven: true)),
        ("FluentValidation, `{PropertyValue}`", ByValidator),
        ("logging, `{Value}` as JSON", ByConsoleLog),
        ("Serilog, `{Value}` as JSON", value => BySerilog("{Value}", value, isTextSaid: false)),
        ("Serilog, `{@Value}` as JSON", value => BySerilog("{@Value}", value, isTextSaid: false)),
        ("Serilog, `{@Value}` with `Destructure` below", value => BySerilog("{@Value}", value, isTextSaid: true)),
    ];

    internal static T Parse(string text) => (T)Converter.ConvertFromInvariantString(text)!;

    internal static string TextOf(T value) => Converter.ConvertToInvariantString(value)!;

    private static TRow ByXml<TRow>(TRow row)
    {
        var serializer = new XmlSerializer(typeof(TRow));
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        serializer.Serialize(text, row);
        using var reader = XmlReader.Create(new StringReader(text.ToString()));
        return (TRow)serializer.Deserialize(reader)!;
    }

    private static T ByDataContract(T value)
    {
        var serializer = new DataContractSerializer(typeof(Row<T>));
        using var stream = new MemoryStream();
        serializer.WriteObject(stream, new Row<T> { Value = value });
        stream.Position = 0;
        return ((Row<T>)serializer.ReadObject(stream)!).Value;
    }

    private static IConfigurationRoot Configured(string key, string value) =>
        new ConfigurationBuilder().AddInMemoryCollection([new(key, value)]).Build();

    private static T ByCommandLine(T value, Option<T> option)
    {
        var root = new RootCommand();
        root.Options.Add(option);
        var parsed = root.Parse(["--value", TextOf(value)]);
        return parsed.Errors.Count == 0 ? parsed.GetValue(option) : throw new InvalidOperationException(parsed.Errors[0].Message);
    }

    private static T BySqlite(T value, bool isConverted)
    {
        using var connection = Open();
        return ByContext(value, options => options.UseSqlite(connection), isConverted);
    }

    private static T ByPostgres(T value, bool isConverted)
    {
        var connection = Database.OfPostgres();
        return ByContext(value, options => options.UseNpgsql(connection), isConverted);
    }

    private static T ByContext(T value, Action<DbContextOptionsBuilder> use, bool isConverted)
    {
        T Run<TContext>(Func<TContext> create)
            where TContext : Context
        {
            using (var context = create())
            {
                context.Database.EnsureCreated();
                context.Add(new Row<T> { Value = value });
                context.SaveChanges();
            }

            using var later = create();
            return later.Set<Row<T>>().Single().Value;
        }

        return isConverted ? Run(() => new ConvertedContext(use)) : Run(() => new Context(use));
    }

    private static T ByDapper<TRow>(T value, bool isParameter)
        where TRow : Row<T>
    {
        using var connection = Open();
        connection.Execute("create table row (Id integer, Value text)");
        connection.Execute("insert into row values (1, @Value)", isParameter ? (object)new { Value = value } : new { Value = TextOf(value) });
        return connection.QuerySingle<TRow>("select Id, Value from row").Value;
    }

    private static T ByHandler(T value)
    {
        SqlMapper.AddTypeHandler(new TextHandler<T>());
        return ByDapper<HandledRow<T>>(value, isParameter: true);
    }

    private static SqliteConnection Open()
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        return connection;
    }

    private class Context(Action<DbContextOptionsBuilder> use) : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => use(optionsBuilder);

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Row<T>>().Property(row => row.Value);
    }

    private sealed class ConvertedContext(Action<DbContextOptionsBuilder> use) : Context(use)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) =>
            modelBuilder.Entity<Row<T>>().Property(row => row.Value).HasConversion(value => TextOf(value), text => Parse(text));
    }
}

using System.Globalization;
using System.Reflection;
using System.Text.Json;
using CsvHelper;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Json;

namespace Kawasaki.Plan.Integrations.Tests;

/// <summary>The ways through files, messages and logs.</summary>
internal static partial class Ways<T>
{
    private static T OldCsv(T value, bool isConverted) =>
        (T)Apart.Call("OldCsv", isConverted ? "Converted" : "NothingSaid", [typeof(Row<T>), typeof(T)], new Row<T> { Value = value });

    private static T ByCsv(T value, bool isParserGiven)
    {
        using var bytes = new MemoryStream();
        using (var writer = CsvWriter.Create(bytes, new CsvWriterOptions(), leaveOpen: true))
        {
            writer.WriteField((object)value);
            writer.EndRecord();
        }

        using var reader = CsvReader.Create(bytes.ToArray(), new CsvReaderOptions { HasHeader = false });
        Assert.True(reader.Read());
        if (isParserGiven)
        {
            return reader.Parse(0, (text, _) => Parse(text));
        }

        var parse = typeof(CsvReader).GetMethods().Single(method => method.Name == "Parse" && method.GetGenericArguments().Length == 1
            && method.GetParameters() is [{ ParameterType: var type }] && type == typeof(int));
        return (T)parse.MakeGenericMethod(typeof(T)).Invoke(reader, [0])!;
    }

    private static T ByValidator(T value)
    {
        var validator = new InlineValidator<Row<T>>();
        validator.RuleFor(row => row.Value).Must(_ => false).WithMessage("{PropertyValue}");
        return Parse(validator.Validate(new Row<T> { Value = value }).Errors.Single().ErrorMessage);
    }

    private static T ByConsoleLog(T value)
    {
        using var services = new ServiceCollection().AddLogging(logging => logging.AddJsonConsole()).BuildServiceProvider();
        var formatter = services.GetServices<ConsoleFormatter>().Single(found => found.Name == ConsoleFormatterNames.Json);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        KeyValuePair<string, object?>[] state = [new("Value", value), new("{OriginalFormat}", "{Value}")];
        formatter.Write(new LogEntry<IReadOnlyList<KeyValuePair<string, object?>>>(LogLevel.Information, "", default, state, null, (_, _) => ""), null, text);
        return Logged(JsonDocument.Parse(text.ToString()).RootElement.GetProperty("State").GetProperty("Value"));
    }

    private static T BySerilog(string template, T value, bool isTextSaid)
    {
        var sink = new LastEvent();
        var configuration = new LoggerConfiguration().WriteTo.Sink(sink);
        using var logger = (isTextSaid ? configuration.Destructure.ByTransforming<T>(TextOf) : configuration).CreateLogger();
        logger.Information(template, value);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        new JsonFormatter().Format(sink.Event!, text);
        return Logged(JsonDocument.Parse(text.ToString()).RootElement.GetProperty("Properties").GetProperty("Value"));
    }

    /// <summary>Returns what a log says: a text is read as one, anything else as JSON.</summary>
    private static T Logged(JsonElement logged) => logged.ValueKind == JsonValueKind.String ? Parse(logged.GetString()!) : logged.Deserialize<T>();
}

/// <summary>A sink that keeps the last event.</summary>
internal sealed class LastEvent : ILogEventSink
{
    internal LogEvent? Event { get; private set; }

    public void Emit(LogEvent logEvent) => Event = logEvent;
}

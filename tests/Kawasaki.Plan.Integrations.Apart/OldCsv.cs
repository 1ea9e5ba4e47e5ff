using System.Globalization;
using CsvHelper;

namespace Kawasaki.Plan.Integrations.Apart;

/// <summary>A row with a value, written and read.</summary>
public static class OldCsv
{
    /// <summary>Returns the value of a row that was written and read with what CsvHelper does by itself.</summary>
    public static T NothingSaid<TRow, T>(TRow row)
        where T : struct => ValueOf<TRow, T>(row, _ => { });

    /// <summary>Returns the value of a row that was written and read by the converter.</summary>
    public static T Converted<TRow, T>(TRow row)
        where T : struct => ValueOf<TRow, T>(row, context => context.TypeConverterCache.AddConverter<T>(new TextConverter<T>()));

    private static T ValueOf<TRow, T>(TRow row, Action<CsvContext> register)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = new CsvWriter(text, CultureInfo.InvariantCulture))
        {
            register(writer.Context);
            writer.WriteRecords([row]);
        }

        using var reader = new CsvReader(new StringReader(text.ToString()), CultureInfo.InvariantCulture);
        register(reader.Context);
        return (T)typeof(TRow).GetProperty("Value")!.GetValue(reader.GetRecords<TRow>().Single())!;
    }
}

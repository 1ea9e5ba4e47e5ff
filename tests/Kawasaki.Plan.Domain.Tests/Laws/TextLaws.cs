using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using System.Xml.Serialization;
using Kawasaki.Plan.Domain.Tests.Architecture;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Laws;

/// <summary>What every type with a text form must obey, and more where the text is canonical. Values are compared by their own equality: a range is also a sequence.</summary>
internal static class TextLaws
{
    internal static void RoundTripsAsText<T>(T value, TextForm<T> form)
        where T : struct, IXmlSerializable
    {
        var text = value.ToString()!;
        Assert.StrictEqual(value, form.Parse(text));
        Assert.StrictEqual(value, form.ParseSpan(text));
        Assert.True(form.TryParse(text, out var read) && read.Equals(value));

        var exact = new char[text.Length];
        Assert.True(form.TryFormat(value, exact, out var written));
        Assert.Equal(text, new string(exact, 0, written));
        Assert.True(text.Length == 0 || !form.TryFormat(value, exact.AsSpan(1), out written));
        Assert.Equal(0, written);

        var formattable = (IFormattable)value;
        Assert.All(new[] { null, "", "G" }, format => Assert.Equal(text, StrangeCulture.Call(() => formattable.ToString(format, CultureInfo.CurrentCulture))));
        Assert.All(new[] { "D", "g", "yyyy", "\0" }, format =>
            Assert.Contains($"'{format}'", Assert.Throws<FormatException>(() => formattable.ToString(format, null)).Message, StringComparison.Ordinal));

        RoundTripsAsXml(value);
        var converter = TypeDescriptor.GetConverter(typeof(T));
        Assert.Equal(text, converter.ConvertToString(value));
        Assert.StrictEqual(value, converter.ConvertFromString(text));
    }

    /// <summary>XML holds the text as the content of an element, by either serializer of the platform and by every culture.</summary>
    internal static void RoundTripsAsXml<T>(T value)
        where T : struct, IXmlSerializable
    {
        Assert.Null(value.GetSchema());
        var held = new Holder<T> { Value = value, Perhaps = value };
        var xml = StrangeCulture.Call(() => Xml.Write(held));
        Assert.Equal(value.ToString(), XDocument.Parse(xml).Root!.Element("Value")!.Value);
        AssertSame(held, StrangeCulture.Call(() => Xml.Read<Holder<T>>(xml)));
        AssertSame(held, Xml.ReadByContract<Holder<T>>(Xml.WriteByContract(held)));
        Assert.Null(Xml.Read<Holder<T>>(Xml.Write(new Holder<T> { Value = value })).Perhaps);
    }

    internal static void RoundTrips<T>(T value, Spelling<T> spelling)
        where T : struct, IXmlSerializable
    {
        RoundTripsAsText(value, spelling);
        var text = value.ToString()!;
        var utf8 = Encoding.UTF8.GetBytes(text);
        Assert.StrictEqual(value, spelling.ParseUtf8(utf8));
        Assert.True(spelling.TryParseUtf8(utf8, out var read) && read.Equals(value));

        var bytes = new byte[utf8.Length];
        Assert.True(spelling.TryFormatUtf8(value, bytes, out var written));
        Assert.Equal(utf8, bytes.AsSpan(0, written).ToArray());
        Assert.False(spelling.TryFormatUtf8(value, bytes.AsSpan(1), out written));
        Assert.Equal(0, written);

        Assert.Equal($"\"{text}\"", JsonSerializer.Serialize(value));
        Assert.StrictEqual(value, JsonSerializer.Deserialize<T>($"\"{text}\""));
        var dictionary = JsonSerializer.Serialize(new Dictionary<T, int> { [value] = 1 });
        Assert.Equal($"{{\"{text}\":1}}", dictionary);
        Assert.StrictEqual(value, JsonSerializer.Deserialize<Dictionary<T, int>>(dictionary)!.Keys.Single());
    }

    /// <summary>Whatever is accepted is written back unchanged: one value has one spelling. All that reads agrees on what is accepted.</summary>
    internal static void AcceptsOnlyItsOwnText<T>(string text, TextForm<T> form)
        where T : struct
    {
        if (form.TryParse(text, out var value))
        {
            Assert.Equal(text, value.ToString());
            return;
        }

        Assert.StrictEqual(default, value);
        Refuses(() => form.Parse(text));
        Refuses(() => form.ParseSpan(text));
        if (text.IndexOf('\0', StringComparison.Ordinal) < 0) // No XML holds it.
        {
            var xml = new XElement("Holder", new XElement("Value", text)).ToString(SaveOptions.DisableFormatting);
            Refuses(() => Xml.Read<Holder<T>>(xml));
        }
    }

    /// <summary>The same of what reads UTF-8 and JSON.</summary>
    internal static void AcceptsOnlyItsOwnSpelling<T>(string text, Spelling<T> spelling)
        where T : struct
    {
        AcceptsOnlyItsOwnText(text, spelling);
        var utf8 = Encoding.UTF8.GetBytes(text);
        var isRead = spelling.TryParse(text, out var value);
        Assert.Equal(isRead, spelling.TryParseUtf8(utf8, out var fromUtf8));
        Assert.StrictEqual(value, fromUtf8);
        if (isRead)
        {
            return;
        }

        Refuses(() => spelling.ParseUtf8(utf8));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(text)));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<T, int>>(JsonSerializer.Serialize(new Dictionary<string, int> { [text] = 1 })));
    }

    private static void AssertSame<T>(Holder<T> expected, Holder<T> actual)
        where T : struct
    {
        Assert.StrictEqual(expected.Value, actual.Value);
        Assert.StrictEqual(expected.Perhaps, actual.Perhaps);
    }

    private static void Refuses<T>(Func<T> read)
    {
        var exception = Record.Exception(() => read());
        Assert.True(exception is FormatException or OverflowException, $"Expected a FormatException or an OverflowException, but found {exception}.");
    }
}

using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Serialization;
using Kawasaki.Plan.Domain.Tests.Architecture;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Laws;

/// <summary>What every type with a text form must obey. Values are compared by their own equality.</summary>
internal static class TextLaws<T>
    where T : struct
{
    private static readonly TextForm<T> Form = new();

    internal static void RoundTrips(T value)
    {
        var text = value.ToString()!;
        Assert.StrictEqual(value, Form.Parse(text));
        Assert.StrictEqual(value, Form.ParseSpan(text));
        Assert.True(Form.TryParse(text, out var read) && read.Equals(value));
        Assert.True(Form.TryParseSpan(text, out read) && read.Equals(value));
        Assert.Equal(text, StrangeCulture.Call(value.ToString));

        var exact = new char[text.Length];
        Assert.True(Form.TryFormat(ref value, exact, out var written));
        Assert.Equal(text, new string(exact, 0, written));
        Assert.True(text.Length == 0 || !Form.TryFormat(ref value, exact.AsSpan(1), out written));
        Assert.Equal(0, written);
    }

    /// <summary>There is one spelling, which no format string and G ask for.</summary>
    internal static void TakesNoOtherFormat(T value)
    {
        var formattable = (IFormattable)value;
        Assert.All<string>(["", "G"], format => Assert.Equal(value.ToString(), StrangeCulture.Call(() => formattable.ToString(format, CultureInfo.CurrentCulture))));
        Assert.Equal(value.ToString(), formattable.ToString(null, null));
        Assert.All<string>(["D", "g", "yyyy", "\0"], format =>
            Assert.Contains($"'{format}'", Assert.Throws<FormatException>(() => formattable.ToString(format, null)).Message, StringComparison.Ordinal));
    }

    internal static void RoundTripsByTypeConverter(T value)
    {
        var converter = TypeDescriptor.GetConverter(typeof(T));
        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.Equal(value.ToString(), StrangeCulture.Call(() => converter.ConvertToString(value)));
        Assert.StrictEqual(value, StrangeCulture.Call(() => converter.ConvertFromString(value.ToString()!)));
    }

    /// <summary>XML holds the text as the content of an element, by either serializer of the platform and under every culture.</summary>
    internal static void RoundTripsByXml(T value)
    {
        Assert.Null(((IXmlSerializable)value).GetSchema());
        var held = new Holder<T> { Value = value, Perhaps = value };
        var xml = StrangeCulture.Call(() => Xml.Write(held));
        Assert.Equal(value.ToString(), XDocument.Parse(xml).Root!.Element("Value")!.Value);
        Assert.StrictEqual<(T, T?)>((value, value), StrangeCulture.Call(() => Xml.Read<Holder<T>>(xml)).Pair);
        Assert.StrictEqual<(T, T?)>((value, value), Xml.ReadByContract<Holder<T>>(Xml.WriteByContract(held)).Pair);
        Assert.Null(Xml.Read<Holder<T>>(Xml.Write(new Holder<T> { Value = value })).Perhaps);
    }

    internal static void RoundTripsByJson(T value) => Assert.StrictEqual(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)));

    /// <summary>Whatever is accepted is written back unchanged: one value has one spelling, but for <see cref="OtherSpellings"/>. All that reads agrees
    /// on what is accepted.</summary>
    internal static void AcceptsOnlyItsOwn(string text)
    {
        var isRead = Form.TryParse(text, out var value);
        Assert.Equal(isRead, Form.TryParseSpan(text, out var fromSpan));
        Assert.StrictEqual(value, fromSpan);
        if (isRead)
        {
            Assert.Contains(text, OtherSpellings.Of(value));
            return;
        }

        Assert.StrictEqual(default, value);
        Refuses(() => Form.Parse(text));
        Refuses(() => Form.ParseSpan(text));
        Refuses(() => TypeDescriptor.GetConverter(typeof(T)).ConvertFromString(text));
        if (text.All(XmlConvert.IsXmlChar))
        {
            var xml = new XElement("Holder", new XElement("Value", text)).ToString(SaveOptions.DisableFormatting);
            Refuses(() => Xml.Read<Holder<T>>(xml));
        }
    }

    internal static void RefusesNull()
    {
        Assert.Equal("s", Assert.Throws<ArgumentNullException>(() => Form.Parse(null!)).ParamName);
        Assert.False(Form.TryParse(null, out var value));
        Assert.StrictEqual(default, value);
    }

    internal static void Refuses<TResult>(Func<TResult> read)
    {
        var exception = Record.Exception(() => read());
        Assert.True(exception is FormatException or OverflowException, $"Expected a FormatException or an OverflowException, but found {exception}.");
        Assert.InRange(exception.Message.Length, 1, 250);
    }
}

/// <summary>What a type whose text is canonical must obey beyond that: UTF-8, and JSON as a string and as the key of a dictionary.</summary>
internal static class SpellingLaws<T>
    where T : struct
{
    private static readonly Spelling<T> Spelling = new();

    internal static void RoundTrips(T value)
    {
        var text = value.ToString()!;
        var utf8 = Encoding.UTF8.GetBytes(text);
        Assert.StrictEqual(value, Spelling.ParseUtf8(utf8));
        Assert.True(Spelling.TryParseUtf8(utf8, out var read) && read.Equals(value));

        var bytes = new byte[utf8.Length];
        Assert.True(Spelling.TryFormatUtf8(ref value, bytes, out var written));
        Assert.Equal(utf8, bytes.AsSpan(0, written).ToArray());
        Assert.False(Spelling.TryFormatUtf8(ref value, bytes.AsSpan(1), out written));
        Assert.Equal(0, written);

        Assert.Equal($"\"{text}\"", JsonSerializer.Serialize(value));
        var dictionary = JsonSerializer.Serialize(new Dictionary<T, int> { [value] = 1 });
        Assert.Equal($"{{\"{text}\":1}}", dictionary);
        Assert.StrictEqual(value, JsonSerializer.Deserialize<Dictionary<T, int>>(dictionary)!.Keys.Single());
    }

    internal static void AcceptsOnlyItsOwn(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var isRead = Spelling.TryParse(text, out var value);
        Assert.Equal(isRead, Spelling.TryParseUtf8(utf8, out var fromUtf8));
        Assert.StrictEqual(value, fromUtf8);
        if (!isRead)
        {
            TextLaws<T>.Refuses(() => Spelling.ParseUtf8(utf8));
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(text)));
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<T, int>>(JsonSerializer.Serialize(new Dictionary<string, int> { [text] = 1 })));
        }
    }
}

using System.Runtime.Serialization;
using System.Xml;
using System.Xml.Serialization;

namespace Kawasaki.Plan.Domain.Tests.Laws;

/// <summary>A consumer's class with members of a type.</summary>
[XmlRoot("Holder")]
[DataContract(Name = "Holder", Namespace = "")]
public sealed class Holder<T>
    where T : struct
{
    [DataMember]
    public T Value { get; set; }

    [DataMember]
    public T? Perhaps { get; set; }

    internal (T Value, T? Perhaps) Pair => (Value, Perhaps);
}

/// <summary>The two serializers of the platform that speak XML.</summary>
internal static class Xml
{
    internal static string Write<T>(T value)
    {
        using var writer = new StringWriter();
        new XmlSerializer(typeof(T)).Serialize(writer, value);
        return writer.ToString();
    }

    /// <summary>Reads XML; what is wrong is thrown as the value throws it.</summary>
    internal static T Read<T>(string xml)
    {
        using var text = new StringReader(xml);
        using var reader = XmlReader.Create(text);
        try
        {
            return (T)new XmlSerializer(typeof(T)).Deserialize(reader)!;
        }
        catch (InvalidOperationException exception) when (exception.InnerException is { } cause)
        {
            throw cause;
        }
    }

    internal static string WriteByContract<T>(T value)
    {
        using var text = new StringWriter();
        using (var writer = XmlWriter.Create(text))
        {
            new DataContractSerializer(typeof(T)).WriteObject(writer, value);
        }

        return text.ToString();
    }

    internal static T ReadByContract<T>(string xml)
    {
        using var text = new StringReader(xml);
        using var reader = XmlReader.Create(text);
        return (T)new DataContractSerializer(typeof(T)).ReadObject(reader)!;
    }
}

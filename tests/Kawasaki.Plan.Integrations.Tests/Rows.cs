using System.Xml.Serialization;

namespace Kawasaki.Plan.Integrations.Tests;

/// <summary>What a consumer writes: a class with a value.</summary>
public class Row<T>
    where T : struct
{
    public int Id { get; set; }

    public T Value { get; set; }
}

/// <summary>A class with a member of any type.</summary>
internal sealed class Holder<T>
{
    public T? Value { get; set; }
}

/// <summary>A class with the text of a value.</summary>
public sealed class TextRow
{
    public string Value { get; set; } = "";
}

/// <summary>A class of the same shape for what is registered.</summary>
public sealed class HandledRow<T> : Row<T>
    where T : struct;

/// <summary>A class whose value is an attribute.</summary>
public sealed class AttributeRow<T>
    where T : struct
{
    [XmlAttribute]
    public T Value { get; set; }
}

/// <summary>A class whose keys are values.</summary>
public sealed class KeyedRow<T>
    where T : struct
{
    public Dictionary<T, int> Values { get; } = [];
}

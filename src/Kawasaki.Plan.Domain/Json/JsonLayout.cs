namespace Kawasaki.Plan.Domain.Json;

/// <summary>How JSON is laid out.</summary>
public enum JsonLayout
{
    /// <summary>On one line, without spaces.</summary>
    Compact,

    /// <summary>A member or element a line, with indentation by two spaces; lines end at LF.</summary>
    Indented,
}

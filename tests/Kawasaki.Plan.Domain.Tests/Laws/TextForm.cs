using System.Reflection;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Laws;

/// <summary>The members by which a type reads and writes its text, on every platform. A type without one of them is no type with a text form.</summary>
internal class TextForm<T>
    where T : struct
{
    internal delegate T SpanParser(ReadOnlySpan<char> text);

    internal delegate bool TryParser(string? text, out T value);

    internal delegate bool SpanTryParser(ReadOnlySpan<char> text, out T value);

    internal delegate bool SpanFormatter(ref T value, Span<char> destination, out int written);

    internal Func<string, T> Parse { get; } = Member<Func<string, T>>("Parse");

    internal SpanParser ParseSpan { get; } = Member<SpanParser>("Parse");

    internal TryParser TryParse { get; } = Member<TryParser>("TryParse");

    internal SpanTryParser TryParseSpan { get; } = Member<SpanTryParser>("TryParse");

    internal SpanFormatter TryFormat { get; } = Member<SpanFormatter>("TryFormat");

    /// <summary>Finds the public member that a delegate calls: a method of the value takes it by reference first.</summary>
    protected static TDelegate Member<TDelegate>(string name)
        where TDelegate : Delegate
    {
        var parameters = typeof(TDelegate).GetMethod("Invoke")!.GetParameters().Select(parameter => parameter.ParameterType).ToArray();
        var isOfValue = parameters[0] == typeof(T).MakeByRefType();
        var method = typeof(T).GetMethod(name, BindingFlags.Public | (isOfValue ? BindingFlags.Instance : BindingFlags.Static), isOfValue ? parameters[1..] : parameters);
        Assert.True(method is not null, $"{typeof(T).Name} has no {name}({string.Join(", ", parameters.Select(parameter => parameter.Name))}).");
        return method.CreateDelegate<TDelegate>();
    }
}

/// <summary>The same of a type whose text is canonical: its own on the wire, and ASCII.</summary>
internal sealed class Spelling<T> : TextForm<T>
    where T : struct
{
    internal delegate T Utf8Parser(ReadOnlySpan<byte> text);

    internal delegate bool Utf8TryParser(ReadOnlySpan<byte> text, out T value);

    internal delegate bool Utf8Formatter(ref T value, Span<byte> destination, out int written);

    internal Utf8Parser ParseUtf8 { get; } = Member<Utf8Parser>("Parse");

    internal Utf8TryParser TryParseUtf8 { get; } = Member<Utf8TryParser>("TryParse");

    internal Utf8Formatter TryFormatUtf8 { get; } = Member<Utf8Formatter>("TryFormat");
}

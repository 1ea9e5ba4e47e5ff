using System.Globalization;
using System.Numerics;
using System.Reflection;
using System.Text;
using FsCheck.Fluent;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Laws;

/// <summary>The interfaces that only newer platforms have. Any provider will do: there is one spelling.</summary>
public class PlatformLawTests
{
    private static readonly CultureInfo Provider = CultureInfo.InvariantCulture;

    [Theory]
    [MemberData(nameof(ValueTypeTests.WithText), MemberType = typeof(ValueTypeTests))]
    public void Text_is_parsed_and_formatted_by_the_interfaces(Type type) => Call(nameof(CheckText), type);

    [Theory]
    [MemberData(nameof(ValueTypeTests.Canonical), MemberType = typeof(ValueTypeTests))]
    public void Canonical_text_is_so_in_UTF8(Type type) => Call(nameof(CheckUtf8), type);

    [Theory]
    [MemberData(nameof(ValueTypeTests.Canonical), MemberType = typeof(ValueTypeTests))]
    public void What_is_ordered_has_the_operators_as_an_interface(Type type) =>
        Assert.Equal(ValueTypes.Ordered.Contains(type), type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IComparisonOperators<,,>)));

    private static void Call(string check, Type type) =>
        typeof(PlatformLawTests).GetMethod(check, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).CreateDelegate<Action>()();

    private static void CheckText<T>()
        where T : struct, ISpanParsable<T>, ISpanFormattable =>
        Assert.All(ValueTypes.ArbitraryOf<T>().Generator.Draw(50), value =>
        {
            var text = value.ToString(null, Provider);
            Assert.Equal(value, T.Parse(text, Provider));
            Assert.Equal(value, T.Parse(text.AsSpan(), Provider));
            Assert.True(T.TryParse(text, Provider, out var read) && read.Equals(value));
            Assert.True(T.TryParse(text.AsSpan(), Provider, out read) && read.Equals(value));
            Assert.Equal(text, $"{value}{value:G}"[text.Length..]);
            Assert.Equal(text, string.Create(Provider, $"{value}"));
            Assert.Throws<FormatException>(() => $"{value:yyyy}");
            Assert.Throws<FormatException>(() => value.TryFormat(new char[99], out _, "D", Provider));
        });

    private static void CheckUtf8<T>()
        where T : struct, IUtf8SpanParsable<T>, IUtf8SpanFormattable =>
        Assert.All(ValueTypes.ArbitraryOf<T>().Generator.Draw(50), value =>
        {
            var utf8 = Encoding.UTF8.GetBytes(value.ToString()!);
            var written = new byte[utf8.Length];
            Assert.Equal(value, T.Parse(utf8, Provider));
            Assert.True(T.TryParse(utf8, Provider, out var read) && read.Equals(value));
            Assert.True(value.TryFormat(written, out _, "G", Provider));
            Assert.Equal(utf8, written);
            Assert.Throws<FormatException>(() => value.TryFormat(written, out _, "D", Provider));
        });
}

using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Quantities;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Laws;

/// <summary>Every value type obeys every law that fits it.</summary>
public class ValueTypeTests
{
    public static TheoryData<Type> All => [.. ValueTypes.All];

    public static TheoryData<Type> WithText => [.. ValueTypes.WithText];

    public static TheoryData<Type> Canonical => [.. ValueTypes.Canonical];

    public static TheoryData<Type> Ordered => [.. ValueTypes.Ordered];

    [Fact]
    public void The_types_are_found()
    {
        Assert.Contains(typeof(Quantity), ValueTypes.WithText);
        Assert.Contains(typeof(FiscalYear), ValueTypes.Canonical);
        Assert.Contains(typeof(FiscalYear), ValueTypes.Ordered);
        Assert.Empty(ValueTypes.Canonical.Except(ValueTypes.WithText));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_default_is_a_value(Type type) => Call(nameof(CheckDefault), type);

    [Theory]
    [MemberData(nameof(WithText))]
    public void Equality_holds(Type type) => Call(nameof(CheckEquality), type);

    [Theory]
    [MemberData(nameof(Ordered))]
    public void Order_holds(Type type) => Call(nameof(CheckOrder), type);

    [Theory]
    [MemberData(nameof(WithText))]
    public void Text_round_trips(Type type) => Call(nameof(CheckText), type);

    [Theory]
    [MemberData(nameof(WithText))]
    public void Text_has_one_spelling(Type type) => Call(nameof(CheckNearText), type);

    [Theory]
    [MemberData(nameof(Canonical))]
    public void Canonical_text_is_that_of_UTF8_and_JSON(Type type) => Call(nameof(CheckSpelling), type);

    private static void Call(string check, Type type) =>
        typeof(ValueTypeTests).GetMethod(check, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).CreateDelegate<Action>()();

    private static void CheckDefault<T>()
        where T : struct
    {
        EqualityLaws.HoldsForEqual(default(T), default(T));
        Assert.NotNull(default(T).ToString());
        Assert.All(typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0), property => property.GetValue(default(T)));
        if (ValueTypes.WithText.Contains(typeof(T)))
        {
            CheckTextOf(default(T));
        }
    }

    private static void CheckEquality<T>()
        where T : struct
    {
        var form = new TextForm<T>();
        ForAll(ValueTypes.ArbitraryOf<T>(), value => EqualityLaws.HoldsForEqual(value, form.Parse(value.ToString()!)));
        var pairs = Gen.Two(ValueTypes.ArbitraryOf<T>().Generator).ToArbitrary();
        ForAll(pairs, pair => EqualityLaws.HoldsForAny(pair.Item1, pair.Item2));
    }

    private static void CheckOrder<T>()
        where T : struct =>
        ForAll(Gen.Three(ValueTypes.ArbitraryOf<T>().Generator).ToArbitrary(), values => OrderingLaws<T>.Hold(values.Item1, values.Item2, values.Item3));

    private static void CheckText<T>()
        where T : struct
    {
        ForAll(ValueTypes.ArbitraryOf<T>(), CheckTextOf);
        TextLaws<T>.RefusesNull();
    }

    private static void CheckTextOf<T>(T value)
        where T : struct
    {
        TextLaws<T>.RoundTrips(value);
        TextLaws<T>.TakesNoOtherFormat(value);
        TextLaws<T>.RoundTripsByTypeConverter(value);
        TextLaws<T>.RoundTripsByXml(value);
        TextLaws<T>.RoundTripsByJson(value);
    }

    private static void CheckNearText<T>()
        where T : struct
    {
        var form = new TextForm<T>();
        var texts = NearTextsOf<T>().ToArray();
        Assert.Equal([false, true], texts.Select(text => form.TryParse(text, out _)).Distinct().Order());
        Assert.All(texts, TextLaws<T>.AcceptsOnlyItsOwn);
    }

    private static void CheckSpelling<T>()
        where T : struct
    {
        ForAll(ValueTypes.ArbitraryOf<T>(), SpellingLaws<T>.RoundTrips);
        Assert.All(NearTextsOf<T>(), SpellingLaws<T>.AcceptsOnlyItsOwn);
    }

    /// <summary>Texts close to those of the type, and those close to any.</summary>
    private static IEnumerable<string> NearTextsOf<T>() =>
        ValueTypes.ArbitraryOf<T>().Generator.SelectMany(value => PlanArbitraries.Mutated(value!.ToString()!)).Draw(1000)
            .Concat(PlanArbitraries.NearTexts().Generator.Draw(500).Select(near => near.Text));

    private static void ForAll<T>(Arbitrary<T> arbitrary, Action<T> law) => Check.One(Config.QuickThrowOnFailure.WithQuietOnSuccess(true), Prop.ForAll(arbitrary, law));
}

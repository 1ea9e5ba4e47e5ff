using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Kawasaki.Plan.Domain.Tests.Generators;

/// <summary>Values of a generator outside of a property, from the seed of the properties where they have one.</summary>
internal static class Drawn
{
    private const int Size = 50;
    private const ulong Seed = 2022;
    private const ulong Gamma = 2025;

    private static readonly bool IsSeeded = typeof(Drawn).Assembly.GetCustomAttribute<PropertiesAttribute>() is not null;

    internal static T[] Draw<T>(this Gen<T> generator, int count) =>
        [.. IsSeeded ? Gen.Sample(generator, count, new Rnd(Seed, Gamma), Size) : Gen.Sample(generator, count)];
}

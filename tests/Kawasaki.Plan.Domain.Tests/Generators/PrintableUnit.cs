using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Tests.Generators;

/// <summary>A unit that a cell says so that it reads back.</summary>
public sealed record PrintableUnit(MeasurementUnit Unit);

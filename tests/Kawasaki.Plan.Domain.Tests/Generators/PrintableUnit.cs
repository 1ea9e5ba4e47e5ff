using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Tests.Generators;

/// <summary>A unit that a figure in a cell may have.</summary>
public sealed record PrintableUnit(MeasurementUnit Unit);

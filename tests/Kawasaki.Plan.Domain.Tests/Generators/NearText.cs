namespace Kawasaki.Plan.Domain.Tests.Generators;

/// <summary>A text close to a canonical one: a character replaced, dropped, doubled or put in.</summary>
public sealed record NearText(string Text);

/// <summary>A text close to one that plans print.</summary>
public sealed record NearNotation(string Text);

/// <summary>A text close to a cell of an indicator table.</summary>
public sealed record NearCell(string Text);

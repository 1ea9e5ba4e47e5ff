using Kawasaki.Plan.Documents.Mapping;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>A mark that refers to a note (^{※1}).</summary>
internal readonly record struct Reference(string Mark, Piece Place);

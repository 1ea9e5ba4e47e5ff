using Kawasaki.Plan.Documents.Mapping;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>A mark that refers to a note (^{※1}). One that is not sure is none where there is no such note.</summary>
internal readonly record struct Reference(string Mark, Piece Place, bool IsSure);

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>The sections of a policy and of a measure.</summary>
internal enum Section
{
    None,
    PolicyDirections,
    Perception,
    Tree,
    Progress,
    Issues,
    Directions,
    Objectives,
    Outcomes,
    Projects,
}

using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>Chooses the layout of a document for which the caller gives none.</summary>
internal static class LayoutChoice
{
    private const char Chapter = '第';

    /// <summary>Returns the published plan's layout where one of its codes of two or three numbers stands in a heading, else the general one; also where
    /// a heading of other words stands above, of which the code is a part: 基本目標1 or 第1章 above 施策1-1-1. Of chapters the last one counts.</summary>
    internal static PlanLayout Of(SourceText source)
    {
        var above = new HashSet<PlanCode>();
        PlanCode? chapter = null;
        for (var i = 0; i < source.LineCount; i++)
        {
            var line = source.Line(i).Trim();
            if (line.Length == 0 || LineForm.Of(line) is not { Text.Length: > 0 } form)
            {
                continue;
            }

            if (CodeHeading.TryRead(form.Text, PlanLayout.Kawasaki, null, out var heading))
            {
                if (heading.Code is { Level: > 1 } code)
                {
                    return above.Any(outer => outer.Contains(code)) || chapter?.Contains(code) == true ? PlanLayout.General : PlanLayout.Kawasaki;
                }
            }
            else if (!form.HasListMark && CodeHeading.TryRead(form.Text, PlanLayout.General, chapter, out var other) && other.Code is { } found)
            {
                if (form.Text[0] == Chapter)
                {
                    chapter = found;
                }
                else
                {
                    _ = above.Add(found);
                }
            }
        }

        return PlanLayout.General;
    }
}

using FsCheck;
using FsCheck.Fluent;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Documents.Tests.Generators;

/// <summary>Projects under heads whose columns the reader can tell apart.</summary>
internal static class PrintableProjects
{
    /// <summary>Returns projects, of which those in a row often have one head.</summary>
    /// <param name="saysPeriod">Whether a plan may be for a closed range, from which the period of the whole plan would follow.</param>
    internal static Gen<Project[]> Projects(bool saysPeriod) =>
        from heads in Gen.Choose(0, 2).SelectMany(count => Head(saysPeriod).ListOf(count))
        from projects in Gen.CollectToArray(heads.SelectMany(head => Enumerable.Repeat(head, 2)), Project)
        select projects;

    private static Gen<CalendarPeriod?[]> Head(bool saysPeriod)
    {
        CalendarPeriod closed = new FiscalYearRange(new FiscalYear(2022), new FiscalYear(2025));
        CalendarPeriod earlier = new FiscalYearRange(new FiscalYear(2018), new FiscalYear(2021));
        CalendarPeriod open = FiscalYearRange.StartingWith(new FiscalYear(2026));
        CalendarPeriod year = new FiscalYear(2021);
        CalendarPeriod?[][] always = [[year, new FiscalYear(2022), open], [year, year, year], [year, open, open], [year, null, open], [null, null, open], [year, null, null], [null, null, null]];
        CalendarPeriod?[][] ranges = [[year, closed, open], [earlier, closed, open], [year, closed, closed], [null, closed, open], [null, closed, null], [null, year, null], [CalendarPeriod.FromYear(2021), earlier, null]];
        return saysPeriod ? Gen.OneOf(Gen.Elements(ranges), Gen.Elements(ranges), Gen.Elements(always), Other(closed, open)) : Gen.Elements(always);
    }

    private static Gen<CalendarPeriod?[]> Other(CalendarPeriod closed, CalendarPeriod open) =>
        PrintableTexts.PeriodIn(2021).Select(period => new CalendarPeriod?[] { period, closed, open });

    /// <summary>Returns a project. A stage without a period in the head has no column where another has one; where none has, the last has none.</summary>
    private static Gen<Project> Project(CalendarPeriod?[] head) =>
        from title in PrintableTexts.ProjectTitle
        let hasNoPeriods = Array.TrueForAll(head, period => period is null)
        from stages in Gen.CollectToArray(Enumerable.Range(0, 3), i => Stage(head[i], hasColumn: head[i] is not null || (hasNoPeriods && i < 2)))
        from remarks in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 2))).SelectMany(count => PrintableTexts.Sentence.ListOf(count))
        select new Project(title.Name, title.Description, stages[0], stages[1], stages[2], remarks);

    private static Gen<ProjectStage> Stage(CalendarPeriod? period, bool hasColumn) =>
        from first in Gen.Choose(0, 2).SelectMany(count => PrintableTexts.Item.ListOf(count))
        from others in Gen.Choose(0, 2).SelectMany(count => Group.ListOf(count))
        select new ProjectStage(period, hasColumn ? (first.Count == 0 ? [] : new[] { new ActivityGroup(null, first) }).Concat(others) : []);

    private static Gen<ActivityGroup> Group =>
        from heading in PrintableTexts.Sentence
        from items in Gen.Choose(0, 2).SelectMany(count => PrintableTexts.Item.ListOf(count))
        select new ActivityGroup(heading, items);
}

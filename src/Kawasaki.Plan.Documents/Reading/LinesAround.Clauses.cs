using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Reading;

// The clauses, each of which is understood whole.
internal static partial class LinesAround
{
    /// <summary>Returns the year that a text says and no more: 令和4年度末時点.</summary>
    internal static CalendarPeriod? YearOf(ReadOnlySpan<char> text)
    {
        foreach (var found in YearNotation.Default.Find(text))
        {
            return found.Result.TryGetValue(out var period)
                && period.IsSingle
                && IsNothing(text.Slice(0, found.Start))
                && IsTail(text.Slice(found.Start + found.Length), isLast: true)
                ? period
                : null;
        }

        return null;
    }

    private static void AddYears(ReadOnlySpan<char> text, TableLayout layout, List<(ColumnRole Role, string Subject, CalendarPeriod Period)> years)
    {
        var from = 0;
        foreach (var found in YearNotation.Default.Find(text))
        {
            var before = text.Slice(from, found.Start - from);
            from = found.Start + found.Length;
            if (found.Result.TryGetValue(out var period)
                && period.IsSingle
                && RoleBefore(before, layout, out var subject) is var role
                && HeadWords.IsOfValues(role)
                && IsTail(text.Slice(from), isLast: false, mayBeSurvey: role is not ColumnRole.Target))
            {
                years.Add((role, subject, period));
            }
        }
    }

    /// <summary>Returns of which columns the words before a year speak: 現状値：, or 現状値は and an exclusion.</summary>
    private static ColumnRole RoleBefore(ReadOnlySpan<char> before, TableLayout layout, out string subject)
    {
        var words = CharacterClasses.TrimEnd(before).TrimEnd(Topics.AsSpan());
        var start = LastBreak(words) + 1;
        words = words.Slice(start);
        if (RoleOf(words, layout, out subject) is not ColumnRole.Unknown and var role)
        {
            return BeginsClause(before.Slice(0, start)) ? role : ColumnRole.Unknown;
        }

        for (var topic = before.LastIndexOfAny(TopicMarks.AsSpan()); topic > 0; topic = before.Slice(0, topic).LastIndexOfAny(TopicMarks.AsSpan()))
        {
            words = before.Slice(0, topic);
            start = LastBreak(words) + 1;
            words = words.Slice(start);
            if (RoleOf(words, layout, out subject) is not ColumnRole.Unknown and var excluded)
            {
                return BeginsClause(before.Slice(0, start)) && IsNothing(before.Slice(topic + 1)) ? excluded : ColumnRole.Unknown;
            }
        }

        return ColumnRole.Unknown;
    }

    /// <summary>Says whether a clause begins behind words: there are none, or they end with a sign that divides. A space behind 前計画 divides nothing.</summary>
    private static bool BeginsClause(ReadOnlySpan<char> before)
    {
        before = CharacterClasses.Trim(before);
        return before.IsEmpty || Openers.AsSpan().IndexOf(before[before.Length - 1]) >= 0;
    }

    private static ColumnRole RoleOf(ReadOnlySpan<char> words, TableLayout layout, out string subject)
    {
        subject = "";
        foreach (var end in OfYears)
        {
            words = words.Ends(end) && !words.Begins(HeadWords.Plan + end) ? words.Slice(0, words.Length - end.Length) : words; // 目標値の達成年度は
        }

        if (words.Length is 0 or > HeadWords.LongestHead || words.Has("の") || words.Is("策定")) // 国の目標：2030年 is of another.
        {
            return ColumnRole.Unknown;
        }

        var head = new HeadWords(TableLayout.Folded(words).AsSpan(), layout);
        var role = HeadWords.IsOfValues(head.Role) ? head.Role : head.RoleOfPeriod;
        subject = HeadWords.IsOfValues(head.Role) ? head.Subject : "";
        return HeadWords.IsOfValues(role) && !head.IsOfOthers ? role : ColumnRole.Unknown;
    }

    /// <summary>Says whether words before a year change nothing: none, what is excepted, or that it is the last one of the plan.</summary>
    private static bool IsNothing(ReadOnlySpan<char> words)
    {
        words = CharacterClasses.Trim(words).TrimEnd('、');
        if (words.IsEmpty || (words.EndsAny(Exclusions) && words.HasAny(Written)) || Array.IndexOf(Wholly, words.ToString()) >= 0)
        {
            return true;
        }

        return Folding.IsOpenBracket(words[words.Length - 1]) && Array.IndexOf(LastYears, words.Slice(0, words.Length - 1).TrimStart('、').ToString()) >= 0;
    }

    /// <summary>Says whether nothing behind a year, up to the end of the clause, makes another one of it.</summary>
    private static bool IsTail(ReadOnlySpan<char> rest, bool isLast, bool mayBeSurvey = true)
    {
        if (rest.Length > 0 && Folding.IsOpenBracket(rest[0]) && rest.IndexOfAny(Folding.CloseBrackets.AsSpan()) is > 0 and var close
            && Array.IndexOf(LastYears, rest.Slice(1, close - 1).ToString()) >= 0)
        {
            rest = rest.Slice(close + 1);
        }

        rest = rest.Length > 0 && Folding.IsCloseBracket(rest[0]) ? rest.Slice(1) : rest;
        var end = EndOfWord(rest);
        return (Array.IndexOf(Tails, rest.Slice(0, end).ToString()) >= 0 || (mayBeSurvey && IsSurvey(rest.Slice(0, end))))
            && (!isLast || CharacterClasses.Trim(rest.Slice(end)).TrimEnd("。.".AsSpan()).IsEmpty);
    }

    /// <summary>Gives columns that only a year heads what a clause says of their years: 2016年度及び2018年度は中間目標, 2023年度以降は目標値.</summary>
    private static void GiveKinds(ReadOnlySpan<char> text, List<TableColumn> columns, TableLayout layout)
    {
        var periods = new List<CalendarPeriod>();
        var from = 0;
        foreach (var found in YearNotation.Default.Find(text))
        {
            if (!found.Result.TryGetValue(out var period))
            {
                return;
            }

            if (periods.Count > 0 && Array.IndexOf(Joints, CharacterClasses.Trim(text.Slice(from, found.Start - from)).ToString()) < 0)
            {
                periods.Clear();
            }

            periods.Add(period);
            from = found.Start + found.Length;
            var rest = text.Slice(from);
            if (rest.IsEmpty || rest[0] != 'は')
            {
                continue;
            }

            rest = rest.Slice(1);
            var end = EndOfWord(rest);
            var isWhole = end == rest.Length || rest[end] is '、' or '。' or '，' or ',' || Folding.IsCloseBracket(rest[end]);
            if (isWhole && RoleOf(rest.Slice(0, end), layout, out _) is not ColumnRole.Unknown and var role
                && new HeadWords(TableLayout.Folded(rest.Slice(0, end)).AsSpan(), layout) is { IsPlainKind: true, IsForecast: false })
            {
                foreach (var column in columns.Where(column => column is { Role: ColumnRole.Unknown, Said.IsBare: true, Period: not null }
                    && periods.Exists(one => Holds(one, column.Period.GetValueOrDefault()))))
                {
                    column.Take(role, AsTitled);
                }
            }

            periods.Clear();
        }
    }

    private static bool Holds(CalendarPeriod period, CalendarPeriod year) =>
        year.IsSingle
            && StartOf(year.Last) is { } at
            && (period.First is null || StartOf(period.First) <= at)
            && (period.Last is null || StartOf(period.Last) >= at);

    private static int? StartOf(CalendarPeriod? point) => point?.CountedFiscalYear?.StartYear;

    private static bool IsTitleOfTargets(ReadOnlySpan<char> line) =>
        line.Length <= Longest && TitleOf(line).EndsAny(Titles) && !line.HasAny(Others);

    /// <summary>Says whether a title is of what was reached, and neither it nor its brackets are of what is to be: 指標の推移（目標値）.</summary>
    private static bool IsTitleOfProgress(ReadOnlySpan<char> line) =>
        !IsSentence(line) && TitleOf(line) is var title && title.EndsAny(Progress) && !line.HasAny(Plans)
            && !CharacterClasses.Trim(line).Slice(title.Length).HasAny(Planned);

    /// <summary>Returns a title without the unit, the brackets and the signs behind it: 指標の推移 of 指標の推移（R6年度末）.</summary>
    private static ReadOnlySpan<char> TitleOf(ReadOnlySpan<char> line)
    {
        line = CharacterClasses.Trim(line);
        if (line.Length > 0 && Folding.IsCloseBracket(line[line.Length - 1]) && line.LastIndexOfAny(Folding.OpenBrackets.AsSpan()) is > 0 and var open)
        {
            line = line.Slice(0, open);
        }

        while (line.Length > 0 && !CharacterClasses.IsLetter(line[line.Length - 1]))
        {
            line = line.Slice(0, line.Length - 1);
        }

        return line;
    }

    /// <summary>Says whether a word is a survey, of the year before it: 市民意識調査, and no word with a particle.</summary>
    private static bool IsSurvey(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c is >= 'ぁ' and <= 'ゖ')
            {
                return false;
            }
        }

        return word.EndsAny(Surveys) && !word.HasAny(NoSurveys);
    }

    private static int EndOfWord(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && CharacterClasses.IsLetter(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Returns where the words before the last ones end, or -1.</summary>
    private static int LastBreak(ReadOnlySpan<char> words)
    {
        for (var i = words.Length - 1; i >= 0; i--)
        {
            if (!CharacterClasses.IsLetter(words[i]))
            {
                return i;
            }
        }

        return -1;
    }
}

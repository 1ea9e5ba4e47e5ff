using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// Brackets that hold over how many years a figure goes, or of which survey it is.
internal ref partial struct CellReader
{
    private static readonly string[] Scales = ["点満点", "段階評価", "段階中", "段階"];
    private static readonly string[] Cohorts = ["卒業者", "卒業生", "卒業", "卒", "修了者", "修了生", "入学者", "入学生"];
    private static readonly string[] Surveys = ["調査", "統計", "センサス", "アンケート"];

    /// <summary>Reads over how many years a figure goes: 1,200人（5年間）, 累計5件（5年間）.</summary>
    private bool TryReadYears(ReadOnlySpan<char> printed)
    {
        var cursor = new TextCursor(printed);
        if (!cursor.TryReadNumber(out var number, out _) || number < 2 || !cursor.TrySkipAny(YearSpanWords.Years) || !cursor.AtEnd
            || !(Qualifier is null || CellQualifiers.IsSum(Qualifier)))
        {
            return false;
        }

        Qualifier = printed.ToString() + Qualifier;
        return true;
    }

    /// <summary>Reads of which survey, or of whom, a figure is, which begins with its year: 57.9%（R2国勢調査）, 58.3％（H26年度卒）.</summary>
    private bool TryReadSurvey(ReadOnlySpan<char> printed, int at)
    {
        foreach (var found in _years.Find(printed.ToString()))
        {
            var survey = printed.Slice(found.Start + found.Length);
            if (found.Start > 0 || found.Result is not { IsRead: true, Value.IsSingle: true } || HasNumber(survey)
                || !(EndsAny(survey, Surveys) || Array.IndexOf(Cohorts, survey.ToString()) >= 0))
            {
                return false;
            }

            return TrySet(found.Result, at, printed.Slice(0, found.Length)) && TryReadRemark(at + found.Length, at + printed.Length);
        }

        return false;
    }

    /// <summary>Says whether words are of how many marks a figure is one: 5点満点, 4段階評価.</summary>
    private static bool IsScale(ReadOnlySpan<char> words)
    {
        var cursor = new TextCursor(words);
        return cursor.TryReadNumber(out var number, out _) && number > 1 && cursor.TrySkipAny(Scales) && cursor.AtEnd;
    }

    /// <summary>Says whether words are of how many people a rate is: 人口10万対, 出生千対.</summary>
    private static bool IsRate(ReadOnlySpan<char> words)
    {
        var cursor = new TextCursor(words);
        while (CharacterClasses.IsLetter(cursor.Current) && !(cursor.Current is '千' or '万'))
        {
            cursor.Position++;
        }

        return cursor.Position > 0
            && cursor.ReadDigits(out _) is >= 0 and <= MostDigitsOfRank
            && (cursor.TrySkip('千') || cursor.TrySkip('万'))
            && cursor.TrySkip('対')
            && cursor.AtEnd;
    }

    private static bool EndsAny(ReadOnlySpan<char> words, string[] ends)
    {
        foreach (var end in ends)
        {
            if (words.Length >= end.Length && words.EndsWith(end.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

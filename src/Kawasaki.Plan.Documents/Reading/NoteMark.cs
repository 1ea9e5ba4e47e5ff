using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>A mark in a text that refers to a note: <c>^{※1}</c>, <c>（※1）</c>, <c>※1</c>. Several in one pair of brackets are several marks, side by
/// side.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Number">The number of the note in ASCII digits.</param>
/// <param name="IsSure">Whether it can be nothing else. In running text ※3丙 is a mark where there is a note 3.</param>
internal readonly record struct NoteMark(int Start, int End, string Number, bool IsSure)
{
    private const string ScaleWord = "点満点";
    private const string Counters = "年月日回人件個者名社校団体割点期時分円歳度か箇ヶカ所つ%％万億千百十,，.．/";

    /// <summary>Finds the marks in running text, where ※3年に1回 is none.</summary>
    internal static List<NoteMark>? AllIn(ReadOnlySpan<char> text) => AllIn(text, isFigure: false);

    /// <summary>Finds the marks in a figure: 607※2者.</summary>
    internal static List<NoteMark>? AllInFigure(ReadOnlySpan<char> text) => AllIn(text, isFigure: true);

    /// <summary>Says whether a letter behind a number makes a figure of it.</summary>
    internal static bool IsCounter(char c) => Folding.IsDash(c) || Counters.AsSpan().IndexOf(c) >= 0;

    private static List<NoteMark>? AllIn(ReadOnlySpan<char> text, bool isFigure)
    {
        List<NoteMark>? marks = null;
        for (int position = 0, found; position < text.Length && (found = text.Slice(position).IndexOfAny('※', '^')) >= 0;)
        {
            var sign = position + found;
            var from = marks is null ? 0 : marks[marks.Count - 1].End;
            position = ReadEnclosed(text, sign, from, ref marks) is > 0 and var end ? end
                : ReadBare(text, sign, isFigure, ref marks) is > 0 and var bareEnd ? bareEnd
                : sign + 1;
        }

        return marks;
    }

    /// <summary>Reads a number of one to three digits, in ASCII digits.</summary>
    internal static string? NumberOf(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 3)
        {
            return null;
        }

        Span<char> digits = stackalloc char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            if (Folding.DigitOf(text[i]) is not (>= 0 and var digit))
            {
                return null;
            }

            digits[i] = (char)('0' + digit);
        }

        return digits.ToString();
    }

    /// <summary>Reads ^{※1}, ^{※1,2}, ^{*1} or （※1）, and returns its end, or 0.</summary>
    private static int ReadEnclosed(ReadOnlySpan<char> text, int sign, int from, ref List<NoteMark>? marks)
    {
        var isRaised = text[sign] == '^';
        var open = isRaised ? sign : sign - 1;
        while (!isRaised && open > from && CharacterClasses.IsWhiteSpace(text[open]))
        {
            open--;
        }

        if (isRaised ? sign + 1 == text.Length || text[sign + 1] != '{' : open < from || !Folding.IsOpenBracket(text[open]))
        {
            return 0;
        }

        var position = isRaised ? sign + 2 : sign;
        var start = open;
        List<NoteMark>? read = null;
        while (true)
        {
            position = Characters.SkipSpaces(text, position);
            var hasSign = position < text.Length && text[position] is '※' or '*' or '＊';
            position = Characters.SkipSpaces(text, hasSign ? position + 1 : position);
            var end = EndOfDigits(text, position);
            if ((read is null && !hasSign) || NumberOf(text.Slice(position, end - position)) is not { } number)
            {
                return 0;
            }

            position = Characters.SkipSpaces(text, end);
            var isLast = position < text.Length && (isRaised ? text[position] == '}' : Folding.IsCloseBracket(text[position]));
            if (!isLast && !(position < text.Length && text[position] is ',' or '，' or '、' or '・' or '※'))
            {
                return 0;
            }

            var next = isLast ? position + 1 : position;
            (read ??= []).Add(new(start, next, number, IsSure: true));
            if (isLast)
            {
                (marks ??= []).AddRange(read);
                return next;
            }

            start = next;
            position += text[position] == '※' ? 0 : 1;
        }
    }

    /// <summary>Reads ※1, and returns its end, or 0: ※5点満点 is a scale.</summary>
    private static int ReadBare(ReadOnlySpan<char> text, int sign, bool isFigure, ref List<NoteMark>? marks)
    {
        if (text[sign] != '※')
        {
            return 0;
        }

        var end = EndOfDigits(text, sign + 1);
        if (NumberOf(text.Slice(sign + 1, end - sign - 1)) is not { } number || text.Slice(end).Begins(ScaleWord)
            || (end < text.Length && (text[end] is '.' or '．' or ',' or '，' || (!isFigure && IsCounter(text[end])))))
        {
            return 0;
        }

        var isSure = isFigure
            || end == text.Length
            || CharacterClasses.IsWhiteSpace(text[end])
            || Folding.IsOpenBracket(text[end])
            || Folding.IsCloseBracket(text[end])
            || text[end] is '※' or '、' or '。' or '」' or '』' or '<';
        (marks ??= []).Add(new(sign, end, number, isSure));
        return end;
    }

    private static int EndOfDigits(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && Folding.DigitOf(text[position]) >= 0)
        {
            position++;
        }

        return position;
    }
}

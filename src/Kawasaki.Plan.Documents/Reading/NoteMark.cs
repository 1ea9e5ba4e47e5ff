using System.Globalization;
using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>A mark in a text that refers to a note: <c>^{※1}</c>, <c>（※1）</c>, <c>（注1）</c>, <c>※1</c>. Several in one pair of brackets are several
/// marks, side by side.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Number">The number of the note in ASCII digits.</param>
/// <param name="IsSure">Whether it can be nothing else. In running text ※3丙 is a mark where there is a note 3.</param>
internal readonly record struct NoteMark(int Start, int End, string Number, bool IsSure)
{
    /// <summary>What refers to a note without a number.</summary>
    internal const string Sign = "※";

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
        for (int position = 0, found; position < text.Length && (found = text.Slice(position).IndexOfAny("※^注*＊".AsSpan())) >= 0;)
        {
            var sign = position + found;
            var from = marks is null ? 0 : marks[marks.Count - 1].End;
            position = ReadEnclosed(text, sign, from, ref marks) is > 0 and var end ? end
                : ReadBare(text, sign, isFigure, ref marks) is > 0 and var bareEnd ? bareEnd
                : sign + 1;
        }

        return marks;
    }

    /// <summary>Reads digits, and returns them in ASCII where they are one to three.</summary>
    internal static string? ReadNumber(ref TextCursor cursor) =>
        cursor.ReadDigits(out var number) is > 0 and <= 3 and var count ? number.ToString(CultureInfo.InvariantCulture).PadLeft(count, '0') : null;

    /// <summary>Reads ^{※1}, ^{※1,2}, ^{*1}, （※1） or （注1）, and returns its end, or 0.</summary>
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

        var cursor = new TextCursor(text, isRaised ? sign + 2 : sign);
        var start = open;
        List<NoteMark>? read = null;
        while (true)
        {
            cursor.SkipWhiteSpace();
            var hasSign = cursor.TrySkip('※') || cursor.TrySkip('注') || cursor.TrySkip('*') || cursor.TrySkip('＊');
            cursor.SkipWhiteSpace();
            if ((read is null && !hasSign) || ReadNumber(ref cursor) is not { } number)
            {
                return 0;
            }

            var next = cursor.SkipWhiteSpace();
            var isLast = isRaised ? cursor.Current == '}' : cursor.IsAtCloseBracket;
            if (!isLast && !(cursor.Current is ',' or '，' or '、' or '・' or '※'))
            {
                return 0;
            }

            next += isLast ? 1 : 0;
            (read ??= []).Add(new(start, next, number, IsSure: true));
            if (isLast)
            {
                (marks ??= []).AddRange(read);
                return next;
            }

            start = next;
            cursor.Position += cursor.Current == '※' ? 0 : 1;
        }
    }

    /// <summary>Reads ※1, and returns its end, or 0: ※5点満点 is a scale. *1 and 注1 are marks at the end of a figure or a head.</summary>
    private static int ReadBare(ReadOnlySpan<char> text, int sign, bool isFigure, ref List<NoteMark>? marks)
    {
        if (text[sign] != '※')
        {
            var last = new TextCursor(text, sign + 1);
            if (!isFigure || sign == 0 || text[sign] == '^' || ReadNumber(ref last) is not { Length: 1 } behind || !TextCursor.TrimEnd(last.Rest).IsEmpty)
            {
                return 0;
            }

            (marks ??= []).Add(new(sign, last.Position, behind, IsSure: true));
            return last.Position;
        }

        var cursor = new TextCursor(text, sign + 1);
        if (isFigure && sign > 0 && text[sign - 1] != '※' && TextCursor.TrimEnd(cursor.Rest).IsEmpty)
        {
            (marks ??= []).Add(new(sign, cursor.Position, Sign, IsSure: true)); // 95.5%※ of the note that has no number
            return cursor.Position;
        }

        if (ReadNumber(ref cursor) is not { } number || cursor.Rest.Begins(ScaleWord)
            || cursor.Current is '.' or '．' or ',' or '，' || (!isFigure && IsCounter(cursor.Current)))
        {
            return 0;
        }

        var isSure = isFigure
            || cursor.AtEnd
            || CharacterClasses.IsWhiteSpace(cursor.Current)
            || cursor.IsAtOpenBracket
            || cursor.IsAtCloseBracket
            || cursor.Current is '※' or '、' or '。' or '」' or '』' or '<';
        (marks ??= []).Add(new(sign, cursor.Position, number, isSure));
        return cursor.Position;
    }
}

using System.Text;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Mapping;

/// <summary>Folds what converters leave for what is recognised: letters that are not seen, kana in two parts, radicals for kanji, escapes of Markdown,
/// and raised numbers of notes. Where each letter stood is kept, and with it the text as printed.</summary>
internal sealed class SourceFolding
{
    private const int LongestMark = 16;
    private const string Escapable = "[]()-*#_.!<>~^{}+=:&";
    private const string RaiseBegin = "<sup>";
    private const string RaiseEnd = "</sup>";

    private readonly string _text;
    private readonly bool _hasEscapes;
    private readonly StringBuilder _folded;
    private readonly List<int> _origins;
    private int _pending = -1; // Where letters begin that belong to the next one that is seen.

    private SourceFolding(string text, bool hasEscapes)
    {
        _text = text;
        _hasEscapes = hasEscapes;
        _folded = new(text.Length);
        _origins = new(text.Length + 1);
    }

    /// <summary>Folds a text, and says where each letter stood.</summary>
    /// <returns>The text and its places, or <see langword="null"/> where nothing is folded.</returns>
    internal static (string Text, int[] Origins)? Fold(string text, bool hasEscapes)
    {
        var folding = new SourceFolding(text, hasEscapes);
        for (var i = 0; i < text.Length; i = folding.Next(i))
        {
        }

        if (folding._folded.Length == text.Length && text.AsSpan().SequenceEqual(folding._folded.ToString().AsSpan()))
        {
            return null;
        }

        folding._origins.Add(text.Length);
        return (folding._folded.ToString(), folding._origins.ToArray());
    }

    /// <summary>Says whether a letter is not seen, and is none of the text.</summary>
    internal static bool IsHidden(char c) =>
        c is '\u00AD' or '\u061C' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF';

    /// <summary>Says whether a backslash takes from the next letter what it means in Markdown.</summary>
    internal static bool IsEscape(string text, int index) =>
        text[index] == '\\' && index + 1 < text.Length && Escapable.AsSpan().IndexOf(text[index + 1]) >= 0;

    /// <summary>Folds what stands at a place, and returns where to go on.</summary>
    private int Next(int i)
    {
        var c = _text[i];
        if (c < '\u0080')
        {
            if (c == '<' && TryRaise(i) is > 0 and var end)
            {
                return end;
            }

            if (_hasEscapes && IsEscape(_text, i))
            {
                _pending = _pending < 0 ? i : _pending;
                return i + 1;
            }
        }
        else if (IsHidden(c) && i > 0)
        {
            return Hide(i);
        }

        if (i + 1 < _text.Length && _text[i + 1] is '\u3099' or '\u309A' && DecomposedKana.Compose(c, _text[i + 1]) is not '\0' and var composed)
        {
            Add(composed, i);
            return i + 2;
        }

        Add(Radicals.Unify(c), i);
        return i + 1;
    }

    private void Add(char c, int origin)
    {
        _folded.Append(c);
        _origins.Add(_pending < 0 ? origin : _pending);
        _pending = -1;
    }

    /// <summary>Joins a letter that is not seen to one that is: the one before it, or the next on the line. By itself it stays.</summary>
    private int Hide(int i)
    {
        if (_pending >= 0 || (_folded.Length > 0 && !CharacterClasses.IsWhiteSpace(_folded[_folded.Length - 1])))
        {
            return i + 1;
        }

        var next = i;
        while (next < _text.Length && (IsHidden(_text[next]) || Folding.IsSpace(_text[next])))
        {
            next++;
        }

        if (next < _text.Length && !CharacterClasses.IsWhiteSpace(_text[next]))
        {
            _pending = i;
            return next;
        }

        var length = _folded.Length;
        while (length > 0 && Folding.IsSpace(_folded[length - 1]))
        {
            length--;
        }

        if (length > 0 && !CharacterClasses.IsWhiteSpace(_folded[length - 1]))
        {
            _folded.Length = length;
            _origins.RemoveRange(length, _origins.Count - length);
            return next;
        }

        Add(_text[i], i);
        return i + 1;
    }

    /// <summary>Reads the raised number of a note as ^{※1}; a power of a unit is none. Returns where it ends, or 0.</summary>
    private int TryRaise(int i)
    {
        if (string.CompareOrdinal(_text, i, RaiseBegin, 0, RaiseBegin.Length) != 0)
        {
            return 0;
        }

        var end = _text.IndexOf(RaiseEnd, i, Math.Min(LongestMark + RaiseBegin.Length + RaiseEnd.Length, _text.Length - i), StringComparison.Ordinal);
        var cursor = new TextCursor(_text.AsSpan(0, Math.Max(end, 0)), i + RaiseBegin.Length);
        cursor.Position += cursor.IsAtOpenBracket ? 1 : 0;
        var hasSign = cursor.TrySkip('※') || cursor.TrySkip('注') || cursor.TrySkip('*') || cursor.TrySkip('＊');
        cursor.SkipWhiteSpace();
        var digits = cursor.Position;
        var isNumber = end > 0 && cursor.ReadDigits(out _) is > 0 and <= 3 and var count && count > 0;
        var digitsEnd = cursor.Position;
        cursor.Position += cursor.IsAtCloseBracket ? 1 : 0;
        if (!isNumber || !cursor.AtEnd || (!hasSign && (_folded.Length == 0 || MayHavePower(_folded[_folded.Length - 1]))))
        {
            return 0;
        }

        Add('^', i);
        Add('{', i + 1);
        Add('※', i + 2);
        for (var at = digits; at < digitsEnd; at++)
        {
            Add(_text[at], at);
        }

        Add('}', digitsEnd);
        return end + RaiseEnd.Length;
    }

    private static bool MayHavePower(char c) => Folding.LetterOf(c) != '\0' || Folding.DigitOf(c) >= 0;
}

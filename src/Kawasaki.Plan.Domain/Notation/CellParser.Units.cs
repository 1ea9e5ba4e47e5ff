using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Notation;

// Units.
internal ref partial struct CellParser
{
    private const string ApproximationEnds = "度後り余弱強等増減台";

    // 10件程度 is no exact figure, 10件増 a change, 80点台 a span.
    private static readonly string[] Approximations = ["程度", "前後", "余り", "余", "弱", "強", "等", "増", "減", "台"];

    private static readonly string[] UnitsWithStand = ["台", "屋台", "舞台", "灯台", "高台", "寝台", "展望台"];

    /// <summary>Kana with which a unit may be written: か所, 3つ, 人当たり, いいね. Other hiragana is of a particle or a verb.</summary>
    private static readonly string[] KanaInUnits = ["当たり", "あたり", "いいね"];

    /// <summary>Reads the unit: letters and symbols up to what is none, or any symbol in 「」.</summary>
    private bool TryReadUnit(in CellAmount amount, out string unit)
    {
        var end = _cursor.Position;
        if (!_isUnitAttached)
        {
            _cursor.SkipSpaces();
        }

        var start = _cursor.Position;
        if (start > end && _cursor.Current is 'R' or 'H' or 'S' or 'Ｒ' or 'Ｈ' or 'Ｓ' && Folding.DigitOf(_cursor.Next) >= 0)
        {
            (unit, _cursor.Position) = ("", end); // 48 R3 has a year behind it.
            return true;
        }

        if (_cursor.TrySkip(CellUnits.Open))
        {
            return TryReadQuoted(start, out unit);
        }

        if (_cursor.Current is '%' or '％')
        {
            _cursor.Position++;
            unit = _cursor.TrySkip("ポイント") ? MeasurementUnit.PercentagePoint.Symbol : "%";
            return true; // 10%削減 is no target of 10 %: what follows is for others to read.
        }

        while (!_cursor.AtEnd && !EndsUnit(start))
        {
            _cursor.Position += IsPair() ? 2 : 1;
        }

        var printed = _cursor.Text.Slice(start, _cursor.Position - start);
        printed = printed.Slice(0, EndOfExact(printed));
        _cursor.Position = start + printed.Length;
        unit = printed.ToString();
        return !IsYear(amount, unit) || Fail(Reason.YearOrFigure, start);
    }

    /// <summary>Says whether 年 or 年度 makes a year of what stands before it. 10年 are ten years, 1,200年 a great many.</summary>
    private static bool IsYear(in CellAmount amount, string unit) =>
        unit.Length > 0 && unit[0] == '年' && (amount.MayBeYear || (unit.Length > 1 && unit[1] == '度'));

    /// <summary>Returns where a unit ends before a word that makes the figure an approximate one, a change or a span: 10件程度, 10件増, 80点台.</summary>
    private static int EndOfExact(ReadOnlySpan<char> unit)
    {
        if (unit.Length == 0 || ApproximationEnds.AsSpan().IndexOf(unit[unit.Length - 1]) < 0 || Array.IndexOf(UnitsWithStand, unit.ToString()) >= 0)
        {
            return unit.Length;
        }

        foreach (var word in Approximations)
        {
            if (unit.EndsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                return unit.Length - word.Length;
            }
        }

        return unit.Length;
    }

    private readonly MeasurementUnit UnitOf(string symbol) =>
        symbol.Length == 0 ? MeasurementUnit.None
        : _outerUnit is { } outer && ReferenceEquals(outer.Symbol, symbol) ? outer
        : new MeasurementUnit(symbol);

    /// <summary>Reads a unit that stands in 「」 as it is, behind the bracket that opens. One that closes stands twice in it.</summary>
    private bool TryReadQuoted(int start, out string unit)
    {
        var from = _cursor.Position;
        if (!CellUnits.TrySkipQuoted(ref _cursor, out unit))
        {
            return Fail(Reason.BracketNotClosed, start);
        }

        return UnitSymbols.IsSymbol(unit.AsSpan()) || Fail(Reason.TrailingText, from);
    }

    /// <summary>Says whether a cell has a unit back when it prints it without brackets.</summary>
    internal static bool ReadsBack(string unit)
    {
        var parser = new CellParser(unit.AsSpan(), 0);
        return parser.TryReadMultiplier(out var powerOfTen) && powerOfTen == 0
            && parser.TryReadUnit(new() { MayBeYear = true }, out var read) && parser._cursor.AtEnd && read == unit;
    }

    private readonly bool EndsUnit(int start)
    {
        var c = _cursor.Current;
        if (IsPair())
        {
            return false;
        }

        var before = _cursor.Position > start ? Folding.LetterOf(_cursor.Text[_cursor.Position - 1]) : '\0';
        if (Folding.IsHyphen(c))
        {
            return before == '\0' || Folding.LetterOf(_cursor.Next) == '\0'; // t-CO2
        }

        if (c is '²' or '³' or (>= '₂' and <= '₄') || Folding.DigitOf(c) is >= 2 and <= 4)
        {
            return before is '\0' or 'X' || Folding.DigitOf(_cursor.Next) >= 0 || !IsLatinUnit(start); // m², CO2; but 2x3 and 件R3 are none
        }

        if ((Folding.IsDash(c) && (_cursor.Position == start || !Folding.IsLongVowel(c))) || !MayStandInUnit(c))
        {
            return true;
        }

        if (c is >= 'ぁ' and <= 'ゖ')
        {
            return !IsKanaOfUnit(start);
        }

        if (c is '/' or '／' && _cursor.Next is 'R' or 'H' or 'S' or 'Ｒ' or 'Ｈ' or 'Ｓ' or 'r')
        {
            var year = _cursor;
            year.Position += 2;
            return year.IsAtDigit || year.Current == '元'; // 55件/R4 has a year, and 件/R4 is no unit.
        }

        var ahead = _cursor;
        return ReadCondition(ref ahead) is not null || CellWords.BeginsAny(_cursor.Rest);
    }

    /// <summary>Says whether the Latin letters before the cursor begin the unit, or a part of it behind a slash, a dot or a hyphen.</summary>
    private readonly bool IsLatinUnit(int start)
    {
        var at = _cursor.Position - 1;
        while (at > start && Folding.LetterOf(_cursor.Text[at - 1]) != '\0')
        {
            at--;
        }

        return at == start
            || Folding.DividerOf(_cursor.Text[at - 1]) != '\0'
            || _cursor.Text[at - 1] is 'μ' or 'µ'
            || CharacterClasses.IsSymbol(_cursor.Text[at - 1]);
    }

    private readonly bool IsKanaOfUnit(int start)
    {
        if (_cursor.Current == 'か' && CharacterClasses.IsLetter(_cursor.Next))
        {
            return _cursor.Next is not (>= 'ぁ' and <= 'ゖ'); // か所
        }

        if (_cursor.Current == 'つ')
        {
            return _cursor.Position == start && !CharacterClasses.IsLetter(_cursor.Next);
        }

        foreach (var word in KanaInUnits)
        {
            // The cursor may stand on any letter of the word.
            for (var back = 0; back < word.Length && _cursor.Position - back >= start; back++)
            {
                if (_cursor.Text.Slice(_cursor.Position - back).StartsWith(word.AsSpan()))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Says whether a character of two UTF-16 units stands here, but none that is not seen.</summary>
    private readonly bool IsPair() => _cursor.Current is >= '\uD800' and < '\uDB40' && char.IsLowSurrogate(_cursor.Next);

    /// <summary>A unit is letters and symbols such as % and ㎡; punctuation, marks and what cannot be seen are none.</summary>
    private static bool MayStandInUnit(char c) =>
        c is '%' or '％' or '‰' or '/' or '／' or '・' or '°'
        || CharacterClasses.IsLetter(c) || CharacterClasses.IsSymbol(c);
}

using System.Text;
using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>A way of one's own to write fiscal years, such as <c>{era}{year}年度 ({gregorian})</c>. It is read once, when it is made.</summary>
/// <remarks>
/// Fields: <c>{era}</c> 令和 · <c>{latin}</c> Reiwa · <c>{letter}</c> R · <c>{year}</c> the year of the era, 元 for the first · <c>{number}</c> the
/// same as a number · <c>{gregorian}</c> the Gregorian year in which the fiscal year starts · <c>{end}</c> that in which it ends. Doubled braces
/// stand for themselves.
/// </remarks>
public sealed class FiscalYearPattern
{
    private readonly Part[] _parts;

    /// <summary>Reads a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="eras">The eras by which years are named: those of <see cref="EraTable.Default"/> when it is left out.</param>
    /// <exception cref="ArgumentException">The pattern has an unknown field, or a brace too many or too few. The message says where.</exception>
    public FiscalYearPattern(string pattern, EraTable? eras = null)
    {
        Pattern = Guard.Against.Null(pattern);
        Eras = eras ?? EraTable.Default;
        _parts = Read(pattern);
    }

    private enum Field
    {
        Literal,
        Era,
        Latin,
        Letter,
        Year,
        Number,
        Gregorian,
        End,
    }

    /// <summary>Gets the pattern.</summary>
    public string Pattern { get; }

    /// <summary>Gets the eras by which years are named.</summary>
    public EraTable Eras { get; }

    /// <summary>Writes a fiscal year.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year of the era would have four digits.</exception>
    public string Write(FiscalYear year)
    {
        var buffer = new char[Pattern.Length + CanonicalText.MaxLength];
        int written;
        while (!TryWrite(year, buffer, out written))
        {
            buffer = new char[buffer.Length * 2];
        }

        return new string(buffer, 0, written);
    }

    /// <summary>Writes a fiscal year into a span.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <param name="destination">The span to write to.</param>
    /// <param name="charsWritten">The number of characters written: 0 when the span is too short.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year of the era would have four digits.</exception>
    public bool TryWrite(FiscalYear year, Span<char> destination, out int charsWritten)
    {
        var writer = new SpanWriter(destination);
        foreach (var part in _parts)
        {
            if (part.Field is Field.Literal)
            {
                writer.Append(part.Text);
            }
            else
            {
                WriteField(ref writer, part.Field, year);
            }
        }

        return writer.TryFinish(out charsWritten);
    }

    /// <summary>Returns the pattern.</summary>
    public override string ToString() => Pattern;

    private static Part[] Read(string pattern)
    {
        var parts = new List<Part>();
        var literal = new StringBuilder();
        for (var cursor = new TextCursor(pattern.AsSpan()); !cursor.AtEnd; cursor.Position++)
        {
            var c = cursor.Current;
            if (c is '{' or '}' && cursor.Next == c)
            {
                literal.Append(c);
                cursor.Position++;
            }
            else if (c == '{')
            {
                var close = cursor.Rest.IndexOf('}');
                var name = close < 0 ? "" : cursor.Rest.Slice(1, close - 1).ToString();
                var field = FieldOf(name) ?? throw Refused(
                    pattern,
                    cursor.Position,
                    "a field: {era}, {latin}, {letter}, {year}, {number}, {gregorian} or {end}");
                AddLiteral(parts, literal);
                parts.Add(new(field, ""));
                cursor.Position += close;
            }
            else if (c == '}')
            {
                throw Refused(pattern, cursor.Position, "no single '}': double it where it stands for itself");
            }
            else
            {
                literal.Append(c);
            }
        }

        AddLiteral(parts, literal);
        return [.. parts];
    }

    private static void AddLiteral(List<Part> parts, StringBuilder literal)
    {
        if (literal.Length > 0)
        {
            parts.Add(new(Field.Literal, literal.ToString()));
            literal.Clear();
        }
    }

    private static ArgumentException Refused(string pattern, int position, string expected) =>
        new($"Expected {expected} at index {position} of the pattern '{Excerpt.Of(pattern.AsSpan())}'.", nameof(pattern));

    private static Field? FieldOf(string name) => name switch
    {
        "era" => Field.Era,
        "latin" => Field.Latin,
        "letter" => Field.Letter,
        "year" => Field.Year,
        "number" => Field.Number,
        "gregorian" => Field.Gregorian,
        "end" => Field.End,
        _ => null,
    };

    private void WriteField(ref SpanWriter writer, Field field, FiscalYear year)
    {
        switch (field)
        {
            case Field.Era or Field.Latin:
                writer.Append(NameOf(field, year));
                break;
            case Field.Letter:
                writer.Append(Eras.EraOf(year).Letter);
                break;
            case Field.Year or Field.Number:
                var number = Eras.EraYearOf(year).Year;
                if (field is Field.Year && number == 1)
                {
                    writer.Append('元');
                }
                else
                {
                    writer.Append(number);
                }

                break;
            default:
                writer.Append(field is Field.Gregorian ? year.StartYear : year.StartYear + 1, width: 4);
                break;
        }
    }

    private string NameOf(Field field, FiscalYear year) => field is Field.Era ? Eras.EraOf(year).Name : Eras.EraOf(year).LatinName;

    private readonly struct Part(Field field, string text)
    {
        internal Field Field { get; } = field;

        internal string Text { get; } = text;
    }
}

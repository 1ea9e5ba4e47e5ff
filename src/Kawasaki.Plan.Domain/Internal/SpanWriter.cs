namespace Kawasaki.Plan.Domain.Internal;

/// <summary>Writes into a span and remembers whether everything fitted. No culture, no allocation.</summary>
internal ref struct SpanWriter(Span<char> destination)
{
    private readonly Span<char> _destination = destination;
    private int _written;
    private bool _overflowed;

    internal void Append(char c)
    {
        if (_written < _destination.Length)
        {
            _destination[_written++] = c;
        }
        else
        {
            _overflowed = true;
        }
    }

    internal void Append(string text)
    {
        var rest = _destination.Slice(_written);
        if (text.Length > rest.Length)
        {
            _overflowed = true;
            return;
        }

        for (var i = 0; i < text.Length; i++) // Faster than a copy: most are of one or two characters.
        {
            rest[i] = text[i];
        }

        _written += text.Length;
    }

    /// <summary>Appends a number that is not negative, and a text behind it.</summary>
    internal void Append(int number, string behind)
    {
        Append(number);
        Append(behind);
    }

    /// <summary>Appends a number that is not negative, with leading zeros up to a width.</summary>
    internal void Append(int number, int width = 1)
    {
        if (number < 10 && width == 1)
        {
            Append((char)('0' + number));
            return;
        }

        var digits = number < 10 ? 1 : number < 100 ? 2 : number < 1000 ? 3 : number < 10_000 ? 4 : CountDigits(number);
        digits = Math.Max(width, digits);
        if (digits > _destination.Length - _written)
        {
            _overflowed = true;
            return;
        }

        for (var at = _written + digits - 1; at >= _written; at--)
        {
            var quotient = (int)((uint)number / 10);
            _destination[at] = (char)('0' + (number - (quotient * 10)));
            number = quotient;
        }

        _written += digits;
    }

    /// <summary>Ends the writing: nothing counts as written unless everything fitted.</summary>
    internal readonly bool TryFinish(out int charsWritten)
    {
        charsWritten = _overflowed ? 0 : _written;
        return !_overflowed;
    }

    private static int CountDigits(int number)
    {
        var digits = 1;
        while (number >= 10)
        {
            number /= 10;
            digits++;
        }

        return digits;
    }
}

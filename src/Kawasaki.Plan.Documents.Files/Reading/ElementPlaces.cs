using AngleSharp.Dom;
using AngleSharp.Text;

namespace Kawasaki.Plan.Documents.Files.Reading;

/// <summary>Where the elements of a page stand in it, in the order in which its parser made them. They are asked for in nearly the same order.</summary>
/// <param name="elements">About how many there are.</param>
internal sealed class ElementPlaces(int elements)
{
    private const int Near = 16;

    private readonly List<(IElement Element, int Line, int Column)> _places = new(elements);
    private Dictionary<IElement, int>? _indexes; // Of all, where they are asked for in another order.
    private int _next;

    /// <summary>Gets how many of them are tables.</summary>
    internal int Tables { get; private set; }

    internal void Add(IElement element, TextPosition position)
    {
        _places.Add((element, position.Line, position.Column));
        Tables += element.LocalName == "table" ? 1 : 0;
    }

    /// <summary>Returns the line and column of an element, from 1, or 0 where the page does not print it.</summary>
    internal (int Line, int Column) Of(IElement element)
    {
        var end = Math.Min(_next + Near, _places.Count);
        var found = _next;
        while (found < end && !ReferenceEquals(_places[found].Element, element))
        {
            found++;
        }

        if (found == end)
        {
            if (_indexes is null)
            {
                _indexes = new(_places.Count);
                for (var i = 0; i < _places.Count; i++)
                {
                    _indexes[_places[i].Element] = i;
                }
            }

            if (!_indexes.TryGetValue(element, out found))
            {
                return default;
            }
        }

        _next = found;
        return (_places[found].Line, _places[found].Column);
    }
}

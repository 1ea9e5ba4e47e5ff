using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;
using PlanTool;
using PlanTool.Html;

namespace PlanDashboard.Reading;

/// <summary>The chart of an indicator as SVG that stands by itself: figures, the straight line to the target, and where the measurements lead. Its
/// points take the focus of the keyboard.</summary>
internal sealed class Chart
{
    private const double Width = 380;
    private const double Height = 262;
    private const double Top = 26;
    private const double Foot = 196;
    private const double Right = 362;
    private const string Ink = "#1c2430";
    private const string Faint = "#4d5866";
    private const string Blue = "#1f5fa8";
    private const string Red = "#b3261e";
    private const string Green = "#176b3a";

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly Indicator _indicator;
    private readonly IReadOnlyList<ChartPoint> _points;
    private readonly TargetEvaluation _evaluation;
    private readonly Words _words;
    private readonly ChartScale _scale;
    private readonly double _left;
    private readonly int _firstYear;
    private readonly int _lastYear;

    private Chart(Indicator indicator, TargetEvaluation evaluation, IReadOnlyList<ChartPoint> points, Words words)
    {
        (_indicator, _evaluation, _points, _words) = (indicator, evaluation, points, words);
        double[] values = [.. points.SelectMany(point => new[] { (double)point.Low, (double)point.High })];
        _scale = new(Projection is { Value: var projected } ? [.. values, (double)projected] : values);
        _left = 10 + (6.2 * _scale.Ticks.Max(tick => _scale.LabelOf(tick).Length));
        (_firstYear, _lastYear) = (points.Min(point => point.Year.StartYear), points.Max(point => point.Year.StartYear));
    }

    /// <summary>Gets where the measurements lead in the year in which the target is due.</summary>
    private DatedValue? Projection =>
        _evaluation.Facts is { Actual: { Year: { } at }, Goal.Due: { } due, Projected.Value: { } value } && at < due ? new(value, due) : null;

    /// <summary>Returns the chart of an indicator, or <see langword="null"/> where no figure has a year.</summary>
    internal static string? Of(Indicator indicator, TargetEvaluation evaluation, Words words, string id) =>
        ChartPoint.AllOf(indicator, TargetEvaluation.AllOf(indicator)) is { Count: > 0 } points
            ? new Chart(indicator, evaluation, points, words).Draw(id).ToString(SaveOptions.DisableFormatting)
            : null;

    private XElement Draw(string id) => new(
        Svg + "svg",
        new XAttribute("width", Width), // What shows it alone, or draws a picture of it, has its size.
        new XAttribute("height", Height),
        new XAttribute("viewBox", Invariant($"0 0 {Width} {Height}")),
        new XAttribute("role", "group"),
        new XAttribute("aria-labelledby", $"{id}-title {id}-desc"),
        new XAttribute("font-family", "system-ui, 'Noto Sans CJK JP', sans-serif"),
        new XAttribute("font-size", "10.5"),
        new XElement(Svg + "title", new XAttribute("id", id + "-title"), Clean(_indicator.Name)),
        new XElement(Svg + "desc", new XAttribute("id", id + "-desc"), Clean(Description())),
        new XElement(Svg + "rect", new XAttribute("width", Width), new XAttribute("height", Height), new XAttribute("fill", "#fff")),
        Axes(),
        Lines(),
        _points.Select(Point),
        Legend());

    private string Description() => _words.Join(
    [
        $"{_words.Say(ReportWords.Baseline)} {_words.Of(_indicator.Baseline)}",
        .. _indicator.Measurements.Select(measurement => $"{_words.Say(ReportWords.Measurement)} {_words.Of(measurement)}"),
        .. _indicator.Targets.Select(target => $"{_words.Say(ReportWords.Target)} {_words.Of(target)}"),
        .. Projection is { } projection ? [$"{_words.Say(Texts.Projection)} {Rounded(projection.Value)}"] : Array.Empty<string>(),
    ]);

    private IEnumerable<XElement> Axes()
    {
        foreach (var tick in _scale.Ticks)
        {
            var y = Foot - (_scale.ShareOf(tick) * (Foot - Top));
            yield return Line("#d5dbe3", _left, y, Right, y);
            yield return Text(_left - 4, y + 4, _scale.LabelOf(tick), "end");
        }

        yield return Text(2, 12, _indicator.Unit?.Symbol ?? "", "start");
        var step = ((_lastYear - _firstYear) / 6) + 1;
        for (var year = _lastYear; year >= _firstYear; year -= step)
        {
            var label = YearNotation.Default.Write(CalendarPeriod.From(new FiscalYear(year)), NotationStyle.Short);
            yield return Line(Faint, XOf(year), Foot, XOf(year), Foot + 4);
            yield return Text(XOf(year), Foot + 16, _words.Say(new(label, Invariant($"FY{year}"))));
            yield return Text(XOf(year), Foot + 28, _words.Say(new(Invariant($"{year}"), "")));
        }

        yield return Line(Faint, _left, Foot, Right, Foot);
    }

    private IEnumerable<XElement> Lines()
    {
        ChartPoint[] measured = [.. _points.Where(point => point.Kind is ChartPointKind.Measurement).OrderBy(point => point.Year)];
        if (measured.Length > 1)
        {
            yield return new(
                Svg + "polyline",
                new XAttribute("points", string.Join(' ', measured.Select(point => Invariant($"{XOf(point.Year.StartYear):0.#},{YOf(point.Low):0.#}")))),
                new XAttribute("fill", "none"),
                new XAttribute("stroke", Blue),
                new XAttribute("stroke-width", "1.6"));
        }

        if (_evaluation.Facts is { Baseline: { Year: { } start, Value: var from } } facts && ChartPoint.OfGoal(facts.Goal) is { } target
            && start < target.Year)
        {
            var end = Math.Abs(target.Low - from) <= Math.Abs(target.High - from) ? target.Low : target.High;
            yield return Line(Red, XOf(start.StartYear), YOf(from), XOf(target.Year.StartYear), YOf(end), "5 4");
        }

        if (Projection is { } projection && _evaluation.Facts.Actual is { Year: { } at, Value: var actual })
        {
            yield return Line(Green, XOf(at.StartYear), YOf(actual), XOf(projection.Year.GetValueOrDefault().StartYear), YOf(projection.Value), "1.5 3");
        }
    }

    private XElement Point(ChartPoint point)
    {
        var (x, low, high) = (XOf(point.Year.StartYear), YOf(point.Low), YOf(point.High));
        var (kind, colour, shape) = point switch
        {
            { Kind: ChartPointKind.Baseline } => (ReportWords.Baseline, Ink, Invariant($"M{x - 4:0.#} {low - 4:0.#}h8v8h-8z")),
            { Kind: ChartPointKind.Measurement } => (ReportWords.Measurement, Blue, Invariant($"M{x - 4:0.#} {low:0.#}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z")),
            _ when point.High > point.Low => (ReportWords.Target, Red, Invariant($"M{x - 5:0.#} {low:0.#}h10v{high - low:0.#}h-10z")),
            _ => (ReportWords.Target, Red, Invariant($"M{x:0.#} {low - 5.5:0.#}l5.5 5.5l-5.5 5.5l-5.5 -5.5z")),
        };
        var amount = _words.Amount(point.Low) + (point.High > point.Low ? "–" + _words.Amount(point.High) : "");
        var year = YearNotation.Default.Write(CalendarPeriod.From(point.Year));
        var label = Clean($"{_words.Say(kind)} {_words.Say(year)}: {amount} {_indicator.Unit?.Symbol}".TrimEnd());
        return new(
            Svg + "g",
            new XAttribute("class", "point"),
            new XAttribute("tabindex", "0"),
            new XAttribute("role", "img"),
            new XAttribute("aria-label", label),
            new XElement(Svg + "title", label),
            new XElement(
                Svg + "path",
                new XAttribute("d", shape),
                new XAttribute("fill", point.Kind is ChartPointKind.Baseline ? "#fff" : colour),
                new XAttribute("stroke", colour),
                new XAttribute("stroke-width", "1.6")),
            _points.Count <= 9 ? Text(x, point.Kind is ChartPointKind.Target ? high - 9 : low + 16, amount, "middle", colour) : null);
    }

    private IEnumerable<XElement> Legend()
    {
        (string Colour, string? Dashes, Wording Label)[] entries =
        [
            (Blue, null, ReportWords.Measurement), (Red, "5 4", Texts.StraightLine), .. Projection is null ? []
                : new[] { (Green, (string?)"1.5 3", Texts.Projection) },
        ];
        for (var i = 0; i < entries.Length; i++)
        {
            var (x, y) = (8 + (i == 2 ? 262 : 110 * i), Height - 12);
            yield return Line(entries[i].Colour, x, y - 3.5, x + 22, y - 3.5, entries[i].Dashes);
            yield return Text(x + 27, y, _words.Say(entries[i].Label), "start");
        }
    }

    private string Rounded(decimal value) => _words.Amount(Numbers.Rounded(value));

    private double XOf(int year)
    {
        var (first, last) = (_left + 22, Right - 22);
        return _lastYear == _firstYear ? (first + last) / 2 : first + ((last - first) * (year - _firstYear) / (_lastYear - _firstYear));
    }

    private double YOf(decimal value) => Foot - (_scale.ShareOf((double)value) * (Foot - Top));

    private static XElement Line(string colour, double x1, double y1, double x2, double y2, string? dashes = null) => new(
        Svg + "path",
        new XAttribute("d", Invariant($"M{x1:0.#} {y1:0.#}L{x2:0.#} {y2:0.#}")),
        new XAttribute("stroke", colour),
        new XAttribute("stroke-width", dashes is null ? "1" : "1.6"),
        dashes is null ? null : new XAttribute("stroke-dasharray", dashes));

    private static XElement Text(double x, double y, string text, string anchor = "middle", string colour = Faint) => new(
        Svg + "text",
        new XAttribute("x", Invariant($"{x:0.#}")),
        new XAttribute("y", Invariant($"{y:0.#}")),
        new XAttribute("text-anchor", anchor),
        new XAttribute("fill", colour),
        Clean(text));

    /// <summary>Returns a text without what XML cannot hold.</summary>
    private static string Clean(string text)
    {
        var characters = text.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (i + 1 < characters.Length && XmlConvert.IsXmlSurrogatePair(characters[i + 1], characters[i]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(characters[i]))
            {
                characters[i] = '\uFFFD';
            }
        }

        return new(characters);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

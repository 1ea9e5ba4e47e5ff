using System.Globalization;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;

namespace PlanTool.Html;

/// <summary>The chart of an indicator: the baseline, the measurements, the targets by the years in which they are due, and the straight line to each.</summary>
internal sealed class HtmlChart
{
    private const double Width = 360;
    private const double Height = 230;
    private const double Top = 26;
    private const double Foot = 190;
    private const double Right = 342;
    private const double CharacterWidth = 6.2;
    private const int MostYearLabels = 6;
    private const int MostValueLabels = 9;

    private readonly Indicator _indicator;
    private readonly IReadOnlyList<TargetEvaluation> _evaluations;
    private readonly IReadOnlyList<ChartPoint> _points;
    private readonly Words _words;
    private readonly ChartScale _scale;
    private readonly double _left;
    private readonly bool _hasPlainYears;
    private readonly int _firstYear;
    private readonly int _lastYear;

    private HtmlChart(Indicator indicator, IReadOnlyList<TargetEvaluation> evaluations, IReadOnlyList<ChartPoint> points, Words words)
    {
        _indicator = indicator;
        _evaluations = evaluations;
        _points = points;
        _words = words;
        _scale = new([.. points.SelectMany(point => new[] { (double)point.Low, (double)point.High })]);
        _left = 10 + (CharacterWidth * _scale.Ticks.Max(tick => _scale.LabelOf(tick).Length));
        _hasPlainYears = PeriodsOf(indicator).All(period => period is null or { Unit: PeriodUnit.Year });
        int[] years = [.. points.Select(point => point.Year.StartYear), .. Missing.Select(measurement => measurement.Year.GetValueOrDefault().StartYear)];
        (_firstYear, _lastYear) = (years.Min(), years.Max());
    }

    private static IEnumerable<CalendarPeriod?> PeriodsOf(Indicator indicator) =>
    [
        indicator.Baseline.MeasuredPeriod,
        .. indicator.Measurements.Select(measurement => measurement.Period),
        .. indicator.Targets.Select(target => target.Due),
    ];

    private IEnumerable<Measurement> Missing => _indicator.Measurements.Where(measurement => measurement is { Missing: not null, Year: not null });

    /// <summary>Returns the chart, or <see langword="null"/> where no figure has a year.</summary>
    internal static HtmlChart? Of(Indicator indicator, IReadOnlyList<TargetEvaluation> evaluations, Words words) =>
        ChartPoint.AllOf(indicator, evaluations) is { Count: > 0 } points ? new(indicator, evaluations, points, words) : null;

    internal void Write(HtmlPage page)
    {
        var (title, description) = (page.NewId(), page.NewId());
        using (page.Open(
            "svg", ("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {Width} {Height}")), ("role", "img"), ("aria-labelledby", $"{title} {description}")))
        {
            page.Write("title", _indicator.Name, ("id", title));
            page.Write("desc", Description(), ("id", description));
            WriteAxes(page);
            WriteLines(page);
            foreach (var measurement in Missing)
            {
                WriteMissing(page, measurement);
            }

            foreach (var point in _points)
            {
                WriteMark(page, point);
            }

            if (_points.Count <= MostValueLabels)
            {
                WriteValues(page);
            }
        }
    }

    private string Description()
    {
        var separator = _words.Say(new("、", ", "));
        return string.Join(
            _words.Say(new("。", ". ")),
            new[]
            {
                $"{_words.Say(ReportWords.Baseline)} {_words.Of(_indicator.Baseline)}",
                _indicator.Measurements.Count == 0 ? "" : $"{_words.Say(ReportWords.Measurement)} {string.Join(separator, _indicator.Measurements.Select(_words.Of))}",
                _indicator.Targets.Count == 0 ? "" : $"{_words.Say(ReportWords.Target)} {string.Join(separator, _indicator.Targets.Select(_words.Of))}",
            }.Where(part => part.Length > 0));
    }

    private void WriteAxes(HtmlPage page)
    {
        foreach (var tick in _scale.Ticks)
        {
            var y = Foot - (_scale.ShareOf(tick) * (Foot - Top));
            WriteLine(page, "grid", _left, y, Right, y);
            WriteText(page, "tick end", _left - 4, y + 4, _scale.LabelOf(tick));
        }

        if (_indicator.Unit is { } unit && unit.Symbol.Length > 0)
        {
            WriteText(page, "tick", 2, 12, unit.Symbol);
        }

        WriteLine(page, "axis", _left, Foot, Right, Foot);
        var step = ((_lastYear - _firstYear) / MostYearLabels) + 1;
        for (var year = _lastYear; year >= _firstYear; year -= step)
        {
            var x = XOf(year);
            WriteLine(page, "axis", x, Foot, x, Foot + 4);
            var lines = YearLabel(year);
            for (var i = 0; i < lines.Count; i++)
            {
                WriteText(page, "tick middle", x, Foot + 16 + (12 * i), lines[i]);
            }
        }
    }

    /// <summary>Returns a year as plans write it, on as many lines as the axis has room for: 令和7, (2025), 年度; in English FY2025.</summary>
    private IReadOnlyList<string> YearLabel(int year)
    {
        var label = YearNotation.Default.Write(_hasPlainYears ? CalendarPeriod.FromYear(year) : CalendarPeriod.From(new FiscalYear(year)));
        var japanese = label.Japanese.Replace("（", "\n(", StringComparison.Ordinal).Replace("）", ")\n", StringComparison.Ordinal);
        return _words.Say(new(japanese, label.English)).Split('\n');
    }

    /// <summary>Writes the straight lines on which the targets would be reached: all of few, else the last.</summary>
    private void WriteLines(HtmlPage page)
    {
        var lines = (from evaluation in _evaluations
                     let target = ChartPoint.OfGoal(evaluation.Facts.Goal)
                     where target is not null && evaluation.Facts.Baseline is { Year: { } start } && start < target.Year
                     orderby target.Year
                     select (Start: evaluation.Facts.Baseline.GetValueOrDefault(), Target: target)).ToArray();
        for (var i = 0; i < lines.Length; i++)
        {
            var (start, target) = lines[i];
            var isLast = i == lines.Length - 1;
            if (isLast || lines.Length <= 3)
            {
                var end = Math.Abs(target.Low - start.Value) <= Math.Abs(target.High - start.Value) ? target.Low : target.High;
                WriteLine(
                    page, isLast ? "path" : "path faint", XOf(start.Year.GetValueOrDefault().StartYear), YOf(start.Value), XOf(target.Year.StartYear), YOf(end));
            }
        }

        ChartPoint[] measured = [.. _points.Where(point => point.Kind is ChartPointKind.Measurement).OrderBy(point => point.Year)];
        using (page.Open("polyline", ("class", "course"), ("points", string.Join(' ', measured.Select(point => Pair(XOf(point.Year.StartYear), YOf(point.Low)))))))
        {
        }
    }

    private void WriteMark(HtmlPage page, ChartPoint point)
    {
        var (x, low, high) = (XOf(point.Year.StartYear), YOf(point.Low), YOf(point.High));
        var shape = point switch
        {
            { Kind: ChartPointKind.Baseline } => Square(x, low),
            { Kind: ChartPointKind.Measurement } => string.Create(CultureInfo.InvariantCulture, $"M{x - 4:0.#} {low:0.#}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z"),
            { Direction: Direction.Higher } => string.Create(CultureInfo.InvariantCulture, $"M{x:0.#} {low - 5:0.#}l5.5 9h-11z"),
            { Direction: Direction.Lower } => string.Create(CultureInfo.InvariantCulture, $"M{x:0.#} {low + 5:0.#}l5.5 -9h-11z"),
            _ when point.High > point.Low => string.Create(CultureInfo.InvariantCulture, $"M{x - 5:0.#} {low:0.#}h10M{x:0.#} {low:0.#}V{high:0.#}M{x - 5:0.#} {high:0.#}h10"),
            _ => string.Create(CultureInfo.InvariantCulture, $"M{x:0.#} {low - 5.5:0.#}l5.5 5.5l-5.5 5.5l-5.5 -5.5z"),
        };
        using (page.Open("path", ("class", ClassOf(point.Kind)), ("d", shape)))
        {
        }
    }

    /// <summary>Writes the figures beside their marks: above, and where that is taken below.</summary>
    private void WriteValues(HtmlPage page)
    {
        var taken = new List<(double X, double Y, double HalfWidth)>();
        foreach (var point in _points.OrderBy(point => point.Kind is ChartPointKind.Target))
        {
            var text = _words.Amount(point.Low) + (point.High > point.Low ? "–" + _words.Amount(point.High) : "");
            var halfWidth = text.Length * CharacterWidth / 2;
            var x = Math.Clamp(XOf(point.Year.StartYear), _left + halfWidth, Width - 2 - halfWidth);
            foreach (var y in new[] { YOf(point.High) - 8, YOf(point.Low) + 17 })
            {
                if (taken.TrueForAll(other => Math.Abs(other.X - x) > other.HalfWidth + halfWidth || Math.Abs(other.Y - y) > 11))
                {
                    taken.Add((x, y, halfWidth));
                    WriteText(page, $"value {ClassOf(point.Kind)}", x, y, text);
                    break;
                }
            }
        }
    }

    private void WriteMissing(HtmlPage page, Measurement measurement)
    {
        var x = XOf(measurement.Year.GetValueOrDefault().StartYear);
        using (page.Open("path", ("class", "missing"), ("d", string.Create(CultureInfo.InvariantCulture, $"M{x - 4:0.#} {Foot - 10}l8 8m0 -8l-8 8"))))
        {
        }

        WriteText(page, "value missing", x, Foot - 14, Words.Excerpt(_words.MissingOf(measurement)));
    }

    private static string Square(double x, double y) => string.Create(CultureInfo.InvariantCulture, $"M{x - 4:0.#} {y - 4:0.#}h8v8h-8z");

    private static string ClassOf(ChartPointKind kind) => kind switch
    {
        ChartPointKind.Baseline => "baseline",
        ChartPointKind.Measurement => "measured",
        _ => "target",
    };

    private double XOf(int year)
    {
        var (first, last) = (_left + 18, Right - 20);
        return _lastYear == _firstYear ? (first + last) / 2 : first + ((last - first) * (year - _firstYear) / (_lastYear - _firstYear));
    }

    private double YOf(decimal value) => Foot - (_scale.ShareOf((double)value) * (Foot - Top));

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Pair(double x, double y) => $"{Number(x)},{Number(y)}";

    private static void WriteLine(HtmlPage page, string kind, double x1, double y1, double x2, double y2)
    {
        using (page.Open("line", ("class", kind), ("x1", Number(x1)), ("y1", Number(y1)), ("x2", Number(x2)), ("y2", Number(y2))))
        {
        }
    }

    private static void WriteText(HtmlPage page, string kind, double x, double y, string text) =>
        page.Write("text", text, ("class", kind), ("x", Number(x)), ("y", Number(y)));
}

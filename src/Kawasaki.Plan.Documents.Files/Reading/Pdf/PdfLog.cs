using System.Globalization;
using System.Text.RegularExpressions;
using UglyToad.PdfPig.Logging;

namespace Kawasaki.Plan.Documents.Files.Reading.Pdf;

/// <summary>Hears what the library says of a file: which letters it does not know, and what is damaged.</summary>
internal sealed class PdfLog : ILog
{
    private const int MostMessages = 20;

    private static readonly Regex UnknownLetter = new(
        @"^We could not find the corresponding character with code (?<code>-?\d+) in font /?(?<font>.*)\.$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline,
        TimeSpan.FromSeconds(1));

    private readonly HashSet<(string Letter, string Font)> _unknown = [];
    private readonly List<string> _messages = [];

    /// <summary>Gets what is damaged.</summary>
    internal IReadOnlyList<string> Messages => _messages;

    /// <summary>Says whether a letter was made of its code, since its font does not say what it is.</summary>
    internal bool IsUnknown(string letter, string? font) => _unknown.Count > 0 && (_unknown.Contains((letter, font ?? "")) || _unknown.Contains((letter, "")));

    public void Debug(string message)
    {
    }

    public void Debug(string message, Exception ex)
    {
    }

    public void Warn(string message)
    {
        if (UnknownLetter.Match(message) is { Success: true } match
            && int.TryParse(match.Groups["code"].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var code))
        {
            _unknown.Add((((char)code).ToString(), match.Groups["font"].Value));
            return;
        }

        Error(message);
    }

    public void Error(string message)
    {
        if (_messages.Count < MostMessages && !_messages.Contains(message))
        {
            _messages.Add(message);
        }
    }

    public void Error(string message, Exception ex) => Error(message);
}

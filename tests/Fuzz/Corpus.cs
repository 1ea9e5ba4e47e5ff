using System.Text.RegularExpressions;

namespace Kawasaki.Plan.Fuzz;

/// <summary>The documents to begin with: the published one where it stands beside the project, those that the tests read, and made ones.</summary>
internal sealed class Corpus
{
    private const int RareBeyond = 10_000; // Characters: a long document takes the time of many short ones.

    private readonly List<string> _short = [];
    private readonly List<string> _long = [];

    private Corpus(IEnumerable<string> documents)
    {
        foreach (var document in documents)
        {
            (document.Length > RareBeyond ? _long : _short).Add(document);
        }
    }

    internal int Count => _short.Count + _long.Count;

    internal static Corpus Read()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Kawasaki.Plan.Domain.sln")))
        {
            root = root.Parent;
        }

        var folder = root?.FullName ?? throw new InvalidOperationException("The program runs below the folder of the solution.");
        var differing = Directory.GetFiles(Path.Combine(folder, "tests", "Kawasaki.Plan.Documents.Tests", "Differing"), "*.txt");
        var published = Path.GetFullPath(Path.Combine(folder, "..", "shared", "plan"));
        return new(
        [
            .. differing.Order(StringComparer.Ordinal).Select(path => Regex.Unescape(File.ReadAllText(path))),
            .. Directory.Exists(published) ? Directory.GetFiles(published, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText) : [],
        ]);
    }

    /// <summary>Returns a document: a known one, or a made one.</summary>
    internal string Draw(Dice dice) =>
        _long.Count > 0 && dice.OneIn(40) ? dice.Of(_long)
        : dice.OneIn(3) ? new DocumentMaker(dice).Make()
        : dice.Of(_short);
}

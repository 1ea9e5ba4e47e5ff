using System.Text;
using Ardalis.GuardClauses;

namespace Kawasaki.Plan.Documents.Files;

/// <summary>What a caller knows of a file.</summary>
public sealed class DocumentFileOptions
{
    /// <summary>The largest file that is opened where nothing else is said: 64 MiB.</summary>
    public const int DefaultLargestSize = 64 << 20;

    private const int PartOfParsed = 4;

    /// <summary>Creates options.</summary>
    /// <param name="kind">What the file is; without it the content decides.</param>
    /// <param name="encoding">The encoding of a text where no byte order mark decides another one; without it the content decides.</param>
    /// <param name="largestSize">The most bytes that are read, and the most UTF-16 units of text that are made of them. Of HTML, a workbook or a PDF, which a
    /// library takes apart first, a quarter of it; a cell of a sheet counts 16 units more, and a letter of a PDF 4.</param>
    /// <exception cref="ArgumentException">The kind is none of the enum's, or the size is not positive.</exception>
    public DocumentFileOptions(DocumentFileKind? kind = null, Encoding? encoding = null, int largestSize = DefaultLargestSize)
    {
        Kind = kind is { } given ? Guard.Against.EnumOutOfRange(given, nameof(kind)) : null;
        Encoding = encoding;
        LargestSize = Guard.Against.NegativeOrZero(largestSize);
    }

    /// <summary>Gets the options of a file of which nothing is known.</summary>
    public static DocumentFileOptions Default { get; } = new();

    /// <summary>Gets what the file is, or <see langword="null"/>.</summary>
    public DocumentFileKind? Kind { get; }

    /// <summary>Gets the encoding, or <see langword="null"/>.</summary>
    public Encoding? Encoding { get; }

    /// <summary>Gets the most bytes that are read.</summary>
    public int LargestSize { get; }

    /// <summary>Gets the most UTF-16 units of what a library takes apart.</summary>
    internal int LargestParsed => Math.Max(LargestSize / PartOfParsed, 1);
}

using System.Text;
using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kawasaki.Plan.Documents.Files.Reading;

/// <summary>Reads the text of a cell in Markdown: strong words, escapes, entities, line breaks and raised numbers.</summary>
internal static class MarkdownCell
{
    private const int LongestCell = 4096; // Longer ones stay as printed.
    private const string Marks = "<&*`\\[";

    private static readonly MarkdownPipeline Pipeline = PipelineOfParagraphs();

    internal static List<string> LinesOf(string cell)
    {
        if (cell.AsSpan().IndexOfAny(Marks.AsSpan()) < 0 || cell.Length > LongestCell)
        {
            return [cell];
        }

        var lines = new StringBuilder();
        var raised = -1;
        foreach (var inline in Markdown.Parse(cell, Pipeline).Descendants<ParagraphBlock>().SelectMany(block => block.Inline!.Descendants<Inline>()))
        {
            Append(inline, lines, ref raised);
        }

        return [.. lines.ToString().Split('\n').Select(line => line.Trim(' '))];
    }

    private static void Append(Inline inline, StringBuilder lines, ref int raised)
    {
        switch (inline)
        {
            case LiteralInline literal:
                lines.Append(literal.Content.ToString());
                break;
            case CodeInline code:
                lines.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                lines.Append(entity.Transcoded.ToString());
                break;
            case LineBreakInline:
                lines.Append('\n');
                break;
            case HtmlInline { Tag: "<br>" or "<br/>" or "<br />" }:
                lines.Append('\n');
                break;
            case HtmlInline { Tag: "<sup>" }:
                raised = lines.Length;
                break;
            case HtmlInline { Tag: "</sup>" } when raised >= 0:
                var text = lines.ToString(raised, lines.Length - raised);
                lines.Length = raised;
                lines.Append(RaisedText.Of(text, raised > 0 ? lines[raised - 1] : '\0'));
                raised = -1;
                break;
            default:
                break;
        }
    }

    /// <summary>A cell is one paragraph, whatever it begins with. One star or underline may be the mark of a note: only two are emphasis.</summary>
    private static MarkdownPipeline PipelineOfParagraphs()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser { ParseSetextHeadings = false });
        var emphasis = builder.InlineParsers.Find<EmphasisInlineParser>()!;
        emphasis.EmphasisDescriptors.Clear();
        emphasis.EmphasisDescriptors.Add(new EmphasisDescriptor('*', 2, 2, enableWithinWord: true));
        builder.InlineParsers.TryRemove<LinkInlineParser>();
        return builder.Build();
    }
}

using System.Text;
using FsCheck.Xunit;
using Kawasaki.Plan.Documents.Tests.Generators;
using Kawasaki.Plan.Domain.Json;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests;

[Properties(Arbitrary = [typeof(MutatedDocuments)])]
public class ReadingOptionsTests
{
    private const int MostReports = 202; // A hundred steps, of which each may be almost half as long as it should be, and the end.

    [Fact]
    public void Default_asks_for_nothing()
    {
        Assert.Empty(PlanReadingOptions.Default.SuspectWords);
        Assert.Null(PlanReadingOptions.Default.Progress);
        Assert.Empty(new PlanReadingOptions().SuspectWords);
        Assert.Equal(Read(Sources.Whole), Read(Sources.Whole, options: null));
    }

    [Fact]
    public void Constructor_copies_the_words()
    {
        var words = new List<SuspectWord> { new("甲", "乙") };
        var options = new PlanReadingOptions(words);
        words.Add(new("丙", "丁"));

        Assert.Equal([new SuspectWord("甲", "乙")], options.SuspectWords);
        Assert.Throws<NotSupportedException>(() => ((IList<SuspectWord>)options.SuspectWords).Add(new("丙", "丁")));
        Assert.Throws<ArgumentException>(() => new PlanReadingOptions([new("甲", "乙"), null!]));
    }

    [Theory]
    [InlineData("", "乙")]
    [InlineData(" ", "乙")]
    [InlineData("　", "乙")]
    [InlineData("甲", "")]
    [InlineData("甲", " ")]
    [InlineData("甲\n乙", "乙")]
    [InlineData("甲\r", "乙")]
    public void A_blank_word_or_one_with_a_line_end_is_refused(string text, string suggestion) =>
        Assert.Equal("ArgumentException", Assert.ThrowsAny<ArgumentException>(() => new SuspectWord(text, suggestion)).GetType().Name);

    [Theory]
    [InlineData(null, "乙")]
    [InlineData("甲", null)]
    public void A_word_or_suggestion_of_null_is_refused(string? text, string? suggestion) => Assert.Throws<ArgumentNullException>(() => new SuspectWord(text!, suggestion!));

    [Theory]
    [InlineData(DiagnosticSeverity.Error)]
    [InlineData((DiagnosticSeverity)(-1))]
    [InlineData((DiagnosticSeverity)3)]
    public void A_suspicion_is_no_error(DiagnosticSeverity severity) => Assert.Throws<ArgumentOutOfRangeException>(nameof(severity), () => new SuspectWord("甲", "乙", severity));

    [Fact]
    public void Words_are_equal_when_all_of_them_is()
    {
        var word = new SuspectWord("甲 乙", "丙");

        Assert.Equal(("甲 乙", "丙", DiagnosticSeverity.Warning), (word.Text, word.Suggestion, word.Severity));
        Assert.Equal(new SuspectWord("甲 乙", "丙"), word);
        Assert.Equal(new SuspectWord("甲 乙", "丙").GetHashCode(), word.GetHashCode());
        Assert.NotEqual(new SuspectWord("甲乙", "丙"), word);
        Assert.NotEqual(new SuspectWord("甲 乙", "丁"), word);
        Assert.NotEqual(new SuspectWord("甲 乙", "丙", DiagnosticSeverity.Info), word);
    }

    [Fact]
    public void Suspect_words_are_reported_wherever_they_stand_and_nothing_is_replaced()
    {
        const string Text = "政策2-3 甲\n1 政策の方向性\n- 甲乙を甲\n甲の\n総論\n10年戦略\n区計画\n甲";
        var document = PlanDocumentReader.Read(Text, new([new("甲", "己"), new("乙を", "戊", DiagnosticSeverity.Info), new("丙", "丁")]), CancellationToken.None);
        var plain = PlanDocumentReader.Read(Text);

        Assert.Equal(
            [("甲", 1, 7, DiagnosticSeverity.Warning), ("甲", 3, 3, DiagnosticSeverity.Warning), ("乙を", 3, 4, DiagnosticSeverity.Info), ("甲", 3, 6, DiagnosticSeverity.Warning), ("甲", 4, 1, DiagnosticSeverity.Warning), ("甲", 8, 1, DiagnosticSeverity.Warning)],
            Suspicions(document).Select(item => (Text.Substring(item.Span.Start, item.Length), item.Line, item.Column, item.Severity)));
        Assert.All(Suspicions(document), item => Assert.Contains(item.Length == 1 ? "己" : "戊", item.Message.English, StringComparison.Ordinal));
        Assert.All(Suspicions(document), item => Assert.Contains(item.Length == 1 ? "己" : "戊", item.Message.Japanese, StringComparison.Ordinal));
        Assert.Equal(plain.Plan, document.Plan);
        Assert.Equal(Text, document.SourceMap.Text);
        Assert.Equal(Written(plain), Written(document).Where(line => !line.Contains("PLAN502", StringComparison.Ordinal)));
    }

    [Fact]
    public void Suspect_words_may_overlap_and_stand_at_both_ends()
    {
        var document = PlanDocumentReader.Read("甲乙丙", new([new("甲乙", "子"), new("乙丙", "丑"), new("甲乙丙", "寅"), new("乙", "卯")]), CancellationToken.None);

        Assert.Equal([(1, 2), (1, 3), (2, 2), (2, 1)], Suspicions(document).Select(item => (item.Column, item.Length)));
    }

    [Fact]
    public void Suspect_words_are_compared_letter_by_letter()
    {
        var words = new PlanReadingOptions([new("ka", "子"), new("は\u3099", "丑"), new("ｱ", "寅")]);

        Assert.Empty(Suspicions(PlanDocumentReader.Read("KA ば ア", words, CancellationToken.None)));
        Assert.Equal(3, Suspicions(PlanDocumentReader.Read("ka は\u3099 ｱ", words, CancellationToken.None)).Count());
    }

    [Property(MaxTest = 100)]
    public void Suspect_words_of_a_document_are_all_found(MutatedDocument document, int place, int length)
    {
        var text = document.Text + "甲";
        var start = (int)(unchecked((uint)place * 2654435761u) % (uint)text.Length);
        var part = text.Substring(start, Math.Min(1 + (int)(unchecked((uint)length) % 4), text.Length - start)).Trim();
        var word = part.Length == 0 || part.Contains('\n', StringComparison.Ordinal) || part.Contains('\r', StringComparison.Ordinal) ? "甲" : part;

        var expected = new List<int>();
        for (var found = text.IndexOf(word, StringComparison.Ordinal); found >= 0; found = text.IndexOf(word, found + word.Length, StringComparison.Ordinal))
        {
            expected.Add(found);
        }

        var read = PlanDocumentReader.Read(text, new([new(word, "己")]), CancellationToken.None);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, Suspicions(read).Select(item => item.Span.Start));
        Assert.All(Suspicions(read), item => Assert.Equal(word, text.Substring(item.Span.Start, item.Length)));
        Assert.Equal(PlanDocumentReader.Read(text).Plan, read.Plan);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(99)]
    [InlineData(100)]
    [InlineData(101)]
    [InlineData(199)]
    [InlineData(200)]
    [InlineData(5000)]
    public void Progress_grows_up_to_the_number_of_lines(int lines)
    {
        var reports = ReportsOf(string.Concat(Enumerable.Repeat("\n", lines - 1)));

        Assert.Equal(new ReadingProgress(lines, lines), reports[^1]);
        Assert.Equal(new ReadingProgress(0, lines), reports[0]);
        Assert.All(reports, report => Assert.Equal(lines, report.LineCount));
        Assert.Equal(reports.Select(report => report.Lines).Distinct().Order(), reports.Select(report => report.Lines));
        Assert.InRange(reports.Count, Math.Min(lines, 100), MostReports);
    }

    [Fact]
    public void Progress_of_an_empty_document_is_its_one_line() => Assert.Equal(new ReadingProgress(1, 1), ReportsOf("")[^1]);

    [Fact]
    public void Progress_is_reported_on_the_reading_thread_before_the_document_is_there()
    {
        var threads = new HashSet<int>();
        PlanDocumentReader.Read(Sources.Whole, new(progress: new Reporter(_ => threads.Add(Environment.CurrentManagedThreadId))), CancellationToken.None);

        Assert.Equal([Environment.CurrentManagedThreadId], threads);
    }

    [Fact]
    public void What_a_progress_throws_comes_through() =>
        Assert.Throws<InvalidTimeZoneException>(() => PlanDocumentReader.Read(Sources.Whole, new(progress: new Reporter(_ => throw new InvalidTimeZoneException())), CancellationToken.None));

    [Fact]
    public async Task A_cancelled_token_ends_the_reading_before_it_begins()
    {
        var reports = new List<ReadingProgress>();
        var options = new PlanReadingOptions(progress: new Reporter(reports.Add));
        var cancelled = new CancellationToken(canceled: true);

        Assert.Throws<OperationCanceledException>(() => PlanDocumentReader.Read("甲", options, cancelled));
        Assert.Throws<OperationCanceledException>(() => PlanDocumentReader.Read("甲".AsSpan(), options, cancelled));
        Assert.Throws<OperationCanceledException>(() => PlanDocumentReader.Read(new MemoryStream([65]), options, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PlanDocumentReader.ReadAsync(new MemoryStream([65]), options, cancelled));
        Assert.Empty(reports);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(50)]
    [InlineData(99)]
    public async Task A_progress_that_cancels_ends_the_reading_at_its_next_step(int step)
    {
        var text = string.Concat(Enumerable.Repeat("・\n", 1000));
        var read = 0;
        using var source = new CancellationTokenSource();
        var options = new PlanReadingOptions(progress: new Reporter(_ =>
        {
            read++;
            if (read % step == 0)
            {
                source.Cancel();
            }
        }));

        var exception = Assert.Throws<OperationCanceledException>(() => PlanDocumentReader.Read(text, options, source.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.Equal(step, read);
        using var further = new CancellationTokenSource();
        var canceller = new Reporter(_ => further.Cancel());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PlanDocumentReader.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), new(progress: canceller), further.Token));
    }

    [Fact]
    public void A_reading_after_one_that_was_cancelled_is_like_any_other()
    {
        using var source = new CancellationTokenSource();
        var options = new PlanReadingOptions(progress: new Reporter(progress => Cancel(progress, source)));
        Assert.Throws<OperationCanceledException>(() => PlanDocumentReader.Read(Sources.Whole, options, source.Token));

        Assert.Equal(Read(Sources.Whole), Read(Sources.Whole, new PlanReadingOptions()));
    }

    private static void Cancel(ReadingProgress progress, CancellationTokenSource source)
    {
        if (progress.Lines >= 30)
        {
            source.Cancel();
        }
    }

    private static List<ReadingProgress> ReportsOf(string text)
    {
        var reports = new List<ReadingProgress>();
        PlanDocumentReader.Read(text, new(progress: new Reporter(reports.Add)), CancellationToken.None);
        return reports;
    }

    private static IEnumerable<PlanDiagnostic> Suspicions(PlanDocument document) => document.Diagnostics.Where(item => item.Code == "PLAN502");

    private static string[] Written(PlanDocument document) => [.. document.Diagnostics.Select(item => item.ToString())];

    private static (string Plan, string Diagnostics) Read(string text) => PlanDocumentReader.Read(text) is var document ? (PlanJson.Serialize(document.Plan), string.Join('\n', Written(document))) : default;

    private static (string Plan, string Diagnostics) Read(string text, PlanReadingOptions? options) =>
        PlanDocumentReader.Read(text, options, CancellationToken.None) is var document ? (PlanJson.Serialize(document.Plan), string.Join('\n', Written(document))) : default;

    private sealed class Reporter(Action<ReadingProgress> report) : IProgress<ReadingProgress>
    {
        public void Report(ReadingProgress value) => report(value);
    }
}

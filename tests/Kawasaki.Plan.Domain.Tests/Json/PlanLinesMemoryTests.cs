using System.Text;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Json;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Json;

/// <summary>What reading a long file holds. Nothing else runs meanwhile, because the memory of the process is measured.</summary>
[Collection(nameof(PlanLinesMemoryTests))]
[CollectionDefinition(nameof(PlanLinesMemoryTests), DisableParallelization = true)]
public class PlanLinesMemoryTests
{
    [Fact]
    public void Of_2000_plans_no_more_than_a_line_is_held()
    {
        var line = Encoding.UTF8.GetBytes(PlanDocuments.EveryKind + "\n");
        using var stream = new RepeatedStream(line, 2000);
        _ = PlanJson.Deserialize(line);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var count = 0;
        var judged = 0;
        foreach (var plan in PlanJson.DeserializeLines(stream))
        {
            judged += plan.Indicators.SelectMany(placed => TargetEvaluation.AllOf(placed.Indicator)).Count(evaluation => EvaluationRule.Kawasaki.Judge(evaluation.Facts).Grade.Rank > 0);
            if (++count % 500 == 0)
            {
                var held = GC.GetTotalMemory(forceFullCollection: true) - before;
                Assert.True(held < stream.Length / 20, FormattableString.Invariant($"{held} bytes after {count} lines of {line.Length}"));
            }
        }

        Assert.Equal(2000, count);
        Assert.Equal(0, judged % 2000);
    }

    /// <summary>A stream of one text again and again, which is not held.</summary>
    private sealed class RepeatedStream(byte[] text, int times) : Stream
    {
        private long _position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => (long)text.Length * times;

        public override long Position
        {
            get => _position;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var at = (int)(_position % text.Length);
            var length = (int)Math.Min(Math.Min(count, text.Length - at), Length - _position);
            text.AsSpan(at, length).CopyTo(buffer.AsSpan(offset));
            _position += length;
            return length;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}

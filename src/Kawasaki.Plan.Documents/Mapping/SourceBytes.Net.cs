namespace Kawasaki.Plan.Documents.Mapping;

internal sealed partial class SourceBytes
{
    private ValueTask<int> ReadAsync(Stream stream, CancellationToken cancellationToken) => stream.ReadAsync(_bytes.AsMemory(_count), cancellationToken);
}

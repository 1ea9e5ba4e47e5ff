namespace Kawasaki.Plan.Documents.Mapping;

internal sealed partial class SourceBytes
{
    private Task<int> ReadAsync(Stream stream, CancellationToken cancellationToken) =>
        stream.ReadAsync(_bytes, _count, _bytes.Length - _count, cancellationToken);
}

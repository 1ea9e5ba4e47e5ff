namespace Kawasaki.Plan.Documents.Reading;

internal sealed partial class FigureChecks
{
    private static int DecimalsOf(decimal value) => (decimal.GetBits(value)[3] >> 16) & 0xFF;
}

namespace Kawasaki.Plan.Documents.Reading;

internal sealed partial class FigureChecks
{
    private static int DecimalsOf(decimal value) => value.Scale;
}

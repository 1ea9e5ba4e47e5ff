using System.Text.Json;
using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>A whole text with one plan.</summary>
internal static class PlanText
{
    internal static ReadOnlySpan<byte> WithoutByteOrderMark(ReadOnlySpan<byte> utf8Json)
    {
        ReadOnlySpan<byte> byteOrderMark = [0xEF, 0xBB, 0xBF];
        return utf8Json.StartsWith(byteOrderMark) ? utf8Json.Slice(byteOrderMark.Length) : utf8Json;
    }

    internal static ComprehensivePlan Read(ReadOnlySpan<byte> utf8Json)
    {
        var strict = new StrictReader(new Utf8JsonReader(utf8Json));
        return strict.Read(ReadDocument);
    }

    private static ComprehensivePlan ReadDocument(ref StrictReader reader)
    {
        reader.Begin();
        var plan = PlanFormat.Read(ref reader);
        reader.End();
        return plan;
    }
}

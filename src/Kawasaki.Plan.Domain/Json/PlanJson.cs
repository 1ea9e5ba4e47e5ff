using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Hierarchy;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>Reads and writes a plan as JSON.</summary>
/// <remarks>
/// Reading is strict: a member that is unknown, missing or repeated, a wrong kind, a number that would have to be rounded and whatever the
/// model refuses is a <see cref="JsonException"/> whose path is a JSON Pointer; <see cref="Wording.Of"/> gives its message in both languages.
/// Writing keeps the digits as published and does not escape Japanese.
/// </remarks>
public static partial class PlanJson
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Indented = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>Gets the JSON Schema (draft 2020-12) of the format, format version 1.</summary>
    /// <remarks>What the schema refuses, the reader refuses. The reader refuses more: a schema cannot say that a range runs up or that codes are
    /// unlike.</remarks>
    public static string Schema => PlanSchema.Text;

    /// <summary>Gets for each type that is read and written as JSON the name of its definition in <see cref="Schema"/>: <c>fiscalYear</c> of
    /// <see cref="Calendars.FiscalYear"/>.</summary>
    /// <remarks>It lets a generator of OpenAPI, which cannot see through converters, refer to <c>#/$defs/</c> and the name.</remarks>
    public static IReadOnlyDictionary<Type, string> SchemaNames => PlanSchema.Names;

    /// <summary>Returns a plan as JSON on one line.</summary>
    /// <param name="plan">The plan.</param>
    public static string Serialize(ComprehensivePlan plan) => Serialize(plan, JsonLayout.Compact);

    /// <summary>Returns a plan as JSON.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="layout">The layout.</param>
    public static string Serialize(ComprehensivePlan plan, JsonLayout layout)
    {
        using var stream = new MemoryStream();
        Serialize(stream, plan, layout);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Writes a plan as JSON, in UTF-8 without a byte order mark.</summary>
    /// <param name="utf8Json">The stream to write to, which stays open. Where the plan is refused, nothing is written.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="layout">The layout.</param>
    /// <exception cref="JsonException">A text has half a surrogate pair, which JSON cannot hold.</exception>
    public static void Serialize(Stream utf8Json, ComprehensivePlan plan, JsonLayout layout)
    {
        Guard.Against.Null(utf8Json);
        Guard.Against.Null(plan);
        using var bytes = new PooledBytes(); // The stream gets all of the plan or nothing.
        Serialize(bytes, plan, layout);
        utf8Json.Write(bytes.Array, 0, bytes.Count);
    }

    /// <summary>Writes a plan as JSON, in UTF-8 without a byte order mark.</summary>
    /// <param name="utf8Json">The buffer to write to: where the plan is refused, what was written before is in it.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="layout">The layout.</param>
    /// <exception cref="JsonException">A text has half a surrogate pair, which JSON cannot hold.</exception>
    public static void Serialize(IBufferWriter<byte> utf8Json, ComprehensivePlan plan, JsonLayout layout)
    {
        Guard.Against.Null(utf8Json);
        Guard.Against.Null(plan);
        using var writer = new Utf8JsonWriter(utf8Json, Guard.Against.EnumOutOfRange(layout) is JsonLayout.Indented ? Indented : Compact);
        PlanFormat.Write(writer, plan);
    }

    /// <summary>Reads a plan from JSON.</summary>
    /// <param name="json">The JSON text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The text is not JSON, or not a plan.</exception>
    public static ComprehensivePlan Deserialize(string json)
    {
        Guard.Against.Null(json);
        try
        {
            return Deserialize(StrictUtf8.GetBytes(json));
        }
        catch (EncoderFallbackException exception)
        {
            throw JsonRefusal.At(
                "",
                Invariant($"{exception.Index + 1} 文字目（UTF-16の単位で）にサロゲートの片方があります。"),
                Invariant($"The text has half a surrogate pair, UTF-16 unit {exception.Index + 1} of it."),
                exception);
        }
    }

    /// <summary>Reads a plan from JSON in UTF-8, with or without a byte order mark, or says in both languages why that is not possible.</summary>
    /// <param name="utf8Json">The JSON text.</param>
    /// <param name="plan">The plan, or <see langword="null"/> where it cannot be read.</param>
    /// <param name="error">What is wrong, and where, or <see langword="null"/>.</param>
    public static bool TryDeserialize(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out ComprehensivePlan? plan, [NotNullWhen(false)] out Wording? error)
    {
        try
        {
            (plan, error) = (Deserialize(utf8Json), null);
            return true;
        }
        catch (JsonException exception)
        {
            (plan, error) = (null, JsonRefusal.TextOf(exception));
            return false;
        }
    }

    /// <summary>Reads a plan from a stream of JSON in UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8Json">The stream, which is read to its end and stays open. What it throws is passed on.</param>
    /// <exception cref="JsonException">The text is not JSON, or not a plan.</exception>
    public static ComprehensivePlan Deserialize(Stream utf8Json)
    {
        Guard.Against.Null(utf8Json);
        using var bytes = new PooledBytes();
        int count;
        do
        {
            var room = bytes.Room();
            count = utf8Json.Read(room.Array!, room.Offset, room.Count);
            bytes.Advance(count);
        }
        while (count > 0);

        return Deserialize(bytes.Array.AsSpan(0, bytes.Count));
    }

    /// <inheritdoc cref="Deserialize(Stream)" path="/*[not(self::param)]"/>
    /// <param name="utf8Json">The stream, which is read to its end and stays open. What it throws is passed on.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async Task<ComprehensivePlan> DeserializeAsync(Stream utf8Json, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(utf8Json);
        using var bytes = new PooledBytes();
        int count;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            var room = bytes.Room();
#pragma warning disable CA1835 // The overload with memory is not on every platform, and the bytes are an array.
            count = await utf8Json.ReadAsync(room.Array!, room.Offset, room.Count, cancellationToken).ConfigureAwait(false);
#pragma warning restore CA1835
            bytes.Advance(count);
        }
        while (count > 0);

        return Deserialize(bytes.Array.AsSpan(0, bytes.Count));
    }

    /// <summary>Reads a plan from JSON in UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8Json">The JSON text.</param>
    /// <exception cref="JsonException">The text is not JSON, or not a plan.</exception>
    public static ComprehensivePlan Deserialize(ReadOnlySpan<byte> utf8Json) => PlanText.Read(PlanText.WithoutByteOrderMark(utf8Json));
}

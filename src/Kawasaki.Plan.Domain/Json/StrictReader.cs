using System.Text.Json;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>
/// Reads JSON and knows where it is. Whatever is wrong, a member unknown, missing or repeated, a wrong kind, a value that the model refuses,
/// is a <see cref="JsonException"/> with its place.
/// </summary>
internal ref struct StrictReader(Utf8JsonReader json)
{
    private readonly JsonPath _path = new();
    private Utf8JsonReader _json = json;
    private ShortTexts? _shortTexts;

    /// <summary>Gets the platform's reader, where this one stands now.</summary>
    internal readonly Utf8JsonReader Json => _json;

    internal readonly bool IsNull => _json.TokenType is JsonTokenType.Null;

    /// <summary>Reads a value, at whose first token the reader stands. What the platform's reader or the model refuses gets its place here.</summary>
    internal T Read<T>(ModelReader<T> read)
    {
        try
        {
            return read(ref this);
        }
        catch (ArgumentException exception)
        {
            throw Refused(exception);
        }
        catch (JsonException exception) when (exception.Path is null)
        {
            throw AtPath(exception);
        }
    }

    /// <summary>Moves to the first token.</summary>
    internal void Begin() => Advance();

    /// <summary>Reads to the end of the document, after which nothing but white space may follow.</summary>
    internal void End() => _ = _json.Read();

    internal readonly void EnterObject()
    {
        Expect(JsonTokenType.StartObject, "an object");
        _path.Enter();
    }

    /// <summary>Moves to the value of the next member, or past the end of the object.</summary>
    internal bool TryNextMember(MemberTable members, ref int seen, out PlanMember member)
    {
        Advance();
        if (_json.TokenType is JsonTokenType.EndObject)
        {
            _path.Leave();
            member = default;
            return members.FirstMissing(seen) is { } missing ? throw Error($"The member '{missing}' is missing.") : false;
        }

        var index = members.IndexOf(ref _json, HintFrom(seen));
        if (index < 0)
        {
            _path.SetMember(JsonText.TextOf(ref _json) ?? "?");
            throw Error("The member is unknown.");
        }

        member = members[index];
        _path.SetMember(member.Name());
        if ((seen & (1 << index)) != 0)
        {
            throw Error("The member is repeated.");
        }

        seen |= 1 << index;
        Advance();
        return true;
    }

    internal readonly void EnterArray()
    {
        Expect(JsonTokenType.StartArray, "an array");
        _path.Enter();
    }

    /// <summary>Moves to the next element, or past the end of the array.</summary>
    internal bool TryNextElement()
    {
        Advance();
        if (_json.TokenType is JsonTokenType.EndArray)
        {
            _path.Leave();
            return false;
        }

        _path.NextElement();
        return true;
    }

    internal string ReadString()
    {
        Expect(JsonTokenType.String, "a string");
        return JsonText.TextOf(ref _json) ?? throw NoText();
    }

    internal string? ReadStringOrNull() => IsNull ? null : ReadString();

    internal readonly bool ReadBoolean() =>
        _json.TokenType is JsonTokenType.True or JsonTokenType.False
            ? _json.GetBoolean()
            : throw Error($"Expected true or false, but found {_json.TokenType}.");

    internal readonly int ReadInteger()
    {
        Expect(JsonTokenType.Number, "a whole number");
        return _json.TryGetInt32(out var value) ? value : throw Error("The number is no whole number from -2147483648 to 2147483647.");
    }

    internal decimal ReadDecimal()
    {
        Expect(JsonTokenType.Number, "a number");
        return JsonText.TryReadExactly(ref _json, out var value)
            ? value
            : throw Error("The number has more digits than can be kept: 28 significant digits, and not above 79228162514264337593543950335.");
    }

    internal T ReadCanonical<T>()
        where T : struct, ICanonicalText<T>
    {
        var codec = default(T);
        if (_json.TokenType is not JsonTokenType.String)
        {
            throw Expected($"{codec.Shape}, as a string");
        }

        return JsonText.TryRead(ref _json, codec, out T value) ? value : throw Error($"Expected {codec.Shape}, but found '{JsonText.Excerpt(ref _json)}'.");
    }

    /// <summary>Reads a text that documents repeat, such as a unit.</summary>
    internal string ReadShortString()
    {
        Expect(JsonTokenType.String, "a string");
        _shortTexts ??= new ShortTexts();
        return _shortTexts.TextOf(ref _json) ?? throw NoText();
    }

    /// <summary>Reads a value of an enum by its name.</summary>
    internal T ReadName<T>()
        where T : struct, Enum
    {
        var name = ReadShortString();
        return EnumNames<T>.TryFind(name, out var value)
            ? value
            : throw Error($"Expected one of {string.Join(", ", EnumNames<T>.Names.Select(known => $"'{known}'"))}, but found '{Excerpt.Of(name.AsSpan())}'.");
    }

    internal string? ReadShortStringOrNull() => IsNull ? null : ReadShortString();

    internal ValueList<string> ReadStrings() => ReadList(static (ref reader) => reader.ReadString());

    internal ValueList<string> ReadShortStrings() => ReadList(static (ref reader) => reader.ReadShortString());

    internal ValueList<T> ReadList<T>(ModelReader<T> readItem)
        where T : class
    {
        var items = new ListBuilder<T>();
        EnterArray();
        while (TryNextElement())
        {
            items.Add(readItem(ref this));
        }

        return items.ToList();
    }

    internal readonly JsonException Error(string message, Exception? inner = null)
    {
        var path = _path.ToString();
        return new JsonException(path.Length == 0 ? message : $"{message} Path: {path}.", path, lineNumber: null, bytePositionInLine: null, inner);
    }

    /// <summary>Returns the error of this library for a member of the table that the reader of its object passes over.</summary>
    internal static InvalidOperationException Forgotten(PlanMember member) => new(member.Name());

    /// <summary>Returns the error for what the model refuses, at the object that was just read.</summary>
    private readonly JsonException Refused(ArgumentException exception)
    {
        // The name of a constructor's parameter means nothing to whoever wrote the document.
        var message = exception.Message;
        var parameter = message.IndexOf(" (Parameter '", StringComparison.Ordinal);
        parameter = parameter < 0 ? message.AsSpan().IndexOf('\n') : parameter;
        return Error(parameter < 0 ? message : CharacterClasses.TrimEnd(message.AsSpan(0, parameter)).ToString(), exception);
    }

    private readonly JsonException NoText() => Error("The string is no text: it has half a surrogate pair, or bytes that are no UTF-8.");

    private static int HintFrom(int seen)
    {
        var hint = 0;
        while ((seen >> hint) != 0)
        {
            hint++;
        }

        return hint;
    }

    private readonly void Expect(JsonTokenType token, string what)
    {
        if (_json.TokenType != token)
        {
            throw Expected(what);
        }
    }

    private readonly JsonException Expected(string what) => Error($"Expected {what}, but found {_json.TokenType}.");

    private void Advance()
    {
        if (!_json.Read())
        {
            throw Error("The document ends too early.");
        }
    }

    private readonly JsonException AtPath(JsonException exception)
    {
        var error = Error(exception.Message, exception);
        return new JsonException(error.Message, error.Path, exception.LineNumber, exception.BytePositionInLine, exception);
    }
}

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
            throw JsonRefusal.NotJson(exception, _path.ToString());
        }
    }

    /// <summary>Moves to the first token.</summary>
    internal void Begin() => Advance();

    /// <summary>Reads to the end of the document, after which nothing but white space may follow.</summary>
    internal void End() => _ = _json.Read();

    internal readonly void EnterObject()
    {
        Expect(JsonTokenType.StartObject, new("オブジェクト", "an object"));
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
            return members.FirstMissing(seen) is { } missing ? throw Error($"項目「{missing}」がありません。", $"The member '{missing}' is missing.") : false;
        }

        var index = members.IndexOf(ref _json, HintFrom(seen));
        if (index < 0)
        {
            _path.SetMember(JsonText.TextOf(ref _json) ?? "?");
            throw Error("この項目はありません。", "The member is unknown.");
        }

        member = members[index];
        _path.SetMember(member.Name());
        if ((seen & (1 << index)) != 0)
        {
            throw Error("同じ項目が二度あります。", "The member is repeated.");
        }

        seen |= 1 << index;
        Advance();
        return true;
    }

    internal readonly void EnterArray()
    {
        Expect(JsonTokenType.StartArray, new("配列", "an array"));
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
        Expect(JsonTokenType.String, new("文字列", "a string"));
        return JsonText.TextOf(ref _json) ?? throw NoText();
    }

    internal string? ReadStringOrNull() => IsNull ? null : ReadString();

    internal readonly bool ReadBoolean() =>
        _json.TokenType is JsonTokenType.True or JsonTokenType.False
            ? _json.GetBoolean()
            : throw Expected(new("true か false", "true or false"));

    internal readonly int ReadInteger()
    {
        Expect(JsonTokenType.Number, new("整数", "a whole number"));
        return _json.TryGetInt32(out var value) ? value : throw Error(
                "-2147483648 から 2147483647 までの整数ではありません。",
                "The number is no whole number from -2147483648 to 2147483647.");
    }

    internal decimal ReadDecimal()
    {
        Expect(JsonTokenType.Number, new("数", "a number"));
        return JsonText.TryReadExactly(ref _json, out var value)
            ? value
            : throw Error(
                "数の桁が多すぎて、そのまま保てません。有効数字は28桁まで、79228162514264337593543950335 までです。",
                "The number has more digits than can be kept: 28 significant digits, and not above 79228162514264337593543950335.");
    }

    internal T ReadCanonical<T>()
        where T : struct, ICanonicalText<T>
    {
        var codec = default(T);
        if (_json.TokenType is not JsonTokenType.String)
        {
            throw Expected(new($"文字列の{codec.Shape.Japanese}", $"{codec.Shape.English}, as a string"));
        }

        if (JsonText.TryRead(ref _json, codec, out T value))
        {
            return value;
        }

        var found = JsonText.Excerpt(ref _json);
        throw Error($"{codec.Shape.Japanese}ではなく「{found}」があります。", $"Expected {codec.Shape.English}, but found '{found}'.");
    }

    /// <summary>Reads a text that documents repeat, such as a unit.</summary>
    internal string ReadShortString()
    {
        Expect(JsonTokenType.String, new("文字列", "a string"));
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
            : throw Error(
                $"「{Excerpt.Of(name.AsSpan())}」はありません。書けるもの：{string.Join(", ", EnumNames<T>.Names)}。",
                $"Expected one of {string.Join(", ", EnumNames<T>.Names.Select(known => $"'{known}'"))}, but found '{Excerpt.Of(name.AsSpan())}'.");
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

    internal readonly JsonException Error(string japanese, string english, Exception? inner = null) =>
        JsonRefusal.At(_path.ToString(), japanese, english, inner);

    /// <summary>Returns the error for a member of the object that was just read.</summary>
    internal readonly JsonException ErrorAt(PlanMember member, string japanese, string english) =>
        JsonRefusal.At($"{_path.ToString()}/{member.Name()}", japanese, english);

    /// <summary>Returns the error of this library for a member of the table that the reader of its object passes over.</summary>
    internal static InvalidOperationException Forgotten(PlanMember member) => new(member.Name());

    /// <summary>Returns the error for what the model refuses, at the object that was just read.</summary>
    private readonly JsonException Refused(ArgumentException exception) => JsonPlace.Error(exception, _path.ToString());

    private readonly JsonException NoText() => Error(
        "文字列として読めません。サロゲートの片方か UTF8 でないバイトがあります。",
        "The string is no text: it has half a surrogate pair, or bytes that are no UTF-8.");

    private static int HintFrom(int seen)
    {
        var hint = 0;
        while ((seen >> hint) != 0)
        {
            hint++;
        }

        return hint;
    }

    private readonly void Expect(JsonTokenType token, Wording what)
    {
        if (_json.TokenType != token)
        {
            throw Expected(what);
        }
    }

    private readonly JsonException Expected(Wording what) => Error(
        $"{what.Japanese}ではなく{JapaneseNameOf(_json.TokenType)}があります。",
        $"Expected {what.English}, but found {_json.TokenType}.");

    internal static string JapaneseNameOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "オブジェクト",
        JsonTokenType.StartArray => "配列",
        JsonTokenType.String => "文字列",
        JsonTokenType.Number => "数",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };

    private void Advance()
    {
        if (!_json.Read())
        {
            throw Error("文書が途中で終わっています。", "The document ends too early.");
        }
    }
}

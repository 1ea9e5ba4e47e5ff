using System.Text;
using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>An object of a case: where each member that is known stands in the text, which is gone through once. Other members are left alone, but none may
/// be repeated or have nearly the name of one that is known.</summary>
internal readonly ref struct CaseObject
{
    internal const int MemberCount = (int)CaseMember.Missing + 1;

    private const string ScaleMaximum = "scaleMaximum";

    private static readonly string[] Names = WireName.All<CaseMember>();
    private static readonly byte[][] Utf8Names = Array.ConvertAll(Names, Encoding.UTF8.GetBytes);
    private static readonly string[] Places = Array.ConvertAll(Names, name => "/" + name);

    private readonly ReadOnlySpan<byte> _json;
    private readonly ReadOnlySpan<Place> _places;
    private readonly string _place;

    /// <summary>Goes through an object.</summary>
    /// <param name="json">The text of the object, with nothing behind it but white space.</param>
    /// <param name="kind">Which object it is.</param>
    /// <param name="place">The place of the object in the case.</param>
    /// <param name="places">Room for the places of the members, all of them zero.</param>
    internal CaseObject(ReadOnlySpan<byte> json, CaseObjectKind kind, string place, Span<Place> places)
    {
        _json = json;
        _place = place;
        _places = places;
        var reader = new Utf8JsonReader(json);
        _ = reader.Read();
        if (reader.TokenType is not JsonTokenType.StartObject)
        {
            var other = reader.TokenType;
            ReadToEnd(ref reader);
            throw JsonRefusal.At(place, $"オブジェクトではなく{KindOf(other).Japanese}があります。", $"Expected an object, but found {KindOf(other).English}.");
        }

        HashSet<string>? others = null;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var index = IndexOf(ref reader);
            var name = index >= 0 ? Names[index] : JsonText.TextOf(ref reader) ?? "?";
            CheckSpelling(place, name, index, kind);
            var isNew = index >= 0 ? places[index].Kind is JsonTokenType.None : name == "?" || (others ??= new(StringComparer.Ordinal)).Add(name);
            if (!isNew)
            {
                throw JsonRefusal.At($"{place}/{JsonPath.TokenOf(name)}", "同じ項目が二度あります。", "The member is repeated.");
            }

            _ = reader.Read();
            var (start, found) = ((int)reader.TokenStartIndex, reader.TokenType);
            reader.Skip();
            if (index >= 0)
            {
                CheckOwner((CaseMember)index, kind, place, found);
                places[index] = new(start, (int)reader.BytesConsumed - start, found);
            }
            else if (found is not JsonTokenType.Null && string.Equals(name, ScaleMaximum, StringComparison.OrdinalIgnoreCase))
            {
                throw JsonRefusal.At(
                    $"{place}/{name}",
                    "「scaleMaximum」は計画の指標の項目で、ケースでは使いません。尺度の限界は、ケースの最も外側の「limit」に書いてください。",
                    "'scaleMaximum' is a member of an indicator of a plan, and says nothing in a case: "
                        + "write the limit of the scale as 'limit' of the case itself.");
            }
        }

        ReadToEnd(ref reader);
    }

    /// <summary>Returns whether a member is there and not null.</summary>
    internal bool Has(CaseMember member) => _places[(int)member].Kind is not (JsonTokenType.None or JsonTokenType.Null);

    /// <summary>Returns whether a member is a text.</summary>
    internal bool IsText(CaseMember member) => _places[(int)member].Kind is JsonTokenType.String;

    /// <summary>Returns the text of a value that is there.</summary>
    internal ReadOnlySpan<byte> TextOf(CaseMember member) => _json.Slice(_places[(int)member].Start, _places[(int)member].Length);

    /// <summary>Returns the place of a member in the case.</summary>
    internal string PlaceOf(CaseMember member) => _place + Places[(int)member];

    /// <summary>Reads a unit.</summary>
    internal MeasurementUnit? ReadUnit(CaseMember member) =>
        ReadText(member) is not { } text ? null
        : MeasurementUnit.TryParse(text == UnitSymbols.WidePercent ? "%" : text, out var unit) ? unit
        : throw Error(member, $"「{Excerpt.Of(text.AsSpan())}」は単位ではありません。", $"'{Excerpt.Of(text.AsSpan())}' is no unit.");

    /// <summary>Reads the unit of a figure, which is that of all, where it is given.</summary>
    internal void ReadUnit(ref MeasurementUnit? unit)
    {
        if (ReadUnit(CaseMember.Unit) is { } own && own != (unit ??= own))
        {
            throw Error(
                CaseMember.Unit,
                $"値の単位が「{unit.GetValueOrDefault().Symbol}」と「{own.Symbol}」で異なります。",
                $"All figures have one unit, but there are '{unit.GetValueOrDefault().Symbol}' and '{own.Symbol}'.");
        }
    }

    /// <summary>Reads the name of a value of an enum.</summary>
    internal T? ReadEnum<T>(CaseMember member)
        where T : struct, Enum
    {
        if (ReadText(member) is not { } text)
        {
            return null;
        }

        return EnumNames<T>.TryFind(text, out var value) ? value : throw Unknown(member, text, EnumNames<T>.Names);
    }

    internal JsonException Unknown(CaseMember member, string text, IEnumerable<string> names) => Error(
        member,
        $"「{Excerpt.Of(text.AsSpan())}」という値はありません。{string.Join("、", names)} のどれかです。",
        $"The {Names[(int)member]} '{Excerpt.Of(text.AsSpan())}' is unknown: it is {string.Join(", ", names)}.");

    internal string? ReadText(CaseMember member)
    {
        if (!Has(member))
        {
            return null;
        }

        var reader = ReaderOf(member, JsonTokenType.String);
        return JsonText.TextOf(ref reader) ?? throw Error(
            member,
            $"{Quoted(member).Japanese}が文字になっていません（サロゲートの片方、またはUTF-8でないバイトがあります）。",
            $"{Quoted(member).English} is no text: it has half a surrogate pair, or bytes that are no UTF-8.");
    }

    /// <summary>Reads a period, as the fiscal year that it counts as: of a range the last.</summary>
    internal FiscalYear? ReadYear(CaseMember member, bool isFirst = false)
    {
        if (!Has(member))
        {
            return null;
        }

        var reader = ReaderOf(member, JsonTokenType.String);
        return
            JsonText.TryRead(ref reader, default(FiscalYear), out FiscalYear year) ? year
            : JsonText.TryRead(ref reader, default(CalendarPeriod), out CalendarPeriod period)
                && (isFirst ? period.First : period.Last)?.CountedFiscalYear is { } counted ? counted
            : throw NoPeriod(member, ref reader);
    }

    /// <summary>Reads a period that counts as a fiscal year.</summary>
    internal CalendarPeriod? ReadPeriod(CaseMember member)
    {
        if (!Has(member))
        {
            return null;
        }

        var reader = ReaderOf(member, JsonTokenType.String);
        return JsonText.TryRead(ref reader, default(CalendarPeriod), out CalendarPeriod period) && period.Last?.CountedFiscalYear is not null ? period
            : throw NoPeriod(member, ref reader);
    }

    private JsonException NoPeriod(CaseMember member, ref Utf8JsonReader reader)
    {
        var found = JsonText.Excerpt(ref reader);
        var meant = YearNotation.Default.Read(found.AsSpan()) is { IsRead: true, Value: { IsSingle: true } period } ? period : default(CalendarPeriod?);
        return Error(
            member,
            $"{Quoted(member).Japanese}は FY2025、2025、FY2022/FY2025 のような期間（FY1886～FY9998）ですが、「{found}」があります。"
                + (meant is null ? "" : Invariant($"{meant} と書いてください。")),
            $"{Quoted(member).English} is a period such as 'FY2025', '2025' or 'FY2022/FY2025', from FY1886 to FY9998, but found '{found}'."
                + (meant is null ? "" : Invariant($" Write {meant}.")));
    }

    internal decimal? ReadNumber(CaseMember member)
    {
        if (!Has(member))
        {
            return null;
        }

        var reader = ReaderOf(member, JsonTokenType.Number);
        return JsonText.TryReadExactly(ref reader, out var value) ? value : throw Error(
            member,
            $"{Quoted(member).Japanese}の桁が多すぎて、そのまま保てません。",
            $"{Quoted(member).English} has more digits than can be kept.");
    }

    internal T Required<T>(T? value, CaseMember member)
        where T : struct =>
        value ?? throw JsonRefusal.At(_place, $"{Quoted(member).Japanese}がありません。", $"The member {Quoted(member).English} is missing.");

    internal JsonException Error(CaseMember member, string japanese, string english) => JsonRefusal.At(PlaceOf(member), japanese, english);

    /// <summary>Returns the error for a member that says nothing where it stands.</summary>
    internal JsonException Misplaced(CaseMember member, Wording where) =>
        Error(member, $"{Quoted(member).Japanese}は{where.Japanese}には書けません。", $"{Quoted(member).English} does not belong to {where.English}.");

    internal static Wording KindOf(JsonTokenType kind) => kind switch
    {
        JsonTokenType.String => new("文字列", "a string"),
        JsonTokenType.Number => new("数値", "a number"),
        JsonTokenType.True or JsonTokenType.False => new("真偽値", "true or false"),
        JsonTokenType.StartArray => new("配列", "an array"),
        JsonTokenType.StartObject => new("オブジェクト", "an object"),
        _ => new("null", "null"),
    };

    private Utf8JsonReader ReaderOf(CaseMember member, JsonTokenType kind)
    {
        var found = _places[(int)member].Kind;
        if (found != kind)
        {
            throw Error(
                member,
                $"{Quoted(member).Japanese}は{KindOf(kind).Japanese}ですが、{KindOf(found).Japanese}があります。",
                $"{Quoted(member).English} is {KindOf(kind).English}, but found {KindOf(found).English}.");
        }

        var reader = new Utf8JsonReader(TextOf(member));
        _ = reader.Read();
        return reader;
    }

    private static Wording Quoted(CaseMember member) => new($"「{Names[(int)member]}」", Invariant($"'{Names[(int)member]}'"));

    private static int IndexOf(ref Utf8JsonReader reader)
    {
        if (reader.ValueIsEscaped)
        {
            return JsonText.TextOf(ref reader) is { } text ? Array.IndexOf(Names, text) : -1;
        }

        for (var i = 0; i < Utf8Names.Length; i++)
        {
            if (reader.ValueSpan.SequenceEqual(Utf8Names[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Refuses a name that is nearly one that is known: left alone it would be a figure that nobody sees missing.</summary>
    private static void CheckSpelling(string place, string name, int index, CaseObjectKind kind)
    {
        if (index >= 0)
        {
            return;
        }

        var nearest = Array.Find(
            Names,
            known => name.Length - known.Length is 0 or 1
                && name.StartsWith(known, StringComparison.OrdinalIgnoreCase)
                && (name.Length == known.Length || name[known.Length] == 's')
                && (kind is CaseObjectKind.Figure || known != Names[(int)CaseMember.Missing]));
        if (nearest is not null)
        {
            throw JsonRefusal.At($"{place}/{JsonPath.TokenOf(name)}", $"この項目は「{nearest}」と書きます。", $"The member is written '{nearest}'.");
        }
    }

    /// <summary>Refuses a member of another object: left alone it would be a figure that nobody sees missing. Null is nothing wherever it stands.</summary>
    private static void CheckOwner(CaseMember member, CaseObjectKind kind, string place, JsonTokenType found)
    {
        if (found is not JsonTokenType.Null && !CaseMembers.Belongs(member, kind))
        {
            var owners = CaseMembers.OwnersOf(member);
            throw JsonRefusal.At(
                place + Places[(int)member],
                $"{Quoted(member).Japanese}はここには書けません。{owners.Japanese}の項目です。",
                $"{Quoted(member).English} does not belong here: it is a member of {owners.English}.");
        }
    }

    /// <summary>Reads what is left of the text, which throws where it is no JSON.</summary>
    private static void ReadToEnd(ref Utf8JsonReader reader)
    {
        while (reader.Read())
        {
        }
    }

    /// <summary>Where a value stands in the text.</summary>
    internal readonly record struct Place(int Start, int Length, JsonTokenType Kind);
}

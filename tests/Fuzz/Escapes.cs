using System.Globalization;
using System.Text;

namespace Kawasaki.Plan.Fuzz;

/// <summary>Writes a text as it is written in source code.</summary>
internal static class Escapes
{
    internal static string Of(string text)
    {
        var builder = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '\n' => builder.Append("\\n"),
                '\t' => builder.Append("\\t"),
                '\r' => builder.Append("\\r"),
                '"' or '\\' => builder.Append('\\').Append(c),
                ' ' or (> ' ' and <= '~') => builder.Append(c),
                _ when char.IsLetter(c) && c < '\uD800' && c != '\u3164' && c != '\u115F' => builder.Append(c),
                >= '\u2010' and <= '\u2015' or '※' or '△' or '▲' or '●' or '・' or '、' or '。' or '（' or '）' or '「' or '」' or '～' or '〜' or '：' => builder.Append(c),
                _ => builder.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
            };
        }

        return builder.Append('"').ToString();
    }
}

using System.Reflection;
using System.Reflection.Emit;

namespace Kawasaki.Plan.Domain.Tests.Architecture;

/// <summary>An instruction of a method's body.</summary>
/// <param name="Token">The member or type that it names, or null.</param>
/// <param name="Number">The number that it pushes, or null.</param>
internal readonly record struct Instruction(int? Token, int? Number)
{
    private static readonly Dictionary<short, OpCode> CodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    internal static IEnumerable<Instruction> AllIn(byte[] body)
    {
        for (var i = 0; i < body.Length;)
        {
            var code = CodesByValue[body[i] == 0xFE ? unchecked((short)(0xFE00 | body[++i])) : body[i]];
            i++;
            yield return new(
                code.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok ? BitConverter.ToInt32(body, i) : null,
                code == OpCodes.Ldc_I4 ? BitConverter.ToInt32(body, i)
                    : code == OpCodes.Ldc_I4_S ? unchecked((sbyte)body[i])
                    : code.Value >= OpCodes.Ldc_I4_M1.Value && code.Value <= OpCodes.Ldc_I4_8.Value ? code.Value - OpCodes.Ldc_I4_0.Value
                    : null);
            i += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(body, i),
                _ => 4,
            };
        }
    }
}

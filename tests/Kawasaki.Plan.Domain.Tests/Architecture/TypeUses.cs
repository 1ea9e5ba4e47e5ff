using System.Reflection;

namespace Kawasaki.Plan.Domain.Tests.Architecture;

/// <summary>
/// Which types of an assembly use which: by what they derive from, hold, take, return and are marked with, and by the bodies of their methods.
/// Nested types, those that the compiler makes among them, count as the type around them.
/// </summary>
internal sealed class TypeUses
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;

    private readonly Dictionary<Type, HashSet<Type>> _uses = [];

    internal TypeUses(Assembly assembly)
    {
        foreach (var type in assembly.GetTypes().Where(type => OutermostOf(type).Namespace?.StartsWith("Kawasaki.", StringComparison.Ordinal) is true))
        {
            AddType(type);
        }
    }

    /// <summary>Gets the types of the assembly, with those that each uses, of this assembly and of others.</summary>
    internal IReadOnlyDictionary<Type, HashSet<Type>> All => _uses;

    private static Type OutermostOf(Type type) => type.DeclaringType is { } outer ? OutermostOf(outer) : type;

    private void AddType(Type type)
    {
        AddUse(type, type.BaseType);
        AddUses(type, type.GetInterfaces());
        AddAttributes(type, type);
        foreach (var field in type.GetFields(Declared))
        {
            AddUse(type, field.FieldType);
            AddAttributes(type, field);
        }

        foreach (var property in type.GetProperties(Declared))
        {
            AddAttributes(type, property);
        }

        foreach (var method in type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared)))
        {
            AddMethod(type, method);
        }
    }

    private void AddMethod(Type type, MethodBase method)
    {
        AddUse(type, (method as MethodInfo)?.ReturnType);
        AddUses(type, method.GetParameters().Select(parameter => parameter.ParameterType));
        AddAttributes(type, method);
        if (method.GetMethodBody() is not { } body)
        {
            return;
        }

        AddUses(type, body.LocalVariables.Select(variable => variable.LocalType));
        AddUses(type, body.ExceptionHandlingClauses.Where(clause => clause.Flags is ExceptionHandlingClauseOptions.Clause).Select(clause => clause.CatchType));
        foreach (var token in Instruction.AllIn(body.GetILAsByteArray()!).Select(instruction => instruction.Token).OfType<int>())
        {
            var member = method.Module.ResolveMember(token, type.GetGenericArguments(), method.IsGenericMethod ? method.GetGenericArguments() : null)!;
            AddUse(type, member as Type ?? member.DeclaringType);
            AddUses(type, member is MethodInfo { IsGenericMethod: true } generic ? generic.GetGenericArguments() : []);
            AddUse(type, member is MethodInfo called ? called.ReturnType : (member as FieldInfo)?.FieldType);
        }
    }

    private void AddAttributes(Type type, MemberInfo member)
    {
        foreach (var attribute in member.GetCustomAttributesData())
        {
            AddUse(type, attribute.AttributeType, isMark: true);
            AddMarks(type, attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(argument => argument.TypedValue)));
        }
    }

    private void AddMarks(Type type, IEnumerable<CustomAttributeTypedArgument> arguments)
    {
        foreach (var argument in arguments)
        {
            AddUse(type, argument.Value as Type, isMark: true);
        }
    }

    private void AddUses(Type type, IEnumerable<Type?> used)
    {
        foreach (var one in used)
        {
            AddUse(type, one);
        }
    }

    // JsonBindings marks a type of any floor with its converter: the one use that may point upward.
    private void AddUse(Type type, Type? used, bool isMark = false)
    {
        if (used is null || used.IsGenericParameter)
        {
            return;
        }

        if (used.HasElementType)
        {
            AddUse(type, used.GetElementType(), isMark);
            return;
        }

        foreach (var argument in used.IsGenericType ? used.GetGenericArguments() : [])
        {
            AddUse(type, argument, isMark);
        }

        var user = OutermostOf(type);
        var outermost = OutermostOf(used.IsGenericType ? used.GetGenericTypeDefinition() : used);
        var users = _uses.TryGetValue(user, out var known) ? known : _uses[user] = [];
        if (user != outermost && !(isMark && IsConverter(outermost)))
        {
            users.Add(outermost);
        }
    }

    private static bool IsConverter(Type type) =>
        type.Name is "JsonConverterAttribute" or "TypeConverterAttribute"
        || typeof(System.Text.Json.Serialization.JsonConverter).IsAssignableFrom(type)
        || typeof(System.ComponentModel.TypeConverter).IsAssignableFrom(type);
}

using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using Kawasaki.Plan.Domain.Calendars;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Laws;

/// <summary>Calls every public member of an assembly with null where its signature forbids that, and says which did not refuse it by the parameter's name.</summary>
/// <param name="assembly">The assembly.</param>
/// <param name="samples">Values for the other parameters, and the objects on which instance members are called.</param>
internal sealed class NullArguments(Assembly assembly, params object[] samples)
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private const string Accepted = "taken";

    private readonly NullabilityInfoContext _nullability = new();

    /// <summary>Gets how many calls were made, so that a law over none is noticed.</summary>
    internal int Calls { get; private set; }

    /// <summary>Returns the parameters that take null though they are not nullable, or a list with null in it, and those for which no call could be made.</summary>
    internal IReadOnlyList<string> Taken() =>
        [.. from type in assembly.GetExportedTypes().Where(type => !type.IsSubclassOf(typeof(Delegate))).Select(Closed)
            from method in type.GetConstructors(Declared).Cast<MethodBase>().Concat(type.GetMethods(Declared))
            where !method.IsGenericMethodDefinition && !type.IsInterface
            from parameter in method.GetParameters()
            where !parameter.ParameterType.IsByRef && !parameter.ParameterType.IsValueType
            from failure in Failures(method, parameter)
            select $"{method.DeclaringType!.Name}.{method.Name}({parameter.Name}): {failure}"];

    private Type Closed(Type type) =>
        !type.IsGenericTypeDefinition ? type
        : samples.Select(sample => sample.GetType()).FirstOrDefault(known => known.IsGenericType && known.GetGenericTypeDefinition() == type) ?? type.MakeGenericType(typeof(FiscalYear));

    private static Type? ElementOf(Type type) =>
        type == typeof(string) ? null
        : type.IsArray ? type.GetElementType()
        : type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type) && type.GetGenericArguments() is [var element] ? element
        : null;

    private IEnumerable<string> Failures(MethodBase method, ParameterInfo parameter)
    {
        var nullability = _nullability.Create(parameter);
        if (nullability.WriteState is NullabilityState.NotNull && Refusal(method, parameter, null) is { } failure)
        {
            yield return failure;
        }

        var element = nullability.ElementType ?? nullability.GenericTypeArguments.FirstOrDefault();
        if (ElementOf(parameter.ParameterType) is { IsValueType: false } type && element?.WriteState is NullabilityState.NotNull && Refusal(method, parameter, Array.CreateInstance(type, 1)) is { } elementFailure)
        {
            yield return "[null] " + elementFailure;
        }
    }

    /// <summary>Returns what was wrong with the refusal of an argument, or null where it was refused as it should. Another argument may be at fault: then there is another sample.</summary>
    private string? Refusal(MethodBase method, ParameterInfo parameter, object? argument)
    {
        var failures = Enumerable.Range(0, 3).Select(number => Refusal(method, parameter, argument, number)).TakeWhile(failure => failure is not null).ToArray();
        return failures.Contains(Accepted) || failures.Length == 3 ? failures[0] : null;
    }

    private string? Refusal(MethodBase method, ParameterInfo parameter, object? argument, int number)
    {
        Func<object?> call;
        try
        {
            call = CallOf(method, parameter, argument, number);
        }
        catch (NotSupportedException exception)
        {
            return exception.Message;
        }

        Calls++;
        return Record.Exception(() => (call() as Task)?.GetAwaiter().GetResult()) switch
        {
            null => Accepted,
            ArgumentException refusal when (argument is not null || refusal is ArgumentNullException) && refusal.ParamName == parameter.Name => null,
            var other => $"{other.GetType().Name} {(other as ArgumentException)?.ParamName}",
        };
    }

    private Func<object?> CallOf(MethodBase method, ParameterInfo parameter, object? argument, int number)
    {
        var variables = new List<ParameterExpression>();
        var arguments = method.GetParameters().Select(other => other == parameter ? Expression.Constant(argument, other.ParameterType) : Argument(other, variables, number)).ToArray();
        Expression call = method is ConstructorInfo constructor
            ? Expression.New(constructor, arguments)
            : Expression.Call(method.IsStatic ? null : Expression.Constant(Made(method.DeclaringType!, 0), method.DeclaringType!), (MethodInfo)method, arguments);
        var result = typeof(Task).IsAssignableFrom(call.Type) ? Expression.Convert(call, typeof(object)) : (Expression)Expression.Block(typeof(object), call, Expression.Constant(null));
        return Expression.Lambda<Func<object?>>(Expression.Block(typeof(object), variables, result)).Compile();
    }

    private Expression Argument(ParameterInfo parameter, List<ParameterExpression> variables, int number)
    {
        if (parameter.ParameterType.IsByRef)
        {
            var variable = Expression.Variable(parameter.ParameterType.GetElementType()!);
            variables.Add(variable);
            return variable;
        }

        return parameter.ParameterType.IsByRefLike ? Expression.Default(parameter.ParameterType)
            : parameter.HasDefaultValue && (parameter.DefaultValue is not null || !parameter.ParameterType.IsValueType) ? Expression.Constant(parameter.DefaultValue is { } value && parameter.ParameterType.IsEnum ? Enum.ToObject(parameter.ParameterType, value) : parameter.DefaultValue, parameter.ParameterType)
            : Expression.Constant(Made(parameter.ParameterType, number), parameter.ParameterType);
    }

    private object? Made(Type type, int number)
    {
        if (samples.Where(type.IsInstanceOfType).ToArray() is { Length: > 0 } fitting)
        {
            return fitting[number % fitting.Length];
        }

        if (type.IsValueType)
        {
            return Activator.CreateInstance(type);
        }

        if (ElementOf(type) is { } element)
        {
            var list = Array.CreateInstance(element, 1);
            list.SetValue(Made(element, number), 0);
            return list;
        }

        throw new NotSupportedException($"no {type.Name} to call with");
    }
}

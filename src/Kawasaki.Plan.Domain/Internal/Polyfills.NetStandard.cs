// What the compiler asks of a platform, for one that is older than the language. Written out, so that every build gives the same bytes.
#pragma warning disable IDE0130 // The compiler looks for these names and not for ours.

namespace System.Runtime.CompilerServices
{
    /// <summary>Marks accessors that are called while an object is made.</summary>
    internal static class IsExternalInit;
}

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>States that a parameter is not null where the method returns a value.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
    {
        /// <summary>Gets the value.</summary>
        public bool ReturnValue { get; } = returnValue;
    }

    /// <summary>States that a parameter may be null where the method returns a value.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class MaybeNullWhenAttribute(bool returnValue) : Attribute
    {
        /// <summary>Gets the value.</summary>
        public bool ReturnValue { get; } = returnValue;
    }
}

using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Rendering;

namespace Kawasaki.Plan.Integrations.Tests;

/// <summary>A box for a value in a form of Blazor: the code of the page.</summary>
public sealed class PlanInput<T> : InputBase<T?>
    where T : struct, IParsable<T>
{
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "input");
        builder.AddMultipleAttributes(1, AdditionalAttributes);
        builder.AddAttribute(2, "name", NameAttributeValue);
        builder.AddAttribute(3, "class", CssClass);
        builder.AddAttribute(4, "value", CurrentValueAsString);
        builder.AddAttribute(5, "onchange", EventCallback.Factory.CreateBinder(this, text => CurrentValueAsString = text, CurrentValueAsString ?? ""));
        builder.SetUpdatesAttributeName("value");
        builder.CloseElement();
    }

    protected override bool TryParseValueFromString(string? value, out T? result, [NotNullWhen(false)] out string? validationErrorMessage)
    {
        var isRead = T.TryParse(value, provider: null, out var read);
        result = isRead ? read : null;
        validationErrorMessage = isRead || string.IsNullOrEmpty(value) ? null : $"'{value}' is no value of {DisplayName ?? FieldIdentifier.FieldName}.";
        return validationErrorMessage is null;
    }
}

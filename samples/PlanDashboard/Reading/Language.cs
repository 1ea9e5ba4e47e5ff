using Kawasaki.Plan.Domain;

#pragma warning disable IDE0130 // The words of the tool ask for a language by this name.
namespace PlanTool;
#pragma warning restore IDE0130

/// <summary>The language of a page, for the words that the page shares with the tool.</summary>
internal sealed class Language(bool isJapanese)
{
    internal string Code => isJapanese ? "ja" : "en";

    internal string Say(Wording wording) => isJapanese ? wording.Japanese : wording.English;
}

using Kawasaki.Plan.Domain;

namespace PlanTool;

/// <summary>The language of a page, for the words that the page shares with the tool.</summary>
internal sealed class Language(bool isJapanese)
{
    internal string Code => isJapanese ? "ja" : "en";

    internal string Say(Wording wording) => isJapanese ? wording.Japanese : wording.English;
}

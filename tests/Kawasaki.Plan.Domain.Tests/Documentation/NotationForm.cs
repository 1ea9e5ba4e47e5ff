using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Domain.Tests.Documentation;

/// <summary>A form in which periods are printed, with texts that have it and texts that nearly have it.</summary>
/// <param name="Title">What the form is.</param>
/// <param name="Texts">The texts.</param>
/// <param name="BareYears">What a year without 年度 or 年 is.</param>
/// <param name="Strictness">What is done with what is read as something else than printed.</param>
internal sealed record NotationForm(
    Wording Title, string[] Texts, BareYears BareYears = BareYears.Calendar, Strictness Strictness = Strictness.Lenient);

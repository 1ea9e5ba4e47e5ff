using FluentValidation;
using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Integrations.Tests;

/// <summary>Years in a range, for FluentValidation: the code of the page.</summary>
internal sealed class BudgetValidator : AbstractValidator<Row<FiscalYear>>
{
    public BudgetValidator() => RuleFor(row => row.Value).InclusiveBetween(new FiscalYear(2022), new FiscalYear(2025));
}

using System.Globalization;
using FluentValidation;
using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Integrations.Tests;

/// <summary>FluentValidation orders the values, says them, and takes the default of each for empty.</summary>
public class ValidationTests
{
    [Theory]
    [InlineData(2021, false)]
    [InlineData(2022, true)]
    [InlineData(2025, true)]
    [InlineData(2026, false)]
    public void Year_is_in_the_range_or_refused_with_its_text(int year, bool isValid)
    {
        ValidatorOptions.Global.LanguageManager.Culture = CultureInfo.InvariantCulture;

        var result = new BudgetValidator().Validate(new Row<FiscalYear> { Value = new(year) });

        Assert.Equal(isValid, result.IsValid);
        Assert.All(result.Errors, error => Assert.Equal(
            string.Create(CultureInfo.InvariantCulture, $"'Value' must be between FY2022 and FY2025. You entered FY{year}."), error.ErrorMessage));
    }

    [Fact]
    public void The_default_of_a_value_is_empty()
    {
        var validator = new InlineValidator<Row<FiscalYear>>();
        validator.RuleFor(row => row.Value).NotEmpty();

        Assert.False(validator.Validate(new Row<FiscalYear>()).IsValid);
        Assert.True(validator.Validate(new Row<FiscalYear> { Value = new(2025) }).IsValid);
    }
}

using NodaTime;

namespace Kawasaki.Plan.Domain.Calendars;

// The same for DateOnly.
public sealed partial class EraTable
{
    /// <inheritdoc cref="EraOf(LocalDate)"/>
    public JapaneseEra EraOf(DateOnly date) => EraOf(LocalDate.FromDateOnly(date));

    /// <inheritdoc cref="EraYearOf(LocalDate)"/>
    public EraYear EraYearOf(DateOnly date) => EraYearOf(LocalDate.FromDateOnly(date));

    /// <inheritdoc cref="EraDateOf(LocalDate)"/>
    public EraDate EraDateOf(DateOnly date) => EraDateOf(LocalDate.FromDateOnly(date));
}

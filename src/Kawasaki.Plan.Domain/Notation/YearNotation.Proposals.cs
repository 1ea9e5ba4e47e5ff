using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Domain.Notation;

// What errors ask of the notation that refused a text.
public sealed partial class YearNotation : IProposalReader
{
    bool IProposalReader.Reads(string text, Asked asked) => asked switch
    {
        Asked.FiscalYear => ReadFiscalYear(text).IsRead,
        Asked.FiscalYearRange => ReadFiscalYearRange(text).IsRead,
        Asked.Date => ReadDate(text).IsRead,
        Asked.Month => ReadMonth(text).IsRead,
        Asked.Year => ReadYear(text).IsRead,
        Asked.EraYear => ReadEraYear(text).IsRead,
        _ => Read(text).IsRead,
    };

    string? IProposalReader.Normalized(string text, Asked asked)
    {
        var bareYears = asked switch
        {
            Asked.FiscalYear or Asked.FiscalYearRange => BareYears.Fiscal,
            Asked.Year or Asked.EraYear => BareYears.Calendar,
            _ => BareYears,
        };
        return new YearNotation(Eras, bareYears).Read(text).TryGetValue(out var period) ? Write(period, NotationStyle.Era) : null;
    }
}

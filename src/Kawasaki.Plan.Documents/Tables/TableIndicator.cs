using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>An indicator that was read from a table, and where it stood.</summary>
public sealed class TableIndicator
{
    internal TableIndicator(Indicator indicator, int table, int row, int line)
    {
        Indicator = indicator;
        Table = table;
        Row = row;
        Line = line;
    }

    /// <summary>Gets the indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>Gets the number of the table, from 1.</summary>
    public int Table { get; }

    /// <summary>Gets the row of the table in which it begins, from 1, those of the head counted.</summary>
    public int Row { get; }

    /// <summary>Gets the line of the text in which it begins, from 1.</summary>
    public int Line { get; }

    /// <summary>Returns the name.</summary>
    public override string ToString() => Indicator.ToString();
}

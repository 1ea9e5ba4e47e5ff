namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Where the period of a cell stands.</summary>
internal enum PeriodPlace
{
    /// <summary>Nowhere: the cell has none, and that of its column does not belong to it.</summary>
    None,

    /// <summary>Behind the words in brackets: 64 %以上（令和7（2025）年度）. Where there is none, that of the column belongs to the cell.</summary>
    Behind,

    /// <summary>Before から and the words: 平成28（2016）年1月から交付開始.</summary>
    Before,
}

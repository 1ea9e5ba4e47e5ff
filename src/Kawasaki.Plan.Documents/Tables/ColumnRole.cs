namespace Kawasaki.Plan.Documents.Tables;

/// <summary>What a column of a table holds: of indicators, or of projects.</summary>
public enum ColumnRole
{
    /// <summary>Nothing that is known.</summary>
    Unknown,

    /// <summary>The number of the row (No., 番号).</summary>
    Number,

    /// <summary>What rows are grouped by (分野, 施策).</summary>
    Category,

    /// <summary>The name of the indicator or project (指標名, 事業名).</summary>
    Name,

    /// <summary>The unit of the figures (単位).</summary>
    Unit,

    /// <summary>Where the figures come from (出典).</summary>
    Source,

    /// <summary>Where the indicator stood when the plan was made (計画策定時, 基準値).</summary>
    Baseline,

    /// <summary>A measured value (現状, 実績).</summary>
    Measurement,

    /// <summary>A target (目標値).</summary>
    Target,

    /// <summary>When the value beside it was measured or is due (年度).</summary>
    Period,

    /// <summary>Whether the figures of the row are targets or measured (区分: 目標値, 実績値).</summary>
    Kind,

    /// <summary>What a project is (事業概要).</summary>
    Description,

    /// <summary>Where a project stands when the plan is made (現状).</summary>
    Current,

    /// <summary>What is planned for a project in the period of the plan (事業内容・目標).</summary>
    Planned,

    /// <summary>What comes behind the period of the plan (令和12年度以降).</summary>
    Later,

    /// <summary>What is planned for one year (令和8年度).</summary>
    Year,

    /// <summary>What else is said, kept by its label (担当課, 備考).</summary>
    Remark,

    /// <summary>Nothing that is read.</summary>
    Ignored,
}

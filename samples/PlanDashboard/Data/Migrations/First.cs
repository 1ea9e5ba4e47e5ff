using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace PlanDashboard.Data.Migrations;

/// <summary>The first tables. No column names a type of a database, so that each takes its own.</summary>
[DbContext(typeof(PlanDatabase))]
[Migration("20261128000000_First")]
internal sealed class First : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Versions",
            table => new
            {
                Plan = table.Column<int>(),
                Number = table.Column<int>(),
                Title = table.Column<string>(nullable: true),
                Json = table.Column<string>(),
                ImportedAt = table.Column<long>(),
                Changes = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_Versions", row => new { row.Plan, row.Number }));
        migrationBuilder.CreateTable(
            "Measurements",
            table => new
            {
                Plan = table.Column<int>(),
                Version = table.Column<int>(),
                Code = table.Column<long>(),
                Project = table.Column<string>(),
                Indicator = table.Column<string>(),
                Year = table.Column<int>(),
                Amount = table.Column<string>(nullable: true),
                Unit = table.Column<string>(),
                Missing = table.Column<string>(nullable: true),
                Text = table.Column<string>(nullable: true),
                AsOf = table.Column<string>(nullable: true),
                Status = table.Column<string>(),
                Qualifier = table.Column<string>(nullable: true),
                Revision = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_Measurements", row => new { row.Plan, row.Version, row.Code, row.Project, row.Indicator, row.Year }));
        migrationBuilder.CreateTable(
            "Assessments",
            table => new
            {
                Plan = table.Column<int>(),
                Version = table.Column<int>(),
                Code = table.Column<long>(),
                Project = table.Column<string>(),
                Indicator = table.Column<string>(),
                Year = table.Column<int>(),
                Scale = table.Column<string>(),
                Grade = table.Column<string>(),
                Reason = table.Column<string>(nullable: true),
                Revision = table.Column<int>(),
            },
            constraints: table =>
                table.PrimaryKey("PK_Assessments", row => new { row.Plan, row.Version, row.Code, row.Project, row.Indicator, row.Year, row.Scale }));
        migrationBuilder.CreateTable(
            "Audit",
            table => new
            {
                Id = table.Column<Guid>(),
                Plan = table.Column<int>(),
                Version = table.Column<int>(),
                At = table.Column<long>(),
                Place = table.Column<string>(),
                Before = table.Column<string>(nullable: true),
                After = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_Audit", row => row.Id));
        migrationBuilder.CreateIndex("IX_Audit_Plan_At", "Audit", ["Plan", "At"]);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in new[] { "Audit", "Assessments", "Measurements", "Versions" })
        {
            migrationBuilder.DropTable(table);
        }
    }
}

using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The format of entries by people and of their scales.</summary>
internal static class AssessmentFormat
{
    private static readonly MemberTable Members =
        new([PlanMember.Year, PlanMember.Scale, PlanMember.Grade], PlanMember.Indicator, PlanMember.Reason);

    private static readonly MemberTable ScaleMembers = new([PlanMember.Name, PlanMember.Grades]);
    private static readonly MemberTable GradeMembers = new([PlanMember.Code, PlanMember.Japanese, PlanMember.English]);

    internal static Assessment Read(ref StrictReader reader)
    {
        FiscalYear year = default;
        var scale = "";
        var grade = "";
        string? indicator = null;
        string? reason = null;
        var seen = 0;
        reader.EnterObject();
        while (reader.TryNextMember(Members, ref seen, out var member))
        {
            switch (member)
            {
                case PlanMember.Year:
                    year = reader.ReadCanonical<FiscalYear>();
                    break;
                case PlanMember.Scale:
                    scale = reader.ReadShortString();
                    break;
                case PlanMember.Grade:
                    grade = reader.ReadShortString();
                    break;
                case PlanMember.Indicator:
                    indicator = reader.ReadString();
                    break;
                case PlanMember.Reason:
                    reason = reader.ReadString();
                    break;
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        return new(year, scale, grade, reason, indicator);
    }

    internal static void Write(Utf8JsonWriter writer, IReadOnlyList<Assessment> assessments) =>
        writer.WriteOptional(PlanMember.Assessments, assessments, Write);

    internal static void Write(Utf8JsonWriter writer, Assessment assessment)
    {
        writer.WriteStartObject();
        writer.WriteCanonical(PlanMember.Year, assessment.Year);
        writer.WriteText(PlanMember.Scale, assessment.Scale);
        writer.WriteText(PlanMember.Grade, assessment.Grade);
        writer.WriteOptional(PlanMember.Indicator, assessment.Indicator);
        writer.WriteOptional(PlanMember.Reason, assessment.Reason);
        writer.WriteEndObject();
    }

    internal static AssessmentScale ReadScale(ref StrictReader reader)
    {
        var name = "";
        var grades = ValueList<ScaleGrade>.Empty;
        var seen = 0;
        reader.EnterObject();
        while (reader.TryNextMember(ScaleMembers, ref seen, out var member))
        {
            switch (member)
            {
                case PlanMember.Name:
                    name = reader.ReadString();
                    break;
                case PlanMember.Grades:
                    grades = reader.ReadList(ReadGrade);
                    break;
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        return new(name, grades);
    }

    internal static void WriteScale(Utf8JsonWriter writer, AssessmentScale scale)
    {
        writer.WriteStartObject();
        writer.WriteText(PlanMember.Name, scale.Name);
        writer.WriteList(PlanMember.Grades, scale.Grades, WriteGrade);
        writer.WriteEndObject();
    }

    internal static ScaleGrade ReadGrade(ref StrictReader reader)
    {
        var code = "";
        var japanese = "";
        var english = "";
        var seen = 0;
        reader.EnterObject();
        while (reader.TryNextMember(GradeMembers, ref seen, out var member))
        {
            switch (member)
            {
                case PlanMember.Code:
                    code = reader.ReadShortString();
                    break;
                case PlanMember.Japanese:
                    japanese = reader.ReadString();
                    break;
                case PlanMember.English:
                    english = reader.ReadString();
                    break;
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        return new(code, new Wording(japanese, english));
    }

    internal static void WriteGrade(Utf8JsonWriter writer, ScaleGrade grade)
    {
        writer.WriteStartObject();
        writer.WriteText(PlanMember.Code, grade.Code);
        writer.WriteText(PlanMember.Japanese, grade.Label.Japanese);
        writer.WriteText(PlanMember.English, grade.Label.English);
        writer.WriteEndObject();
    }
}

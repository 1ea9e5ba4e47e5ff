using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Documents.Reading;

// Headings with codes: where a policy or a measure begins, is listed, or is only named on top of a page.
internal sealed partial class DocumentParser
{
    private const int LookAhead = 40; // Lines: a logo and a block of side tabs.

    private readonly Dictionary<PlanCode, BasicPolicyNode> _basicPolicies = [];
    private PolicyNode? _policy;
    private PlanCode? _within; // The code of the last heading.
    private MeasureNode? _measure;

    /// <summary>Reads a heading behind a mark of a list: it is none but before a section, in the list of measures, or as the first.</summary>
    private DocumentLineKind? ReadMarkedHeading(LineForm form, CodeHeading heading)
    {
        var section = SectionAhead();
        if (heading.MayGoOn && section is null && heading.Name.Start == heading.Digits.End)
        {
            return null;
        }

        if (_section is Section.Tree && heading.Code is { Level: > 1 } code && (section is null || !_policy!.Tree.ContainsKey(code)))
        {
            return ReadBulletOfTree(form, heading, code);
        }

        if (section is null && (Owner is not null || heading.Code is null))
        {
            CloseTable();
            _section = heading.Code == Owner?.Code ? _section : Section.None; // What follows may belong to the heading.
            return NotUnderstood(form.Line);
        }

        var kind = ReadCodeHeading(form, heading);
        if (kind is DocumentLineKind.RunningHeader)
        {
            return NotUnderstood(form.Line); // No item stands on top of a page.
        }

        _diagnostics.Add(Rules.MarkedHeading, form.Line);
        return kind;
    }

    private DocumentLineKind ReadCodeHeading(LineForm form, CodeHeading heading)
    {
        var line = form.Line;
        if (heading.Code is not { } code)
        {
            _diagnostics.Add(Rules.CodeLevel, line);
            return BeginUnplaced();
        }

        if (heading.HasPageForName)
        {
            if (code.Level > 1 && code != _policy?.Code && code != _measure?.Code)
            {
                return NotUnderstood(line);
            }

            _diagnostics.Add(Rules.TakenForFurniture, line);
            return DocumentLineKind.RunningHeader;
        }

        _within = code;
        return code.Level switch
        {
            1 => ReadBasicPolicy(form, heading, code),
            2 => ReadPolicy(form, heading, code),
            _ => ReadMeasure(form, heading, code),
        };
    }

    private DocumentLineKind ReadBasicPolicy(LineForm form, CodeHeading heading, PlanCode code)
    {
        var line = form.Line;
        var isKnown = _basicPolicies.TryGetValue(code, out var basicPolicy);
        if (heading.Name.IsBlank || basicPolicy?.Name is not null)
        {
            return ReadRunningHeader(line, heading, basicPolicy?.Name, rule: null);
        }

        basicPolicy = isKnown ? basicPolicy! : AddBasicPolicy(code);
        basicPolicy.Name = heading.Name.ToString();
        NoteHeading(basicPolicy.MapNode, form, heading);
        if (_policy is not null && !code.Contains(_policy.Code))
        {
            Leave();
            EndMeasure();
            _policy = null;
        }

        return DocumentLineKind.Heading;
    }

    /// <summary>Reads a heading that is repeated, with the name that it had before or none.</summary>
    private DocumentLineKind ReadRunningHeader(Piece line, CodeHeading heading, string? name, DiagnosticDescriptor? rule)
    {
        if (!heading.Name.IsBlank && name is not null && !Characters.AreEqualButForSpaces(heading.Name.Span, name.AsSpan()))
        {
            _diagnostics.Add(Rules.OtherHeadingName, line, name);
        }

        if (rule is not null)
        {
            _diagnostics.Add(rule, line);
        }

        return DocumentLineKind.RunningHeader;
    }

    private BasicPolicyNode AddBasicPolicy(PlanCode code)
    {
        var node = new BasicPolicyNode(_map.Add(SourceMapBuilder.Plan, PlanMember.BasicPolicies, 0));
        _basicPolicies.Add(code, node);
        return node;
    }

    private DocumentLineKind ReadPolicy(LineForm form, CodeHeading heading, PlanCode code)
    {
        var line = form.Line;
        if (_policy?.Code == code && !FollowedBySeenSection(_policy))
        {
            if (_policy.IsNameMissing && !heading.Name.IsBlank)
            {
                _policy.TakeName(heading.Name.ToString());
                NoteHeading(_policy.MapNode, form, heading);
                return DocumentLineKind.Heading;
            }

            return ReadRunningHeader(line, heading, _policy.Name, _section is Section.Tree ? Rules.RepeatedPolicy : Rules.RunningHeader);
        }

        if (FindPolicy(code) is not null)
        {
            _diagnostics.Add(Rules.SecondBody, line);
            return BeginUnplaced();
        }

        Begin(code, NameOf(line, heading, code));
        NoteHeading(_policy!.MapNode, form, heading);
        return DocumentLineKind.Heading;
    }

    private DocumentLineKind ReadMeasure(LineForm form, CodeHeading heading, PlanCode code)
    {
        var line = form.Line;
        if (_section is Section.Tree && _policy!.Code.Contains(code) && !_policy.Tree.ContainsKey(code) && SectionAhead() is not { IsOfPolicy: false })
        {
            _policy.Tree.Add(code, heading.Name.IsBlank ? line : heading.Name);
            return DocumentLineKind.TreeEntry;
        }

        if (_measure?.Code == code && !FollowedBySeenSection(_measure))
        {
            return ReadRunningHeader(line, heading, _measure.Name, Rules.RunningHeader);
        }

        if (_policy?.Code.Contains(code) != true)
        {
            var policyCode = code.Parent!.Value;
            _diagnostics.Add(Rules.OutsidePolicy, line);
            Leave();
            _policy = FindPolicy(policyCode);
            if (_policy is null)
            {
                Begin(policyCode, $"政策{policyCode}");
                _policy!.IsNameMissing = true;
            }
        }

        var policy = _policy!;
        if (!policy.MeasureCodes.Add(code))
        {
            _diagnostics.Add(Rules.SecondBody, line);
            return BeginUnplaced();
        }

        Leave();
        EndMeasure();
        CheckAgainstTree(policy, line, heading, code);
        _measure = new MeasureNode(policy, _map.Add(policy.MapNode, PlanMember.Measures, policy.Measures.Count), code, NameOf(line, heading, code));
        NoteHeading(_measure.MapNode, form, heading);
        return DocumentLineKind.Heading;
    }

    /// <summary>Reads an item of the list of measures that has a bullet: it never begins a body.</summary>
    private DocumentLineKind ReadBulletOfTree(LineForm form, CodeHeading heading, PlanCode code)
    {
        var line = form.Line;
        if (code == _policy!.Code)
        {
            _ = ReadRunningHeader(line, heading, _policy.Name, Rules.RepeatedPolicy);
            return DocumentLineKind.TreeEntry;
        }

        if (!_policy.Code.Contains(code) || _policy.Tree.ContainsKey(code))
        {
            return NotUnderstood(line);
        }

        _policy.Tree.Add(code, heading.Name.IsBlank ? form.Text : heading.Name);
        return DocumentLineKind.TreeEntry;
    }

    private PolicyNode? FindPolicy(PlanCode code) =>
        _basicPolicies.TryGetValue(code.Parent!.Value, out var basicPolicy) && basicPolicy.Policies.TryGetValue(code, out var policy) ? policy : null;

    private void Begin(PlanCode code, string name)
    {
        Leave();
        EndMeasure();
        var basicPolicyCode = code.Parent!.Value;
        var basicPolicy = _basicPolicies.TryGetValue(basicPolicyCode, out var known) ? known : AddBasicPolicy(basicPolicyCode);
        _policy = new PolicyNode(_map.Add(basicPolicy.MapNode, PlanMember.Policies, basicPolicy.Policies.Count), code, name);
        basicPolicy.Policies.Add(code, _policy);
        basicPolicy.PoliciesInOrder.Add(_policy);
    }

    /// <summary>Builds the measure, to which no further line belongs.</summary>
    private void EndMeasure()
    {
        if (_measure is { } measure)
        {
            measure.Policy.Measures.Add((_builder.Build(measure), measure.MapNode));
            _measure = null;
        }
    }

    /// <summary>Ends what was read: no further line belongs to its section.</summary>
    private void Leave()
    {
        CloseTable();
        _section = Section.None;
        _isUnplaced = false;
    }

    private DocumentLineKind BeginUnplaced()
    {
        Leave();
        _isUnplaced = true;
        return DocumentLineKind.Unplaced;
    }

    private void NoteHeading(int node, LineForm form, CodeHeading heading)
    {
        _map.Markup(new(_source, form.Line.Start, heading.Word.End));
        _map.Text(node, PlanMember.Code, heading.Digits);
        _map.Markup(new(_source, heading.Digits.End, heading.Name.Start));
        _map.Text(node, PlanMember.Name, heading.Name);
        _map.Markup(new(_source, heading.Name.End, form.Line.End));
    }

    private void CheckAgainstTree(PolicyNode policy, Piece line, CodeHeading heading, PlanCode code)
    {
        if (policy.Tree.TryGetValue(code, out var listed))
        {
            if (!Characters.AreEqualButForSpaces(listed.Span, heading.Name.Span))
            {
                _diagnostics.Add(Rules.OtherName, line, listed.ToString(), listed);
            }
        }
        else if (policy.Sections.Contains(Section.Tree))
        {
            _diagnostics.Add(Rules.NotListed, line);
        }
    }

    private string NameOf(Piece line, CodeHeading heading, PlanCode code)
    {
        if (!heading.Name.IsBlank)
        {
            return heading.Name.ToString();
        }

        _diagnostics.Add(Rules.NoName, line);
        return code.ToString();
    }

    /// <summary>Says whether the next text is the heading of a section that the node has had: then a second body begins, and no new page.</summary>
    private bool FollowedBySeenSection(Node node) => SectionAhead() is { } heading && node.Sections.Contains(heading.Section);

    /// <summary>Returns the heading of a section that is the next text, page furniture aside.</summary>
    private SectionHeading? SectionAhead()
    {
        for (var i = _index + 1; i < _source.LineCount && i <= _index + LookAhead; i++)
        {
            if (FormAt(i) is { } form && _source.KindOf(i) is not DocumentLineKind.Furniture
                && !Furniture.IsLogo(form.Item) && !Furniture.IsPageNumber(form.Item))
            {
                return SectionHeading.TryRead(form, _layout, out var heading) ? heading : null;
            }
        }

        return null;
    }
}

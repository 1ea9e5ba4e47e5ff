using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Documents.Reading;

// Headings with codes: where a policy or a measure begins, is listed, or is only named on top of a page.
internal sealed partial class DocumentParser
{
    private const int LookAhead = 40; // Lines: a logo and a block of side tabs.

    private DocumentLineKind ReadCodeHeading(Piece line, CodeHeading heading)
    {
        if (heading.Code is not { } code)
        {
            _diagnostics.Add(Rules.CodeLevel, line);
            _isUnplaced = true;
            return DocumentLineKind.Unplaced;
        }

        return code.Level switch
        {
            1 => ReadBasicPolicy(code, heading.Name),
            2 => ReadPolicy(line, code, heading.Name),
            _ => ReadMeasure(line, code, heading.Name),
        };
    }

    private DocumentLineKind ReadBasicPolicy(PlanCode code, Piece name)
    {
        if (name.IsBlank || _basicPolicies.ContainsKey(code))
        {
            return DocumentLineKind.RunningHeader;
        }

        _basicPolicies.Add(code, name);
        return DocumentLineKind.Heading;
    }

    private DocumentLineKind ReadPolicy(Piece line, PlanCode code, Piece name)
    {
        if (_policy?.Code == code && !FollowedBySeenSection(_policy))
        {
            _diagnostics.Add(_section is Section.Tree ? Rules.RepeatedPolicy : Rules.RunningHeader, line);
            return DocumentLineKind.RunningHeader;
        }

        if (_policies.Exists(policy => policy.Code == code))
        {
            return SecondBody(line);
        }

        Begin(new PolicyNode(line, code, NameOf(line, code, name)));
        return DocumentLineKind.Heading;
    }

    private DocumentLineKind ReadMeasure(Piece line, PlanCode code, Piece name)
    {
        if (_section is Section.Tree && _policy!.Code.Contains(code) && !_policy.Tree.ContainsKey(code))
        {
            _policy.Tree.Add(code, name.IsBlank ? line : name);
            return DocumentLineKind.TreeEntry;
        }

        if (_measure?.Code == code && !FollowedBySeenSection(_measure))
        {
            _diagnostics.Add(Rules.RunningHeader, line);
            return DocumentLineKind.RunningHeader;
        }

        if (_policy?.Code.Contains(code) != true)
        {
            var policyCode = code.Parent!.Value;
            _diagnostics.Add(Rules.OutsidePolicy, line);
            if (_policies.Find(policy => policy.Code == policyCode) is { } known)
            {
                _policy = known;
            }
            else
            {
                Begin(new PolicyNode(line, policyCode, $"政策{policyCode}"));
            }
        }

        var policyOfMeasure = _policy!;
        if (policyOfMeasure.Measures.Exists(measure => measure.Code == code))
        {
            return SecondBody(line);
        }

        CheckAgainstTree(policyOfMeasure, line, code, name);
        _measure = new MeasureNode(line, code, NameOf(line, code, name));
        policyOfMeasure.Measures.Add(_measure);
        _section = Section.None;
        _table = null;
        _isUnplaced = false;
        return DocumentLineKind.Heading;
    }

    private void Begin(PolicyNode policy)
    {
        _policies.Add(policy);
        _policy = policy;
        _measure = null;
        _section = Section.None;
        _table = null;
        _isUnplaced = false;
    }

    private DocumentLineKind SecondBody(Piece line)
    {
        _diagnostics.Add(Rules.SecondBody, line);
        _isUnplaced = true;
        return DocumentLineKind.Unplaced;
    }

    private void CheckAgainstTree(PolicyNode policy, Piece line, PlanCode code, Piece name)
    {
        if (policy.Tree.TryGetValue(code, out var listed))
        {
            if (Characters.WithoutSpaces(listed.Text) != Characters.WithoutSpaces(name.Text))
            {
                _diagnostics.Add(Rules.OtherName, line, listed.Text);
            }
        }
        else if (policy.Tree.Count > 0)
        {
            _diagnostics.Add(Rules.NotListed, line);
        }
    }

    private string NameOf(Piece line, PlanCode code, Piece name)
    {
        if (!name.IsBlank)
        {
            return name.Text;
        }

        _diagnostics.Add(Rules.NoName, line);
        return code.ToString();
    }

    /// <summary>Says whether the next text is the heading of a section that the node has had: then a second body begins, and no new page.</summary>
    private bool FollowedBySeenSection(Node node)
    {
        for (var i = _index + 1; i < _lines.Count && i <= _index + LookAhead; i++)
        {
            var line = _lines[i];
            var text = new Piece(line.Number, 0, line.Text).Trim();
            if (line.Kind is not DocumentLineKind.Furniture && text.Length > 0 && !Furniture.IsLogo(text.Text) && !Furniture.IsPageNumber(text.Text))
            {
                return SectionHeading.TryRead(text, out var heading) && node.Sections.Contains(heading.Section);
            }
        }

        return false;
    }
}

using System.Xml.Linq;
using Kawasaki.Plan.Build;

// PublicDocs ASSEMBLY DOCUMENTATION: what the compiler wrote of internal members is taken out.
var known = PublicMembers.Of(args[0]);
var documentation = XDocument.Load(args[1], LoadOptions.PreserveWhitespace);
var hidden = documentation.Descendants("member").Where(member => !known.Contains(member.Attribute("name")!.Value)).ToArray();
foreach (var member in hidden)
{
    (member.NextNode as XText)?.Remove();
    member.Remove();
}

if (hidden.Length > 0)
{
    File.WriteAllText(args[1], $"{documentation.Declaration}\n{documentation.Root}\n");
}

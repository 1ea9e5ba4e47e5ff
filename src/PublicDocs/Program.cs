using System.Xml.Linq;
using Kawasaki.Plan.Build;

// PublicDocs ASSEMBLY DOCUMENTATION TEXTS JAPANESE: what the compiler wrote of internal members is taken out, and what is left is written in Japanese, too.
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
    Write(args[1]);
}

JapaneseTexts.Read(args[2]).Translate(documentation);
Directory.CreateDirectory(Path.GetDirectoryName(args[3])!);
Write(args[3]);

void Write(string file) => File.WriteAllText(file, $"{documentation.Declaration}\n{documentation.Root}\n");

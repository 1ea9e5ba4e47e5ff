using System.Diagnostics;
using System.Globalization;
using Kawasaki.Plan.Documents;
using Kawasaki.Plan.Fuzz;

// Kawasaki.Plan.Fuzz [minutes] [seed] [texts]: changes documents, reads them, and checks what is true of every text.
var culture = CultureInfo.InvariantCulture;
var minutes = args.Length > 0 ? double.Parse(args[0], culture) : 1;
var seed = args.Length > 1 ? ulong.Parse(args[1], culture) : (ulong)Stopwatch.GetTimestamp();
var most = args.Length > 2 ? long.Parse(args[2], culture) : long.MaxValue;

var corpus = Corpus.Read();
var pace = new Pace();
var findings = new Findings();
var watch = Stopwatch.StartNew();
long texts = 0;
long characters = 0;
Console.WriteLine(FormattableString.Invariant($"seed {seed}, {corpus.Count} documents, {minutes} minutes"));
using var dog = new Watchdog(TimeSpan.FromSeconds(60), () => FormattableString.Invariant($"seed {seed}, text {texts}"));
while (texts < most && watch.Elapsed.TotalMinutes < minutes)
{
    texts++;
    var dice = new Dice(unchecked(seed + ((ulong)texts * 0x9E3779B97F4A7C15)));
    var text = corpus.Draw(dice);
    text = dice.OneIn(50) ? text : new Mutator(dice, corpus).Mutate(text);
    characters += text.Length;
    dog.Pat();
    foreach (var breach in Laws.Check(text))
    {
        findings.Add(breach, text, texts, dog.Pat);
    }

    if (texts % 16 == 0)
    {
        pace.Measure(text, () => GC.KeepAlive(Findings.Try(() => PlanDocumentReader.Read(text))));
    }
}

Console.WriteLine(FormattableString.Invariant($"{texts} texts, {characters} characters, {watch.Elapsed.TotalMinutes:F1} minutes"));
pace.Report(text => GC.KeepAlive(Findings.Try(() => PlanDocumentReader.Read(text))));
findings.Report();
return findings.Count == 0 ? 0 : 1;

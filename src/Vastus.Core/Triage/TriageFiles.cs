using System.Security.Cryptography;
using System.Text;
using Vastus.Core.Knowledge;

namespace Vastus.Core.Triage;

/// <summary>The text of the files that the symptom check reads, so that an old check can be judged by the rules of its day.</summary>
public sealed record TriageFiles(string Findings, string Rules, string Conditions)
{
    public const string FindingsFile = "knowledge/findings.yaml";
    public const string RulesFile = "knowledge/rules.yaml";
    public const string ConditionsFile = "knowledge/conditions.yaml";

    private static readonly Lazy<TriageFiles> Lazy =
        new(() => new(Knowledge.Embedded.Text(FindingsFile), Knowledge.Embedded.Text(RulesFile), Knowledge.Embedded.Text(ConditionsFile)));

    public static TriageFiles Embedded => Lazy.Value;

    /// <summary>The same for the same texts, and for no others: 16 hexadecimal digits.</summary>
    public string Version { get; } =
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Findings}\0{Rules}\0{Conditions}")))[..16];
}

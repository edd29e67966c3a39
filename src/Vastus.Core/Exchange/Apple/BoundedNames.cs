using System.Xml;

namespace Vastus.Core.Exchange.Apple;

/// <summary>The names of elements and attributes, which an XML reader keeps for good: a file of nothing but new names ends here.</summary>
internal sealed class BoundedNames : NameTable
{
    /// <summary>A phone uses about a hundred.</summary>
    public const int Most = 4_000;

    private int count;

    public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? New(base.Add(key, start, len));

    public override string Add(string key) => Get(key) ?? New(base.Add(key));

    private string New(string name) => ++count > Most ? throw new AppleRefusal(AppleProblems.ManyNames) : name;
}

namespace Vastus.Tests.Running;

/// <summary>Tests that measure the whole process, and run while no other does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

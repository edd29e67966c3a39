using System.Text.Json.Serialization;

namespace Vastus.Cli;

/// <summary>How the large answer is written, found out when the program is built: finding it out at each start takes long.</summary>
[JsonSerializable(typeof(TriggersAnswer))]
internal sealed partial class AnswerTypes : JsonSerializerContext;

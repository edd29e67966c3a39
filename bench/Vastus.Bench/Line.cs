using System.Buffers.Text;
using System.Net.Sockets;

namespace Vastus.Bench;

/// <summary>One kept-alive HTTP/1.1 connection that costs the machine as little as possible.</summary>
internal sealed class Line : IDisposable
{
    private readonly Socket socket;
    private readonly byte[] buffer = new byte[512 * 1024];

    public Line(Uri address)
    {
        socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Connect(address.Host, address.Port);
    }

    /// <returns>The bytes of the answer, head and body as they came over the wire.</returns>
    /// <exception cref="InvalidDataException">The answer is not a 200.</exception>
    public async Task<int> AskAsync(byte[] request)
    {
        await socket.SendAsync(request);
        var length = 0;
        while (true)
        {
            var read = await socket.ReceiveAsync(buffer.AsMemory(length));
            length += read;
            if (read is 0)
                throw new InvalidDataException("The server hung up.");
            if (IsWhole(buffer.AsSpan(0, length)))
                break;
        }

        return buffer.AsSpan().StartsWith("HTTP/1.1 200"u8)
            ? length
            : throw new InvalidDataException($"The server answered {System.Text.Encoding.UTF8.GetString(buffer, 0, Math.Min(length, 300))}");
    }

    public void Dispose() => socket.Dispose();

    private static bool IsWhole(ReadOnlySpan<byte> answer)
    {
        var end = answer.IndexOf("\r\n\r\n"u8);
        if (end < 0)
            return false;
        var sized = answer[..end].IndexOf("Content-Length: "u8);
        if (sized < 0)
            return answer.EndsWith("0\r\n\r\n"u8);
        return Utf8Parser.TryParse(answer[(sized + 16)..], out int size, out _) && answer.Length >= end + 4 + size;
    }
}

using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace PlanTool.Mcp;

/// <summary>The input of a server. It ends when each request that it passed on is answered: a server whose input has ended answers nothing any more.</summary>
internal sealed class McpInput
{
    private readonly Pipe _pipe = new();
    private readonly List<RequestId> _open = []; // A list, as a client may give an identifier twice.
    private readonly TaskCompletionSource _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _isAtEnd;

    /// <summary>Gets what the server reads.</summary>
    internal Stream Stream => _pipe.Reader.AsStream();

    /// <summary>Passes lines on, the last one also where nothing ends it, and ends when all of them are answered.</summary>
    internal async Task PassAsync(Stream input, CancellationToken cancellationToken)
    {
        try
        {
            using var reader = new StreamReader(input);
            while (await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
            {
                Note(line);
                _ = await _pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(line + "\n"), cancellationToken).ConfigureAwait(false);
            }

            Change(() => _isAtEnd = true);
            await _answered.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await _pipe.Writer.CompleteAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Notes what the server sends.</summary>
    internal McpMessageHandler Answering(McpMessageHandler next) => async (context, cancellationToken) =>
    {
        try
        {
            await next(context, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (AnsweredBy(context.JsonRpcMessage) is { } id)
            {
                Change(() => _open.Remove(id));
            }
        }
    };

    /// <summary>Returns the request that a message answers. A subscription is answered when it is acknowledged: it lasts until the input ends.</summary>
    private static RequestId? AnsweredBy(JsonRpcMessage message) => message switch
    {
        JsonRpcResponse or JsonRpcError => ((JsonRpcMessageWithId)message).Id,
        JsonRpcNotification { Method: NotificationMethods.SubscriptionsAcknowledgedNotification } acknowledged =>
            acknowledged.Params?["_meta"]?[MetaKeys.SubscriptionId].Deserialize(TypeInfo<RequestId>()),
        _ => null,
    };

    private void Note(string line)
    {
        try
        {
            switch (JsonSerializer.Deserialize(line, TypeInfo<JsonRpcMessage>()))
            {
                case JsonRpcRequest request:
                    Change(() => _open.Add(request.Id));
                    break;
                case JsonRpcNotification { Method: NotificationMethods.CancelledNotification } cancelled
                    when cancelled.Params.Deserialize(TypeInfo<CancelledNotificationParams>()) is { RequestId: { } id }:
                    Change(() => _open.Remove(id)); // It is not answered.
                    break;
            }
        }
        catch (JsonException)
        {
            // The server says what it makes of such a line, and at once.
        }
    }

    private void Change(Action change)
    {
        lock (_open)
        {
            change();
            if (_isAtEnd && _open.Count == 0)
            {
                _ = _answered.TrySetResult();
            }
        }
    }

    private static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)McpJsonUtilities.DefaultOptions.GetTypeInfo(typeof(T));
}

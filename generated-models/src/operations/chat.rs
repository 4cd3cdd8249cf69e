// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    ChatMessageEntityListing, ChatMessageResponse, ChatReactionUpdate,
    ChatSendMessageResponse, ChatSettings, ChatUserSettings, CreateRoomRequest,
    CreateRoomResponse, OneOnOne, PinnedMessageRequest, Room, RoomParticipant,
    RoomParticipantsResponse, RoomUpdateRequest, SendMessageBody,
};

crate::runtime::request::operation! {
    DeleteChatsRoomMessage "DELETE" "/api/v2/chats/rooms/{roomJid}/messages/{messageId}" "/roomJid /messageId"
    (room_jid: &str = text, message_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteChatsRoomMessagesPin "DELETE" "/api/v2/chats/rooms/{roomJid}/messages/pins/{pinnedMessageId}" "/roomJid /pinnedMessageId"
    (room_jid: &str = text, pinned_message_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteChatsRoomParticipant "DELETE" "/api/v2/chats/rooms/{roomJid}/participants/{userId}" "/roomJid /userId"
    (room_jid: &str = text, user_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteChatsUserMessage "DELETE" "/api/v2/chats/users/{userId}/messages/{messageId}" "/userId /messageId"
    (user_id: &str = text, message_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteChatsUserMessagesPin "DELETE" "/api/v2/chats/users/{userId}/messages/pins/{pinnedMessageId}" "/userId /pinnedMessageId"
    (user_id: &str = text, pinned_message_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetChatsMessage "GET" "/api/v2/chats/messages/{messageId}" "/messageId >application/json"
    (message_id: &str = text) -> ChatMessageResponse {
    }
}

crate::runtime::request::operation! {
    GetChatsRoom "GET" "/api/v2/chats/rooms/{roomJid}" "/roomJid >application/json"
    (room_jid: &str = text) -> Room {
    }
}

crate::runtime::request::operation! {
    GetChatsRoomMessage "GET" "/api/v2/chats/rooms/{roomJid}/messages/{messageIds}" "/roomJid /messageIds >application/json"
    (room_jid: &str = text, message_ids: &str = text) -> ChatMessageEntityListing {
    }
}

crate::runtime::request::operation! {
    GetChatsRoomMessages "GET" "/api/v2/chats/rooms/{roomJid}/messages" "/roomJid ?after ?before ?limit >application/json"
    (room_jid: &str = text) -> ChatMessageEntityListing {
        1 after: &str = text;
        2 before: &str = text;
        3 limit: &str = text;
    }
}

crate::runtime::request::operation! {
    GetChatsRoomParticipant "GET" "/api/v2/chats/rooms/{roomJid}/participants/{participantJid}" "/roomJid /participantJid >application/json"
    (room_jid: &str = text, participant_jid: &str = text) -> RoomParticipant {
    }
}

crate::runtime::request::operation! {
    GetChatsRoomParticipants "GET" "/api/v2/chats/rooms/{roomJid}/participants" "/roomJid >application/json"
    (room_jid: &str = text) -> RoomParticipantsResponse {
    }
}

crate::runtime::request::operation! {
    GetChatsSettings "GET" "/api/v2/chats/settings" ">application/json"
    () -> ChatSettings {
    }
}

crate::runtime::request::operation! {
    GetChatsThreadMessages "GET" "/api/v2/chats/threads/{threadId}/messages" "/threadId ?after ?before ?limit >application/json"
    (thread_id: &str = text) -> ChatMessageEntityListing {
        1 after: &str = text;
        2 before: &str = text;
        3 limit: &str = text;
    }
}

crate::runtime::request::operation! {
    GetChatsUser "GET" "/api/v2/chats/users/{userId}" "/userId >application/json"
    (user_id: &str = text) -> OneOnOne {
    }
}

crate::runtime::request::operation! {
    GetChatsUserMessage "GET" "/api/v2/chats/users/{userId}/messages/{messageIds}" "/userId /messageIds >application/json"
    (user_id: &str = text, message_ids: &str = text) -> ChatMessageEntityListing {
    }
}

crate::runtime::request::operation! {
    GetChatsUserMessages "GET" "/api/v2/chats/users/{userId}/messages" "/userId ?after ?before ?limit >application/json"
    (user_id: &str = text) -> ChatMessageResponse {
        1 after: &str = text;
        2 before: &str = text;
        3 limit: &str = text;
    }
}

crate::runtime::request::operation! {
    GetChatsUserSettings "GET" "/api/v2/chats/users/{userId}/settings" "/userId >application/json"
    (user_id: &str = text) -> ChatUserSettings {
    }
}

crate::runtime::request::operation! {
    GetChatsUsersMeSettings "GET" "/api/v2/chats/users/me/settings" ">application/json"
    () -> ChatUserSettings {
    }
}

crate::runtime::request::operation! {
    PatchChatsRoom "PATCH" "/api/v2/chats/rooms/{roomJid}" "/roomJid =application/json"
    (room_jid: &str = text, body: &RoomUpdateRequest = json) -> () {
    }
}

crate::runtime::request::operation! {
    PatchChatsRoomMessage "PATCH" "/api/v2/chats/rooms/{roomJid}/messages/{messageId}" "/roomJid /messageId =application/json >application/json"
    (room_jid: &str = text, message_id: &str = text, body: &SendMessageBody = json) -> ChatSendMessageResponse {
    }
}

crate::runtime::request::operation! {
    PatchChatsSettings "PATCH" "/api/v2/chats/settings" "=application/json >application/json"
    (body: &ChatSettings = json) -> ChatSettings {
    }
}

crate::runtime::request::operation! {
    PatchChatsUserMessage "PATCH" "/api/v2/chats/users/{userId}/messages/{messageId}" "/userId /messageId =application/json >application/json"
    (user_id: &str = text, message_id: &str = text, body: &SendMessageBody = json) -> ChatSendMessageResponse {
    }
}

crate::runtime::request::operation! {
    PatchChatsUserSettings "PATCH" "/api/v2/chats/users/{userId}/settings" "/userId =application/json >application/json"
    (user_id: &str = text, body: &ChatUserSettings = json) -> ChatUserSettings {
    }
}

crate::runtime::request::operation! {
    PatchChatsUsersMeSettings "PATCH" "/api/v2/chats/users/me/settings" "=application/json >application/json"
    (body: &ChatUserSettings = json) -> ChatUserSettings {
    }
}

crate::runtime::request::operation! {
    PostChatsRoomMessages "POST" "/api/v2/chats/rooms/{roomJid}/messages" "/roomJid =application/json >application/json"
    (room_jid: &str = text, body: &SendMessageBody = json) -> ChatSendMessageResponse {
    }
}

crate::runtime::request::operation! {
    PostChatsRoomMessagesPins "POST" "/api/v2/chats/rooms/{roomJid}/messages/pins" "/roomJid =application/json"
    (room_jid: &str = text, body: &PinnedMessageRequest = json) -> () {
    }
}

crate::runtime::request::operation! {
    PostChatsRoomParticipant "POST" "/api/v2/chats/rooms/{roomJid}/participants/{userId}" "/roomJid /userId"
    (room_jid: &str = text, user_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    PostChatsRooms "POST" "/api/v2/chats/rooms" "=application/json >application/json"
    (body: &CreateRoomRequest = json) -> CreateRoomResponse {
    }
}

crate::runtime::request::operation! {
    PostChatsUserMessages "POST" "/api/v2/chats/users/{userId}/messages" "/userId =application/json >application/json"
    (user_id: &str = text, body: &SendMessageBody = json) -> ChatSendMessageResponse {
    }
}

crate::runtime::request::operation! {
    PostChatsUserMessagesPins "POST" "/api/v2/chats/users/{userId}/messages/pins" "/userId =application/json"
    (user_id: &str = text, body: &PinnedMessageRequest = json) -> () {
    }
}

crate::runtime::request::operation! {
    PutChatsMessageReactions "PUT" "/api/v2/chats/messages/{messageId}/reactions" "/messageId =application/json"
    (message_id: &str = text, body: &ChatReactionUpdate = json) -> () {
    }
}

crate::runtime::request::operation! {
    PutChatsSettings "PUT" "/api/v2/chats/settings" "=application/json >application/json"
    (body: &ChatSettings = json) -> ChatSettings {
    }
}

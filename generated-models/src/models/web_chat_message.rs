// @generated from the schema "WebChatMessage"; changes made here are lost at the next generation

use crate::{WebChatConversation, WebChatMemberInfo};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `WebChatMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebChatMessage {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `conversation`: `WebChatConversation`, required.
    pub conversation: Option<Box<WebChatConversation>>,
    /// `sender`: `WebChatMemberInfo`, required.
    pub sender: Option<Box<WebChatMemberInfo>>,
    /// `body`: `string`, required.
    pub body: Option<String>,
    /// `bodyType`: one of `standard`, `notice`, `member-join`, `member-leave` and `media-request`, required.
    #[doc(alias = "bodyType")]
    pub body_type: Option<Open<BodyType>>,
    /// `timestamp`: `string (date-time)`, required.
    pub timestamp: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebChatMessage "WebChatMessage" 8 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        conversation: Box<WebChatConversation> = "conversation" with_conversation required,
        sender: Box<WebChatMemberInfo> = "sender" with_sender required,
        body: String = "body" with_body required,
        body_type: Open<BodyType> = "bodyType" with_body_type required,
        timestamp: DateTime = "timestamp" with_timestamp required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `bodyType` of `WebChatMessage`. Known values: `standard`, `notice`, `member-join`, `member-leave`, `media-request`.
#[repr(u16)]
#[non_exhaustive]
pub enum BodyType {
    Standard,
    Notice,
    #[doc(alias = "member-join")]
    MemberJoin,
    #[doc(alias = "member-leave")]
    MemberLeave,
    #[doc(alias = "media-request")]
    MediaRequest,
}

crate::runtime::values!(BodyType {
    Standard = "standard",
    Notice = "notice",
    MemberJoin = "member-join",
    MemberLeave = "member-leave",
    MediaRequest = "media-request",
});

// @generated from the schema "CreateWebChatConversationResponse"; changes made here are lost at the next generation

use crate::WebChatMemberInfo;
use crate::runtime::Extra;

/// The schema `CreateWebChatConversationResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateWebChatConversationResponse {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `jwt`: `string`.
    pub jwt: Option<String>,
    /// `eventStreamUri`: `string`.
    #[doc(alias = "eventStreamUri")]
    pub event_stream_uri: Option<String>,
    /// `member`: `WebChatMemberInfo`.
    pub member: Option<Box<WebChatMemberInfo>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateWebChatConversationResponse "CreateWebChatConversationResponse" 4 {
    (
        id: String = "id" with_id,
        jwt: String = "jwt" with_jwt secret,
        event_stream_uri: String = "eventStreamUri" with_event_stream_uri,
        member: Box<WebChatMemberInfo> = "member" with_member,
    )
});

// @generated from the schema "WebChatConversation"; changes made here are lost at the next generation

use crate::WebChatMemberInfo;
use crate::runtime::Extra;

/// The schema `WebChatConversation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebChatConversation {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `member`: `WebChatMemberInfo`.
    pub member: Option<Box<WebChatMemberInfo>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebChatConversation "WebChatConversation" 4 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        member: Box<WebChatMemberInfo> = "member" with_member,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

// @generated from the schema "ChatUserRef"; changes made here are lost at the next generation

use crate::{ChatPresence, Contact};
use crate::runtime::Extra;

/// The schema `ChatUserRef`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ChatUserRef {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `jid`: `string`.
    pub jid: Option<String>,
    /// `inactive`: `boolean`.
    pub inactive: Option<bool>,
    /// `integrations`: `array of Contact`.
    pub integrations: Option<Vec<Contact>>,
    /// `presence`: `ChatPresence`.
    pub presence: Option<Box<ChatPresence>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ChatUserRef "ChatUserRef" 7 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        self_uri: String = "selfUri" with_self_uri,
        jid: String = "jid" with_jid,
        inactive: bool = "inactive" with_inactive,
        integrations: Vec<Contact> = "integrations" with_integrations,
        presence: Box<ChatPresence> = "presence" with_presence,
    )
});

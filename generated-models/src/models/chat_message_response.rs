// @generated from the schema "ChatMessageResponse"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{AddressableEntityRef, ChatReaction, Entity};
use crate::runtime::{DateTime, Extra};

/// The schema `ChatMessageResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ChatMessageResponse {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `dateCreated`: `string (date-time)`, required.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `toJid`: `string`, required.
    #[doc(alias = "toJid")]
    pub to_jid: Option<String>,
    /// `jid`: `string`, required.
    pub jid: Option<String>,
    /// `body`: `string`, required.
    pub body: Option<String>,
    /// `mentions`: `map of string`.
    pub mentions: Option<BTreeMap<String, String>>,
    /// `edited`: `boolean`.
    pub edited: Option<bool>,
    /// `attachmentDeleted`: `boolean`.
    #[doc(alias = "attachmentDeleted")]
    pub attachment_deleted: Option<bool>,
    /// `fileUri`: `string`.
    #[doc(alias = "fileUri")]
    pub file_uri: Option<String>,
    /// `thread`: `Entity`, required.
    pub thread: Option<Box<Entity>>,
    /// `parentThread`: `Entity`.
    #[doc(alias = "parentThread")]
    pub parent_thread: Option<Box<Entity>>,
    /// `user`: `AddressableEntityRef`.
    pub user: Option<Box<AddressableEntityRef>>,
    /// `toUser`: `AddressableEntityRef`.
    #[doc(alias = "toUser")]
    pub to_user: Option<Box<AddressableEntityRef>>,
    /// `reactions`: `array of ChatReaction`.
    pub reactions: Option<Vec<ChatReaction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ChatMessageResponse "ChatMessageResponse" 15 {
    (
        id: String = "id" with_id required,
        date_created: DateTime = "dateCreated" with_date_created required,
        date_modified: DateTime = "dateModified" with_date_modified,
        to_jid: String = "toJid" with_to_jid required,
        jid: String = "jid" with_jid required,
        body: String = "body" with_body required,
        mentions: BTreeMap<String, String> = "mentions" with_mentions,
        edited: bool = "edited" with_edited,
        attachment_deleted: bool = "attachmentDeleted" with_attachment_deleted,
        file_uri: String = "fileUri" with_file_uri,
        thread: Box<Entity> = "thread" with_thread required,
        parent_thread: Box<Entity> = "parentThread" with_parent_thread,
        user: Box<AddressableEntityRef> = "user" with_user,
        to_user: Box<AddressableEntityRef> = "toUser" with_to_user,
        reactions: Vec<ChatReaction> = "reactions" with_reactions,
    )
});

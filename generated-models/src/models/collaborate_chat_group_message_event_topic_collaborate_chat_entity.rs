// @generated from the schema "CollaborateChatGroupMessageEventTopicCollaborateChatEntity"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `CollaborateChatGroupMessageEventTopicCollaborateChatEntity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CollaborateChatGroupMessageEventTopicCollaborateChatEntity {
    /// `entityJid`: `string`.
    #[doc(alias = "entityJid")]
    pub entity_jid: Option<String>,
    /// `entityId`: `string`.
    #[doc(alias = "entityId")]
    pub entity_id: Option<String>,
    /// `entityType`: one of `Group`, `User` and `Adhoc`.
    #[doc(alias = "entityType")]
    pub entity_type: Option<Open<EntityType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CollaborateChatGroupMessageEventTopicCollaborateChatEntity "CollaborateChatGroupMessageEventTopicCollaborateChatEntity" 3 {
    (
        entity_jid: String = "entityJid" with_entity_jid,
        entity_id: String = "entityId" with_entity_id,
        entity_type: Open<EntityType> = "entityType" with_entity_type,
    )
});

/// The property `entityType` of `CollaborateChatGroupMessageEventTopicCollaborateChatEntity`. Known values: `Group`, `User`, `Adhoc`.
#[repr(u16)]
#[non_exhaustive]
pub enum EntityType {
    Group,
    User,
    Adhoc,
}

crate::runtime::values!(EntityType {
    Group = "Group",
    User = "User",
    Adhoc = "Adhoc",
});

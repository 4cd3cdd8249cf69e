// @generated from the schema "CollaborateChatGroupMessageEventTopicCollaborateChatMessage"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::CollaborateChatGroupMessageEventTopicCollaborateChatEntity;
use crate::runtime::{Extra, Open};

/// The schema `CollaborateChatGroupMessageEventTopicCollaborateChatMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CollaborateChatGroupMessageEventTopicCollaborateChatMessage {
    /// `messageId`: `string`.
    #[doc(alias = "messageId")]
    pub message_id: Option<String>,
    /// `created`: `string`.
    pub created: Option<String>,
    /// `actionType`: one of `Create`, `Edit` and `Delete`.
    #[doc(alias = "actionType")]
    pub action_type: Option<Open<ActionType>>,
    /// `body`: `string`.
    pub body: Option<String>,
    /// `from`: `CollaborateChatGroupMessageEventTopicCollaborateChatEntity`.
    pub from: Option<Box<CollaborateChatGroupMessageEventTopicCollaborateChatEntity>>,
    /// `to`: `CollaborateChatGroupMessageEventTopicCollaborateChatEntity`.
    pub to: Option<Box<CollaborateChatGroupMessageEventTopicCollaborateChatEntity>>,
    /// `mentions`: `array of CollaborateChatGroupMessageEventTopicCollaborateChatEntity`.
    pub mentions: Option<
        Vec<CollaborateChatGroupMessageEventTopicCollaborateChatEntity>,
    >,
    /// `notifyAll`: `boolean`.
    #[doc(alias = "notifyAll")]
    pub notify_all: Option<bool>,
    /// `reactions`: `map of array of string`.
    pub reactions: Option<BTreeMap<String, Vec<String>>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CollaborateChatGroupMessageEventTopicCollaborateChatMessage "CollaborateChatGroupMessageEventTopicCollaborateChatMessage" 9 {
    (
        message_id: String = "messageId" with_message_id,
        created: String = "created" with_created,
        action_type: Open<ActionType> = "actionType" with_action_type,
        body: String = "body" with_body,
        from: Box<CollaborateChatGroupMessageEventTopicCollaborateChatEntity> = "from" with_from,
        to: Box<CollaborateChatGroupMessageEventTopicCollaborateChatEntity> = "to" with_to,
        mentions: Vec<CollaborateChatGroupMessageEventTopicCollaborateChatEntity> = "mentions" with_mentions,
        notify_all: bool = "notifyAll" with_notify_all,
        reactions: BTreeMap<String, Vec<String>> = "reactions" with_reactions,
    )
});

/// The property `actionType` of `CollaborateChatGroupMessageEventTopicCollaborateChatMessage`. Known values: `Create`, `Edit`, `Delete`.
#[repr(u16)]
#[non_exhaustive]
pub enum ActionType {
    Create,
    Edit,
    Delete,
}

crate::runtime::values!(ActionType {
    Create = "Create",
    Edit = "Edit",
    Delete = "Delete",
});

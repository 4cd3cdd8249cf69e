// @generated from the schema "CollaborateChatAdhocMessageEventTopicCollaborateChatMessage"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::CollaborateChatAdhocMessageEventTopicCollaborateChatEntity;
use crate::runtime::{Extra, Open};

/// The schema `CollaborateChatAdhocMessageEventTopicCollaborateChatMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CollaborateChatAdhocMessageEventTopicCollaborateChatMessage {
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
    /// `from`: `CollaborateChatAdhocMessageEventTopicCollaborateChatEntity`.
    pub from: Option<Box<CollaborateChatAdhocMessageEventTopicCollaborateChatEntity>>,
    /// `to`: `CollaborateChatAdhocMessageEventTopicCollaborateChatEntity`.
    pub to: Option<Box<CollaborateChatAdhocMessageEventTopicCollaborateChatEntity>>,
    /// `mentions`: `array of CollaborateChatAdhocMessageEventTopicCollaborateChatEntity`.
    pub mentions: Option<
        Vec<CollaborateChatAdhocMessageEventTopicCollaborateChatEntity>,
    >,
    /// `notifyAll`: `boolean`.
    #[doc(alias = "notifyAll")]
    pub notify_all: Option<bool>,
    /// `reactions`: `map of array of string`.
    pub reactions: Option<BTreeMap<String, Vec<String>>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CollaborateChatAdhocMessageEventTopicCollaborateChatMessage "CollaborateChatAdhocMessageEventTopicCollaborateChatMessage" 9 {
    (
        message_id: String = "messageId" with_message_id,
        created: String = "created" with_created,
        action_type: Open<ActionType> = "actionType" with_action_type,
        body: String = "body" with_body,
        from: Box<CollaborateChatAdhocMessageEventTopicCollaborateChatEntity> = "from" with_from,
        to: Box<CollaborateChatAdhocMessageEventTopicCollaborateChatEntity> = "to" with_to,
        mentions: Vec<CollaborateChatAdhocMessageEventTopicCollaborateChatEntity> = "mentions" with_mentions,
        notify_all: bool = "notifyAll" with_notify_all,
        reactions: BTreeMap<String, Vec<String>> = "reactions" with_reactions,
    )
});

/// The property `actionType` of `CollaborateChatAdhocMessageEventTopicCollaborateChatMessage`. Known values: `Create`, `Edit`, `Delete`.
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

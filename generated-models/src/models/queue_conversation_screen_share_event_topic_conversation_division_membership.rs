// @generated from the schema "QueueConversationScreenShareEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

use crate::{
    QueueConversationScreenShareEventTopicDivisionEntityRef,
    QueueConversationScreenShareEventTopicDomainEntityRef,
};
use crate::runtime::Extra;

/// The schema `QueueConversationScreenShareEventTopicConversationDivisionMembership`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationScreenShareEventTopicConversationDivisionMembership {
    /// `division`: `QueueConversationScreenShareEventTopicDomainEntityRef`.
    pub division: Option<Box<QueueConversationScreenShareEventTopicDomainEntityRef>>,
    /// `entities`: `array of QueueConversationScreenShareEventTopicDivisionEntityRef`.
    pub entities: Option<Vec<QueueConversationScreenShareEventTopicDivisionEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationScreenShareEventTopicConversationDivisionMembership "QueueConversationScreenShareEventTopicConversationDivisionMembership" 2 {
    (
        division: Box<QueueConversationScreenShareEventTopicDomainEntityRef> = "division" with_division,
        entities: Vec<QueueConversationScreenShareEventTopicDivisionEntityRef> = "entities" with_entities,
    )
});

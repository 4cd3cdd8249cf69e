// @generated from the schema "QueueConversationVideoEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

use crate::{
    QueueConversationVideoEventTopicDivisionEntityRef,
    QueueConversationVideoEventTopicDomainEntityRef,
};
use crate::runtime::Extra;

/// The schema `QueueConversationVideoEventTopicConversationDivisionMembership`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationVideoEventTopicConversationDivisionMembership {
    /// `division`: `QueueConversationVideoEventTopicDomainEntityRef`.
    pub division: Option<Box<QueueConversationVideoEventTopicDomainEntityRef>>,
    /// `entities`: `array of QueueConversationVideoEventTopicDivisionEntityRef`.
    pub entities: Option<Vec<QueueConversationVideoEventTopicDivisionEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicConversationDivisionMembership "QueueConversationVideoEventTopicConversationDivisionMembership" 2 {
    (
        division: Box<QueueConversationVideoEventTopicDomainEntityRef> = "division" with_division,
        entities: Vec<QueueConversationVideoEventTopicDivisionEntityRef> = "entities" with_entities,
    )
});

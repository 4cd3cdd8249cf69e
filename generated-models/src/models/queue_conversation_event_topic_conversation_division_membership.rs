// @generated from the schema "QueueConversationEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

use crate::{
    QueueConversationEventTopicDivisionEntityRef,
    QueueConversationEventTopicDomainEntityRef,
};
use crate::runtime::Extra;

/// The schema `QueueConversationEventTopicConversationDivisionMembership`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationEventTopicConversationDivisionMembership {
    /// `division`: `QueueConversationEventTopicDomainEntityRef`.
    pub division: Option<Box<QueueConversationEventTopicDomainEntityRef>>,
    /// `entities`: `array of QueueConversationEventTopicDivisionEntityRef`.
    pub entities: Option<Vec<QueueConversationEventTopicDivisionEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationEventTopicConversationDivisionMembership "QueueConversationEventTopicConversationDivisionMembership" 2 {
    (
        division: Box<QueueConversationEventTopicDomainEntityRef> = "division" with_division,
        entities: Vec<QueueConversationEventTopicDivisionEntityRef> = "entities" with_entities,
    )
});

// @generated from the schema "QueueConversationCallEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

use crate::{
    QueueConversationCallEventTopicDivisionEntityRef,
    QueueConversationCallEventTopicDomainEntityRef,
};
use crate::runtime::Extra;

/// The schema `QueueConversationCallEventTopicConversationDivisionMembership`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationCallEventTopicConversationDivisionMembership {
    /// `division`: `QueueConversationCallEventTopicDomainEntityRef`.
    pub division: Option<Box<QueueConversationCallEventTopicDomainEntityRef>>,
    /// `entities`: `array of QueueConversationCallEventTopicDivisionEntityRef`.
    pub entities: Option<Vec<QueueConversationCallEventTopicDivisionEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationCallEventTopicConversationDivisionMembership "QueueConversationCallEventTopicConversationDivisionMembership" 2 {
    (
        division: Box<QueueConversationCallEventTopicDomainEntityRef> = "division" with_division,
        entities: Vec<QueueConversationCallEventTopicDivisionEntityRef> = "entities" with_entities,
    )
});

// @generated from the schema "QueueConversationEmailEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

use crate::{
    QueueConversationEmailEventTopicDivisionEntityRef,
    QueueConversationEmailEventTopicDomainEntityRef,
};
use crate::runtime::Extra;

/// The schema `QueueConversationEmailEventTopicConversationDivisionMembership`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationEmailEventTopicConversationDivisionMembership {
    /// `division`: `QueueConversationEmailEventTopicDomainEntityRef`.
    pub division: Option<Box<QueueConversationEmailEventTopicDomainEntityRef>>,
    /// `entities`: `array of QueueConversationEmailEventTopicDivisionEntityRef`.
    pub entities: Option<Vec<QueueConversationEmailEventTopicDivisionEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationEmailEventTopicConversationDivisionMembership "QueueConversationEmailEventTopicConversationDivisionMembership" 2 {
    (
        division: Box<QueueConversationEmailEventTopicDomainEntityRef> = "division" with_division,
        entities: Vec<QueueConversationEmailEventTopicDivisionEntityRef> = "entities" with_entities,
    )
});

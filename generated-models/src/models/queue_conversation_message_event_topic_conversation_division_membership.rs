// @generated from the schema "QueueConversationMessageEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

use crate::{
    QueueConversationMessageEventTopicDivisionEntityRef,
    QueueConversationMessageEventTopicDomainEntityRef,
};
use crate::runtime::Extra;

/// The schema `QueueConversationMessageEventTopicConversationDivisionMembership`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationMessageEventTopicConversationDivisionMembership {
    /// `division`: `QueueConversationMessageEventTopicDomainEntityRef`.
    pub division: Option<Box<QueueConversationMessageEventTopicDomainEntityRef>>,
    /// `entities`: `array of QueueConversationMessageEventTopicDivisionEntityRef`.
    pub entities: Option<Vec<QueueConversationMessageEventTopicDivisionEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationMessageEventTopicConversationDivisionMembership "QueueConversationMessageEventTopicConversationDivisionMembership" 2 {
    (
        division: Box<QueueConversationMessageEventTopicDomainEntityRef> = "division" with_division,
        entities: Vec<QueueConversationMessageEventTopicDivisionEntityRef> = "entities" with_entities,
    )
});

// @generated from the schema "QueueConversationCallbackEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

use crate::{
    QueueConversationCallbackEventTopicDivisionEntityRef,
    QueueConversationCallbackEventTopicDomainEntityRef,
};
use crate::runtime::Extra;

/// The schema `QueueConversationCallbackEventTopicConversationDivisionMembership`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationCallbackEventTopicConversationDivisionMembership {
    /// `division`: `QueueConversationCallbackEventTopicDomainEntityRef`.
    pub division: Option<Box<QueueConversationCallbackEventTopicDomainEntityRef>>,
    /// `entities`: `array of QueueConversationCallbackEventTopicDivisionEntityRef`.
    pub entities: Option<Vec<QueueConversationCallbackEventTopicDivisionEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationCallbackEventTopicConversationDivisionMembership "QueueConversationCallbackEventTopicConversationDivisionMembership" 2 {
    (
        division: Box<QueueConversationCallbackEventTopicDomainEntityRef> = "division" with_division,
        entities: Vec<QueueConversationCallbackEventTopicDivisionEntityRef> = "entities" with_entities,
    )
});

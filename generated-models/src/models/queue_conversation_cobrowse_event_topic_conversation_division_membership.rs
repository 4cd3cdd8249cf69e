// @generated from the schema "QueueConversationCobrowseEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

use crate::{
    QueueConversationCobrowseEventTopicDivisionEntityRef,
    QueueConversationCobrowseEventTopicDomainEntityRef,
};
use crate::runtime::Extra;

/// The schema `QueueConversationCobrowseEventTopicConversationDivisionMembership`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationCobrowseEventTopicConversationDivisionMembership {
    /// `division`: `QueueConversationCobrowseEventTopicDomainEntityRef`.
    pub division: Option<Box<QueueConversationCobrowseEventTopicDomainEntityRef>>,
    /// `entities`: `array of QueueConversationCobrowseEventTopicDivisionEntityRef`.
    pub entities: Option<Vec<QueueConversationCobrowseEventTopicDivisionEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationCobrowseEventTopicConversationDivisionMembership "QueueConversationCobrowseEventTopicConversationDivisionMembership" 2 {
    (
        division: Box<QueueConversationCobrowseEventTopicDomainEntityRef> = "division" with_division,
        entities: Vec<QueueConversationCobrowseEventTopicDivisionEntityRef> = "entities" with_entities,
    )
});

// @generated from the schema "ConversationEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

use crate::{
    ConversationEventTopicDivisionEntityRef, ConversationEventTopicDomainEntityRef,
};
use crate::runtime::Extra;

/// The schema `ConversationEventTopicConversationDivisionMembership`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationEventTopicConversationDivisionMembership {
    /// `division`: `ConversationEventTopicDomainEntityRef`.
    pub division: Option<Box<ConversationEventTopicDomainEntityRef>>,
    /// `entities`: `array of ConversationEventTopicDivisionEntityRef`.
    pub entities: Option<Vec<ConversationEventTopicDivisionEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationEventTopicConversationDivisionMembership "ConversationEventTopicConversationDivisionMembership" 2 {
    (
        division: Box<ConversationEventTopicDomainEntityRef> = "division" with_division,
        entities: Vec<ConversationEventTopicDivisionEntityRef> = "entities" with_entities,
    )
});

// @generated from the schema "ConversationCallEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

use crate::{
    ConversationCallEventTopicDivisionEntityRef,
    ConversationCallEventTopicDomainEntityRef,
};
use crate::runtime::Extra;

/// The schema `ConversationCallEventTopicConversationDivisionMembership`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationCallEventTopicConversationDivisionMembership {
    /// `division`: `ConversationCallEventTopicDomainEntityRef`.
    pub division: Option<Box<ConversationCallEventTopicDomainEntityRef>>,
    /// `entities`: `array of ConversationCallEventTopicDivisionEntityRef`.
    pub entities: Option<Vec<ConversationCallEventTopicDivisionEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationCallEventTopicConversationDivisionMembership "ConversationCallEventTopicConversationDivisionMembership" 2 {
    (
        division: Box<ConversationCallEventTopicDomainEntityRef> = "division" with_division,
        entities: Vec<ConversationCallEventTopicDivisionEntityRef> = "entities" with_entities,
    )
});

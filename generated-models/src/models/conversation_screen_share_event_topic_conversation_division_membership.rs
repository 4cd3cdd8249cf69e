// @generated from the schema "ConversationScreenShareEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

use crate::{
    ConversationScreenShareEventTopicDivisionEntityRef,
    ConversationScreenShareEventTopicDomainEntityRef,
};
use crate::runtime::Extra;

/// The schema `ConversationScreenShareEventTopicConversationDivisionMembership`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationScreenShareEventTopicConversationDivisionMembership {
    /// `division`: `ConversationScreenShareEventTopicDomainEntityRef`.
    pub division: Option<Box<ConversationScreenShareEventTopicDomainEntityRef>>,
    /// `entities`: `array of ConversationScreenShareEventTopicDivisionEntityRef`.
    pub entities: Option<Vec<ConversationScreenShareEventTopicDivisionEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationScreenShareEventTopicConversationDivisionMembership "ConversationScreenShareEventTopicConversationDivisionMembership" 2 {
    (
        division: Box<ConversationScreenShareEventTopicDomainEntityRef> = "division" with_division,
        entities: Vec<ConversationScreenShareEventTopicDivisionEntityRef> = "entities" with_entities,
    )
});

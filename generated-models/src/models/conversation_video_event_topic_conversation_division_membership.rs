// @generated from the schema "ConversationVideoEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

use crate::{
    ConversationVideoEventTopicDivisionEntityRef,
    ConversationVideoEventTopicDomainEntityRef,
};
use crate::runtime::Extra;

/// The schema `ConversationVideoEventTopicConversationDivisionMembership`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationVideoEventTopicConversationDivisionMembership {
    /// `division`: `ConversationVideoEventTopicDomainEntityRef`.
    pub division: Option<Box<ConversationVideoEventTopicDomainEntityRef>>,
    /// `entities`: `array of ConversationVideoEventTopicDivisionEntityRef`.
    pub entities: Option<Vec<ConversationVideoEventTopicDivisionEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationVideoEventTopicConversationDivisionMembership "ConversationVideoEventTopicConversationDivisionMembership" 2 {
    (
        division: Box<ConversationVideoEventTopicDomainEntityRef> = "division" with_division,
        entities: Vec<ConversationVideoEventTopicDivisionEntityRef> = "entities" with_entities,
    )
});

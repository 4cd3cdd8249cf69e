// @generated from the schema "ConversationEmailEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

use crate::{
    ConversationEmailEventTopicDivisionEntityRef,
    ConversationEmailEventTopicDomainEntityRef,
};
use crate::runtime::Extra;

/// The schema `ConversationEmailEventTopicConversationDivisionMembership`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationEmailEventTopicConversationDivisionMembership {
    /// `division`: `ConversationEmailEventTopicDomainEntityRef`.
    pub division: Option<Box<ConversationEmailEventTopicDomainEntityRef>>,
    /// `entities`: `array of ConversationEmailEventTopicDivisionEntityRef`.
    pub entities: Option<Vec<ConversationEmailEventTopicDivisionEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationEmailEventTopicConversationDivisionMembership "ConversationEmailEventTopicConversationDivisionMembership" 2 {
    (
        division: Box<ConversationEmailEventTopicDomainEntityRef> = "division" with_division,
        entities: Vec<ConversationEmailEventTopicDivisionEntityRef> = "entities" with_entities,
    )
});

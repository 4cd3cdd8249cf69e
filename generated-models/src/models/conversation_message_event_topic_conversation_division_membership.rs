// @generated from the schema "ConversationMessageEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

use crate::{
    ConversationMessageEventTopicDivisionEntityRef,
    ConversationMessageEventTopicDomainEntityRef,
};
use crate::runtime::Extra;

/// The schema `ConversationMessageEventTopicConversationDivisionMembership`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationMessageEventTopicConversationDivisionMembership {
    /// `division`: `ConversationMessageEventTopicDomainEntityRef`.
    pub division: Option<Box<ConversationMessageEventTopicDomainEntityRef>>,
    /// `entities`: `array of ConversationMessageEventTopicDivisionEntityRef`.
    pub entities: Option<Vec<ConversationMessageEventTopicDivisionEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationMessageEventTopicConversationDivisionMembership "ConversationMessageEventTopicConversationDivisionMembership" 2 {
    (
        division: Box<ConversationMessageEventTopicDomainEntityRef> = "division" with_division,
        entities: Vec<ConversationMessageEventTopicDivisionEntityRef> = "entities" with_entities,
    )
});

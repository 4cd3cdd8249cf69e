// @generated from the schema "ConversationCallbackEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

use crate::{
    ConversationCallbackEventTopicDivisionEntityRef,
    ConversationCallbackEventTopicDomainEntityRef,
};
use crate::runtime::Extra;

/// The schema `ConversationCallbackEventTopicConversationDivisionMembership`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationCallbackEventTopicConversationDivisionMembership {
    /// `division`: `ConversationCallbackEventTopicDomainEntityRef`.
    pub division: Option<Box<ConversationCallbackEventTopicDomainEntityRef>>,
    /// `entities`: `array of ConversationCallbackEventTopicDivisionEntityRef`.
    pub entities: Option<Vec<ConversationCallbackEventTopicDivisionEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationCallbackEventTopicConversationDivisionMembership "ConversationCallbackEventTopicConversationDivisionMembership" 2 {
    (
        division: Box<ConversationCallbackEventTopicDomainEntityRef> = "division" with_division,
        entities: Vec<ConversationCallbackEventTopicDivisionEntityRef> = "entities" with_entities,
    )
});

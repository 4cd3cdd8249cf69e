// @generated from the schema "ConversationCobrowseEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

use crate::{
    ConversationCobrowseEventTopicDivisionEntityRef,
    ConversationCobrowseEventTopicDomainEntityRef,
};
use crate::runtime::Extra;

/// The schema `ConversationCobrowseEventTopicConversationDivisionMembership`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationCobrowseEventTopicConversationDivisionMembership {
    /// `division`: `ConversationCobrowseEventTopicDomainEntityRef`.
    pub division: Option<Box<ConversationCobrowseEventTopicDomainEntityRef>>,
    /// `entities`: `array of ConversationCobrowseEventTopicDivisionEntityRef`.
    pub entities: Option<Vec<ConversationCobrowseEventTopicDivisionEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationCobrowseEventTopicConversationDivisionMembership "ConversationCobrowseEventTopicConversationDivisionMembership" 2 {
    (
        division: Box<ConversationCobrowseEventTopicDomainEntityRef> = "division" with_division,
        entities: Vec<ConversationCobrowseEventTopicDivisionEntityRef> = "entities" with_entities,
    )
});

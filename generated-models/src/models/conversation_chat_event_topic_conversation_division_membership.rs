// @generated from the schema "ConversationChatEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

use crate::{
    ConversationChatEventTopicDivisionEntityRef,
    ConversationChatEventTopicDomainEntityRef,
};
use crate::runtime::Extra;

/// The schema `ConversationChatEventTopicConversationDivisionMembership`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationChatEventTopicConversationDivisionMembership {
    /// `division`: `ConversationChatEventTopicDomainEntityRef`.
    pub division: Option<Box<ConversationChatEventTopicDomainEntityRef>>,
    /// `entities`: `array of ConversationChatEventTopicDivisionEntityRef`.
    pub entities: Option<Vec<ConversationChatEventTopicDivisionEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationChatEventTopicConversationDivisionMembership "ConversationChatEventTopicConversationDivisionMembership" 2 {
    (
        division: Box<ConversationChatEventTopicDomainEntityRef> = "division" with_division,
        entities: Vec<ConversationChatEventTopicDivisionEntityRef> = "entities" with_entities,
    )
});

// @generated from the schema "QueueConversationChatEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

use crate::{
    QueueConversationChatEventTopicDivisionEntityRef,
    QueueConversationChatEventTopicDomainEntityRef,
};
use crate::runtime::Extra;

/// The schema `QueueConversationChatEventTopicConversationDivisionMembership`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationChatEventTopicConversationDivisionMembership {
    /// `division`: `QueueConversationChatEventTopicDomainEntityRef`.
    pub division: Option<Box<QueueConversationChatEventTopicDomainEntityRef>>,
    /// `entities`: `array of QueueConversationChatEventTopicDivisionEntityRef`.
    pub entities: Option<Vec<QueueConversationChatEventTopicDivisionEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationChatEventTopicConversationDivisionMembership "QueueConversationChatEventTopicConversationDivisionMembership" 2 {
    (
        division: Box<QueueConversationChatEventTopicDomainEntityRef> = "division" with_division,
        entities: Vec<QueueConversationChatEventTopicDivisionEntityRef> = "entities" with_entities,
    )
});

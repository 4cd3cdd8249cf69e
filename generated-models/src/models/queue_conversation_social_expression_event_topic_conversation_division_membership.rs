// @generated from the schema "QueueConversationSocialExpressionEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

use crate::{
    QueueConversationSocialExpressionEventTopicDivisionEntityRef,
    QueueConversationSocialExpressionEventTopicDomainEntityRef,
};
use crate::runtime::Extra;

/// The schema `QueueConversationSocialExpressionEventTopicConversationDivisionMembership`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationSocialExpressionEventTopicConversationDivisionMembership {
    /// `division`: `QueueConversationSocialExpressionEventTopicDomainEntityRef`.
    pub division: Option<
        Box<QueueConversationSocialExpressionEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of QueueConversationSocialExpressionEventTopicDivisionEntityRef`.
    pub entities: Option<
        Vec<QueueConversationSocialExpressionEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationSocialExpressionEventTopicConversationDivisionMembership "QueueConversationSocialExpressionEventTopicConversationDivisionMembership" 2 {
    (
        division: Box<QueueConversationSocialExpressionEventTopicDomainEntityRef> = "division" with_division,
        entities: Vec<QueueConversationSocialExpressionEventTopicDivisionEntityRef> = "entities" with_entities,
    )
});

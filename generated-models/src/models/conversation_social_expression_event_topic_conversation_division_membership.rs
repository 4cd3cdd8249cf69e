// @generated from the schema "ConversationSocialExpressionEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

use crate::{
    ConversationSocialExpressionEventTopicDivisionEntityRef,
    ConversationSocialExpressionEventTopicDomainEntityRef,
};
use crate::runtime::Extra;

/// The schema `ConversationSocialExpressionEventTopicConversationDivisionMembership`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationSocialExpressionEventTopicConversationDivisionMembership {
    /// `division`: `ConversationSocialExpressionEventTopicDomainEntityRef`.
    pub division: Option<Box<ConversationSocialExpressionEventTopicDomainEntityRef>>,
    /// `entities`: `array of ConversationSocialExpressionEventTopicDivisionEntityRef`.
    pub entities: Option<Vec<ConversationSocialExpressionEventTopicDivisionEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationSocialExpressionEventTopicConversationDivisionMembership "ConversationSocialExpressionEventTopicConversationDivisionMembership" 2 {
    (
        division: Box<ConversationSocialExpressionEventTopicDomainEntityRef> = "division" with_division,
        entities: Vec<ConversationSocialExpressionEventTopicDivisionEntityRef> = "entities" with_entities,
    )
});

// @generated from the schema "ConversationSocialExpressionEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `ConversationSocialExpressionEventTopicConversationDivisionMembership`.
#[repr(C)]
pub struct ConversationSocialExpressionEventTopicConversationDivisionMembership {
    /// `division`: `ConversationSocialExpressionEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationSocialExpressionEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of ConversationSocialExpressionEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationSocialExpressionEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationSocialExpressionEventTopicConversationDivisionMembership "ConversationSocialExpressionEventTopicConversationDivisionMembership" 2 {
    (
        division: ::std::boxed::Box<crate::ConversationSocialExpressionEventTopicDomainEntityRef> = "division" 0 with_division,
        entities: ::std::vec::Vec<crate::ConversationSocialExpressionEventTopicDivisionEntityRef> = "entities" 0 with_entities,
    )
});

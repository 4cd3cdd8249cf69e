// @generated from the schema "QueueConversationSocialExpressionEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `QueueConversationSocialExpressionEventTopicConversationDivisionMembership`.
#[repr(C)]
pub struct QueueConversationSocialExpressionEventTopicConversationDivisionMembership {
    /// `division`: `QueueConversationSocialExpressionEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<
            crate::QueueConversationSocialExpressionEventTopicDomainEntityRef,
        >,
    >,
    /// `entities`: `array of QueueConversationSocialExpressionEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<
            crate::QueueConversationSocialExpressionEventTopicDivisionEntityRef,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationSocialExpressionEventTopicConversationDivisionMembership "QueueConversationSocialExpressionEventTopicConversationDivisionMembership" 2 {
    (
        division: ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicDomainEntityRef> = "division" 0 with_division,
        entities: ::std::vec::Vec<crate::QueueConversationSocialExpressionEventTopicDivisionEntityRef> = "entities" 0 with_entities,
    )
});

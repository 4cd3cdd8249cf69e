// @generated from the schema "ConversationChatEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `ConversationChatEventTopicConversationDivisionMembership`.
#[repr(C)]
pub struct ConversationChatEventTopicConversationDivisionMembership {
    /// `division`: `ConversationChatEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationChatEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of ConversationChatEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationChatEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationChatEventTopicConversationDivisionMembership "ConversationChatEventTopicConversationDivisionMembership" 2 {
    (
        division: ::std::boxed::Box<crate::ConversationChatEventTopicDomainEntityRef> = "division" 0 with_division,
        entities: ::std::vec::Vec<crate::ConversationChatEventTopicDivisionEntityRef> = "entities" 0 with_entities,
    )
});

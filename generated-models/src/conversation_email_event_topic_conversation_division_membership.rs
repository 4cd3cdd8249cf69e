// @generated from the schema "ConversationEmailEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `ConversationEmailEventTopicConversationDivisionMembership`.
#[repr(C)]
pub struct ConversationEmailEventTopicConversationDivisionMembership {
    /// `division`: `ConversationEmailEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEmailEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of ConversationEmailEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationEmailEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationEmailEventTopicConversationDivisionMembership "ConversationEmailEventTopicConversationDivisionMembership" 2 {
    (
        division: ::std::boxed::Box<crate::ConversationEmailEventTopicDomainEntityRef> = "division" 0 with_division,
        entities: ::std::vec::Vec<crate::ConversationEmailEventTopicDivisionEntityRef> = "entities" 0 with_entities,
    )
});

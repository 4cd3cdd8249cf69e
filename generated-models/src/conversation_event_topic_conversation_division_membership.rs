// @generated from the schema "ConversationEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `ConversationEventTopicConversationDivisionMembership`.
#[repr(C)]
pub struct ConversationEventTopicConversationDivisionMembership {
    /// `division`: `ConversationEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of ConversationEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationEventTopicConversationDivisionMembership "ConversationEventTopicConversationDivisionMembership" 2 {
    (
        division: ::std::boxed::Box<crate::ConversationEventTopicDomainEntityRef> = "division" 0 with_division,
        entities: ::std::vec::Vec<crate::ConversationEventTopicDivisionEntityRef> = "entities" 0 with_entities,
    )
});

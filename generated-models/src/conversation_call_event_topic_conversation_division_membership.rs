// @generated from the schema "ConversationCallEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `ConversationCallEventTopicConversationDivisionMembership`.
#[repr(C)]
pub struct ConversationCallEventTopicConversationDivisionMembership {
    /// `division`: `ConversationCallEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCallEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of ConversationCallEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationCallEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationCallEventTopicConversationDivisionMembership "ConversationCallEventTopicConversationDivisionMembership" 2 {
    (
        division: ::std::boxed::Box<crate::ConversationCallEventTopicDomainEntityRef> = "division" 0 with_division,
        entities: ::std::vec::Vec<crate::ConversationCallEventTopicDivisionEntityRef> = "entities" 0 with_entities,
    )
});

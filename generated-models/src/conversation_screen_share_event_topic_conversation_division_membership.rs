// @generated from the schema "ConversationScreenShareEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `ConversationScreenShareEventTopicConversationDivisionMembership`.
#[repr(C)]
pub struct ConversationScreenShareEventTopicConversationDivisionMembership {
    /// `division`: `ConversationScreenShareEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationScreenShareEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of ConversationScreenShareEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationScreenShareEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationScreenShareEventTopicConversationDivisionMembership "ConversationScreenShareEventTopicConversationDivisionMembership" 2 {
    (
        division: ::std::boxed::Box<crate::ConversationScreenShareEventTopicDomainEntityRef> = "division" 0 with_division,
        entities: ::std::vec::Vec<crate::ConversationScreenShareEventTopicDivisionEntityRef> = "entities" 0 with_entities,
    )
});

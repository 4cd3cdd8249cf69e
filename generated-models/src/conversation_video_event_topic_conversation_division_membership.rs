// @generated from the schema "ConversationVideoEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `ConversationVideoEventTopicConversationDivisionMembership`.
#[repr(C)]
pub struct ConversationVideoEventTopicConversationDivisionMembership {
    /// `division`: `ConversationVideoEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationVideoEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of ConversationVideoEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationVideoEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationVideoEventTopicConversationDivisionMembership "ConversationVideoEventTopicConversationDivisionMembership" 2 {
    (
        division: ::std::boxed::Box<crate::ConversationVideoEventTopicDomainEntityRef> = "division" 0 with_division,
        entities: ::std::vec::Vec<crate::ConversationVideoEventTopicDivisionEntityRef> = "entities" 0 with_entities,
    )
});

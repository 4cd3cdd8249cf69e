// @generated from the schema "ConversationCobrowseEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `ConversationCobrowseEventTopicConversationDivisionMembership`.
#[repr(C)]
pub struct ConversationCobrowseEventTopicConversationDivisionMembership {
    /// `division`: `ConversationCobrowseEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCobrowseEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of ConversationCobrowseEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationCobrowseEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationCobrowseEventTopicConversationDivisionMembership "ConversationCobrowseEventTopicConversationDivisionMembership" 2 {
    (
        division: ::std::boxed::Box<crate::ConversationCobrowseEventTopicDomainEntityRef> = "division" 0 with_division,
        entities: ::std::vec::Vec<crate::ConversationCobrowseEventTopicDivisionEntityRef> = "entities" 0 with_entities,
    )
});

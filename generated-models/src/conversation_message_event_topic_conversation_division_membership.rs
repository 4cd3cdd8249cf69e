// @generated from the schema "ConversationMessageEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `ConversationMessageEventTopicConversationDivisionMembership`.
#[repr(C)]
pub struct ConversationMessageEventTopicConversationDivisionMembership {
    /// `division`: `ConversationMessageEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationMessageEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of ConversationMessageEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationMessageEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationMessageEventTopicConversationDivisionMembership "ConversationMessageEventTopicConversationDivisionMembership" 2 {
    (
        division: ::std::boxed::Box<crate::ConversationMessageEventTopicDomainEntityRef> = "division" 0 with_division,
        entities: ::std::vec::Vec<crate::ConversationMessageEventTopicDivisionEntityRef> = "entities" 0 with_entities,
    )
});

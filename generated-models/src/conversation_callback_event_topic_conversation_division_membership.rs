// @generated from the schema "ConversationCallbackEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `ConversationCallbackEventTopicConversationDivisionMembership`.
#[repr(C)]
pub struct ConversationCallbackEventTopicConversationDivisionMembership {
    /// `division`: `ConversationCallbackEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCallbackEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of ConversationCallbackEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationCallbackEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationCallbackEventTopicConversationDivisionMembership "ConversationCallbackEventTopicConversationDivisionMembership" 2 {
    (
        division: ::std::boxed::Box<crate::ConversationCallbackEventTopicDomainEntityRef> = "division" 0 with_division,
        entities: ::std::vec::Vec<crate::ConversationCallbackEventTopicDivisionEntityRef> = "entities" 0 with_entities,
    )
});

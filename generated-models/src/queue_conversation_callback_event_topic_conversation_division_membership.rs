// @generated from the schema "QueueConversationCallbackEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `QueueConversationCallbackEventTopicConversationDivisionMembership`.
#[repr(C)]
pub struct QueueConversationCallbackEventTopicConversationDivisionMembership {
    /// `division`: `QueueConversationCallbackEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCallbackEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of QueueConversationCallbackEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationCallbackEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationCallbackEventTopicConversationDivisionMembership "QueueConversationCallbackEventTopicConversationDivisionMembership" 2 {
    (
        division: ::std::boxed::Box<crate::QueueConversationCallbackEventTopicDomainEntityRef> = "division" 0 with_division,
        entities: ::std::vec::Vec<crate::QueueConversationCallbackEventTopicDivisionEntityRef> = "entities" 0 with_entities,
    )
});

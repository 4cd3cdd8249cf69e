// @generated from the schema "QueueConversationEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `QueueConversationEventTopicConversationDivisionMembership`.
#[repr(C)]
pub struct QueueConversationEventTopicConversationDivisionMembership {
    /// `division`: `QueueConversationEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of QueueConversationEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationEventTopicConversationDivisionMembership "QueueConversationEventTopicConversationDivisionMembership" 2 {
    (
        division: ::std::boxed::Box<crate::QueueConversationEventTopicDomainEntityRef> = "division" 0 with_division,
        entities: ::std::vec::Vec<crate::QueueConversationEventTopicDivisionEntityRef> = "entities" 0 with_entities,
    )
});

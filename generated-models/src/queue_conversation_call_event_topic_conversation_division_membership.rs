// @generated from the schema "QueueConversationCallEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `QueueConversationCallEventTopicConversationDivisionMembership`.
#[repr(C)]
pub struct QueueConversationCallEventTopicConversationDivisionMembership {
    /// `division`: `QueueConversationCallEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCallEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of QueueConversationCallEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationCallEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationCallEventTopicConversationDivisionMembership "QueueConversationCallEventTopicConversationDivisionMembership" 2 {
    (
        division: ::std::boxed::Box<crate::QueueConversationCallEventTopicDomainEntityRef> = "division" 0 with_division,
        entities: ::std::vec::Vec<crate::QueueConversationCallEventTopicDivisionEntityRef> = "entities" 0 with_entities,
    )
});

// @generated from the schema "QueueConversationCobrowseEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `QueueConversationCobrowseEventTopicConversationDivisionMembership`.
#[repr(C)]
pub struct QueueConversationCobrowseEventTopicConversationDivisionMembership {
    /// `division`: `QueueConversationCobrowseEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCobrowseEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of QueueConversationCobrowseEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationCobrowseEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationCobrowseEventTopicConversationDivisionMembership "QueueConversationCobrowseEventTopicConversationDivisionMembership" 2 {
    (
        division: ::std::boxed::Box<crate::QueueConversationCobrowseEventTopicDomainEntityRef> = "division" 0 with_division,
        entities: ::std::vec::Vec<crate::QueueConversationCobrowseEventTopicDivisionEntityRef> = "entities" 0 with_entities,
    )
});

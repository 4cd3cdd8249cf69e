// @generated from the schema "QueueConversationMessageEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `QueueConversationMessageEventTopicConversationDivisionMembership`.
#[repr(C)]
pub struct QueueConversationMessageEventTopicConversationDivisionMembership {
    /// `division`: `QueueConversationMessageEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationMessageEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of QueueConversationMessageEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationMessageEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationMessageEventTopicConversationDivisionMembership "QueueConversationMessageEventTopicConversationDivisionMembership" 2 {
    (
        division: ::std::boxed::Box<crate::QueueConversationMessageEventTopicDomainEntityRef> = "division" 0 with_division,
        entities: ::std::vec::Vec<crate::QueueConversationMessageEventTopicDivisionEntityRef> = "entities" 0 with_entities,
    )
});

// @generated from the schema "QueueConversationScreenShareEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `QueueConversationScreenShareEventTopicConversationDivisionMembership`.
pub struct QueueConversationScreenShareEventTopicConversationDivisionMembership {
    /// `division`: `QueueConversationScreenShareEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationScreenShareEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of QueueConversationScreenShareEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationScreenShareEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for QueueConversationScreenShareEventTopicConversationDivisionMembership {
    const EMPTY: Self = Self {
        division: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationScreenShareEventTopicConversationDivisionMembership = &<QueueConversationScreenShareEventTopicConversationDivisionMembership as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationScreenShareEventTopicConversationDivisionMembership",
        empty: E,
        extra: &E.extra,
        properties: &[("division", "division", 0), ("entities", "entities", 0)],
        fields: &[&E.division, &E.entities],
    }
};

crate::runtime::model!(QueueConversationScreenShareEventTopicConversationDivisionMembership);

crate::runtime::setters!(QueueConversationScreenShareEventTopicConversationDivisionMembership {
    with_division: division: ::std::boxed::Box<crate::QueueConversationScreenShareEventTopicDomainEntityRef>,
    with_entities: entities: ::std::vec::Vec<crate::QueueConversationScreenShareEventTopicDivisionEntityRef>,
});

// @generated from the schema "QueueConversationEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `QueueConversationEventTopicConversationDivisionMembership`.
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

impl crate::runtime::Model
for QueueConversationEventTopicConversationDivisionMembership {
    const EMPTY: Self = Self {
        division: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationEventTopicConversationDivisionMembership = &<QueueConversationEventTopicConversationDivisionMembership as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationEventTopicConversationDivisionMembership",
        empty: E,
        extra: &E.extra,
        properties: &[("division", "division", 0), ("entities", "entities", 0)],
        fields: &[&E.division, &E.entities],
    }
};

crate::runtime::model!(QueueConversationEventTopicConversationDivisionMembership);

crate::runtime::setters!(QueueConversationEventTopicConversationDivisionMembership {
    with_division: division: ::std::boxed::Box<crate::QueueConversationEventTopicDomainEntityRef>,
    with_entities: entities: ::std::vec::Vec<crate::QueueConversationEventTopicDivisionEntityRef>,
});

// @generated from the schema "QueueConversationCallEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `QueueConversationCallEventTopicConversationDivisionMembership`.
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

impl crate::runtime::Model
for QueueConversationCallEventTopicConversationDivisionMembership {
    const EMPTY: Self = Self {
        division: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationCallEventTopicConversationDivisionMembership = &<QueueConversationCallEventTopicConversationDivisionMembership as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationCallEventTopicConversationDivisionMembership",
        empty: E,
        extra: &E.extra,
        properties: &[("division", "division", 0), ("entities", "entities", 0)],
        fields: &[&E.division, &E.entities],
    }
};

crate::runtime::model!(QueueConversationCallEventTopicConversationDivisionMembership);

crate::runtime::setters!(QueueConversationCallEventTopicConversationDivisionMembership {
    with_division: division: ::std::boxed::Box<crate::QueueConversationCallEventTopicDomainEntityRef>,
    with_entities: entities: ::std::vec::Vec<crate::QueueConversationCallEventTopicDivisionEntityRef>,
});

// @generated from the schema "QueueConversationVideoEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `QueueConversationVideoEventTopicConversationDivisionMembership`.
pub struct QueueConversationVideoEventTopicConversationDivisionMembership {
    /// `division`: `QueueConversationVideoEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationVideoEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of QueueConversationVideoEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationVideoEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for QueueConversationVideoEventTopicConversationDivisionMembership {
    const EMPTY: Self = Self {
        division: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationVideoEventTopicConversationDivisionMembership = &<QueueConversationVideoEventTopicConversationDivisionMembership as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationVideoEventTopicConversationDivisionMembership",
        empty: E,
        extra: &E.extra,
        properties: &[("division", "division", 0), ("entities", "entities", 0)],
        fields: &[&E.division, &E.entities],
    }
};

crate::runtime::model!(QueueConversationVideoEventTopicConversationDivisionMembership);

crate::runtime::setters!(QueueConversationVideoEventTopicConversationDivisionMembership {
    with_division: division: ::std::boxed::Box<crate::QueueConversationVideoEventTopicDomainEntityRef>,
    with_entities: entities: ::std::vec::Vec<crate::QueueConversationVideoEventTopicDivisionEntityRef>,
});

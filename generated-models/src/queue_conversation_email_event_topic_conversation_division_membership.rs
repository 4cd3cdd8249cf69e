// @generated from the schema "QueueConversationEmailEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `QueueConversationEmailEventTopicConversationDivisionMembership`.
pub struct QueueConversationEmailEventTopicConversationDivisionMembership {
    /// `division`: `QueueConversationEmailEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEmailEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of QueueConversationEmailEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationEmailEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for QueueConversationEmailEventTopicConversationDivisionMembership {
    const EMPTY: Self = Self {
        division: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationEmailEventTopicConversationDivisionMembership = &<QueueConversationEmailEventTopicConversationDivisionMembership as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationEmailEventTopicConversationDivisionMembership",
        empty: E,
        extra: &E.extra,
        properties: &[("division", "division", 0), ("entities", "entities", 0)],
        fields: &[&E.division, &E.entities],
    }
};

crate::runtime::model!(QueueConversationEmailEventTopicConversationDivisionMembership);

crate::runtime::setters!(QueueConversationEmailEventTopicConversationDivisionMembership {
    with_division: division: ::std::boxed::Box<crate::QueueConversationEmailEventTopicDomainEntityRef>,
    with_entities: entities: ::std::vec::Vec<crate::QueueConversationEmailEventTopicDivisionEntityRef>,
});

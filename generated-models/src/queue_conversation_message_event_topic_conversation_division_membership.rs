// @generated from the schema "QueueConversationMessageEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `QueueConversationMessageEventTopicConversationDivisionMembership`.
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

impl crate::runtime::Model
for QueueConversationMessageEventTopicConversationDivisionMembership {
    const EMPTY: Self = Self {
        division: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationMessageEventTopicConversationDivisionMembership = &<QueueConversationMessageEventTopicConversationDivisionMembership as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationMessageEventTopicConversationDivisionMembership",
        empty: E,
        extra: &E.extra,
        properties: &[("division", "division", 0), ("entities", "entities", 0)],
        fields: &[&E.division, &E.entities],
    }
};

crate::runtime::model!(QueueConversationMessageEventTopicConversationDivisionMembership);

crate::runtime::setters!(QueueConversationMessageEventTopicConversationDivisionMembership {
    with_division: division: ::std::boxed::Box<crate::QueueConversationMessageEventTopicDomainEntityRef>,
    with_entities: entities: ::std::vec::Vec<crate::QueueConversationMessageEventTopicDivisionEntityRef>,
});

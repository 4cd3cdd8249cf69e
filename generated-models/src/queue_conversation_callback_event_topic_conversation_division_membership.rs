// @generated from the schema "QueueConversationCallbackEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `QueueConversationCallbackEventTopicConversationDivisionMembership`.
pub struct QueueConversationCallbackEventTopicConversationDivisionMembership {
    /// `division`: `QueueConversationCallbackEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCallbackEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of QueueConversationCallbackEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationCallbackEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for QueueConversationCallbackEventTopicConversationDivisionMembership {
    const EMPTY: Self = Self {
        division: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationCallbackEventTopicConversationDivisionMembership = &<QueueConversationCallbackEventTopicConversationDivisionMembership as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationCallbackEventTopicConversationDivisionMembership",
        empty: E,
        extra: &E.extra,
        properties: &[("division", "division", 0), ("entities", "entities", 0)],
        fields: &[&E.division, &E.entities],
    }
};

crate::runtime::model!(QueueConversationCallbackEventTopicConversationDivisionMembership);

crate::runtime::setters!(QueueConversationCallbackEventTopicConversationDivisionMembership {
    with_division: division: ::std::boxed::Box<crate::QueueConversationCallbackEventTopicDomainEntityRef>,
    with_entities: entities: ::std::vec::Vec<crate::QueueConversationCallbackEventTopicDivisionEntityRef>,
});

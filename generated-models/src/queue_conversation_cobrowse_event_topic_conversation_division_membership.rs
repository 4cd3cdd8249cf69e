// @generated from the schema "QueueConversationCobrowseEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `QueueConversationCobrowseEventTopicConversationDivisionMembership`.
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

impl crate::runtime::Model
for QueueConversationCobrowseEventTopicConversationDivisionMembership {
    const EMPTY: Self = Self {
        division: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationCobrowseEventTopicConversationDivisionMembership = &<QueueConversationCobrowseEventTopicConversationDivisionMembership as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationCobrowseEventTopicConversationDivisionMembership",
        empty: E,
        extra: &E.extra,
        properties: &[("division", "division", 0), ("entities", "entities", 0)],
        fields: &[&E.division, &E.entities],
    }
};

crate::runtime::model!(QueueConversationCobrowseEventTopicConversationDivisionMembership);

crate::runtime::setters!(QueueConversationCobrowseEventTopicConversationDivisionMembership {
    with_division: division: ::std::boxed::Box<crate::QueueConversationCobrowseEventTopicDomainEntityRef>,
    with_entities: entities: ::std::vec::Vec<crate::QueueConversationCobrowseEventTopicDivisionEntityRef>,
});

// @generated from the schema "ConversationCobrowseEventTopicConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `ConversationCobrowseEventTopicConversationDivisionMembership`.
pub struct ConversationCobrowseEventTopicConversationDivisionMembership {
    /// `division`: `ConversationCobrowseEventTopicDomainEntityRef`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCobrowseEventTopicDomainEntityRef>,
    >,
    /// `entities`: `array of ConversationCobrowseEventTopicDivisionEntityRef`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationCobrowseEventTopicDivisionEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for ConversationCobrowseEventTopicConversationDivisionMembership {
    const EMPTY: Self = Self {
        division: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationCobrowseEventTopicConversationDivisionMembership = &<ConversationCobrowseEventTopicConversationDivisionMembership as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationCobrowseEventTopicConversationDivisionMembership",
        empty: E,
        extra: &E.extra,
        properties: &[("division", "division", 0), ("entities", "entities", 0)],
        fields: &[&E.division, &E.entities],
    }
};

crate::runtime::model!(ConversationCobrowseEventTopicConversationDivisionMembership);

crate::runtime::setters!(ConversationCobrowseEventTopicConversationDivisionMembership {
    with_division: division: ::std::boxed::Box<crate::ConversationCobrowseEventTopicDomainEntityRef>,
    with_entities: entities: ::std::vec::Vec<crate::ConversationCobrowseEventTopicDivisionEntityRef>,
});

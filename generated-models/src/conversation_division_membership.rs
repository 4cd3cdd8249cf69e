// @generated from the schema "ConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `ConversationDivisionMembership`.
pub struct ConversationDivisionMembership {
    /// `division`: `DomainEntityRef`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `entities`: `array of DivisionEntityRef`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::DivisionEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationDivisionMembership {
    const EMPTY: Self = Self {
        division: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationDivisionMembership = &<ConversationDivisionMembership as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationDivisionMembership",
        empty: E,
        extra: &E.extra,
        properties: &[("division", "division", 0), ("entities", "entities", 0)],
        fields: &[&E.division, &E.entities],
    }
};

crate::runtime::model!(ConversationDivisionMembership);

crate::runtime::setters!(ConversationDivisionMembership {
    with_division: division: ::std::boxed::Box<crate::DomainEntityRef>,
    with_entities: entities: ::std::vec::Vec<crate::DivisionEntityRef>,
});

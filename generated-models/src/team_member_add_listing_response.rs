// @generated from the schema "TeamMemberAddListingResponse"; changes made here are lost at the next generation

/// The schema `TeamMemberAddListingResponse`.
pub struct TeamMemberAddListingResponse {
    /// `entities`: `array of UserReference`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::UserReference>>,
    /// `failures`: `array of TeamAddMemberFailure`, read-only.
    pub failures: ::std::option::Option<::std::vec::Vec<crate::TeamAddMemberFailure>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TeamMemberAddListingResponse {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        failures: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TeamMemberAddListingResponse = &<TeamMemberAddListingResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TeamMemberAddListingResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0), ("failures", "failures", 2)],
        fields: &[&E.entities, &E.failures],
    }
};

crate::runtime::model!(TeamMemberAddListingResponse);

crate::runtime::setters!(TeamMemberAddListingResponse {
    with_entities: entities: ::std::vec::Vec<crate::UserReference>,
    with_failures: failures: ::std::vec::Vec<crate::TeamAddMemberFailure>,
});

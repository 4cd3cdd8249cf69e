// @generated from the schema "UserTimeOffIntegrationStatusResponseListing"; changes made here are lost at the next generation

/// The schema `UserTimeOffIntegrationStatusResponseListing`.
pub struct UserTimeOffIntegrationStatusResponseListing {
    /// `entities`: `array of UserTimeOffIntegrationStatusResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::UserTimeOffIntegrationStatusResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserTimeOffIntegrationStatusResponseListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserTimeOffIntegrationStatusResponseListing = &<UserTimeOffIntegrationStatusResponseListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserTimeOffIntegrationStatusResponseListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(UserTimeOffIntegrationStatusResponseListing);

crate::runtime::setters!(UserTimeOffIntegrationStatusResponseListing {
    with_entities: entities: ::std::vec::Vec<crate::UserTimeOffIntegrationStatusResponse>,
});

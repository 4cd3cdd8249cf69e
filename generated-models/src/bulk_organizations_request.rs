// @generated from the schema "BulkOrganizationsRequest"; changes made here are lost at the next generation

/// The schema `BulkOrganizationsRequest`.
pub struct BulkOrganizationsRequest {
    /// `entities`: `array of ExternalOrganization`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::ExternalOrganization>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BulkOrganizationsRequest {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BulkOrganizationsRequest = &<BulkOrganizationsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BulkOrganizationsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(BulkOrganizationsRequest);

crate::runtime::setters!(BulkOrganizationsRequest {
    with_entities: entities: ::std::vec::Vec<crate::ExternalOrganization>,
});

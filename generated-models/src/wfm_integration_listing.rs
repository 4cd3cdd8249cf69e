// @generated from the schema "WfmIntegrationListing"; changes made here are lost at the next generation

/// The schema `WfmIntegrationListing`.
pub struct WfmIntegrationListing {
    /// `entities`: `array of WfmIntegrationResponse`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::WfmIntegrationResponse>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmIntegrationListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmIntegrationListing = &<WfmIntegrationListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmIntegrationListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(WfmIntegrationListing);

crate::runtime::setters!(WfmIntegrationListing {
    with_entities: entities: ::std::vec::Vec<crate::WfmIntegrationResponse>,
});

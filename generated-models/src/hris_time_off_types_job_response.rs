// @generated from the schema "HrisTimeOffTypesJobResponse"; changes made here are lost at the next generation

/// The schema `HrisTimeOffTypesJobResponse`.
pub struct HrisTimeOffTypesJobResponse {
    /// `entities`: `array of HrisTimeOffTypeResponse`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::HrisTimeOffTypeResponse>>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for HrisTimeOffTypesJobResponse {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HrisTimeOffTypesJobResponse = &<HrisTimeOffTypesJobResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HrisTimeOffTypesJobResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0), ("status", "status", 0)],
        fields: &[&E.entities, &E.status],
    }
};

crate::runtime::model!(HrisTimeOffTypesJobResponse);

crate::runtime::setters!(HrisTimeOffTypesJobResponse {
    with_entities: entities: ::std::vec::Vec<crate::HrisTimeOffTypeResponse>,
    with_status: status: crate::runtime::Open<Status>,
});

/// The property `status` of `HrisTimeOffTypesJobResponse`. Known values: `Processing`, `Complete`, `Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Error,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Error, "Error"),
    ];
}

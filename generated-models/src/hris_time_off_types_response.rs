// @generated from the schema "HrisTimeOffTypesResponse"; changes made here are lost at the next generation

/// The schema `HrisTimeOffTypesResponse`.
pub struct HrisTimeOffTypesResponse {
    /// `job`: `HrisTimeOffTypesJobReference`.
    pub job: ::std::option::Option<
        ::std::boxed::Box<crate::HrisTimeOffTypesJobReference>,
    >,
    /// `entities`: `array of HrisTimeOffTypeResponse`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::HrisTimeOffTypeResponse>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for HrisTimeOffTypesResponse {
    const EMPTY: Self = Self {
        job: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HrisTimeOffTypesResponse = &<HrisTimeOffTypesResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HrisTimeOffTypesResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("job", "job", 0), ("entities", "entities", 0)],
        fields: &[&E.job, &E.entities],
    }
};

crate::runtime::model!(HrisTimeOffTypesResponse);

crate::runtime::setters!(HrisTimeOffTypesResponse {
    with_job: job: ::std::boxed::Box<crate::HrisTimeOffTypesJobReference>,
    with_entities: entities: ::std::vec::Vec<crate::HrisTimeOffTypeResponse>,
});

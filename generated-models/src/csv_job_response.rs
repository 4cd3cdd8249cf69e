// @generated from the schema "CsvJobResponse"; changes made here are lost at the next generation

/// The schema `CsvJobResponse`.
pub struct CsvJobResponse {
    /// `job`: `AddressableEntityRef`, required.
    pub job: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CsvJobResponse {
    const EMPTY: Self = Self {
        job: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CsvJobResponse = &<CsvJobResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CsvJobResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("job", "job", 1)],
        fields: &[&E.job],
    }
};

crate::runtime::model!(CsvJobResponse);

crate::runtime::setters!(CsvJobResponse {
    with_job: job: ::std::boxed::Box<crate::AddressableEntityRef>,
});

// @generated from the schema "ImportStatusRequest"; changes made here are lost at the next generation

/// The schema `ImportStatusRequest`.
pub struct ImportStatusRequest {
    /// `status`: `string`, required.
    pub status: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ImportStatusRequest {
    const EMPTY: Self = Self {
        status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ImportStatusRequest = &<ImportStatusRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ImportStatusRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("status", "status", 1)],
        fields: &[&E.status],
    }
};

crate::runtime::model!(ImportStatusRequest);

crate::runtime::setters!(ImportStatusRequest {
    with_status: status: ::std::string::String,
});

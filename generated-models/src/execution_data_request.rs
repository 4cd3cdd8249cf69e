// @generated from the schema "ExecutionDataRequest"; changes made here are lost at the next generation

/// The schema `ExecutionDataRequest`.
pub struct ExecutionDataRequest {
    /// `ids`: `array of string`, required.
    pub ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExecutionDataRequest {
    const EMPTY: Self = Self {
        ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExecutionDataRequest = &<ExecutionDataRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExecutionDataRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("ids", "ids", 1)],
        fields: &[&E.ids],
    }
};

crate::runtime::model!(ExecutionDataRequest);

crate::runtime::setters!(ExecutionDataRequest {
    with_ids: ids: ::std::vec::Vec<::std::string::String>,
});

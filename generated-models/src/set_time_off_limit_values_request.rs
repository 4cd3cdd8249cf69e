// @generated from the schema "SetTimeOffLimitValuesRequest"; changes made here are lost at the next generation

/// The schema `SetTimeOffLimitValuesRequest`.
pub struct SetTimeOffLimitValuesRequest {
    /// `values`: `array of TimeOffLimitRange`.
    pub values: ::std::option::Option<::std::vec::Vec<crate::TimeOffLimitRange>>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SetTimeOffLimitValuesRequest {
    const EMPTY: Self = Self {
        values: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SetTimeOffLimitValuesRequest = &<SetTimeOffLimitValuesRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SetTimeOffLimitValuesRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("values", "values", 0), ("metadata", "metadata", 1)],
        fields: &[&E.values, &E.metadata],
    }
};

crate::runtime::model!(SetTimeOffLimitValuesRequest);

crate::runtime::setters!(SetTimeOffLimitValuesRequest {
    with_values: values: ::std::vec::Vec<crate::TimeOffLimitRange>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
});

// @generated from the schema "BuSetTimeOffLimitValuesRequest"; changes made here are lost at the next generation

/// The schema `BuSetTimeOffLimitValuesRequest`.
pub struct BuSetTimeOffLimitValuesRequest {
    /// `values`: `array of BuTimeOffLimitRange`.
    pub values: ::std::option::Option<::std::vec::Vec<crate::BuTimeOffLimitRange>>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuSetTimeOffLimitValuesRequest {
    const EMPTY: Self = Self {
        values: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuSetTimeOffLimitValuesRequest = &<BuSetTimeOffLimitValuesRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuSetTimeOffLimitValuesRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("values", "values", 0), ("metadata", "metadata", 1)],
        fields: &[&E.values, &E.metadata],
    }
};

crate::runtime::model!(BuSetTimeOffLimitValuesRequest);

crate::runtime::setters!(BuSetTimeOffLimitValuesRequest {
    with_values: values: ::std::vec::Vec<crate::BuTimeOffLimitRange>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
});

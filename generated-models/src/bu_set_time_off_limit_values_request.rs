// @generated from the schema "BuSetTimeOffLimitValuesRequest"; changes made here are lost at the next generation

/// The schema `BuSetTimeOffLimitValuesRequest`.
#[repr(C)]
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

crate::runtime::model!(BuSetTimeOffLimitValuesRequest "BuSetTimeOffLimitValuesRequest" 2 {
    (
        values: ::std::vec::Vec<crate::BuTimeOffLimitRange> = "values" 0 with_values,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 1 with_metadata,
    )
});

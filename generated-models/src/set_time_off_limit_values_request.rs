// @generated from the schema "SetTimeOffLimitValuesRequest"; changes made here are lost at the next generation

/// The schema `SetTimeOffLimitValuesRequest`.
#[repr(C)]
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

crate::runtime::model!(SetTimeOffLimitValuesRequest "SetTimeOffLimitValuesRequest" 2 {
    (
        values: ::std::vec::Vec<crate::TimeOffLimitRange> = "values" 0 with_values,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 1 with_metadata,
    )
});

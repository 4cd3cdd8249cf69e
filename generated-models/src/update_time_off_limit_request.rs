// @generated from the schema "UpdateTimeOffLimitRequest"; changes made here are lost at the next generation

/// The schema `UpdateTimeOffLimitRequest`.
#[repr(C)]
pub struct UpdateTimeOffLimitRequest {
    /// `defaultLimitMinutes`: `integer (int32)`.
    #[doc(alias = "defaultLimitMinutes")]
    pub default_limit_minutes: ::std::option::Option<i32>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UpdateTimeOffLimitRequest "UpdateTimeOffLimitRequest" 2 {
    (
        default_limit_minutes: i32 = "defaultLimitMinutes" 0 with_default_limit_minutes,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 1 with_metadata,
    )
});

// @generated from the schema "UpdateTimeOffLimitRequest"; changes made here are lost at the next generation

use crate::WfmVersionedEntityMetadata;
use crate::runtime::Extra;

/// The schema `UpdateTimeOffLimitRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateTimeOffLimitRequest {
    /// `defaultLimitMinutes`: `integer (int32)`.
    #[doc(alias = "defaultLimitMinutes")]
    pub default_limit_minutes: Option<i32>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateTimeOffLimitRequest "UpdateTimeOffLimitRequest" 2 {
    (
        default_limit_minutes: i32 = "defaultLimitMinutes" with_default_limit_minutes,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata required,
    )
});

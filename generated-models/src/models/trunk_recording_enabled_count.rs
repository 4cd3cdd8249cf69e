// @generated from the schema "TrunkRecordingEnabledCount"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TrunkRecordingEnabledCount`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrunkRecordingEnabledCount {
    /// `enabledCount`: `integer (int32)`.
    #[doc(alias = "enabledCount")]
    pub enabled_count: Option<i32>,
    /// `disabledCount`: `integer (int32)`.
    #[doc(alias = "disabledCount")]
    pub disabled_count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TrunkRecordingEnabledCount "TrunkRecordingEnabledCount" 2 {
    (
        enabled_count: i32 = "enabledCount" with_enabled_count,
        disabled_count: i32 = "disabledCount" with_disabled_count,
    )
});

// @generated from the schema "TrunkRecordingEnabledCount"; changes made here are lost at the next generation

/// The schema `TrunkRecordingEnabledCount`.
#[repr(C)]
pub struct TrunkRecordingEnabledCount {
    /// `enabledCount`: `integer (int32)`.
    #[doc(alias = "enabledCount")]
    pub enabled_count: ::std::option::Option<i32>,
    /// `disabledCount`: `integer (int32)`.
    #[doc(alias = "disabledCount")]
    pub disabled_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TrunkRecordingEnabledCount "TrunkRecordingEnabledCount" 2 {
    (
        enabled_count: i32 = "enabledCount" 0 with_enabled_count,
        disabled_count: i32 = "disabledCount" 0 with_disabled_count,
    )
});

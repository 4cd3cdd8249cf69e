// @generated from the schema "ScreenRecordingActiveSessions"; changes made here are lost at the next generation

/// The schema `ScreenRecordingActiveSessions`.
#[repr(C)]
pub struct ScreenRecordingActiveSessions {
    /// `count`: `integer (int32)`.
    pub count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ScreenRecordingActiveSessions "ScreenRecordingActiveSessions" 1 {
    (
        count: i32 = "count" 0 with_count,
    )
});

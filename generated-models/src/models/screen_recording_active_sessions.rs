// @generated from the schema "ScreenRecordingActiveSessions"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ScreenRecordingActiveSessions`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScreenRecordingActiveSessions {
    /// `count`: `integer (int32)`.
    pub count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScreenRecordingActiveSessions "ScreenRecordingActiveSessions" 1 {
    (
        count: i32 = "count" with_count,
    )
});

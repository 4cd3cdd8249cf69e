// @generated from the schema "SetRecordingState"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `SetRecordingState`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SetRecordingState {
    /// `recordingState`: one of `ACTIVE`, `PAUSED` and `NONE`.
    #[doc(alias = "recordingState")]
    pub recording_state: Option<Open<RecordingState>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SetRecordingState "SetRecordingState" 1 {
    (
        recording_state: Open<RecordingState> = "recordingState" with_recording_state,
    )
});

/// The property `recordingState` of `SetRecordingState`. Known values: `ACTIVE`, `PAUSED`, `NONE`.
#[repr(u16)]
#[non_exhaustive]
pub enum RecordingState {
    Active,
    Paused,
    None,
}

crate::runtime::values!(RecordingState {
    Active = "ACTIVE",
    Paused = "PAUSED",
    None = "NONE",
});

// @generated from the schema "RecordingJobFailedRecording"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::Extra;

/// The schema `RecordingJobFailedRecording`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RecordingJobFailedRecording {
    /// `conversation`: `AddressableEntityRef`, read-only.
    pub conversation: Option<Box<AddressableEntityRef>>,
    /// `recording`: `AddressableEntityRef`, read-only.
    pub recording: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RecordingJobFailedRecording "RecordingJobFailedRecording" 2 {
    (
        conversation: Box<AddressableEntityRef> = "conversation" with_conversation read_only,
        recording: Box<AddressableEntityRef> = "recording" with_recording read_only,
    )
});

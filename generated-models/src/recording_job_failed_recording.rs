// @generated from the schema "RecordingJobFailedRecording"; changes made here are lost at the next generation

/// The schema `RecordingJobFailedRecording`.
#[repr(C)]
pub struct RecordingJobFailedRecording {
    /// `conversation`: `AddressableEntityRef`, read-only.
    pub conversation: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `recording`: `AddressableEntityRef`, read-only.
    pub recording: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RecordingJobFailedRecording "RecordingJobFailedRecording" 2 {
    (
        conversation: ::std::boxed::Box<crate::AddressableEntityRef> = "conversation" 2 with_conversation,
        recording: ::std::boxed::Box<crate::AddressableEntityRef> = "recording" 2 with_recording,
    )
});

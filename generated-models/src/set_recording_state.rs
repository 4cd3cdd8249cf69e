// @generated from the schema "SetRecordingState"; changes made here are lost at the next generation

/// The schema `SetRecordingState`.
#[repr(C)]
pub struct SetRecordingState {
    /// `recordingState`: `string`.
    #[doc(alias = "recordingState")]
    pub recording_state: ::std::option::Option<crate::runtime::Open<RecordingState>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SetRecordingState "SetRecordingState" 1 {
    (
        recording_state: crate::runtime::Open<RecordingState> = "recordingState" 0 with_recording_state,
    )
});

/// The property `recordingState` of `SetRecordingState`. Known values: `ACTIVE`, `PAUSED`, `NONE`.
#[non_exhaustive]
pub enum RecordingState {
    Active,
    Paused,
    None,
}

crate::runtime::known!(RecordingState);

impl crate::runtime::Enum for RecordingState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "ACTIVE"),
        (Self::Paused, "PAUSED"),
        (Self::None, "NONE"),
    ];
}

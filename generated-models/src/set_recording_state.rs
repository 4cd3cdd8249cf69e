// @generated from the schema "SetRecordingState"; changes made here are lost at the next generation

/// The schema `SetRecordingState`.
pub struct SetRecordingState {
    /// `recordingState`: `string`.
    #[doc(alias = "recordingState")]
    pub recording_state: ::std::option::Option<crate::runtime::Open<RecordingState>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SetRecordingState {
    const EMPTY: Self = Self {
        recording_state: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SetRecordingState = &<SetRecordingState as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SetRecordingState",
        empty: E,
        extra: &E.extra,
        properties: &[("recordingState", "recording_state", 0)],
        fields: &[&E.recording_state],
    }
};

crate::runtime::model!(SetRecordingState);

crate::runtime::setters!(SetRecordingState {
    with_recording_state: recording_state: crate::runtime::Open<RecordingState>,
});

/// The property `recordingState` of `SetRecordingState`. Known values: `ACTIVE`, `PAUSED`, `NONE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecordingState {
    Active,
    Paused,
    None,
}

impl crate::runtime::Enum for RecordingState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "ACTIVE"),
        (Self::Paused, "PAUSED"),
        (Self::None, "NONE"),
    ];
}

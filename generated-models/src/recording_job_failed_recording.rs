// @generated from the schema "RecordingJobFailedRecording"; changes made here are lost at the next generation

/// The schema `RecordingJobFailedRecording`.
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

impl crate::runtime::Model for RecordingJobFailedRecording {
    const EMPTY: Self = Self {
        conversation: ::std::option::Option::None,
        recording: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RecordingJobFailedRecording = &<RecordingJobFailedRecording as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RecordingJobFailedRecording",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("conversation", "conversation", 2),
            ("recording", "recording", 2),
        ],
        fields: &[&E.conversation, &E.recording],
    }
};

crate::runtime::model!(RecordingJobFailedRecording);

crate::runtime::setters!(RecordingJobFailedRecording {
    with_conversation: conversation: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_recording: recording: ::std::boxed::Box<crate::AddressableEntityRef>,
});

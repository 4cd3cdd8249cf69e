// @generated from the schema "DispositionParameters"; changes made here are lost at the next generation

/// The schema `DispositionParameters`.
#[repr(C)]
pub struct DispositionParameters {
    /// `adjustableLiveSpeakerDetection`: `AdjustableLiveSpeakerDetection`.
    #[doc(alias = "adjustableLiveSpeakerDetection")]
    pub adjustable_live_speaker_detection: ::std::option::Option<
        ::std::boxed::Box<crate::AdjustableLiveSpeakerDetection>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DispositionParameters "DispositionParameters" 1 {
    (
        adjustable_live_speaker_detection: ::std::boxed::Box<crate::AdjustableLiveSpeakerDetection> = "adjustableLiveSpeakerDetection" 0 with_adjustable_live_speaker_detection,
    )
});

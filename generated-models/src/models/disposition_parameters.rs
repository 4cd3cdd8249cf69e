// @generated from the schema "DispositionParameters"; changes made here are lost at the next generation

use crate::AdjustableLiveSpeakerDetection;
use crate::runtime::Extra;

/// The schema `DispositionParameters`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DispositionParameters {
    /// `adjustableLiveSpeakerDetection`: `AdjustableLiveSpeakerDetection`.
    #[doc(alias = "adjustableLiveSpeakerDetection")]
    pub adjustable_live_speaker_detection: Option<Box<AdjustableLiveSpeakerDetection>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DispositionParameters "DispositionParameters" 1 {
    (
        adjustable_live_speaker_detection: Box<AdjustableLiveSpeakerDetection> = "adjustableLiveSpeakerDetection" with_adjustable_live_speaker_detection,
    )
});

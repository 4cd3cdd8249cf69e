// @generated from the schema "Disposition"; changes made here are lost at the next generation

use crate::DispositionParameters;
use crate::runtime::{DateTime, Extra};

/// The schema `Disposition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Disposition {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `analyzer`: `string`.
    pub analyzer: Option<String>,
    /// `dispositionParameters`: `DispositionParameters`.
    #[doc(alias = "dispositionParameters")]
    pub disposition_parameters: Option<Box<DispositionParameters>>,
    /// `detectedSpeechStart`: `string (date-time)`.
    #[doc(alias = "detectedSpeechStart")]
    pub detected_speech_start: Option<DateTime>,
    /// `detectedSpeechEnd`: `string (date-time)`.
    #[doc(alias = "detectedSpeechEnd")]
    pub detected_speech_end: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Disposition "Disposition" 5 {
    (
        name: String = "name" with_name required,
        analyzer: String = "analyzer" with_analyzer,
        disposition_parameters: Box<DispositionParameters> = "dispositionParameters" with_disposition_parameters,
        detected_speech_start: DateTime = "detectedSpeechStart" with_detected_speech_start,
        detected_speech_end: DateTime = "detectedSpeechEnd" with_detected_speech_end,
    )
});

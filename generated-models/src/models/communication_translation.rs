// @generated from the schema "CommunicationTranslation"; changes made here are lost at the next generation

use crate::TranscriptTranslation;
use crate::runtime::Extra;

/// The schema `CommunicationTranslation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CommunicationTranslation {
    /// `communicationId`: `string`, required.
    #[doc(alias = "communicationId")]
    pub communication_id: Option<String>,
    /// `transcripts`: `array of TranscriptTranslation`, required.
    pub transcripts: Option<Vec<TranscriptTranslation>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CommunicationTranslation "CommunicationTranslation" 2 {
    (
        communication_id: String = "communicationId" with_communication_id required,
        transcripts: Vec<TranscriptTranslation> = "transcripts" with_transcripts required,
    )
});

// @generated from the schema "CommunicationTranslation"; changes made here are lost at the next generation

/// The schema `CommunicationTranslation`.
#[repr(C)]
pub struct CommunicationTranslation {
    /// `communicationId`: `string`, required.
    #[doc(alias = "communicationId")]
    pub communication_id: ::std::option::Option<::std::string::String>,
    /// `transcripts`: `array of TranscriptTranslation`, required.
    pub transcripts: ::std::option::Option<
        ::std::vec::Vec<crate::TranscriptTranslation>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CommunicationTranslation "CommunicationTranslation" 2 {
    (
        communication_id: ::std::string::String = "communicationId" 1 with_communication_id,
        transcripts: ::std::vec::Vec<crate::TranscriptTranslation> = "transcripts" 1 with_transcripts,
    )
});

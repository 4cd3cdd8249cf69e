// @generated from the schema "CommunicationTranslation"; changes made here are lost at the next generation

/// The schema `CommunicationTranslation`.
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

impl crate::runtime::Model for CommunicationTranslation {
    const EMPTY: Self = Self {
        communication_id: ::std::option::Option::None,
        transcripts: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CommunicationTranslation = &<CommunicationTranslation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CommunicationTranslation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("communicationId", "communication_id", 1),
            ("transcripts", "transcripts", 1),
        ],
        fields: &[&E.communication_id, &E.transcripts],
    }
};

crate::runtime::model!(CommunicationTranslation);

crate::runtime::setters!(CommunicationTranslation {
    with_communication_id: communication_id: ::std::string::String,
    with_transcripts: transcripts: ::std::vec::Vec<crate::TranscriptTranslation>,
});

// @generated from the schema "TranscriptUrls"; changes made here are lost at the next generation

/// The schema `TranscriptUrls`.
pub struct TranscriptUrls {
    /// `conversation`: `AddressableEntityRef`.
    pub conversation: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `communicationId`: `string`.
    #[doc(alias = "communicationId")]
    pub communication_id: ::std::option::Option<::std::string::String>,
    /// `urls`: `array of SegmentUrl`.
    pub urls: ::std::option::Option<::std::vec::Vec<crate::SegmentUrl>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TranscriptUrls {
    const EMPTY: Self = Self {
        conversation: ::std::option::Option::None,
        communication_id: ::std::option::Option::None,
        urls: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TranscriptUrls = &<TranscriptUrls as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TranscriptUrls",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("conversation", "conversation", 0),
            ("communicationId", "communication_id", 0),
            ("urls", "urls", 0),
        ],
        fields: &[&E.conversation, &E.communication_id, &E.urls],
    }
};

crate::runtime::model!(TranscriptUrls);

crate::runtime::setters!(TranscriptUrls {
    with_conversation: conversation: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_communication_id: communication_id: ::std::string::String,
    with_urls: urls: ::std::vec::Vec<crate::SegmentUrl>,
});

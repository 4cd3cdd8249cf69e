// @generated from the schema "TranscriptUrls"; changes made here are lost at the next generation

/// The schema `TranscriptUrls`.
#[repr(C)]
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

crate::runtime::model!(TranscriptUrls "TranscriptUrls" 3 {
    (
        conversation: ::std::boxed::Box<crate::AddressableEntityRef> = "conversation" 0 with_conversation,
        communication_id: ::std::string::String = "communicationId" 0 with_communication_id,
        urls: ::std::vec::Vec<crate::SegmentUrl> = "urls" 0 with_urls,
    )
});

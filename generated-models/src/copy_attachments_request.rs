// @generated from the schema "CopyAttachmentsRequest"; changes made here are lost at the next generation

/// The schema `CopyAttachmentsRequest`.
#[repr(C)]
pub struct CopyAttachmentsRequest {
    /// `sourceMessage`: `DomainEntityRef`, required.
    #[doc(alias = "sourceMessage")]
    pub source_message: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `attachments`: `array of Attachment`, required.
    pub attachments: ::std::option::Option<::std::vec::Vec<crate::Attachment>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CopyAttachmentsRequest "CopyAttachmentsRequest" 2 {
    (
        source_message: ::std::boxed::Box<crate::DomainEntityRef> = "sourceMessage" 1 with_source_message,
        attachments: ::std::vec::Vec<crate::Attachment> = "attachments" 1 with_attachments,
    )
});

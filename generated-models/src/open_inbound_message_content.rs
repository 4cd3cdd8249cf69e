// @generated from the schema "OpenInboundMessageContent"; changes made here are lost at the next generation

/// The schema `OpenInboundMessageContent`.
#[repr(C)]
pub struct OpenInboundMessageContent {
    /// `attachment`: `OpenContentAttachment`.
    pub attachment: ::std::option::Option<
        ::std::boxed::Box<crate::OpenContentAttachment>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OpenInboundMessageContent "OpenInboundMessageContent" 1 {
    (
        attachment: ::std::boxed::Box<crate::OpenContentAttachment> = "attachment" 0 with_attachment,
    )
});

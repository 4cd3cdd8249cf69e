// @generated from the schema "CopyAttachmentsRequest"; changes made here are lost at the next generation

/// The schema `CopyAttachmentsRequest`.
pub struct CopyAttachmentsRequest {
    /// `sourceMessage`: `DomainEntityRef`, required.
    #[doc(alias = "sourceMessage")]
    pub source_message: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `attachments`: `array of Attachment`, required.
    pub attachments: ::std::option::Option<::std::vec::Vec<crate::Attachment>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CopyAttachmentsRequest {
    const EMPTY: Self = Self {
        source_message: ::std::option::Option::None,
        attachments: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CopyAttachmentsRequest = &<CopyAttachmentsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CopyAttachmentsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("sourceMessage", "source_message", 1),
            ("attachments", "attachments", 1),
        ],
        fields: &[&E.source_message, &E.attachments],
    }
};

crate::runtime::model!(CopyAttachmentsRequest);

crate::runtime::setters!(CopyAttachmentsRequest {
    with_source_message: source_message: ::std::boxed::Box<crate::DomainEntityRef>,
    with_attachments: attachments: ::std::vec::Vec<crate::Attachment>,
});

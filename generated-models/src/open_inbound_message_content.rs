// @generated from the schema "OpenInboundMessageContent"; changes made here are lost at the next generation

/// The schema `OpenInboundMessageContent`.
pub struct OpenInboundMessageContent {
    /// `attachment`: `OpenContentAttachment`.
    pub attachment: ::std::option::Option<
        ::std::boxed::Box<crate::OpenContentAttachment>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OpenInboundMessageContent {
    const EMPTY: Self = Self {
        attachment: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OpenInboundMessageContent = &<OpenInboundMessageContent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OpenInboundMessageContent",
        empty: E,
        extra: &E.extra,
        properties: &[("attachment", "attachment", 0)],
        fields: &[&E.attachment],
    }
};

crate::runtime::model!(OpenInboundMessageContent);

crate::runtime::setters!(OpenInboundMessageContent {
    with_attachment: attachment: ::std::boxed::Box<crate::OpenContentAttachment>,
});

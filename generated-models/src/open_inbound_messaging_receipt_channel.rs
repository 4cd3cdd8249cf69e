// @generated from the schema "OpenInboundMessagingReceiptChannel"; changes made here are lost at the next generation

/// The schema `OpenInboundMessagingReceiptChannel`.
pub struct OpenInboundMessagingReceiptChannel {
    /// `to`: `OpenMessagingToRecipient`, required.
    pub to: ::std::option::Option<::std::boxed::Box<crate::OpenMessagingToRecipient>>,
    /// `time`: `string (date-time)`, required.
    pub time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OpenInboundMessagingReceiptChannel {
    const EMPTY: Self = Self {
        to: ::std::option::Option::None,
        time: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OpenInboundMessagingReceiptChannel = &<OpenInboundMessagingReceiptChannel as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OpenInboundMessagingReceiptChannel",
        empty: E,
        extra: &E.extra,
        properties: &[("to", "to", 1), ("time", "time", 1)],
        fields: &[&E.to, &E.time],
    }
};

crate::runtime::model!(OpenInboundMessagingReceiptChannel);

crate::runtime::setters!(OpenInboundMessagingReceiptChannel {
    with_to: to: ::std::boxed::Box<crate::OpenMessagingToRecipient>,
    with_time: time: crate::runtime::DateTime,
});

// @generated from the schema "OpenInboundMessagingChannel"; changes made here are lost at the next generation

/// The schema `OpenInboundMessagingChannel`.
pub struct OpenInboundMessagingChannel {
    /// `from`: `OpenMessagingFromRecipient`, required.
    pub from: ::std::option::Option<
        ::std::boxed::Box<crate::OpenMessagingFromRecipient>,
    >,
    /// `time`: `string (date-time)`, required.
    pub time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OpenInboundMessagingChannel {
    const EMPTY: Self = Self {
        from: ::std::option::Option::None,
        time: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OpenInboundMessagingChannel = &<OpenInboundMessagingChannel as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OpenInboundMessagingChannel",
        empty: E,
        extra: &E.extra,
        properties: &[("from", "from", 1), ("time", "time", 1)],
        fields: &[&E.from, &E.time],
    }
};

crate::runtime::model!(OpenInboundMessagingChannel);

crate::runtime::setters!(OpenInboundMessagingChannel {
    with_from: from: ::std::boxed::Box<crate::OpenMessagingFromRecipient>,
    with_time: time: crate::runtime::DateTime,
});

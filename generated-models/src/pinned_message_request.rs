// @generated from the schema "PinnedMessageRequest"; changes made here are lost at the next generation

/// The schema `PinnedMessageRequest`.
pub struct PinnedMessageRequest {
    /// `pinnedMessageIds`: `array of string`, required.
    #[doc(alias = "pinnedMessageIds")]
    pub pinned_message_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PinnedMessageRequest {
    const EMPTY: Self = Self {
        pinned_message_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PinnedMessageRequest = &<PinnedMessageRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PinnedMessageRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("pinnedMessageIds", "pinned_message_ids", 1)],
        fields: &[&E.pinned_message_ids],
    }
};

crate::runtime::model!(PinnedMessageRequest);

crate::runtime::setters!(PinnedMessageRequest {
    with_pinned_message_ids: pinned_message_ids: ::std::vec::Vec<::std::string::String>,
});

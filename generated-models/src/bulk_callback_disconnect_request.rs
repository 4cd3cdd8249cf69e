// @generated from the schema "BulkCallbackDisconnectRequest"; changes made here are lost at the next generation

/// The schema `BulkCallbackDisconnectRequest`.
pub struct BulkCallbackDisconnectRequest {
    /// `callbackDisconnectIdentifiers`: `array of CallbackDisconnectIdentifier`, required.
    #[doc(alias = "callbackDisconnectIdentifiers")]
    pub callback_disconnect_identifiers: ::std::option::Option<
        ::std::vec::Vec<crate::CallbackDisconnectIdentifier>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BulkCallbackDisconnectRequest {
    const EMPTY: Self = Self {
        callback_disconnect_identifiers: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BulkCallbackDisconnectRequest = &<BulkCallbackDisconnectRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BulkCallbackDisconnectRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("callbackDisconnectIdentifiers", "callback_disconnect_identifiers", 1),
        ],
        fields: &[&E.callback_disconnect_identifiers],
    }
};

crate::runtime::model!(BulkCallbackDisconnectRequest);

crate::runtime::setters!(BulkCallbackDisconnectRequest {
    with_callback_disconnect_identifiers: callback_disconnect_identifiers: ::std::vec::Vec<crate::CallbackDisconnectIdentifier>,
});

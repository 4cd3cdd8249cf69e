// @generated from the schema "CallbackDisconnectIdentifier"; changes made here are lost at the next generation

/// The schema `CallbackDisconnectIdentifier`.
pub struct CallbackDisconnectIdentifier {
    /// `conversationId`: `string`, required.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `callbackId`: `string`, required.
    #[doc(alias = "callbackId")]
    pub callback_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CallbackDisconnectIdentifier {
    const EMPTY: Self = Self {
        conversation_id: ::std::option::Option::None,
        callback_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CallbackDisconnectIdentifier = &<CallbackDisconnectIdentifier as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CallbackDisconnectIdentifier",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("conversationId", "conversation_id", 1),
            ("callbackId", "callback_id", 1),
        ],
        fields: &[&E.conversation_id, &E.callback_id],
    }
};

crate::runtime::model!(CallbackDisconnectIdentifier);

crate::runtime::setters!(CallbackDisconnectIdentifier {
    with_conversation_id: conversation_id: ::std::string::String,
    with_callback_id: callback_id: ::std::string::String,
});

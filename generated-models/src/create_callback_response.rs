// @generated from the schema "CreateCallbackResponse"; changes made here are lost at the next generation

/// The schema `CreateCallbackResponse`.
pub struct CreateCallbackResponse {
    /// `conversation`: `DomainEntityRef`, required.
    pub conversation: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `callbackIdentifiers`: `array of CallbackIdentifier`, required.
    #[doc(alias = "callbackIdentifiers")]
    pub callback_identifiers: ::std::option::Option<
        ::std::vec::Vec<crate::CallbackIdentifier>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CreateCallbackResponse {
    const EMPTY: Self = Self {
        conversation: ::std::option::Option::None,
        callback_identifiers: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateCallbackResponse = &<CreateCallbackResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateCallbackResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("conversation", "conversation", 1),
            ("callbackIdentifiers", "callback_identifiers", 1),
        ],
        fields: &[&E.conversation, &E.callback_identifiers],
    }
};

crate::runtime::model!(CreateCallbackResponse);

crate::runtime::setters!(CreateCallbackResponse {
    with_conversation: conversation: ::std::boxed::Box<crate::DomainEntityRef>,
    with_callback_identifiers: callback_identifiers: ::std::vec::Vec<crate::CallbackIdentifier>,
});

// @generated from the schema "MessageInfo"; changes made here are lost at the next generation

/// The schema `MessageInfo`.
pub struct MessageInfo {
    /// `localizableMessageCode`: `string`.
    #[doc(alias = "localizableMessageCode")]
    pub localizable_message_code: ::std::option::Option<::std::string::String>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `messageWithParams`: `string`.
    #[doc(alias = "messageWithParams")]
    pub message_with_params: ::std::option::Option<::std::string::String>,
    /// `messageParams`: `map of string`.
    #[doc(alias = "messageParams")]
    pub message_params: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MessageInfo {
    const EMPTY: Self = Self {
        localizable_message_code: ::std::option::Option::None,
        message: ::std::option::Option::None,
        message_with_params: ::std::option::Option::None,
        message_params: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MessageInfo = &<MessageInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MessageInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("localizableMessageCode", "localizable_message_code", 0),
            ("message", "message", 0),
            ("messageWithParams", "message_with_params", 0),
            ("messageParams", "message_params", 0),
        ],
        fields: &[
            &E.localizable_message_code,
            &E.message,
            &E.message_with_params,
            &E.message_params,
        ],
    }
};

crate::runtime::model!(MessageInfo);

crate::runtime::setters!(MessageInfo {
    with_localizable_message_code: localizable_message_code: ::std::string::String,
    with_message: message: ::std::string::String,
    with_message_with_params: message_with_params: ::std::string::String,
    with_message_params: message_params: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
});

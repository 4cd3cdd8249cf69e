// @generated from the schema "MinerErrorInfo"; changes made here are lost at the next generation

/// The schema `MinerErrorInfo`.
pub struct MinerErrorInfo {
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// `messageWithParams`: `string`.
    #[doc(alias = "messageWithParams")]
    pub message_with_params: ::std::option::Option<::std::string::String>,
    /// `messageParams`: `map of object`.
    #[doc(alias = "messageParams")]
    pub message_params: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MinerErrorInfo {
    const EMPTY: Self = Self {
        message: ::std::option::Option::None,
        code: ::std::option::Option::None,
        message_with_params: ::std::option::Option::None,
        message_params: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MinerErrorInfo = &<MinerErrorInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MinerErrorInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("message", "message", 0),
            ("code", "code", 0),
            ("messageWithParams", "message_with_params", 0),
            ("messageParams", "message_params", 0),
        ],
        fields: &[&E.message, &E.code, &E.message_with_params, &E.message_params],
    }
};

crate::runtime::model!(MinerErrorInfo);

crate::runtime::setters!(MinerErrorInfo {
    with_message: message: ::std::string::String,
    with_code: code: ::std::string::String,
    with_message_with_params: message_with_params: ::std::string::String,
    with_message_params: message_params: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
});

// @generated from the schema "EdgeLogicalInterfacesChangeTopicErrorInfo"; changes made here are lost at the next generation

/// The schema `EdgeLogicalInterfacesChangeTopicErrorInfo`.
pub struct EdgeLogicalInterfacesChangeTopicErrorInfo {
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
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EdgeLogicalInterfacesChangeTopicErrorInfo {
    const EMPTY: Self = Self {
        message: ::std::option::Option::None,
        message_with_params: ::std::option::Option::None,
        message_params: ::std::option::Option::None,
        code: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EdgeLogicalInterfacesChangeTopicErrorInfo = &<EdgeLogicalInterfacesChangeTopicErrorInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EdgeLogicalInterfacesChangeTopicErrorInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("message", "message", 0),
            ("messageWithParams", "message_with_params", 0),
            ("messageParams", "message_params", 0),
            ("code", "code", 0),
        ],
        fields: &[&E.message, &E.message_with_params, &E.message_params, &E.code],
    }
};

crate::runtime::model!(EdgeLogicalInterfacesChangeTopicErrorInfo);

crate::runtime::setters!(EdgeLogicalInterfacesChangeTopicErrorInfo {
    with_message: message: ::std::string::String,
    with_message_with_params: message_with_params: ::std::string::String,
    with_message_params: message_params: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_code: code: ::std::string::String,
});

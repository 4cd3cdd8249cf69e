// @generated from the schema "ImportScriptStatusResponse"; changes made here are lost at the next generation

/// The schema `ImportScriptStatusResponse`.
pub struct ImportScriptStatusResponse {
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `succeeded`: `boolean`.
    pub succeeded: ::std::option::Option<bool>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ImportScriptStatusResponse {
    const EMPTY: Self = Self {
        url: ::std::option::Option::None,
        succeeded: ::std::option::Option::None,
        message: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ImportScriptStatusResponse = &<ImportScriptStatusResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ImportScriptStatusResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("url", "url", 0),
            ("succeeded", "succeeded", 0),
            ("message", "message", 0),
        ],
        fields: &[&E.url, &E.succeeded, &E.message],
    }
};

crate::runtime::model!(ImportScriptStatusResponse);

crate::runtime::setters!(ImportScriptStatusResponse {
    with_url: url: ::std::string::String,
    with_succeeded: succeeded: bool,
    with_message: message: ::std::string::String,
});

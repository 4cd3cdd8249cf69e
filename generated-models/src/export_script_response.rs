// @generated from the schema "ExportScriptResponse"; changes made here are lost at the next generation

/// The schema `ExportScriptResponse`.
pub struct ExportScriptResponse {
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExportScriptResponse {
    const EMPTY: Self = Self {
        url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExportScriptResponse = &<ExportScriptResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExportScriptResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("url", "url", 0)],
        fields: &[&E.url],
    }
};

crate::runtime::model!(ExportScriptResponse);

crate::runtime::setters!(ExportScriptResponse {
    with_url: url: ::std::string::String,
});

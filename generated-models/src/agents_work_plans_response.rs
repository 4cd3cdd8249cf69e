// @generated from the schema "AgentsWorkPlansResponse"; changes made here are lost at the next generation

/// The schema `AgentsWorkPlansResponse`.
pub struct AgentsWorkPlansResponse {
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// `result`: `MuAgentsWorkPlansResult`.
    pub result: ::std::option::Option<::std::boxed::Box<crate::MuAgentsWorkPlansResult>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentsWorkPlansResponse {
    const EMPTY: Self = Self {
        download_url: ::std::option::Option::None,
        result: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentsWorkPlansResponse = &<AgentsWorkPlansResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentsWorkPlansResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("downloadUrl", "download_url", 0), ("result", "result", 0)],
        fields: &[&E.download_url, &E.result],
    }
};

crate::runtime::model!(AgentsWorkPlansResponse);

crate::runtime::setters!(AgentsWorkPlansResponse {
    with_download_url: download_url: ::std::string::String,
    with_result: result: ::std::boxed::Box<crate::MuAgentsWorkPlansResult>,
});

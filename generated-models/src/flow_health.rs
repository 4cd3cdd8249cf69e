// @generated from the schema "FlowHealth"; changes made here are lost at the next generation

/// The schema `FlowHealth`.
pub struct FlowHealth {
    /// `flowVersionInfo`: `FlowHealthVersionInfo`.
    #[doc(alias = "flowVersionInfo")]
    pub flow_version_info: ::std::option::Option<
        ::std::boxed::Box<crate::FlowHealthVersionInfo>,
    >,
    /// `languageInfo`: `map of LocaleInfo`.
    #[doc(alias = "languageInfo")]
    pub language_info: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::LocaleInfo>,
    >,
    /// `intents`: `array of FlowHealthIntentInfo`.
    pub intents: ::std::option::Option<::std::vec::Vec<crate::FlowHealthIntentInfo>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowHealth {
    const EMPTY: Self = Self {
        flow_version_info: ::std::option::Option::None,
        language_info: ::std::option::Option::None,
        intents: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowHealth = &<FlowHealth as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowHealth",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("flowVersionInfo", "flow_version_info", 0),
            ("languageInfo", "language_info", 0),
            ("intents", "intents", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.flow_version_info, &E.language_info, &E.intents, &E.self_uri],
    }
};

crate::runtime::model!(FlowHealth);

crate::runtime::setters!(FlowHealth {
    with_flow_version_info: flow_version_info: ::std::boxed::Box<crate::FlowHealthVersionInfo>,
    with_language_info: language_info: ::std::collections::BTreeMap<::std::string::String, crate::LocaleInfo>,
    with_intents: intents: ::std::vec::Vec<crate::FlowHealthIntentInfo>,
    with_self_uri: self_uri: ::std::string::String,
});

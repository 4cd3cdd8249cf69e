// @generated from the schema "FlowHealth"; changes made here are lost at the next generation

/// The schema `FlowHealth`.
#[repr(C)]
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

crate::runtime::model!(FlowHealth "FlowHealth" 4 {
    (
        flow_version_info: ::std::boxed::Box<crate::FlowHealthVersionInfo> = "flowVersionInfo" 0 with_flow_version_info,
        language_info: ::std::collections::BTreeMap<::std::string::String, crate::LocaleInfo> = "languageInfo" 0 with_language_info,
        intents: ::std::vec::Vec<crate::FlowHealthIntentInfo> = "intents" 0 with_intents,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

// @generated from the schema "FlowHealthIntentInfo"; changes made here are lost at the next generation

/// The schema `FlowHealthIntentInfo`.
#[repr(C)]
pub struct FlowHealthIntentInfo {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `languageHealth`: `map of LocaleHealth`.
    #[doc(alias = "languageHealth")]
    pub language_health: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::LocaleHealth>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowHealthIntentInfo "FlowHealthIntentInfo" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        language_health: ::std::collections::BTreeMap<::std::string::String, crate::LocaleHealth> = "languageHealth" 0 with_language_health,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

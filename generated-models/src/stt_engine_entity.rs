// @generated from the schema "SttEngineEntity"; changes made here are lost at the next generation

/// The schema `SttEngineEntity`.
#[repr(C)]
pub struct SttEngineEntity {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `grammarBased`: `boolean`.
    #[doc(alias = "grammarBased")]
    pub grammar_based: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SttEngineEntity "SttEngineEntity" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        grammar_based: bool = "grammarBased" 0 with_grammar_based,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

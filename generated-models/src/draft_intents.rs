// @generated from the schema "DraftIntents"; changes made here are lost at the next generation

/// The schema `DraftIntents`.
#[repr(C)]
pub struct DraftIntents {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `utterances`: `array of string`, required.
    pub utterances: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DraftIntents "DraftIntents" 4 {
    (
        id: ::std::string::String = "id" 1 with_id,
        name: ::std::string::String = "name" 1 with_name,
        utterances: ::std::vec::Vec<::std::string::String> = "utterances" 1 with_utterances,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

// @generated from the schema "DraftTopicRequest"; changes made here are lost at the next generation

/// The schema `DraftTopicRequest`.
#[repr(C)]
pub struct DraftTopicRequest {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `phrases`: `array of string`, required.
    pub phrases: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DraftTopicRequest "DraftTopicRequest" 4 {
    (
        id: ::std::string::String = "id" 1 with_id,
        name: ::std::string::String = "name" 1 with_name,
        phrases: ::std::vec::Vec<::std::string::String> = "phrases" 1 with_phrases,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

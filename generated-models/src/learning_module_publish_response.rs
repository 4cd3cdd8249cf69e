// @generated from the schema "LearningModulePublishResponse"; changes made here are lost at the next generation

/// The schema `LearningModulePublishResponse`.
#[repr(C)]
pub struct LearningModulePublishResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningModulePublishResponse "LearningModulePublishResponse" 3 {
    (
        id: ::std::string::String = "id" 2 with_id,
        version: i32 = "version" 0 with_version,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

// @generated from the schema "SkillsToRemove"; changes made here are lost at the next generation

/// The schema `SkillsToRemove`.
#[repr(C)]
pub struct SkillsToRemove {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SkillsToRemove "SkillsToRemove" 3 {
    (
        name: ::std::string::String = "name" 0 with_name,
        id: ::std::string::String = "id" 0 with_id,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
    )
});

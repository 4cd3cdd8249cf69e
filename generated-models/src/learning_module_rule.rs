// @generated from the schema "LearningModuleRule"; changes made here are lost at the next generation

/// The schema `LearningModuleRule`.
#[repr(C)]
pub struct LearningModuleRule {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `isActive`: `boolean`, required.
    #[doc(alias = "isActive")]
    pub is_active: ::std::option::Option<bool>,
    /// `parts`: `array of LearningModuleRuleParts`, required.
    pub parts: ::std::option::Option<::std::vec::Vec<crate::LearningModuleRuleParts>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningModuleRule "LearningModuleRule" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        is_active: bool = "isActive" 1 with_is_active,
        parts: ::std::vec::Vec<crate::LearningModuleRuleParts> = "parts" 1 with_parts,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

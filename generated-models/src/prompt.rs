// @generated from the schema "Prompt"; changes made here are lost at the next generation

/// The schema `Prompt`.
#[repr(C)]
pub struct Prompt {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `resources`: `array of PromptAsset`, read-only.
    pub resources: ::std::option::Option<::std::vec::Vec<crate::PromptAsset>>,
    /// `currentOperation`: `Operation`, read-only.
    #[doc(alias = "currentOperation")]
    pub current_operation: ::std::option::Option<::std::boxed::Box<crate::Operation>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Prompt "Prompt" 6 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 1 with_name,
        description: ::std::string::String = "description" 0 with_description,
        resources: ::std::vec::Vec<crate::PromptAsset> = "resources" 2 with_resources,
        current_operation: ::std::boxed::Box<crate::Operation> = "currentOperation" 2 with_current_operation,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

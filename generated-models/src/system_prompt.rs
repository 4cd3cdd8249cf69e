// @generated from the schema "SystemPrompt"; changes made here are lost at the next generation

/// The schema `SystemPrompt`.
#[repr(C)]
pub struct SystemPrompt {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `resources`: `array of SystemPromptAsset`.
    pub resources: ::std::option::Option<::std::vec::Vec<crate::SystemPromptAsset>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SystemPrompt "SystemPrompt" 5 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        description: ::std::string::String = "description" 0 with_description,
        resources: ::std::vec::Vec<crate::SystemPromptAsset> = "resources" 0 with_resources,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

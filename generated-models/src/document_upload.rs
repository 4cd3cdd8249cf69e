// @generated from the schema "DocumentUpload"; changes made here are lost at the next generation

/// The schema `DocumentUpload`.
#[repr(C)]
pub struct DocumentUpload {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `workspace`: `DomainEntityRef`, required.
    pub workspace: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `tags`: `array of string`.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `tagIds`: `array of string`.
    #[doc(alias = "tagIds")]
    pub tag_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentUpload "DocumentUpload" 4 {
    (
        name: ::std::string::String = "name" 1 with_name,
        workspace: ::std::boxed::Box<crate::DomainEntityRef> = "workspace" 1 with_workspace,
        tags: ::std::vec::Vec<::std::string::String> = "tags" 0 with_tags,
        tag_ids: ::std::vec::Vec<::std::string::String> = "tagIds" 0 with_tag_ids,
    )
});

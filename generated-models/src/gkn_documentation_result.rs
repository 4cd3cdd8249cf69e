// @generated from the schema "GKNDocumentationResult"; changes made here are lost at the next generation

/// The schema `GKNDocumentationResult`.
#[repr(C)]
pub struct GKNDocumentationResult {
    /// `content`: `string`.
    pub content: ::std::option::Option<::std::string::String>,
    /// `link`: `string`.
    pub link: ::std::option::Option<::std::string::String>,
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `_type`: `string`, required.
    #[doc(alias = "_type")]
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(GKNDocumentationResult "GKNDocumentationResult" 4 {
    (
        content: ::std::string::String = "content" 0 with_content,
        link: ::std::string::String = "link" 0 with_link,
        title: ::std::string::String = "title" 0 with_title,
        r#type: ::std::string::String = "_type" 1 with_type,
    )
});

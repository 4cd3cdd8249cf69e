// @generated from the schema "HelpLink"; changes made here are lost at the next generation

/// The schema `HelpLink`.
#[repr(C)]
pub struct HelpLink {
    /// `uri`: `string`, read-only.
    pub uri: ::std::option::Option<::std::string::String>,
    /// `title`: `string`, read-only.
    pub title: ::std::option::Option<::std::string::String>,
    /// `description`: `string`, read-only.
    pub description: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(HelpLink "HelpLink" 3 {
    (
        uri: ::std::string::String = "uri" 2 with_uri,
        title: ::std::string::String = "title" 2 with_title,
        description: ::std::string::String = "description" 2 with_description,
    )
});

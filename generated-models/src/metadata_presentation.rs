// @generated from the schema "MetadataPresentation"; changes made here are lost at the next generation

/// The schema `MetadataPresentation`.
#[repr(C)]
pub struct MetadataPresentation {
    /// `title`: `string`, read-only.
    pub title: ::std::option::Option<::std::string::String>,
    /// `schema`: `MetadataSchema`, read-only.
    pub schema: ::std::option::Option<::std::boxed::Box<crate::MetadataSchema>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MetadataPresentation "MetadataPresentation" 2 {
    (
        title: ::std::string::String = "title" 2 with_title,
        schema: ::std::boxed::Box<crate::MetadataSchema> = "schema" 2 with_schema,
    )
});

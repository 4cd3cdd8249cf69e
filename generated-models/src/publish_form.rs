// @generated from the schema "PublishForm"; changes made here are lost at the next generation

/// The schema `PublishForm`.
#[repr(C)]
pub struct PublishForm {
    /// `published`: `boolean`, required.
    pub published: ::std::option::Option<bool>,
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PublishForm "PublishForm" 2 {
    (
        published: bool = "published" 1 with_published,
        id: ::std::string::String = "id" 1 with_id,
    )
});

// @generated from the schema "DocumentCategoryInput"; changes made here are lost at the next generation

/// The schema `DocumentCategoryInput`.
#[repr(C)]
pub struct DocumentCategoryInput {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentCategoryInput "DocumentCategoryInput" 1 {
    (
        id: ::std::string::String = "id" 1 with_id,
    )
});

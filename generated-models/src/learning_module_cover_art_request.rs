// @generated from the schema "LearningModuleCoverArtRequest"; changes made here are lost at the next generation

/// The schema `LearningModuleCoverArtRequest`.
#[repr(C)]
pub struct LearningModuleCoverArtRequest {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningModuleCoverArtRequest "LearningModuleCoverArtRequest" 1 {
    (
        id: ::std::string::String = "id" 1 with_id,
    )
});

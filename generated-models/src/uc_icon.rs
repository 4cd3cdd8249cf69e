// @generated from the schema "UCIcon"; changes made here are lost at the next generation

/// The schema `UCIcon`.
#[repr(C)]
pub struct UCIcon {
    /// `vector`: `string`, required, read-only.
    pub vector: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UCIcon "UCIcon" 1 {
    (
        vector: ::std::string::String = "vector" 3 with_vector,
    )
});

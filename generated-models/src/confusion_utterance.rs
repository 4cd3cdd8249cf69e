// @generated from the schema "ConfusionUtterance"; changes made here are lost at the next generation

/// The schema `ConfusionUtterance`.
#[repr(C)]
pub struct ConfusionUtterance {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `similarity`: `number (float)`.
    pub similarity: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConfusionUtterance "ConfusionUtterance" 3 {
    (
        id: ::std::string::String = "id" 2 with_id,
        text: ::std::string::String = "text" 0 with_text,
        similarity: f64 = "similarity" 0 with_similarity,
    )
});

// @generated from the schema "DetectedDialogAct"; changes made here are lost at the next generation

/// The schema `DetectedDialogAct`.
#[repr(C)]
pub struct DetectedDialogAct {
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `probability`: `number (double)`, read-only.
    pub probability: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DetectedDialogAct "DetectedDialogAct" 2 {
    (
        name: ::std::string::String = "name" 2 with_name,
        probability: f64 = "probability" 2 with_probability,
    )
});

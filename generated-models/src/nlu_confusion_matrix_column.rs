// @generated from the schema "NluConfusionMatrixColumn"; changes made here are lost at the next generation

/// The schema `NluConfusionMatrixColumn`.
#[repr(C)]
pub struct NluConfusionMatrixColumn {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `value`: `number (float)`, required.
    pub value: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NluConfusionMatrixColumn "NluConfusionMatrixColumn" 2 {
    (
        name: ::std::string::String = "name" 1 with_name,
        value: f64 = "value" 1 with_value,
    )
});

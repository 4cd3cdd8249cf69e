// @generated from the schema "NluConfusionMatrixRow"; changes made here are lost at the next generation

/// The schema `NluConfusionMatrixRow`.
#[repr(C)]
pub struct NluConfusionMatrixRow {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `columns`: `array of NluConfusionMatrixColumn`, required.
    pub columns: ::std::option::Option<::std::vec::Vec<crate::NluConfusionMatrixColumn>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NluConfusionMatrixRow "NluConfusionMatrixRow" 2 {
    (
        name: ::std::string::String = "name" 1 with_name,
        columns: ::std::vec::Vec<crate::NluConfusionMatrixColumn> = "columns" 1 with_columns,
    )
});

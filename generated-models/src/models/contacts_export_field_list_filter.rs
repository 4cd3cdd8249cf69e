// @generated from the schema "ContactsExportFieldListFilter"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ContactsExportFieldListFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactsExportFieldListFilter {
    /// `field`: one of `DivisionId`, `ContactClassification` and `ExternalOrganizationId`, required.
    pub field: Option<Open<Field>>,
    /// `values`: `array of string`, required.
    pub values: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactsExportFieldListFilter "ContactsExportFieldListFilter" 2 {
    (
        field: Open<Field> = "field" with_field required,
        values: Vec<String> = "values" with_values required,
    )
});

/// The property `field` of `ContactsExportFieldListFilter`. Known values: `DivisionId`, `ContactClassification`, `ExternalOrganizationId`.
#[repr(u16)]
#[non_exhaustive]
pub enum Field {
    DivisionId,
    ContactClassification,
    ExternalOrganizationId,
}

crate::runtime::values!(Field {
    DivisionId = "DivisionId",
    ContactClassification = "ContactClassification",
    ExternalOrganizationId = "ExternalOrganizationId",
});

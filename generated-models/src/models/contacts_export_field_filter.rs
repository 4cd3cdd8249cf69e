// @generated from the schema "ContactsExportFieldFilter"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ContactsExportFieldFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactsExportFieldFilter {
    /// `field`: one of `DivisionId`, `ContactClassification` and `ExternalOrganizationId`, required.
    pub field: Option<Open<Field>>,
    /// `value`: `string`, required.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactsExportFieldFilter "ContactsExportFieldFilter" 2 {
    (
        field: Open<Field> = "field" with_field required,
        value: String = "value" with_value required,
    )
});

/// The property `field` of `ContactsExportFieldFilter`. Known values: `DivisionId`, `ContactClassification`, `ExternalOrganizationId`.
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

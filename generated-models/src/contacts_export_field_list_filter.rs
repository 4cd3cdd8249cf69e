// @generated from the schema "ContactsExportFieldListFilter"; changes made here are lost at the next generation

/// The schema `ContactsExportFieldListFilter`.
#[repr(C)]
pub struct ContactsExportFieldListFilter {
    /// `field`: `string`, required.
    pub field: ::std::option::Option<crate::runtime::Open<Field>>,
    /// `values`: `array of string`, required.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContactsExportFieldListFilter "ContactsExportFieldListFilter" 2 {
    (
        field: crate::runtime::Open<Field> = "field" 1 with_field,
        values: ::std::vec::Vec<::std::string::String> = "values" 1 with_values,
    )
});

/// The property `field` of `ContactsExportFieldListFilter`. Known values: `DivisionId`, `ContactClassification`, `ExternalOrganizationId`.
#[non_exhaustive]
pub enum Field {
    DivisionId,
    ContactClassification,
    ExternalOrganizationId,
}

crate::runtime::known!(Field);

impl crate::runtime::Enum for Field {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::DivisionId, "DivisionId"),
        (Self::ContactClassification, "ContactClassification"),
        (Self::ExternalOrganizationId, "ExternalOrganizationId"),
    ];
}

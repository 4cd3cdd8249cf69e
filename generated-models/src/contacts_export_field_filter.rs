// @generated from the schema "ContactsExportFieldFilter"; changes made here are lost at the next generation

/// The schema `ContactsExportFieldFilter`.
#[repr(C)]
pub struct ContactsExportFieldFilter {
    /// `field`: `string`, required.
    pub field: ::std::option::Option<crate::runtime::Open<Field>>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContactsExportFieldFilter "ContactsExportFieldFilter" 2 {
    (
        field: crate::runtime::Open<Field> = "field" 1 with_field,
        value: ::std::string::String = "value" 1 with_value,
    )
});

/// The property `field` of `ContactsExportFieldFilter`. Known values: `DivisionId`, `ContactClassification`, `ExternalOrganizationId`.
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

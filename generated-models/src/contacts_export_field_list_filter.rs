// @generated from the schema "ContactsExportFieldListFilter"; changes made here are lost at the next generation

/// The schema `ContactsExportFieldListFilter`.
pub struct ContactsExportFieldListFilter {
    /// `field`: `string`, required.
    pub field: ::std::option::Option<crate::runtime::Open<Field>>,
    /// `values`: `array of string`, required.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContactsExportFieldListFilter {
    const EMPTY: Self = Self {
        field: ::std::option::Option::None,
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactsExportFieldListFilter = &<ContactsExportFieldListFilter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactsExportFieldListFilter",
        empty: E,
        extra: &E.extra,
        properties: &[("field", "field", 1), ("values", "values", 1)],
        fields: &[&E.field, &E.values],
    }
};

crate::runtime::model!(ContactsExportFieldListFilter);

crate::runtime::setters!(ContactsExportFieldListFilter {
    with_field: field: crate::runtime::Open<Field>,
    with_values: values: ::std::vec::Vec<::std::string::String>,
});

/// The property `field` of `ContactsExportFieldListFilter`. Known values: `DivisionId`, `ContactClassification`, `ExternalOrganizationId`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Field {
    DivisionId,
    ContactClassification,
    ExternalOrganizationId,
}

impl crate::runtime::Enum for Field {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::DivisionId, "DivisionId"),
        (Self::ContactClassification, "ContactClassification"),
        (Self::ExternalOrganizationId, "ExternalOrganizationId"),
    ];
}

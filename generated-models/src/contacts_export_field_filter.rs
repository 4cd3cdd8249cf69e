// @generated from the schema "ContactsExportFieldFilter"; changes made here are lost at the next generation

/// The schema `ContactsExportFieldFilter`.
pub struct ContactsExportFieldFilter {
    /// `field`: `string`, required.
    pub field: ::std::option::Option<crate::runtime::Open<Field>>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContactsExportFieldFilter {
    const EMPTY: Self = Self {
        field: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactsExportFieldFilter = &<ContactsExportFieldFilter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactsExportFieldFilter",
        empty: E,
        extra: &E.extra,
        properties: &[("field", "field", 1), ("value", "value", 1)],
        fields: &[&E.field, &E.value],
    }
};

crate::runtime::model!(ContactsExportFieldFilter);

crate::runtime::setters!(ContactsExportFieldFilter {
    with_field: field: crate::runtime::Open<Field>,
    with_value: value: ::std::string::String,
});

/// The property `field` of `ContactsExportFieldFilter`. Known values: `DivisionId`, `ContactClassification`, `ExternalOrganizationId`.
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

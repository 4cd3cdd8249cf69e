// @generated from the schema "ContactsExportQueryConditions"; changes made here are lost at the next generation

/// The schema `ContactsExportQueryConditions`.
pub struct ContactsExportQueryConditions {
    /// `filters`: `ContactsExportFilter`.
    pub filters: ::std::option::Option<::std::boxed::Box<crate::ContactsExportFilter>>,
    /// `limit`: `integer (int32)`.
    pub limit: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContactsExportQueryConditions {
    const EMPTY: Self = Self {
        filters: ::std::option::Option::None,
        limit: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactsExportQueryConditions = &<ContactsExportQueryConditions as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactsExportQueryConditions",
        empty: E,
        extra: &E.extra,
        properties: &[("filters", "filters", 0), ("limit", "limit", 0)],
        fields: &[&E.filters, &E.limit],
    }
};

crate::runtime::model!(ContactsExportQueryConditions);

crate::runtime::setters!(ContactsExportQueryConditions {
    with_filters: filters: ::std::boxed::Box<crate::ContactsExportFilter>,
    with_limit: limit: i32,
});
